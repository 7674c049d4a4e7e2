// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmscoring.h"

#include "analysis/purchasesums.h"
#include "workspace/parallel.h"
#include "workspace/purchasecohorts.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::size_t kWorthAThread = 32'768;

/// Into how many stretches @p count rows are worth sharing out.
std::size_t partsOf(std::size_t count)
{
    return std::clamp<std::size_t>(count / kWorthAThread, 1, static_cast<std::size_t>(workerCount()));
}

/// Calls @p work(part, first, last) for each of @p parts stretches of @p count rows.
template <typename Work> void shareRows(std::size_t count, std::size_t parts, const Work &work)
{
    forEachParallel(parts,
                    [&](std::size_t part) { work(part, count * part / parts, count * (part + 1) / parts); });
}

RfmTally merged(std::vector<RfmTally> &tallies)
{
    for (std::size_t part = 1; part < tallies.size(); ++part)
        tallies.front().merge(tallies[part]);
    return std::move(tallies.front());
}

constexpr std::array kAxes{RfmAxis::Recency, RfmAxis::Frequency, RfmAxis::Monetary};

/// Axes that take longest come first.
constexpr std::array kAxesByWork{RfmAxis::Monetary, RfmAxis::Recency, RfmAxis::Frequency};

} // namespace

PurchaseTotals sumPurchases(const Snapshot &snapshot, Day asOf)
{
    const std::vector<PurchaseColumns> chunks = purchaseColumns(snapshot);
    const std::size_t customers = snapshot.customers.rows();
    std::size_t lines = 0;
    for (const PurchaseColumns &chunk : chunks)
        lines += chunk.customer.size();
    const std::size_t parts = std::max<std::size_t>(1, std::min(partsOf(lines), chunks.size()));
    const auto chunksOf = [&](std::size_t part) {
        const std::size_t first = chunks.size() * part / parts;
        return std::span(chunks).subspan(first, chunks.size() * (part + 1) / parts - first);
    };
    std::vector<OrderMarks> marks(parts);
    std::vector<PurchaseSums> sums(parts, PurchaseSums(0, asOf));
    forEachParallel(parts, [&](std::size_t part) {
        sums[part] = PurchaseSums(customers, asOf);
        marks[part].add(chunksOf(part));
    });
    for (std::size_t part = 1; part < parts; ++part)
        marks.front().merge(marks[part]);
    const std::vector<std::uint32_t> windows = marks.front().windows();
    forEachParallel(parts, [&](std::size_t part) {
        sums[part].addRuns(chunksOf(part), marks.front());
        for (std::size_t i = part; i < windows.size(); i += parts)
            sums[part].addScattered(chunks, marks.front(), windows[i]);
    });
    PurchaseTotals totals(customers);
    shareRows(customers, partsOf(customers), [&](std::size_t, std::size_t first, std::size_t last) {
        writeTotals(sums, first, last, totals);
    });
    return totals;
}

RfmExtents rfmExtents(const RfmColumns &columns)
{
    RfmExtents extents;
    forEachParallel(kAxes.size(), [&](std::size_t axis) { extents[axis] = rfmExtent(columns, kAxes[axis]); });
    return extents;
}

RfmCuts cutsOf(const RfmScheme &scheme, const RfmColumns &columns, const RfmExtents &extents)
{
    if (scheme.cuts)
        return *scheme.cuts;
    RfmCuts cuts;
    const std::array of{&cuts.recency, &cuts.frequency, &cuts.monetary};
    forEachParallel(kAxesByWork.size(), [&](std::size_t i) {
        const auto axis = static_cast<std::size_t>(kAxesByWork[i]);
        *of[axis] = rfmAxisCuts(columns, kAxesByWork[i], scheme.bins, extents[axis]);
    });
    return cuts;
}

RfmTally scoreAndTally(const RfmScorer &scorer, const RfmColumns &columns, std::int64_t mostDays,
                       RfmScores &scores)
{
    const std::size_t rows = columns.recencyDays.size();
    std::vector<RfmTally> tallies(partsOf(rows), RfmTally(scorer, mostDays));
    shareRows(rows, tallies.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        tallies[part].addAndWrite(columns, scores, first, last);
    });
    return merged(tallies);
}

RfmTally tallyAll(const RfmScorer &scorer, const RfmColumns &columns, std::int64_t mostDays,
                  std::span<const std::uint8_t> before, std::size_t groupsBefore)
{
    const std::size_t rows = columns.recencyDays.size();
    std::vector<RfmTally> tallies(partsOf(rows), RfmTally(scorer, mostDays, groupsBefore));
    shareRows(rows, tallies.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        tallies[part].add(columns, before, first, last);
    });
    return merged(tallies);
}

} // namespace leadbook
