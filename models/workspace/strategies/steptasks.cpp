// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/steptasks.h"

#include "domain/taskkind.h"
#include "store/reader.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

std::pair<std::int64_t, Row> placeOf(const StepTasks::Task &task)
{
    return {task.step, task.customer};
}

} // namespace

Result<StepTasks> StepTasks::read(const QString &path, const Snapshot &snapshot, const Progress &progress)
{
    auto connection = ReadConnection::open(path);
    LEADBOOK_TRY(connection);
    connection->stopWith(progress);
    auto read = Statement::prepare(connection->handle(),
                                   "SELECT id, customer, step, entered_day, due_day, done_day, ending FROM "
                                   "task WHERE step IS NOT NULL AND customer IS NOT NULL");
    LEADBOOK_TRY(read);
    StepTasks tasks;
    while (true) {
        const auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        const Row customer = snapshot.customers.ids.find(read->integer(1));
        if (customer == kNoRow)
            continue;
        tasks.m_tasks.push_back({read->integer(2), customer, read->integer(0), read->day(3), read->day(4),
                                 read->day(5), read->integer(6) == int(TaskEnding::Withdrawn)});
    }
    std::ranges::stable_sort(tasks.m_tasks, {}, &placeOf);
    return tasks;
}

std::vector<StepTasks::Task> StepTasks::of(std::int64_t step) const
{
    const auto found = std::ranges::equal_range(m_tasks, step, {}, &Task::step);
    return {found.begin(), found.end()};
}

bool StepTasks::has(std::int64_t step, Row customer, Day entered) const
{
    const auto found = std::ranges::equal_range(m_tasks, std::pair{step, customer}, {}, &placeOf);
    return std::ranges::any_of(found, [entered](const Task &task) {
        return task.isOpen() || (!task.isWithdrawn && (task.over >= entered ||
                                                       (task.entered.isValid() && task.entered >= entered)));
    });
}

} // namespace leadbook
