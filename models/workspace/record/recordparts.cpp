// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordparts.h"

#include "domain/shippedtask.h"
#include "domain/stagenames.h"
#include "domain/surveys/questionnaire.h"
#include "workspace/record/recordrows.h"

#include <QStringView>

#include <algorithm>
#include <map>

namespace leadbook {

namespace {

Status readTasks(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT task.id, title, due_day, done_day, owner.name, note, repeats, coalesce(ending, 0), reason, "
        "task.kind = 1 AND EXISTS (SELECT 1 FROM rule_run JOIN rule ON rule.id = rule_run.rule WHERE "
        "rule_run.task = task.id AND coalesce(definition ->> '$.then.template', '') <> '') FROM task LEFT "
        "JOIN owner ON owner.id = task.owner WHERE customer = ?1 ORDER BY done_day IS NOT NULL, done_day "
        "DESC, due_day IS NULL, due_day, task.id LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.tasks.push_back({row.integer(0), shownTaskTitle(rowText(row, 1)), row.day(2), row.day(3),
                                   rowText(row, 4), rowText(row, 5), rowText(row, 6),
                                   static_cast<TaskEnding>(row.integer(7)), rowText(row, 8),
                                   row.integer(9) == 1});
        });
}

Status readOrders(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    std::map<std::int64_t, std::size_t> places;
    LEADBOOK_TRY(forRowsOf(
        database,
        "SELECT coalesce(o.id, -p.id) AS part, o.number, max(p.day), sum(p.amount), min(coalesce(p.currency, "
        "'')), max(coalesce(p.currency, '')), count(*), count(*) OVER () FROM purchase p LEFT JOIN "
        "sales_order o ON o.id = p.sales_order WHERE p.customer = ?1 GROUP BY part ORDER BY max(p.day) DESC, "
        "part DESC LIMIT 100",
        customer, [&](const Statement &row) {
            RecordOrder order;
            order.number = rowText(row, 1);
            order.day = row.day(2);
            if (row.text(4) == row.text(5)) {
                order.total = row.money(3);
                order.currency = rowText(row, 4);
            }
            order.lineTotal = row.integer(6);
            parts.orderTotal = row.integer(7);
            places.emplace(row.integer(0), parts.orders.size());
            parts.orders.push_back(std::move(order));
        }));
    if (parts.orders.empty())
        return {};
    return forRowsOf(
        database,
        "SELECT coalesce(p.sales_order, -p.id), coalesce(product.name, p.category), p.quantity, p.amount "
        "FROM "
        "purchase p LEFT JOIN product ON product.id = p.product WHERE p.customer = ?1 ORDER BY p.day DESC, "
        "p.id LIMIT 4000",
        customer, [&](const Statement &row) {
            const auto place = places.find(row.integer(0));
            if (place == places.end())
                return;
            auto &lines = parts.orders[place->second].lines;
            if (lines.size() < std::size_t{kLinesOfOrder})
                lines.push_back({rowText(row, 1), rowReal(row, 2), row.money(3)});
        });
}

Status readSurveys(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT s.id, s.kind, score, day, comment, contact.name, q.text, answer FROM survey_answer s "
        "LEFT JOIN contact ON contact.id = s.contact LEFT JOIN question q ON q.id = s.question "
        "WHERE customer = ?1 ORDER BY day DESC, s.response DESC, q.position, s.id DESC LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.surveys.push_back({row.integer(0), shownSurveyText(rowText(row, 1)), rowReal(row, 2),
                                     row.day(3), rowText(row, 4), rowText(row, 5),
                                     shownSurveyText(rowText(row, 6)), shownSurveyText(rowText(row, 7))});
        });
}

