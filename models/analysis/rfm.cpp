// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfm.h"

#include "analysis/quantile.h"
#include "analysis/rfmaxis.h"

#include <algorithm>
#include <set>

namespace leadbook {

namespace {

constexpr double kMoneyScale = static_cast<double>(Money::kScale);

bool isScored(const RfmColumns &columns, std::size_t row)
{
    return columns.recencyDays[row] >= 0;
}

/// The values of one column for scored customers.
template <typename T, typename Value> std::vector<T> scoredValues(const RfmColumns &columns, Value &&value)
{
    std::vector<T> values;
    values.reserve(columns.recencyDays.size());
    for (std::size_t row = 0; row < columns.recencyDays.size(); ++row)
        if (isScored(columns, row))
            values.push_back(value(row));
    return values;
}

RfmCuts boundsOf(RfmCuts cuts, RfmBoundary boundary)
{
    if (boundary == RfmBoundary::RfmPackage)
        for (auto *axis : {&cuts.recency, &cuts.frequency, &cuts.monetary})
            for (double &cut : *axis)
                ++cut;
    return cuts;
}

/// Scores one axis and notes the scores that nothing between the smallest and the largest value can have.
template <typename Value>
void scoreAxis(const RfmColumns &columns, const RfmThresholds &thresholds, RfmAxis axis, Value &&value,
               std::vector<std::uint8_t> &scores, std::vector<RfmEmptyScore> &unreachable)
{
    scores.resize(columns.recencyDays.size());
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    std::int64_t highest = std::numeric_limits<std::int64_t>::min();
    for (std::size_t row = 0; row < scores.size(); ++row) {
        if (!isScored(columns, row))
            continue;
        const std::int64_t whole = value(row);
        lowest = std::min(lowest, whole);
        highest = std::max(highest, whole);
        scores[row] = thresholds.score(whole);
    }
    for (const int score : thresholds.emptyScores(lowest, highest))
        unreachable.push_back({axis, score});
}

} // namespace

RfmCuts rfmCuts(const RfmColumns &columns, int bins)
{
    auto days =
        scoredValues<std::int32_t>(columns, [&](std::size_t row) { return columns.recencyDays[row]; });
    auto orders = scoredValues<std::uint32_t>(columns, [&](std::size_t row) { return columns.orders[row]; });
    auto amounts = scoredValues<std::int64_t>(
        columns, [&](std::size_t row) { return columns.amount[row].tenThousandths(); });
    RfmCuts cuts{cutPoints7(std::span(days), bins), cutPoints7(std::span(orders), bins),
                 cutPoints7(std::span(amounts), bins)};
    for (double &cut : cuts.monetary)
        cut /= kMoneyScale;
    return cuts;
}

RfmScores scoreRfm(const RfmScheme &scheme, const RfmColumns &columns)
{
    RfmScores scores;
    const std::size_t rows = columns.recencyDays.size();
    scores.scored = static_cast<std::size_t>(
        std::ranges::count_if(columns.recencyDays, [](int days) { return days >= 0; }));
    scores.cuts = scheme.cuts ? *scheme.cuts : rfmCuts(columns, scheme.bins);
    scores.bounds = boundsOf(scores.cuts, scheme.boundary);
    scores.group.assign(rows, kNoRfmGroup);
    if (scores.scored == 0) {
        scores.recency = scores.frequency = scores.monetary = std::vector<std::uint8_t>(rows);
        return scores;
    }
    const RfmBoundary boundary = scheme.boundary;
    scoreAxis(
        columns, RfmThresholds(scores.cuts.recency, boundary, 1, true), RfmAxis::Recency,
        [&](std::size_t row) { return columns.recencyDays[row]; }, scores.recency, scores.unreachable);
    scoreAxis(
        columns, RfmThresholds(scores.cuts.frequency, boundary, 1, false), RfmAxis::Frequency,
        [&](std::size_t row) { return columns.orders[row]; }, scores.frequency, scores.unreachable);
    scoreAxis(
        columns, RfmThresholds(scores.cuts.monetary, boundary, kMoneyScale, false), RfmAxis::Monetary,
        [&](std::size_t row) { return columns.amount[row].tenThousandths(); }, scores.monetary,
        scores.unreachable);
    const auto cells = scheme.cells();
    std::array<int, RfmScheme::kMostBins + 1> label{};
    for (int score = 1; score <= scheme.bins; ++score)
        label[static_cast<std::size_t>(score)] = RfmScheme::labelScore(score, scheme.bins);
    for (std::size_t row = 0; row < rows; ++row)
        if (isScored(columns, row))
            scores.group[row] = cells[RfmScheme::cellOf(
                label[scores.recency[row]], label[scores.frequency[row]], label[scores.monetary[row]])];
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
