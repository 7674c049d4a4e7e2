// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/eventmarks.h"

#include "workspace/parallel.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <numeric>

namespace leadbook {

namespace {

constexpr Row kBlockRows = 1 << 16;

/// An event table as marking sees it.
struct Events
{
    std::size_t rows;
    const Column<Row> *customer;
    const Adjacency *ofCustomer;
    const Column<Day> *day; ///< that it is dated
    std::function<bool(Row)> isThere;

    bool counts(Row row, Day until) const
    {
        return isThere(row) && !(until.isValid() && (*day)[row].isValid() && (*day)[row] > until);
    }
};

Events eventsOf(const Snapshot &snapshot, Entity entity)
{
    if (entity == Entity::Deal) {
        const DealTable &deals = snapshot.deals;
        return {deals.ids.size(), &deals.customer, &deals.ofCustomer, &deals.opened,
                [&deals](Row row) { return deals.alive[row] != 0; }};
    }
    if (entity == Entity::Purchase) {
        const PurchaseTable &purchases = snapshot.purchases;
        return {purchases.ids.size(), &purchases.customer, &purchases.ofCustomer, &purchases.day,
                [&purchases](Row row) { return purchases.amount[row].isKnown(); }};
    }
    if (entity == Entity::Survey) // tombstones have no customer
        return {snapshot.surveys.ids.size(), &snapshot.surveys.customer, &snapshot.surveys.ofCustomer,
                &snapshot.surveys.day, [](Row) { return true; }};
    const InteractionTable &interactions = snapshot.interactions;
    return {interactions.ids.size(), &interactions.customer, &interactions.ofCustomer, &interactions.day,
            [&interactions](Row row) { return (interactions.flags[row] & InteractionTable::Alive) != 0; }};
}

/// Marks the customers of those of the events @p rows that pass.
void mark(const Events &events, const Condition &about, std::span<const Row> rows, Day until,
          std::vector<std::uint8_t> &marks)
{
    Selection selection(rows.size());
    std::iota(selection.begin(), selection.end(), 0U);
    about.narrow(rows, selection);
    for (const std::uint32_t place : selection) {
        // Several threads may mark one customer: the same value, but it must be an atomic store.
        if (events.counts(rows[place], until))
            std::atomic_ref(marks[(*events.customer)[rows[place]]]).store(1, std::memory_order_relaxed);
    }
}

void markBlock(const Events &events, const Condition &about, Row first, Row end, Day until,
               std::vector<std::uint8_t> &marks)
{
    std::vector<Row> rows;
    for (Row row = first; row < end; ++row) {
        if ((*events.customer)[row] != kNoRow)
            rows.push_back(row);
    }
    mark(events, about, rows, until, marks);
}

} // namespace

std::vector<std::uint8_t> markCustomers(const Snapshot &snapshot, Entity entity, const Condition &about,
                                        const Progress &progress, Day until)
{
    std::vector<std::uint8_t> marks(snapshot.customers.rows());
    const Events events = eventsOf(snapshot, entity);
    const auto rows = static_cast<Row>(events.rows);
    std::vector<std::function<Status()>> tasks;
    for (Row first = 0; first < rows; first += kBlockRows) {
        tasks.emplace_back([&, first]() -> Status {
            if (progress.isCancelled())
                return cancelledError();
            markBlock(events, about, first, std::min(rows, first + kBlockRows), until, marks);
            return {};
        });
    }
    if (!runParallel(tasks, workerCount()))
        return std::vector<std::uint8_t>(snapshot.customers.rows());
    return marks;
}

std::vector<std::uint8_t> markFewCustomers(const Snapshot &snapshot, Entity entity, const Condition &about,
                                           std::span<const Row> customers, Day until)
{
    const Events events = eventsOf(snapshot, entity);
    std::vector<std::uint8_t> marks(snapshot.customers.rows());
    std::vector<Row> rows;
    for (const Row customer : customers)
        events.ofCustomer->forEach(customer, [&rows](Row row) { rows.push_back(row); });
    mark(events, about, rows, until, marks);
    return marks;
}

} // namespace leadbook