Status readFeedback(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT f.id, kind, text, owner.name, resolution, opened_day, due_day, answered_day, closed_day FROM "
        "feedback f LEFT JOIN owner ON owner.id = f.owner WHERE customer = ?1 "
        "ORDER BY closed_day IS NOT NULL, opened_day DESC, f.id DESC LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.feedback.push_back({row.integer(0),
                                      rowText(row, 1),
                                      rowText(row, 2),
                                      rowText(row, 3),
                                      rowText(row, 4),
                                      {row.day(5), row.day(6), row.day(7), row.day(8)}});
        });
}

Status readReviews(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    const auto rating = [](const Statement &row, int column) {
        return row.isNull(column) ? std::optional<int>()
                                  : std::optional(static_cast<int>(row.integer(column)));
    };
    return forRowsOf(database,
                     "SELECT id, day, value, satisfaction, relationship, next_day, note FROM account_review "
                     "WHERE customer = ?1 ORDER BY day DESC, id DESC LIMIT 200",
                     customer, [&parts, rating](const Statement &row) {
                         parts.reviews.push_back({row.integer(0),
                                                  row.day(1),
                                                  {rating(row, 2), rating(row, 3), rating(row, 4)},
                                                  row.day(5),
                                                  rowText(row, 6)});
                     });
}

RecordPayment paymentOf(const Statement &row, Day today)
{
    RecordPayment payment{row.integer(0), row.day(2),   row.money(3),
                          row.day(4),     row.money(5), PaymentState::Due};
    // A day of payment without a sum says that all of it came.
    if (payment.paidOn.isValid() && !payment.paid.isKnown())
        payment.paid = payment.amount;
    if (payment.open().tenThousandths() <= 0)
        payment.state = PaymentState::Paid;
    else if (payment.due.isValid() && payment.due < today)
        payment.state = PaymentState::Overdue;
    return payment;
}

void addPayment(RecordContract &contract, const RecordPayment &payment)
{
    if (payment.paid.isKnown())
        contract.paid += payment.paid;
    if (payment.state != PaymentState::Paid)
        (payment.state == PaymentState::Due ? contract.due : contract.overdue) += payment.open();
    contract.payments.push_back(payment);
}

Status readContracts(sqlite3 *database, std::int64_t customer, Day today, RecordParts &parts)
{
    LEADBOOK_TRY(forRowsOf(
        database,
        "SELECT id, number, signed_day, start_day, end_day, amount, currency, credit_terms FROM contract "
        "WHERE customer = ?1 ORDER BY coalesce(signed_day, start_day) DESC, id DESC LIMIT 200",
        customer, [&parts](const Statement &row) {
            const Money none = Money::fromUnits(0);
            parts.contracts.push_back({row.integer(0),
                                       rowText(row, 1),
                                       row.day(2),
                                       row.day(3),
                                       row.day(4),
                                       row.money(5),
                                       rowText(row, 6),
                                       rowText(row, 7),
                                       {},
                                       none,
                                       none,
                                       none});
        }));
    return forRowsOf(
        database,
        "SELECT p.id, contract, due_day, p.amount, paid_day, paid FROM payment p JOIN contract c "
        "ON c.id = contract WHERE c.customer = ?1 ORDER BY due_day IS NULL, due_day, p.id LIMIT "
        "2000",
        customer, [&](const Statement &row) {
            const auto at = std::ranges::find(parts.contracts, row.integer(1), &RecordContract::id);
            if (at != parts.contracts.end())
                addPayment(*at, paymentOf(row, today));
        });
}

Status readQuotes(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT q.id, deal.title, version, q.day, q.amount, deal.currency, discount, valid_until_day, file "
        "FROM deal JOIN quote q ON q.deal = deal.id WHERE deal.customer = ?1 ORDER BY q.day DESC, version "
        "DESC, q.id DESC LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.quotes.push_back({row.integer(0), rowText(row, 1), static_cast<int>(row.integer(2)),
                                    row.day(3), row.money(4), rowText(row, 5), rowReal(row, 6), row.day(7),
                                    rowText(row, 8)});
        });
}

