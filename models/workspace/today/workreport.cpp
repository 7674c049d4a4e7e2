// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/today/workreport.h"

#include "analysis/weekbegin.h"
#include "core/text.h"
#include "domain/interactionkind.h"
#include "domain/shippedtask.h"
#include "store/ratereader.h"
#include "store/reader.h"
#include "store/statement.h"

#include <string>

namespace leadbook {

namespace {

constexpr int kWeek = 7;

QString textOf(const Statement &row, int column)
{
    return toQString(row.text(column));
}

/// Asks the same book question after question.
class ReportReading
{
public:
    ReportReading(sqlite3 *database, const WorkReportAsk &ask)
        : m_database(database)
        , m_ask(ask)
    {
    }

    Result<WorkReport> run()
    {
        WorkReport report;
        report.ask = m_ask;
        LEADBOOK_TRY(readOwner(report));
        LEADBOOK_TRY(readContacts(report));
        LEADBOOK_TRY(readMoves(report));
        LEADBOOK_TRY(readDecided(report));
        LEADBOOK_TRY(readDone(report));
        LEADBOOK_TRY(readPlanned(report));
        LEADBOOK_TRY(readNew(report));
        return report;
    }

private:
    /// @p sql with, for one owner, "AND owner of @p own or of the customer is that one"; days are ?1 and ?2.
    Result<Statement> ask(std::string sql, const std::string &own, const std::string &order)
    {
        if (m_ask.owner)
            sql += " AND coalesce(" + own + "c.owner, 0) = ?3";
        auto read = Statement::prepare(m_database, sql + order);
        LEADBOOK_TRY(read);
        read->bind(1, m_ask.first);
        read->bind(2, m_ask.last);
        if (m_ask.owner)
            read->bind(3, *m_ask.owner);
        return read;
    }
    /// Hands each row to @p take.
    template <typename Take> Status forEach(Result<Statement> read, Take take)
    {
        LEADBOOK_TRY(read);
        while (true) {
            const auto more = read->step();
            LEADBOOK_TRY(more);
            if (!*more)
                return {};
            take(*read);
        }
    }

    Status readOwner(WorkReport &report)
    {
        if (m_ask.owner.value_or(0) == 0)
            return {};
        auto read = Statement::prepare(m_database, "SELECT name FROM owner WHERE id = ?1");
        LEADBOOK_TRY(read);
        read->bind(1, *m_ask.owner);
        return forEach(std::move(read), [&](const Statement &row) { report.owner = textOf(row, 0); });
    }

    Status readContacts(WorkReport &report)
    {
        std::string kinds;
        for (std::size_t kind = 0; kind < kTwoWayKinds.size(); ++kind) {
            if (kTwoWayKinds[kind])
                kinds += (kinds.empty() ? "" : ", ") + std::to_string(kind);
        }
        return forEach(
            ask("SELECT i.day, c.id, c.name, i.kind, i.summary, o.name FROM interaction i JOIN customer c ON "
                "c.id = i.customer LEFT JOIN owner o ON o.id = coalesce(i.owner, c.owner) WHERE i.day "
                "BETWEEN ?1 AND ?2 AND i.bulk = 0 AND i.kind IN (" +
                    kinds + ")",
                "i.owner, ", " ORDER BY i.day, i.minute IS NULL, i.minute, i.id"),
            [&](const Statement &row) {
                report.contacts.push_back({row.day(0), row.integer(1), textOf(row, 2),
                                           static_cast<std::uint8_t>(row.integer(3)), textOf(row, 4),
                                           textOf(row, 5)});
            });
    }

