// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/knownsince.h"

#include "analysis/rfmmoves.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Calls @p visit(customer, day) with what row @p row of a table dates of a customer, if anything.
template <typename Visit> void visitInteraction(const Snapshot &snapshot, Row row, Visit visit)
{
    if ((snapshot.interactions.flags[row] & InteractionTable::Alive) != 0)
        visit(snapshot.interactions.customer[row], snapshot.interactions.day[row]);
}
template <typename Visit> void visitDeal(const Snapshot &snapshot, Row row, Visit visit)
{
    if (snapshot.deals.alive[row] != 0)
        visit(snapshot.deals.customer[row], snapshot.deals.opened[row]);
}
template <typename Visit> void visitPurchase(const Snapshot &snapshot, Row row, Visit visit)
{
    if (snapshot.purchases.amount[row].isKnown())
        visit(snapshot.purchases.customer[row], snapshot.purchases.day[row]);
}
template <typename Visit> void visitAnswer(const Snapshot &snapshot, Row row, Visit visit)
{
    visit(snapshot.surveys.customer[row], snapshot.surveys.day[row]);
}

/// Calls @p visit(row) for all @p rows until @p progress is cancelled.
template <typename Visit> void forRows(std::size_t rows, const Progress &progress, Visit visit)
{
    constexpr std::size_t kBlock = 1 << 18;
    for (std::size_t first = 0; first < rows && !progress.isCancelled(); first += kBlock)
        for (std::size_t row = first; row < std::min(rows, first + kBlock); ++row)
            visit(static_cast<Row>(row));
}

Day writtenOn(const Snapshot &snapshot, Row customer)
{
    if (!snapshot.customers.isAlive(customer))
        return kNeverThere;
    const Column<Day> &created = snapshot.customers.columns.day(FieldId::Created);
    return customer < created.size() ? created[customer] : Day();
}

/// The sooner of @p since and @p dated; no day stays none, and never stays never.
Day sooner(Day since, Day dated)
{
    return since != kNeverThere && dated.isValid() ? std::min(since, dated) : since;
}

} // namespace

std::vector<Day> knownSince(const Snapshot &snapshot, const Progress &progress)
{
    std::vector<Day> since(snapshot.customers.rows());
    forRows(since.size(), progress, [&](Row row) {
        since[row] =
            sooner(writtenOn(snapshot, row), row < snapshot.needDay.size() ? snapshot.needDay[row] : Day());
    });
    const auto note = [&since](Row customer, Day day) {
        if (customer < since.size())
            since[customer] = sooner(since[customer], day);
    };
    forRows(snapshot.interactions.ids.size(), progress,
            [&](Row row) { visitInteraction(snapshot, row, note); });
    forRows(snapshot.deals.ids.size(), progress, [&](Row row) { visitDeal(snapshot, row, note); });
    forRows(snapshot.purchases.ids.size(), progress, [&](Row row) { visitPurchase(snapshot, row, note); });
    forRows(snapshot.surveys.ids.size(), progress, [&](Row row) { visitAnswer(snapshot, row, note); });
    return since;
}

Day knownSince(const Snapshot &snapshot, Row customer)
{
    Day since = sooner(writtenOn(snapshot, customer),
                       customer < snapshot.needDay.size() ? snapshot.needDay[customer] : Day());
    const auto note = [&since](Row, Day day) { since = sooner(since, day); };
    snapshot.interactions.ofCustomer.forEach(customer,
                                             [&](Row row) { visitInteraction(snapshot, row, note); });
    snapshot.deals.ofCustomer.forEach(customer, [&](Row row) { visitDeal(snapshot, row, note); });
    snapshot.purchases.ofCustomer.forEach(customer, [&](Row row) { visitPurchase(snapshot, row, note); });
    snapshot.surveys.ofCustomer.forEach(customer, [&](Row row) { visitAnswer(snapshot, row, note); });
    return since;
}

} // namespace leadbook
