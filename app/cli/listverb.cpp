// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celljson.h"
#include "app/cli/fieldoptions.h"
#include "app/cli/texttable.h"
#include "app/cli/translation.h"
#include "app/cli/verbs.h"

#include "store/reader.h"
#include "workspace/listquery.h"
#include "workspace/rowvalues.h"
#include "workspace/writtensearch.h"

#include <QElapsedTimer>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <limits>
#include <span>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

/// What is shown where --fields does not say.
constexpr std::array kJsonFields{
    FieldId::Key,    FieldId::Name,  FieldId::Kind,       FieldId::CustomerStatus, FieldId::ContactName,
    FieldId::Title,  FieldId::Email, FieldId::Phone,      FieldId::Mobile,         FieldId::City,
    FieldId::Region, FieldId::Owner, FieldId::Industry,   FieldId::Grade,          FieldId::Points,
    FieldId::Value,  FieldId::Stage, FieldId::RfmSegment, FieldId::LastContact,
};
constexpr std::array kTextFields{FieldId::Name,  FieldId::ContactName, FieldId::City,       FieldId::Owner,
                                 FieldId::Grade, FieldId::Value,       FieldId::LastContact};
/// Lines printed for people where --limit does not say.
constexpr std::size_t kTextRows = 50;

struct ListRequest
{
    ListQuery query;
    std::vector<FieldRef> fields;
    std::size_t limit = 0;
    bool isInWritten = false; ///< the search is of notes and interactions
};

/// What --view names, else how a list is without.
Result<ViewDefinition> viewOf(Session &session)
{
    const auto name = session.option(u"view"_s);
    if (!name)
        return ViewDefinition();
    const auto views = await(session.workspace().savedViews());
    LEADBOOK_TRY(views);
    const auto view = std::ranges::find(*views, *name, &SavedView::name);
    if (view == views->end())
        return usageError(Cli::tr("There is no saved view “%1”.").arg(*name));
    return view->definition;
}

/// The sort of a view, as far as the book has its fields.
std::vector<SortKey> sortOf(const Snapshot &snapshot, const ViewDefinition &view)
{
    constexpr auto kDescending = ":desc"_L1;
    std::vector<SortKey> keys;
    for (const QString &text : view.sort) {
        const bool isDescending = text.endsWith(kDescending);
        const QString key = isDescending ? text.chopped(kDescending.size()) : text;
        if (const auto field = findListField(snapshot, key.toStdString()))
            keys.push_back({*field, isDescending});
    }
    return keys;
}

Result<ListKind> listKind(const Session &session, ListKind usual)
{
    const QString of =
        session.option(u"of"_s).value_or(usual == ListKind::Contacts ? u"contacts"_s : u"customers"_s);
    if (of == u"customers")
        return ListKind::Customers;
    if (of == u"contacts")
        return ListKind::Contacts;
    return usageError(Cli::tr("--of takes customers or contacts."));
}

Result<ListRequest> readRequest(const Session &session, const View &view, const ViewDefinition &usual)
{
    const Snapshot &snapshot = *view.snapshot;
    ListRequest request;
    const auto kind = listKind(session, usual.list);
    LEADBOOK_TRY(kind);
    request.query.list = *kind;
    request.query.search = session.option(u"search"_s).value_or(usual.search);
    const auto where = session.option(u"where"_s);
    if (where || !usual.filter.isEmpty()) {
        auto filter = parseWhere(view, where.value_or(usual.filter));
        LEADBOOK_TRY(filter);
        request.query.filter = *std::move(filter);
    }
    if (const auto sort = session.option(u"sort"_s)) {
        auto keys = parseSort(snapshot, *sort);
        LEADBOOK_TRY(keys);
        request.query.sort = *std::move(keys);
    } else {
        request.query.sort = sortOf(snapshot, usual);
    }
    if (const auto list = session.option(u"fields"_s)) {
        auto fields = parseFields(snapshot, *list);
        LEADBOOK_TRY(fields);
        request.fields = *std::move(fields);
    } else if (session.isJson()) {
        request.fields.assign(kJsonFields.begin(), kJsonFields.end());
    } else {
        request.fields.assign(kTextFields.begin(), kTextFields.end());
    }
    return request;
}

/// What --in says, for a request that has the rest.
Status readPlace(const Session &session, ListRequest &request)
{
    const auto place = session.option(u"in"_s);
    if (!place)
        return {};
    if (*place != u"interactions")
        return usageError(Cli::tr("--in takes interactions."));
    if (request.query.list != ListKind::Customers || request.query.search.trimmed().isEmpty())
        return usageError(Cli::tr("--in needs --search TEXT and a list of customers."));
    request.isInWritten = true;
    return {};
}

