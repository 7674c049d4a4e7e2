// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmanalysis.h"

namespace leadbook {

PurchaseTotals sumPurchases(const Snapshot &snapshot, Day asOf)
{
    static_assert(kNoRow == kNoCustomer);
    const PurchaseTable &purchases = snapshot.purchases;
    std::vector<PurchaseColumns> chunks;
    for (std::size_t chunk = 0; chunk < purchases.day.chunkCount(); ++chunk)
        chunks.push_back({purchases.customer.chunk(chunk), purchases.day.chunk(chunk),
                          purchases.amount.chunk(chunk), purchases.order.chunk(chunk)});
    return purchaseTotals(chunks, snapshot.customers.rows(), asOf);
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