Status readRelatives(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT * FROM (SELECT 0, o.id, o.name FROM customer c JOIN customer o ON o.id = c.parent WHERE c.id "
        "= "
        "?1 UNION ALL SELECT 1, o.id, o.name FROM customer c JOIN customer o ON o.parent = c.parent WHERE "
        "c.id = ?1 AND o.id <> ?1 UNION ALL SELECT 2, id, name FROM customer WHERE parent = ?1 "
        "UNION ALL SELECT 3, o.id, o.name FROM customer c JOIN customer o ON o.id = c.referred_by WHERE c.id "
        "= ?1 UNION ALL SELECT 4, id, name FROM customer WHERE referred_by = ?1) ORDER BY 1, 3, 2 LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.relatives.push_back(
                {static_cast<RelativeKind>(row.integer(0)), row.integer(1), rowText(row, 2)});
        });
}

Status readFiles(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    return forRowsOf(
        database,
        "SELECT f.id, label, target, added_day, deal.title FROM file_link f LEFT JOIN deal ON deal.id = "
        "f.deal WHERE f.customer = ?1 OR f.deal IN (SELECT id FROM deal WHERE customer = ?1) ORDER BY "
        "added_day DESC, f.id DESC LIMIT 200",
        customer, [&parts](const Statement &row) {
            parts.files.push_back(
                {row.integer(0), rowText(row, 1), rowText(row, 2), row.day(3), rowText(row, 4)});
        });
}

/// Open deals at a stage behind that of the analysis of needs, in pipelines that have one.
Status readUndecidedDeals(sqlite3 *database, std::int64_t customer, RecordParts &parts)
{
    struct Stage
    {
        std::int64_t pipeline;
        std::int64_t position;
        QString name;
    };
    std::map<std::int64_t, std::int64_t> needs; // pipeline, position
    const auto rank = stageRank(u"Needs analysis");
    LEADBOOK_TRY(
        forRowsOf(database,
                  "SELECT pipeline, position, name FROM stage WHERE pipeline IN (SELECT pipeline FROM deal "
                  "WHERE customer = ?1)",
                  customer, [&](const Statement &row) {
                      if (rank && stageRank(rowText(row, 2)) == rank)
                          needs.emplace(row.integer(0), row.integer(1));
                  }));
    return forRowsOf(
        database,
        "SELECT deal.id, deal.pipeline, stage.position FROM deal JOIN stage ON stage.id = deal.stage WHERE "
        "customer = ?1 AND outcome = 0 AND NOT EXISTS (SELECT 1 FROM customer_contact WHERE customer = ?1 "
        "AND "
        "role = 0 AND until_day IS NULL)",
        customer, [&](const Statement &row) {
            const auto at = needs.find(row.integer(1));
            if (at != needs.end() && row.integer(2) > at->second)
                parts.dealsWithoutDecider.push_back(row.integer(0));
        });
}

} // namespace

Money RecordPayment::open() const
{
    return paid.isKnown() ? amount - paid : amount;
}

Result<RecordParts> readRecordParts(sqlite3 *database, std::int64_t customer, Day today)
{
    RecordParts parts;
    LEADBOOK_TRY(readTasks(database, customer, parts));
    LEADBOOK_TRY(readOrders(database, customer, parts));
    LEADBOOK_TRY(readSurveys(database, customer, parts));
    LEADBOOK_TRY(readFeedback(database, customer, parts));
    LEADBOOK_TRY(readReviews(database, customer, parts));
    LEADBOOK_TRY(readContracts(database, customer, today, parts));
    LEADBOOK_TRY(readQuotes(database, customer, parts));
    LEADBOOK_TRY(readRelatives(database, customer, parts));
    LEADBOOK_TRY(readFiles(database, customer, parts));
    LEADBOOK_TRY(readUndecidedDeals(database, customer, parts));
    return parts;
}

} // namespace leadbook
