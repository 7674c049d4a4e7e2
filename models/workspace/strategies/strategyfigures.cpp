// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategyfigures.h"

#include "core/text.h"
#include "domain/taskkind.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Figures that are being counted.
struct Count
{
    StepFigures figures;
    std::vector<int> delays;

    void addDone(Day due, Day over)
    {
        ++figures.done;
        if (!due.isValid() || over <= due)
            ++figures.inTime;
        if (due.isValid())
            delays.push_back(std::max(0, over - due));
    }
    void add(const Statement &read, Day today)
    {
        const Day due = read.day(2);
        const Day over = read.day(3);
        ++figures.created;
        if (!over.isValid()) {
            ++figures.open;
            figures.overdue += due.isValid() && due < today ? 1 : 0;
        } else if (read.integer(4) == int(TaskEnding::NotNeeded)) {
            ++figures.dropped;
        } else if (read.integer(4) == int(TaskEnding::Withdrawn)) {
            ++figures.withdrawn;
        } else {
            addDone(due, over);
        }
    }
    StepFigures finished()
    {
        if (delays.empty())
            return figures;
        std::ranges::sort(delays);
        const std::size_t middle = delays.size() / 2;
        figures.medianDelay =
            delays.size() % 2 == 1 ? delays[middle] : (delays[middle - 1] + delays[middle]) / 2.0;
        return figures;
    }
};

struct StrategyCount
{
    Count all;
    std::map<QString, Count> owners;
};

} // namespace

std::optional<double> StepFigures::doneRate() const
{
    const std::int64_t wanted = done + dropped + overdue;
    return wanted == 0 ? std::nullopt
                       : std::optional(static_cast<double>(done) / static_cast<double>(wanted));
}

Result<std::map<std::int64_t, StrategyFigures>> strategyFigures(const QString &path, Day today,
                                                                const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto read = Statement::prepare(
        connection->handle(),
        "SELECT s.strategy, o.name, coalesce(t.first_due_day, t.due_day), t.done_day, t.ending FROM task t "
        "JOIN strategy_step s ON s.id = t.step LEFT JOIN customer c ON c.id = t.customer "
        "LEFT JOIN owner o ON o.id = coalesce(t.owner, c.owner) WHERE t.step IS NOT NULL");
    LEADBOOK_TRY(read);
    std::map<std::int64_t, StrategyCount> counts;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        StrategyCount &count = counts[read->integer(0)];
        count.all.add(*read, today);
        count.owners[toQString(read->text(1))].add(*read, today);
    }
    if (progress.isCancelled())
        return cancelledError();
    std::map<std::int64_t, StrategyFigures> figures;
    for (auto &[strategy, count] : counts) {
        figures[strategy].all = count.all.finished();
        for (auto &[owner, each] : count.owners)
            figures[strategy].owners[owner] = each.finished();
    }
    return figures;
}

} // namespace leadbook
