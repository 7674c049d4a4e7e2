// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/findcustomer.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"
#include "app/logdrafts.h"
#include "app/logging.h"

#include "store/recordname.h"
#include "workspace/privacy/erasing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// The customer's id: a number is taken as it is, because the history may know who is no more in the book.
Result<std::int64_t> customerId(Session &session, const QString &text)
{
    bool isNumber = false;
    const qlonglong id = text.toLongLong(&isNumber);
    if (isNumber) {
        LEADBOOK_TRY(session.openBook());
        return std::int64_t{id};
    }
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto row = findCustomer(*(*view)->snapshot, text);
    LEADBOOK_TRY(row);
    return (*view)->snapshot->customers.ids[*row];
}

QJsonObject countsJson(const TableCounts &counts)
{
    QJsonObject json;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] != 0)
            json[QString::fromUtf8(kRecordTableNames[i].data(), qsizetype(kRecordTableNames[i].size()))] =
                qint64(counts[i]);
    }
    return json;
}

QJsonObject toJson(const EraseCertificate &certificate, bool isPlan)
{
    const Erasure &erasure = certificate.erasure;
    QJsonObject json{{u"erased"_s, !isPlan},
                     {u"people"_s, qint64(erasure.people)},
                     {u"removed"_s, countsJson(erasure.removed)},
                     {u"anonymous"_s, countsJson(erasure.anonymous)},
                     {u"history"_s, QJsonObject{{u"pages"_s, qint64(erasure.pages)},
                                                {u"records"_s, qint64(erasure.pageRows)},
                                                {u"labels"_s, qint64(erasure.labels)}}},
                     {u"texts"_s, qint64(erasure.texts)},
                     {u"heldByOthers"_s, qint64(erasure.held)},
                     {u"files"_s, QJsonArray::fromStringList(certificate.files)},
                     {u"backups"_s, QJsonArray::fromStringList(certificate.backups)}};
    if (isPlan)
        return json;
    QJsonArray found;
    for (const TraceHit &hit : certificate.found)
        found.append(
            QJsonObject{{u"file"_s, hit.file}, {u"part"_s, hit.part}, {u"offset"_s, qint64(hit.offset)}});
    json[u"change"_s] = qint64(erasure.change.change.id);
    json[u"removedBackups"_s] = QJsonArray::fromStringList(certificate.removedBackups);
    json[u"rewrittenBackups"_s] = QJsonArray::fromStringList(certificate.rewrittenBackups);
    json[u"outOfReach"_s] = QJsonArray::fromStringList(certificate.outOfReach);
    json[u"searchedBytes"_s] = qint64(certificate.searchedBytes);
    json[u"unpackedBytes"_s] = qint64(certificate.unpackedBytes);
    json[u"unread"_s] = QJsonArray::fromStringList(certificate.unread);
    json[u"found"_s] = found;
    return json;
}

QStringList planLines(const EraseCertificate &certificate)
{
    const Erasure &erasure = certificate.erasure;
    QStringList lines{Cli::tr("Would be removed: %1").arg(countsText(erasure.removed)),
                      Cli::tr("Would stay without name and text, for the sums of reports: %1")
                          .arg(countsText(erasure.anonymous)),
                      Cli::tr("History: records removed: %1, labels replaced: %2")
                          .arg(QString::number(erasure.pageRows), QString::number(erasure.labels))};
    for (const QString &file : certificate.files)
        lines << Cli::tr("Would be written anew: %1").arg(file);
    for (const QString &backup : certificate.backups)
        lines << Cli::tr("A backup that holds the person; --backups removes it: %1").arg(backup);
    lines << Cli::tr("Nothing was changed; --yes erases. An erase cannot be undone.");
    return lines;
}

QStringList certificateLines(const EraseCertificate &certificate)
{
    const Erasure &erasure = certificate.erasure;
    QStringList lines{
        Cli::tr("Removed: %1").arg(countsText(erasure.removed)),
        Cli::tr("Kept without name and text, for the sums of reports: %1").arg(countsText(erasure.anonymous)),
        Cli::tr("History: records removed: %1, labels replaced: %2")
            .arg(QString::number(erasure.pageRows), QString::number(erasure.labels))};
    for (const QString &backup : certificate.removedBackups)
        lines << Cli::tr("Backup removed: %1").arg(backup);
    for (const QString &backup : certificate.rewrittenBackups)
        lines << Cli::tr("Erased from the backup too: %1").arg(backup);
    for (const QString &place : certificate.outOfReach)
        lines << Cli::tr("A backup lay at %1, which is not there now; erase again with it.").arg(place);
    lines << Cli::tr("Searched byte by byte for %1 texts of the person (%2 more are also held by others): %3")
                 .arg(QString::number(erasure.texts - erasure.held), QString::number(erasure.held),
                      certificate.files.join(u", "_s));
    if (certificate.found.empty())
        lines << Cli::tr("None of them was found.");
    for (const QString &file : certificate.unread)
        lines << Cli::tr("Could not be unpacked as a whole: %1").arg(file);
    for (const TraceHit &hit : certificate.found) {
        const QString place = hit.part.isEmpty() ? hit.file : hit.file + u" » "_s + hit.part;
        lines << Cli::tr("Found in %1 at byte %2").arg(place, QString::number(hit.offset));
    }
    return lines;
}

} // namespace

Status runErase(Session &session, const QStringList &arguments)
{
    EraseRequest request;
    for (const QString &argument : arguments) {
        const auto customer = customerId(session, argument);
        LEADBOOK_TRY(customer);
        if (std::ranges::find(request.customers, *customer) == request.customers.end())
            request.customers.push_back(*customer);
    }
    request.isPlan = !session.option(u"yes"_s);
    if (session.option(u"rewrite-backups"_s))
        request.backups = BackupFate::Rewritten;
    else if (session.option(u"backups"_s))
        request.backups = BackupFate::Removed;
    request.logs = {logPath(), logPath() + u".1"_s, logDraftsPath()};
    request.others = session.options().values(u"search"_s);
    const auto certificate = await(session.workspace().erase(request, Session::reportProgress(u"erase"_s)));
    LEADBOOK_TRY(certificate);
    session.print(toJson(*certificate, request.isPlan),
                  request.isPlan ? planLines(*certificate) : certificateLines(*certificate));
    if (certificate->found.empty())
        return {};
    return Error{
        ErrorCode::Io,
        Cli::tr("The person is erased from the book, but the files listed hold texts of them; remove "
                "those files."),
        {}};
}

} // namespace leadbook::cli
