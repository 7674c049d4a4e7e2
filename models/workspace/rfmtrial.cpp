// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmtrial.h"

#include "workspace/parallel.h"

#include <utility>

namespace leadbook {

namespace {

constexpr std::array kAxes{RfmAxis::Recency, RfmAxis::Frequency, RfmAxis::Monetary};

/// The lowest, those between, the highest.
std::vector<double> quantilesOf(const RfmColumns &columns, RfmAxis axis, const RfmExtent &extent)
{
    std::vector<double> values;
    if (extent.count == 0)
        return values;
    const double scale = axis == RfmAxis::Monetary ? static_cast<double>(Money::kScale) : 1;
    values = rfmAxisCuts(columns, axis, kRfmSpreadParts, extent);
    values.insert(values.begin(), static_cast<double>(extent.lowest) / scale);
    values.push_back(static_cast<double>(extent.highest) / scale);
    return values;
}

std::array<std::vector<std::int64_t>, 3> scoreCounts(const RfmTally &tally, int bins)
{
    const auto scores = static_cast<std::size_t>(bins);
    std::array<std::vector<std::int64_t>, 3> counts;
    for (auto &axis : counts)
        axis.resize(scores);
    for (std::size_t r = 1; r <= scores; ++r)
        for (std::size_t f = 1; f <= scores; ++f)
            for (std::size_t m = 1; m <= scores; ++m) {
                const std::int64_t customers = tally.sums()[RfmScorer::combinationOf(r, f, m)].customers;
                counts[0][r - 1] += customers;
                counts[1][f - 1] += customers;
                counts[2][m - 1] += customers;
            }
    return counts;
}

} // namespace

RfmTrial::RfmTrial(const View &view, const Progress &progress)
    : m_inUse(view.settings->rfm)
{
    const PurchaseTotals totals = sumPurchases(*view.snapshot, view.asOf);
    if (progress.isCancelled())
        return;
    const std::vector<std::int32_t> days = totals.recencyDays(view.asOf);
    for (std::size_t row = 0; row < days.size(); ++row) {
        if (days[row] < 0)
            continue;
        m_days.push_back(days[row]);
        m_orders.push_back(totals.orders[row]);
        m_amount.push_back(totals.amount[row]);
    }
    m_extents = rfmExtents(columns());
    forEachParallel(kAxes.size(), [this](std::size_t axis) {
        m_spreads[axis] = {m_extents[axis], quantilesOf(columns(), kAxes[axis], m_extents[axis])};
    });
    m_inUse.cuts = cutsOf(m_inUse, columns(), m_extents);
    m_totals.resize(static_cast<std::size_t>(m_inUse.groups().size()) + 1);
    if (m_days.empty() || progress.isCancelled())
        return;
    const RfmScorer scorer(m_inUse, *m_inUse.cuts);
    RfmScores scores = unscored(m_inUse, *m_inUse.cuts, m_days.size(), m_days.size());
    m_totals = scoreAndTally(scorer, columns(), m_extents.front().highest, scores).groups();
    m_before = std::move(scores.group);
}

RfmCuts RfmTrial::dataCuts(int bins) const
{
    {
        const std::scoped_lock lock(m_lock);
        if (const auto known = m_dataCuts.find(bins); known != m_dataCuts.end())
            return known->second;
    }
    RfmScheme scheme;
    scheme.bins = bins;
    RfmCuts cuts = cutsOf(scheme, columns(), m_extents);
    const std::scoped_lock lock(m_lock);
    return m_dataCuts.emplace(bins, std::move(cuts)).first->second;
}

std::optional<RfmTrialAnswer> RfmTrial::answer(const RfmScheme &scheme, const Progress &progress) const
{
    if (progress.isCancelled())
        return {};
    RfmTrialAnswer answer;
    answer.scheme = scheme;
    answer.dataCuts = dataCuts(scheme.bins);
    if (!answer.scheme.cuts)
        answer.scheme.cuts = answer.dataCuts;
    answer.check = checkRfm(scheme);
    answer.groupsBefore = m_inUse.groups();
    answer.groups = scheme.groups();
    answer.before = m_totals;
    answer.customers = static_cast<std::int64_t>(m_days.size());
    const auto groups = static_cast<std::size_t>(answer.groups.size());
    const auto groupsBefore = static_cast<std::size_t>(answer.groupsBefore.size());
    answer.after.resize(groups + 1);
    for (auto &axis : answer.perScore)
        axis.resize(static_cast<std::size_t>(scheme.bins));
    answer.moves.resize(groupsBefore * groups);
    answer.bounds = unscored(scheme, *answer.scheme.cuts, 0, 0).bounds;
    if (m_days.empty())
        return answer;
    const RfmScorer scorer(answer.scheme, *answer.scheme.cuts);
    const RfmTally tally = tallyAll(scorer, columns(), m_extents.front().highest, m_before, groupsBefore);
    if (progress.isCancelled())
        return {};
    answer.unreachable = scorer.unreachable(m_extents);
    answer.dead = deadGroups(answer.scheme, answer.unreachable);
    answer.after = tally.groups();
    answer.perScore = scoreCounts(tally, scheme.bins);
    const std::vector<std::int64_t> moves = tally.moves();
    for (std::size_t from = 0; from < groupsBefore; ++from) {
        for (std::size_t to = 0; to < groups; ++to) {
            const std::int64_t moved = moves[from * (groups + 1) + to];
            answer.moves[from * groups + to] = moved;
            if (answer.groupsBefore[static_cast<qsizetype>(from)] !=
                answer.groups[static_cast<qsizetype>(to)])
                answer.moving += moved;
        }
    }
    for (const RfmGroupTotal &total : answer.after)
        answer.revenue += total.revenue;
    return answer;
}

std::shared_ptr<const RfmTrial> RfmTrialBench::trial(const View &view, const Progress &progress)
{
    const std::scoped_lock lock(m_lock);
    const bool isKnown = m_trial && m_snapshot.lock() == view.snapshot &&
                         m_settings.lock() == view.settings && m_asOf == view.asOf;
    if (isKnown)
        return m_trial;
    auto trial = std::make_shared<const RfmTrial>(view, progress);
    if (progress.isCancelled())
        return trial;
    m_trial = std::move(trial);
    m_snapshot = view.snapshot;
    m_settings = view.settings;
    m_asOf = view.asOf;
    return m_trial;
}

} // namespace leadbook