    static ReportedDeal dealOf(const Statement &row)
    {
        return {row.day(0),
                row.integer(1),
                textOf(row, 2),
                textOf(row, 3),
                textOf(row, 4),
                static_cast<std::uint8_t>(row.integer(5)),
                row.isNull(6) ? Money() : Money(row.integer(6)),
                textOf(row, 7),
                textOf(row, 8)};
    }
    Status readMoves(WorkReport &report)
    {
        return forEach(
            ask("SELECT m.day, coalesce(c.id, 0), c.name, d.title, s.name, 0, d.amount, d.currency, o.name "
                "FROM stage_change m JOIN deal d ON d.id = m.deal JOIN stage s ON s.id = m.stage LEFT JOIN "
                "customer c ON c.id = d.customer LEFT JOIN owner o ON o.id = coalesce(m.owner, d.owner, "
                "c.owner) WHERE m.day BETWEEN ?1 AND ?2",
                "m.owner, d.owner, ", " ORDER BY m.day, m.id"),
            [&](const Statement &row) { report.moves.push_back(dealOf(row)); });
    }
    Status readDecided(WorkReport &report)
    {
        const auto rates = readCurrencyRates(m_database);
        LEADBOOK_TRY(rates);
        return forEach(
            ask("SELECT d.closed_day, coalesce(c.id, 0), c.name, d.title, NULL, d.outcome, d.amount, "
                "d.currency, o.name FROM deal d LEFT JOIN customer c ON c.id = d.customer LEFT JOIN owner o "
                "ON o.id = coalesce(d.owner, c.owner) WHERE d.outcome <> 0 AND d.closed_day BETWEEN ?1 AND "
                "?2",
                "d.owner, ", " ORDER BY d.closed_day, d.id"),
            [&](const Statement &row) {
                ReportedDeal deal = dealOf(row);
                deal.inBook = rates->inBook(deal.amount, row.text(7), deal.day);
                report.decided.push_back(std::move(deal));
            });
    }

    static ReportedTask taskOf(const Statement &row)
    {
        return {row.day(0),
                row.integer(1),
                textOf(row, 2),
                shownTaskTitle(textOf(row, 3)),
                row.isNull(4) ? std::nullopt : std::optional(static_cast<TaskKind>(row.integer(4))),
                textOf(row, 5)};
    }
    Status readDone(WorkReport &report)
    {
        return forEach(
            ask("SELECT t.done_day, coalesce(c.id, 0), c.name, t.title, t.kind, o.name FROM task t LEFT JOIN "
                "customer c ON c.id = t.customer LEFT JOIN owner o ON o.id = coalesce(t.owner, c.owner) "
                "WHERE t.done_day BETWEEN ?1 AND ?2 AND coalesce(t.ending, 0) = 0",
                "t.owner, ", " ORDER BY t.done_day, t.id"),
            [&](const Statement &row) { report.done.push_back(taskOf(row)); });
    }
    Status readPlanned(WorkReport &report)
    {
        auto read =
            ask("SELECT t.due_day, coalesce(c.id, 0), c.name, t.title, t.kind, o.name FROM task t LEFT JOIN "
                "customer c ON c.id = t.customer LEFT JOIN owner o ON o.id = coalesce(t.owner, c.owner) "
                "WHERE t.done_day IS NULL AND coalesce(c.status, 0) <> 2 AND t.due_day <= ?2 AND ?1 IS NOT "
                "NULL",
                "t.owner, ", " ORDER BY t.due_day, t.id");
        LEADBOOK_TRY(read);
        read->bind(2, m_ask.planUntil);
        return forEach(std::move(read), [&](const Statement &row) { report.planned.push_back(taskOf(row)); });
    }
    Status readNew(WorkReport &report)
    {
        return forEach(ask("SELECT count(*) FROM customer c WHERE c.created_day BETWEEN ?1 AND ?2", "", ""),
                       [&](const Statement &row) { report.newCustomers = row.integer(0); });
    }

    sqlite3 *m_database;
    const WorkReportAsk &m_ask;
};

} // namespace

WorkReportAsk dayReportAsk(Day day, std::optional<std::int64_t> owner)
{
    return {owner, day, day, day + kWeek};
}

WorkReportAsk weekReportAsk(Day day, std::optional<std::int64_t> owner, int firstWeekday)
{
    const Day first = weekBegin(day, firstWeekday);
    return {owner, first, first + (kWeek - 1), first + (2 * kWeek - 1)};
}

Result<WorkReport> workReport(const QString &path, const WorkReportAsk &ask, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    return ReportReading(connection->handle(), ask).run();
}

} // namespace leadbook
