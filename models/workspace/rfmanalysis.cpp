// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmanalysis.h"

#include <algorithm>
#include <unordered_map>

namespace leadbook {

namespace {

template <typename T> std::vector<T> contiguous(const Column<T> &column)
{
    std::vector<T> values;
    values.reserve(column.size());
    for (std::size_t chunk = 0; chunk < column.chunkCount(); ++chunk) {
        const auto rows = column.chunk(chunk);
        values.insert(values.end(), rows.begin(), rows.end());
    }
    return values;
}

/// Order codes of other devices count down from the top; the sums want all codes low.
void makeDense(std::vector<std::uint32_t> &orders)
{
    constexpr std::uint32_t kFar = 1U << 31U;
    std::uint32_t next = 0;
    for (const std::uint32_t order : orders) {
        if (order < kFar)
            next = std::max(next, order);
    }
    std::unordered_map<std::uint32_t, std::uint32_t> moved;
    for (std::uint32_t &order : orders) {
        if (order < kFar)
            continue;
        const auto [found, isNew] = moved.try_emplace(order, next + 1);
        next += isNew ? 1 : 0;
        order = found->second;
    }
}

} // namespace

PurchaseTotals sumPurchases(const Snapshot &snapshot, Day asOf)
{
    static_assert(kNoRow == kNoCustomer);
    const PurchaseTable &purchases = snapshot.purchases;
    const auto customers = contiguous(purchases.customer);
    const auto days = contiguous(purchases.day);
    const auto amounts = contiguous(purchases.amount);
    auto orders = contiguous(purchases.order);
    makeDense(orders);
    return purchaseTotals({customers, days, amounts, orders}, snapshot.customers.rows(), asOf);
}

RfmAnalysis analyseRfm(const Snapshot &snapshot, Day asOf, const RfmScheme &scheme, const Progress &progress)
{
    RfmAnalysis analysis;
    analysis.asOf = asOf;
    analysis.scheme = scheme;
    analysis.totals = sumPurchases(snapshot, asOf);
    analysis.recencyDays = analysis.totals.recencyDays(asOf);
    if (progress.isCancelled())
        return analysis;
    const RfmColumns columns{analysis.recencyDays, analysis.totals.orders, analysis.totals.amount};
    analysis.scores = scoreRfm(scheme, columns);
    const auto groups = static_cast<std::size_t>(scheme.groups().size());
    analysis.groups = rfmGroupTotals(analysis.scores, columns, groups);
    analysis.cells = rfmCellCounts(analysis.scores, scheme.bins);
    for (std::size_t group = 0; group < groups; ++group) {
        analysis.customers += analysis.groups[group].customers;
        analysis.orders += analysis.groups[group].orders;
        analysis.revenue += analysis.groups[group].revenue;
    }
    return analysis;
}

RfmScheme rfmSchemeFor(const AnalysisSettings &settings)
{
    RfmScheme scheme = settings.rfm;
    if (!settings.rfmIsSaved)
        scheme.cuts.reset();
    return scheme;
}

} // namespace leadbook
