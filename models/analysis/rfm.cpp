// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"

#include "analysis/quantile.h"
#include "analysis/rfmcuts.h"
#include "analysis/rfmtally.h"

#include <algorithm>
#include <set>
#include <utility>

namespace leadbook {

namespace {

RfmCuts boundsOf(RfmCuts cuts, RfmBoundary boundary)
{
    if (boundary == RfmBoundary::RfmPackage)
        for (auto *axis : {&cuts.recency, &cuts.frequency, &cuts.monetary})
            for (double &cut : *axis)
                ++cut;
    return cuts;
}

} // namespace

RfmCuts rfmCuts(const RfmColumns &columns, int bins)
{
    return {rfmAxisCuts(columns, RfmAxis::Recency, bins), rfmAxisCuts(columns, RfmAxis::Frequency, bins),
            rfmAxisCuts(columns, RfmAxis::Monetary, bins)};
}

RfmScores unscored(const RfmScheme &scheme, RfmCuts cuts, std::size_t rows, std::size_t scored)
{
    RfmScores scores;
    scores.scored = scored;
    scores.bounds = boundsOf(cuts, scheme.boundary);
    scores.cuts = std::move(cuts);
    scores.recency = scores.frequency = scores.monetary = std::vector<std::uint8_t>(rows);
    scores.group.assign(rows, kNoRfmGroup);
    return scores;
}

RfmScores scoreRfm(const RfmScheme &scheme, const RfmColumns &columns)
{
    const RfmExtents extents{rfmExtent(columns, RfmAxis::Recency), rfmExtent(columns, RfmAxis::Frequency),
                             rfmExtent(columns, RfmAxis::Monetary)};
    RfmScores scores = unscored(scheme, scheme.cuts ? *scheme.cuts : rfmCuts(columns, scheme.bins),
                                columns.recencyDays.size(), extents.front().count);
    if (scores.scored == 0)
        return scores;
    const RfmScorer scorer(scheme, scores.cuts);
    scorer.score(columns, 0, columns.recencyDays.size(), scores);
    scores.unreachable = scorer.unreachable(extents);
    return scores;
}

std::vector<RfmGroupTotal> rfmGroupTotals(const RfmScores &scores, const RfmColumns &columns,
                                          std::size_t groups)
{
    std::vector<RfmGroupTotal> totals(groups + 1);
    std::vector<std::vector<std::int32_t>> days(groups);
    for (std::size_t row = 0; row < scores.group.size(); ++row) {
        const std::size_t group = std::min<std::size_t>(scores.group[row], groups);
        RfmGroupTotal &total = totals[group];
        ++total.customers;
        total.orders += columns.orders[row];
        if (columns.amount[row].isKnown())
            total.revenue += columns.amount[row];
        if (group < groups)
            days[group].push_back(columns.recencyDays[row]);
    }
    for (std::size_t group = 0; group < groups; ++group)
        if (!days[group].empty())
            totals[group].medianRecency = median(std::span(days[group]));
    return totals;
}

std::array<std::int64_t, RfmScheme::kCells> rfmCellCounts(const RfmScores &scores, int bins)
{
    std::array<std::int64_t, RfmScheme::kCells> counts{};
    for (std::size_t row = 0; row < scores.group.size(); ++row)
        if (scores.group[row] != kNoRfmGroup)
            ++counts[RfmScheme::cellOf(RfmScheme::labelScore(scores.recency[row], bins),
                                       RfmScheme::labelScore(scores.frequency[row], bins),
                                       RfmScheme::labelScore(scores.monetary[row], bins))];
    return counts;
}

bool cutsMeet(const RfmCuts &bounds, const RfmEmptyScore &score)
{
    const std::array axes{&bounds.recency, &bounds.frequency, &bounds.monetary};
    const std::vector<double> &cuts = *axes[static_cast<std::size_t>(score.axis)];
    const auto bins = cuts.size() + 1;
    const auto written = static_cast<std::size_t>(score.score);
    // Counted from the smallest value; few days since the last purchase make the best score.
    const std::size_t place = score.axis == RfmAxis::Recency ? bins + 1 - written : written;
    return place > 1 && place < bins && cuts[place - 2] == cuts[place - 1];
}

QStringList deadGroups(const RfmScheme &scheme, std::span<const RfmEmptyScore> unreachable)
{
    const auto reachedOn = [&](RfmAxis axis) {
        std::set<int> labels;
        for (int score = 1; score <= scheme.bins; ++score)
            if (std::ranges::find(unreachable, RfmEmptyScore{axis, score}) == unreachable.end())
                labels.insert(RfmScheme::labelScore(score, scheme.bins));
        return labels;
    };
    const auto cells = scheme.cells();
    std::set<std::uint8_t> living;
    for (const int r : reachedOn(RfmAxis::Recency))
        for (const int f : reachedOn(RfmAxis::Frequency))
            for (const int m : reachedOn(RfmAxis::Monetary))
                living.insert(cells[RfmScheme::cellOf(r, f, m)]);
    const QStringList groups = scheme.groups();
    QStringList dead;
    for (qsizetype group = 0; group + 1 < groups.size(); ++group)
        if (!living.contains(static_cast<std::uint8_t>(group)))
            dead << groups[group];
    return dead;
}

RfmCheck checkRfm(const RfmScheme &scheme)
{
    RfmCheck check;
    for (int r = 1; r <= RfmScheme::kLabelScores; ++r)
        for (int f = 1; f <= RfmScheme::kLabelScores; ++f)
            for (int m = 1; m <= RfmScheme::kLabelScores; ++m) {
                const auto boxes = std::ranges::count_if(scheme.segments, [r, f, m](const RfmSegment &box) {
                    return box.recency.contains(r) && box.frequency.contains(f) && box.monetary.contains(m);
                });
                check.unlabelled += boxes == 0 ? 1 : 0;
                check.several += boxes > 1 ? 1 : 0;
            }
    check.dead = deadGroups(scheme);
    return check;
}

} // namespace leadbook
