// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordevents.h"

#include "domain/surveys/questionnaire.h"
#include "store/needlevel.h"
#include "workspace/customerimports.h"
#include "workspace/history/fieldhistory.h"
#include "workspace/record/recordrows.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

using Kind = RecordEvent::Kind;

struct EventQuery
{
    Kind kind;
    /// Day, choice, title, text, amount, currency, minutes, lines, score, count of all; newest first.
    std::string_view sql;
};

constexpr std::array kQueries{
    EventQuery{Kind::Interaction,
               "SELECT day, i.kind, product.name, summary, NULL, NULL, minutes, 0, 0, (SELECT count(*) FROM "
               "interaction WHERE customer = ?1) FROM interaction i LEFT JOIN product ON product.id = "
               "i.product WHERE customer = ?1 ORDER BY day DESC, i.id DESC LIMIT 500"},
    EventQuery{
        Kind::Deal,
        "SELECT day, step, name, about, amount, currency, 0, 0, 0, count(*) OVER () FROM ("
        "SELECT s.day, CASE WHEN s.stage IS NULL THEN d.outcome ELSE 0 END AS step, stage.name, "
        "coalesce(d.title, p.name) AS about, d.amount, d.currency, s.id FROM deal d JOIN stage_change s ON "
        "s.deal = d.id LEFT JOIN stage ON stage.id = s.stage LEFT JOIN product p ON p.id = d.product WHERE "
        "d.customer = ?1 AND s.day IS NOT NULL "
        "UNION ALL SELECT d.opened_day, 3, NULL, coalesce(d.title, p.name), d.amount, d.currency, d.id FROM "
        "deal d LEFT JOIN product p ON p.id = d.product WHERE d.customer = ?1 AND d.opened_day IS NOT NULL) "
        "ORDER BY day DESC, step = 3, id DESC LIMIT 500"},
    EventQuery{
        Kind::Purchase,
        "SELECT max(p.day), 0, max(coalesce(product.name, p.category)), o.number, CASE WHEN "
        "count(DISTINCT coalesce(p.currency, '')) = 1 THEN sum(p.amount) END, max(p.currency), 0, "
        "count(*), 0, count(*) OVER () FROM purchase p LEFT JOIN sales_order o ON o.id = p.sales_order "
        "LEFT JOIN product ON product.id = p.product WHERE p.customer = ?1 GROUP BY coalesce(o.id, "
        "-p.id) ORDER BY max(p.day) DESC, coalesce(o.id, -p.id) DESC LIMIT 500"},
    EventQuery{Kind::Survey, "SELECT day, 0, kind, ifnull(comment, answer), NULL, NULL, 0, 0, score, "
                             "count(*) OVER () FROM survey_answer "
                             "WHERE customer = ?1 ORDER BY day DESC, id DESC LIMIT 500"},
    EventQuery{Kind::Need, "SELECT day, " LEADBOOK_NEED_LEVEL
                           ", product, note, budget, NULL, 0, 0, 0, count(*) OVER () FROM need WHERE "
                           "customer = ?1 ORDER BY day DESC, id DESC LIMIT 500"},
};

Status readStored(sqlite3 *database, std::int64_t customer, RecordEvents &read)
{
    for (const EventQuery &query : kQueries) {
        LEADBOOK_TRY(forRowsOf(database, query.sql, customer, [&](const Statement &row) {
            RecordEvent event;
            event.kind = query.kind;
            event.day = row.day(0);
            event.choice = static_cast<std::uint8_t>(row.integer(1));
            event.title = rowText(row, 2);
            event.text = rowText(row, 3);
            if (query.kind == Kind::Survey) {
                event.title = shownSurveyText(event.title);
                event.text = shownSurveyText(event.text);
            }
            event.amount = row.money(4);
            event.currency = rowText(row, 5);
            event.minutes = static_cast<int>(row.integer(6));
            event.lines = static_cast<int>(row.integer(7));
            event.score = row.real(8);
            read.totals[static_cast<std::size_t>(query.kind)] = row.integer(9);
            read.events.push_back(std::move(event));
        }));
    }
    return {};
}

/// The calendar day of a moment, where the user is.
Day dayOf(std::int64_t atMs)
{
    return Day::fromIso(QDateTime::fromMSecsSinceEpoch(atMs).date().toString(Qt::ISODate)).value_or(Day());
}

Status readImports(sqlite3 *database, std::int64_t customer, RecordEvents &read)
{
    auto imports = readCustomerImports(database, customer);
    LEADBOOK_TRY(imports);
    for (const RecordImport &import : *imports) {
        if (import.isUndone)
            continue;
        RecordEvent event;
        event.kind = Kind::Import;
        event.day = dayOf(import.atMs);
        event.title = import.file;
        event.choice = import.isNew ? 1 : 0;
        read.events.push_back(std::move(event));
        ++read.totals[static_cast<std::size_t>(Kind::Import)];
    }
    return {};
}

/// What was changed by hand in the customer and its contacts: not what came with them, nor by a file.
Status readEdits(sqlite3 *database, std::int64_t customer, RecordEvents &read)
{
    std::vector<std::pair<RecordTable, std::int64_t>> records{{RecordTable::Customer, customer},
                                                              {RecordTable::CustomerExtra, customer}};
    LEADBOOK_TRY(forRowsOf(database,
                           "SELECT id, contact FROM customer_contact WHERE customer = ?1 ORDER BY is_primary "
                           "DESC, id LIMIT 50",
                           customer, [&records](const Statement &row) {
                               records.emplace_back(RecordTable::CustomerContact, row.integer(0));
                               records.emplace_back(RecordTable::Contact, row.integer(1));
                           }));
    auto changes = readFieldHistory(database, records);
    LEADBOOK_TRY(changes);
    std::int64_t &total = read.totals[static_cast<std::size_t>(Kind::Edit)];
    for (const FieldChange &change : *changes) {
        const bool byHand = change.operation == RowOperation::Update && change.files.isEmpty();
        if (!byHand || change.place.column.empty() || ++total > kEventsOfKind)
            continue;
        RecordEvent event;
        event.kind = Kind::Edit;
        event.day = dayOf(change.atMs);
        event.title = change.field;
        event.text = change.beforeText;
        event.after = change.afterText;
        event.who = change.who;
        read.events.push_back(std::move(event));
    }
    return {};
}

} // namespace

std::int64_t RecordEvents::total() const
{
    return std::accumulate(totals.begin(), totals.end(), std::int64_t{0});
}

Result<RecordEvents> readRecordEvents(sqlite3 *database, std::int64_t customer, EventSource source)
{
    RecordEvents read;
    LEADBOOK_TRY(readStored(database, customer, read));
    if (source == EventSource::All) {
        LEADBOOK_TRY(readImports(database, customer, read));
        LEADBOOK_TRY(readEdits(database, customer, read));
    }
    // Within a day as each kind was read, its newest first.
    std::ranges::stable_sort(read.events, [](const RecordEvent &a, const RecordEvent &b) {
        return a.day.isValid() && (!b.day.isValid() || a.day > b.day);
    });
    return read;
}

} // namespace leadbook
