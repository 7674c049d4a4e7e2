// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/fieldoptions.h"
#include "app/cli/streams.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "workspace/exporting/exportfile.h"
#include "workspace/exporting/exportscope.h"
#include "workspace/exporting/tableexport.h"

#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

Result<ExportRequest> readRequest(const Session &session, const QString &path)
{
    ExportRequest request;
    request.path = path;
    if (!ExportFile::isKnown(path))
        return usageError(Cli::tr("export writes .csv, .xlsx and .vcf files."));
    if (const auto name = session.option(u"table"_s)) {
        const bool isOfContacts = *name == u"contacts"_s;
        const auto table = isOfContacts ? Entity::Customer : findEntity(name->toStdString());
        if (!table)
            return usageError(Cli::tr("There is no table “%1”; name customers, contacts, deals, purchases, "
                                      "interactions, surveys, contracts, owners or products.")
                                  .arg(*name));
        request.table = *table;
        if (isOfContacts)
            request.list = ListKind::Contacts;
    }
    if (const auto encoding = session.option(u"encoding"_s)) {
        if (!path.endsWith(u".csv"_s, Qt::CaseInsensitive))
            return usageError(Cli::tr("Only .csv files have an encoding of choice; leave --encoding out."));
        request.format.encoding = *encoding;
    }
    if (const auto version = session.option(u"vcard"_s)) {
        const bool is3 = *version == u"3.0"_s;
        if (!ExportFile::isCards(path) || (!is3 && *version != u"4.0"_s))
            return usageError(Cli::tr("--vcard is 3.0 or 4.0, for .vcf files."));
        request.format.cards = is3 ? VCardVersion::V30 : VCardVersion::V40;
    }
    if (const auto fields = session.option(u"fields"_s)) {
        request.fields = splitList(*fields);
        // On the command line "key" names the other system's key of a customer as well.
        if (request.table == Entity::Customer)
            std::ranges::replace(request.fields, u"key"_s, u"id"_s);
    }
    return request;
}

} // namespace

Status runExport(Session &session, const QStringList &arguments)
{
    QTemporaryDir scratch;
    const bool isOut = isStream(arguments.front());
    if (isOut)
        LEADBOOK_TRY(checkScratch(scratch));
    auto request = readRequest(session, isOut ? scratch.filePath(u"stdout.csv"_s) : arguments.front());
    LEADBOOK_TRY(request);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    if (const auto where = session.option(u"where"_s)) {
        auto filter = parseWhere(**view, *where);
        LEADBOOK_TRY(filter);
        request->filter = *std::move(filter);
    }
    const Stopwatch stopwatch;
    request->reason = session.option(u"reason"_s).value_or(QString());
    const auto written =
        await(session.workspace().exportRows({}, *request, Session::reportProgress(u"export"_s)));
    if (!written && written.error().code == ErrorCode::Invalid)
        return usageError(written.error().message);
    LEADBOOK_TRY(written);
    if (isOut)
        return passOn(scratch, request->path);
    session.print({{u"rows"_s, qint64(written->rows)},
                   {u"people"_s, qint64(written->people)},
                   {u"seconds"_s, stopwatch.seconds()}},
                  {Cli::tr("%n row(s) written to %1", nullptr, static_cast<int>(written->rows))
                       .arg(arguments.front())});
    return {};
}

} // namespace leadbook::cli
