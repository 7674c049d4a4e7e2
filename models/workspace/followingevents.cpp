// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/follower.h"

#include <algorithm>

// What happened with customers, and what is said of them in tables of their own.

namespace leadbook {

Status Follower::followDeals(const TouchedRows &rows)
{
    DealTable &deals = m_snapshot.deals;
    LEADBOOK_TRY(followChildren(rows, deals.ids, deals.customer, deals.ofCustomer, true, [&] {
        References customers(m_snapshot.customers.ids);
        return m_events.readDeals(m_snapshot, customers, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(deals.ids, rows, [&](Row row) { deals.alive.set(row, 0); });
    m_snapshot.stageChanges.ofDeal.resizeParents(deals.ids.size());
    return {};
}

Status Follower::followStageChanges(const TouchedRows &rows)
{
    StageChangeTable &changes = m_snapshot.stageChanges;
    LEADBOOK_TRY(followChildren(rows, changes.ids, changes.deal, changes.ofDeal, false, [&] {
        return m_events.readStageChanges(m_snapshot, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(changes.ids, rows, [&](Row row) { changes.alive.set(row, 0); });
    return {};
}

Status Follower::followPurchases(const TouchedRows &rows)
{
    PurchaseTable &purchases = m_snapshot.purchases;
    LEADBOOK_TRY(followChildren(rows, purchases.ids, purchases.customer, purchases.ofCustomer, true, [&] {
        References customers(m_snapshot.customers.ids);
        return m_events.readPurchases(m_snapshot, customers, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(purchases.ids, rows, [&](Row row) { purchases.amount.set(row, Money()); });
    return {};
}

Status Follower::followInteractions(const TouchedRows &rows)
{
    InteractionTable &interactions = m_snapshot.interactions;
    LEADBOOK_TRY(
        followChildren(rows, interactions.ids, interactions.customer, interactions.ofCustomer, true, [&] {
            References customers(m_snapshot.customers.ids);
            return m_events.readInteractions(m_snapshot, customers, {rows.first, rows.last});
        }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(interactions.ids, rows, [&](Row row) { interactions.flags.set(row, 0); });
    return {};
}

Status Follower::followSurveys(const TouchedRows &rows)
{
    SurveyTable &surveys = m_snapshot.surveys;
    return followChildren(rows, surveys.ids, surveys.customer, surveys.ofCustomer, true, [&] {
        return m_events.readSurveys(m_snapshot, {rows.first, rows.last});
    });
}

/// A removed need no longer says whose it was, so all are read again and compared.
Status Follower::followNeeds(const TouchedRows &)
{
    const Column<std::uint8_t> before = m_snapshot.needLevels();
    LEADBOOK_TRY(m_people.readNeeds(m_snapshot));
    for (Row row = 0; row < before.size(); ++row) {
        if (before[row] != m_snapshot.needLevels()[row])
            touchCustomer(row);
    }
    return {};
}

/// An ended task is in the list no more, so all are read again and compared.
Status Follower::followTasks(const TouchedRows &)
{
    const auto byId = [](std::vector<TaskRow> tasks) {
        std::ranges::sort(tasks, {}, &TaskRow::id);
        return tasks;
    };
    const std::vector<TaskRow> before = byId(m_snapshot.tasks);
    LEADBOOK_TRY(m_events.readTasks(m_snapshot));
    const std::vector<TaskRow> after = byId(m_snapshot.tasks);
    const auto touchMissing = [this](const std::vector<TaskRow> &tasks, const std::vector<TaskRow> &in) {
        for (const TaskRow &task : tasks) {
            const auto same = std::ranges::lower_bound(in, task.id, {}, &TaskRow::id);
            if (same == in.end() || *same != task)
                touchCustomer(task.customer);
        }
    };
    touchMissing(before, after);
    touchMissing(after, before);
    return {};
}

/// A removed one no longer says whose it was, so all are read again and compared.
Status Follower::followOverrides(const TouchedRows &)
{
    const std::vector<OverrideRow> before = m_snapshot.overrides;
    LEADBOOK_TRY(m_events.readOverrides(m_snapshot));
    const auto touchMissing = [this](const std::vector<OverrideRow> &rows,
                                     const std::vector<OverrideRow> &in) {
        for (const OverrideRow &row : rows) {
            const auto of = std::ranges::equal_range(in, row.customer, {}, &OverrideRow::customer);
            if (std::ranges::find(of, row) == of.end())
                touchCustomer(row.customer);
        }
    };
    touchMissing(before, m_snapshot.overrides);
    touchMissing(m_snapshot.overrides, before);
    return {};
}

/// Few, and no field of any customer comes from them.
Status Follower::followTargets(const TouchedRows &)
{
    return m_events.readTargets(m_snapshot);
}

Status Follower::followExtras(const TouchedRows &rows)
{
    if (rows.operation == RowOperation::Delete) {
        m_followed.needsReload |= m_snapshot.customers.isAlive(m_snapshot.customers.ids.find(rows.first));
        return {};
    }
    LEADBOOK_TRY(m_people.readCustoms(m_snapshot, {rows.first, rows.last}));
    forKnownRows(m_snapshot.customers.ids, rows, [this](Row row) { touchCustomer(row); });
    return {};
}

Status Follower::followSchemes(const TouchedRows &)
{
    m_followed.schemes = true;
    return {};
}

Status Follower::followSettings(const TouchedRows &)
{
    m_followed.settings = true;
    return {};
}

} // namespace leadbook