/// The list; a search of notes and interactions leaves those of the others that it finds.
Result<ListResult> runRequest(Session &session, const ListRequest &request)
{
    const auto progress = std::make_shared<Progress>();
    return await(session.workspace().run(
        progress,
        [&request, path = session.bookPath()](const View &on, const Progress &p) -> Result<ListResult> {
            if (!request.isInWritten)
                return runListQuery(on, request.query, p);
            QElapsedTimer timer;
            timer.start();
            ListQuery everyone = request.query;
            everyone.search.clear();
            ListResult result = runListQuery(on, everyone, p);
            const auto found = searchWritten(*on.snapshot, path, request.query.search.toStdString(), {}, p);
            LEADBOOK_TRY(found);
            keepFound(found->rows(*on.snapshot), result.rows);
            result.seconds = double(timer.nsecsElapsed()) / 1e9;
            return result;
        }));
}

std::int64_t idOf(const Snapshot &snapshot, ListKind list, Row row)
{
    return list == ListKind::Customers ? snapshot.customers.ids[row] : snapshot.contacts.ids[row];
}

/// Writes the object piece by piece: a large book's rows would not fit in memory as one.
Status printJson(const Session &session, const View &view, const ListRequest &request,
                 const ListResult &result, RowValues &values)
{
    const Snapshot &snapshot = *view.snapshot;
    std::vector<CellSpelling> spellings;
    QStringList keys;
    for (const FieldRef field : request.fields) {
        spellings.emplace_back(view, field);
        keys << jsonKey(snapshot, field);
    }
    const QJsonObject head{{u"total"_s, qint64(result.total)},
                           {u"matched"_s, qint64(result.rows.size())},
                           {u"bookCurrency"_s, textJson(toQString(view.book.money.book()))},
                           {u"seconds"_s, result.seconds}};
    QByteArray text = QJsonDocument(head).toJson(QJsonDocument::Compact);
    text.chop(1);
    text += ",\"rows\":[";
    for (std::size_t i = 0; i < std::min(request.limit, result.rows.size()); ++i) {
        const Row row = result.rows[i];
        LEADBOOK_TRY(values.moveTo(row));
        QJsonObject cells{{u"id"_s, qint64(idOf(snapshot, request.query.list, row))}};
        if (request.query.list == ListKind::Contacts) {
            const Row customer = customerOfListRow(snapshot, request.query.list, row);
            if (customer != kNoRow)
                cells[u"customerId"_s] = qint64(snapshot.customers.ids[customer]);
        }
        for (std::size_t at = 0; at < request.fields.size(); ++at)
            cells[keys[static_cast<qsizetype>(at)]] = cellJson(values[at], spellings[at]);
        if (i > 0)
            text += ',';
        text += QJsonDocument(cells).toJson(QJsonDocument::Compact);
        session.write(text);
        text.clear();
    }
    text += "]}\n";
    session.write(text);
    return {};
}

bool isNumeric(const Snapshot &snapshot, FieldRef field)
{
    const FieldType type = listFieldType(snapshot, field);
    return type == FieldType::Integer || type == FieldType::Real || type == FieldType::Money;
}

Status printText(const Session &session, const View &view, const ListRequest &request,
                 const ListResult &result, RowValues &values)
{
    const Snapshot &snapshot = *view.snapshot;
    std::vector<TextTable::Column> columns{{Cli::tr("ID"), TextTable::Align::Right}};
    std::vector<CellSpelling> spellings;
    for (const FieldRef field : request.fields) {
        columns.push_back({listFieldLabel(snapshot, field),
                           isNumeric(snapshot, field) ? TextTable::Align::Right : TextTable::Align::Left});
        spellings.emplace_back(view, field);
    }
    TextTable table(std::move(columns));
    const std::size_t count = std::min(request.limit, result.rows.size());
    for (std::size_t i = 0; i < count; ++i) {
        LEADBOOK_TRY(values.moveTo(result.rows[i]));
        QStringList cells(QString::number(idOf(snapshot, request.query.list, result.rows[i])));
        for (std::size_t at = 0; at < request.fields.size(); ++at)
            cells << toQString(spellings[at](values[at]));
        table.addRow(std::move(cells));
    }
    QStringList lines = count > 0 ? table.lines() : QStringList();
    lines << Cli::tr("%1 of %2 match, %3 shown").arg(result.rows.size()).arg(result.total).arg(count);
    session.print({}, lines);
    return {};
}

} // namespace

Status runList(Session &session, const QStringList &)
{
    const auto limit = session.number(u"limit"_s, 0);
    LEADBOOK_TRY(limit);
    const auto view = session.loadView();
    LEADBOOK_TRY(view);
    const auto usual = viewOf(session);
    LEADBOOK_TRY(usual);
    auto request = readRequest(session, **view, *usual);
    LEADBOOK_TRY(request);
    LEADBOOK_TRY(readPlace(session, *request));
    if (session.option(u"limit"_s))
        request->limit = static_cast<std::size_t>(*limit);
    else
        request->limit = session.isJson() ? std::numeric_limits<std::size_t>::max() : kTextRows;

    const auto result = runRequest(session, *request);
    LEADBOOK_TRY(result);
    const auto connection = ReadConnection::open(session.bookPath());
    LEADBOOK_TRY(connection);
    auto values = RowValues::make(**view, request->query.list, request->fields, connection->handle());
    LEADBOOK_TRY(values);
    return session.isJson() ? printJson(session, **view, *request, *result, *values)
                            : printText(session, **view, *request, *result, *values);
}

} // namespace leadbook::cli
