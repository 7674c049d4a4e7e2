// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "store/book.h"

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

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
