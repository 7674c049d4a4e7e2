// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "store/book.h"
#include "workspace/backups/backupfiles.h"

#include <QDateTime>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// By BackupReason.
constexpr std::array kReasonKeys{"daily", "byHand", "beforeRestore", "beforeSchema"};

Result<CheckReport> checkOpenBook(Session &session)
{
    return await(session.workspace().check());
}

QJsonObject toJson(const CheckReport &report)
{
    return {{u"ok"_s, report.problems.isEmpty()},
            {u"problems"_s, QJsonArray::fromStringList(report.problems)},
            {u"contentHash"_s, QString::fromLatin1(report.contentHash.toHex())}};
}

} // namespace

Status runCheck(Session &session, const QStringList &)
{
    LEADBOOK_TRY(session.openBook());
    const auto report = checkOpenBook(session);
    LEADBOOK_TRY(report);
    session.print(toJson(*report), report->problems.isEmpty() ? QStringList(Cli::tr("The book is in order."))
                                                              : report->problems);
    if (report->problems.isEmpty())
        return {};
    return Error{
        ErrorCode::Corrupt, Cli::tr("The book has faults; restore a backup with leadbook restore."), {}};
}

Status runBackup(Session &session, const QStringList &arguments)
{
    LEADBOOK_TRY(session.openBook());
    LEADBOOK_TRY(await(session.workspace().backup(arguments.front(), Session::reportProgress(u"backup"_s))));
    const auto report = checkOpenBook(session);
    LEADBOOK_TRY(report);
    session.print(toJson(*report), {Cli::tr("Backed up to %1.").arg(arguments.front())});
    return {};
}

Status runBackups(Session &session, const QStringList &)
{
    if (!session.hasBook())
        LEADBOOK_TRY(session.openBook()); // says what is missing
    QJsonArray backups;
    QStringList lines;
    // Also of a book that cannot be opened any more.
    for (const BackupFile &backup : findBackups(session.bookPath())) {
        const QString reason = QString::fromLatin1(kReasonKeys[static_cast<std::size_t>(backup.reason)]);
        const QDateTime made = QDateTime::fromMSecsSinceEpoch(backup.atMs);
        QJsonObject json{{u"file"_s, backup.path},
                         {u"reason"_s, reason},
                         {u"made"_s, made.toString(Qt::ISODate)},
                         {u"bytes"_s, qint64{backup.bytes}}};
        if (backup.reason == BackupReason::BeforeSchema)
            json[u"schema"_s] = backup.schema;
        backups.append(json);
        lines << u"%1  %2  %3"_s.arg(made.toString(u"yyyy-MM-dd HH:mm"_s), reason, backup.path);
    }
    if (lines.isEmpty())
        lines << Cli::tr("There is no backup of this book yet; leadbook backup OUT makes one.");
    session.print({{u"book"_s, session.bookPath()}, {u"backups"_s, backups}}, lines);
    return {};
}

Status runRestore(Session &session, const QStringList &arguments)
{
    LEADBOOK_TRY(Book::restore(arguments.front(), session.bookPath()));
    LEADBOOK_TRY(session.openBook());
    const auto report = checkOpenBook(session);
    LEADBOOK_TRY(report);
    session.print(toJson(*report), {Cli::tr("Restored to %1.").arg(session.bookPath())});
    return {};
}

} // namespace leadbook::cli
