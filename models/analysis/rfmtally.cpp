// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmtally.h"

#include "analysis/quantile.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr double kMoneyScale = static_cast<double>(Money::kScale);
constexpr std::size_t kBlock = 2048;
constexpr std::int64_t kMostCountedDays = 65'535;

/// @p value(row) scored for rows with a recency of 0 or more; where below the size of @p small by that table.
template <typename Value>
void scoreRows(const RfmColumns &columns, std::size_t first, std::size_t count, std::uint8_t *scores,
               const RfmThresholds &thresholds, std::span<const std::uint8_t> small, const Value &value)
{
    for (std::size_t i = 0; i < count; ++i) {
        const auto whole = value(first + i);
        const auto at = static_cast<std::size_t>(whole);
        const std::uint8_t score = at < small.size() ? small[at] : thresholds.score(whole);
        scores[i] = columns.recencyDays[first + i] < 0 ? 0 : score;
    }
}

} // namespace

RfmScorer::RfmScorer(const RfmScheme &scheme, const RfmCuts &cuts)
    : m_axes{RfmThresholds(cuts.recency, scheme.boundary, 1, true),
             RfmThresholds(cuts.frequency, scheme.boundary, 1, false),
             RfmThresholds(cuts.monetary, scheme.boundary, kMoneyScale, false)}
    , m_groups(static_cast<std::size_t>(scheme.groups().size()))
    , m_bins(scheme.bins)
{
    for (std::size_t axis = 0; axis < m_small.size(); ++axis)
        for (std::size_t value = 0; value < kSmall; ++value)
            m_small[axis][value] = m_axes[axis].score(static_cast<std::int64_t>(value));
    m_group.fill(kNoRfmGroup);
    const auto cells = scheme.cells();
    const auto label = [this](int score) { return RfmScheme::labelScore(score, m_bins); };
    for (int r = 1; r <= m_bins; ++r)
        for (int f = 1; f <= m_bins; ++f)
            for (int m = 1; m <= m_bins; ++m)
                m_group[combinationOf(static_cast<std::size_t>(r), static_cast<std::size_t>(f),
                                      static_cast<std::size_t>(m))] =
                    cells[RfmScheme::cellOf(label(r), label(f), label(m))];
}

void RfmScorer::scoreAxis(const RfmColumns &columns, RfmAxis axis, std::size_t first, std::size_t count,
                          std::uint8_t *scores) const
{
    const RfmThresholds &thresholds = m_axes[static_cast<std::size_t>(axis)];
    if (axis == RfmAxis::Recency)
        scoreRows(columns, first, count, scores, thresholds, m_small[0],
                  [days = columns.recencyDays](std::size_t row) { return std::int64_t{days[row]}; });
    else if (axis == RfmAxis::Frequency)
        scoreRows(columns, first, count, scores, thresholds, m_small[1],
                  [orders = columns.orders](std::size_t row) { return std::int64_t{orders[row]}; });
    else
        scoreRows(columns, first, count, scores, thresholds, {},
                  [amount = columns.amount](std::size_t row) { return amount[row].tenThousandths(); });
}

void RfmScorer::score(const RfmColumns &columns, std::size_t first, std::size_t last, RfmScores &into) const
{
    scoreAxis(columns, RfmAxis::Recency, first, last - first, into.recency.data() + first);
    scoreAxis(columns, RfmAxis::Frequency, first, last - first, into.frequency.data() + first);
    scoreAxis(columns, RfmAxis::Monetary, first, last - first, into.monetary.data() + first);
    for (std::size_t row = first; row < last; ++row)
        into.group[row] = m_group[combinationOf(into.recency[row], into.frequency[row], into.monetary[row])];
}

std::vector<RfmEmptyScore> RfmScorer::unreachable(const RfmExtents &extents) const
{
    std::vector<RfmEmptyScore> found;
    for (std::size_t axis = 0; axis < m_axes.size(); ++axis) {
        if (extents[axis].count == 0)
            continue;
        for (const int score : m_axes[axis].emptyScores(extents[axis].lowest, extents[axis].highest))
            found.push_back({static_cast<RfmAxis>(axis), score});
    }
    return found;
}

/// The scores of a stretch of rows.
struct RfmTally::Block
{
    std::size_t count;
    const std::uint8_t *recency;
    const std::uint8_t *frequency;
    const std::uint8_t *monetary;

    std::size_t combination(std::size_t i) const
    {
        return RfmScorer::combinationOf(recency[i], frequency[i], monetary[i]);
    }
};

RfmTally::RfmTally(const RfmScorer &scorer, std::int64_t mostDays, std::size_t groupsBefore)
    : m_scorer(scorer)
    , m_sums(RfmScorer::kCombinations)
    , m_days(mostDays > kMostCountedDays ? 0
                                         : static_cast<std::size_t>(std::max<std::int64_t>(mostDays, 0)) + 1)
    , m_counts(m_days * (scorer.groups() + 1))
    , m_recency(m_days == 0 ? scorer.groups() + 1 : 0)
    , m_before(groupsBefore)
    , m_moves(groupsBefore == 0 ? 0 : (groupsBefore + 1) * RfmScorer::kCombinations)
{
}

void RfmTally::addBlock(const RfmColumns &columns, const Block &block, std::size_t first)
{
    for (std::size_t i = 0; i < block.count; ++i) {
        Sum &sum = m_sums[block.combination(i)];
        const Money amount = columns.amount[first + i];
        ++sum.customers;
        sum.orders += columns.orders[first + i];
        sum.revenue += amount.isKnown() ? amount : Money(0);
    }
    for (std::size_t i = 0; i < block.count; ++i) {
        const std::size_t group =
            std::min<std::size_t>(m_scorer.groupOf(block.combination(i)), m_scorer.groups());
        const std::int32_t days = std::max(columns.recencyDays[first + i], 0);
        if (m_days > 0)
            ++m_counts[group * m_days + static_cast<std::size_t>(days)];
        else
            m_recency[group].push_back(days);
    }
}

void RfmTally::add(const RfmColumns &columns, std::span<const std::uint8_t> before, std::size_t first,
                   std::size_t last)
{
    std::array<std::array<std::uint8_t, kBlock>, 3> scores;
    Block block{0, scores[0].data(), scores[1].data(), scores[2].data()};
    for (; first < last; first += block.count) {
        block.count = std::min(kBlock, last - first);
        m_scorer.scoreAxis(columns, RfmAxis::Recency, first, block.count, scores[0].data());
        m_scorer.scoreAxis(columns, RfmAxis::Frequency, first, block.count, scores[1].data());
        m_scorer.scoreAxis(columns, RfmAxis::Monetary, first, block.count, scores[2].data());
        addBlock(columns, block, first);
        if (m_moves.empty())
            continue;
        for (std::size_t i = 0; i < block.count; ++i)
            ++m_moves[std::min<std::size_t>(before[first + i], m_before) * RfmScorer::kCombinations +
                      block.combination(i)];
    }
}

void RfmTally::addAndWrite(const RfmColumns &columns, RfmScores &into, std::size_t first, std::size_t last)
{
    while (first < last) {
        const Block block{std::min(kBlock, last - first), into.recency.data() + first,
                          into.frequency.data() + first, into.monetary.data() + first};
        m_scorer.score(columns, first, first + block.count, into);
        addBlock(columns, block, first);
        first += block.count;
    }
}

void RfmTally::merge(const RfmTally &other)
{
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        m_sums[i].customers += other.m_sums[i].customers;
        m_sums[i].orders += other.m_sums[i].orders;
        m_sums[i].revenue += other.m_sums[i].revenue;
    }
    for (std::size_t i = 0; i < m_counts.size(); ++i)
        m_counts[i] += other.m_counts[i];
    for (std::size_t i = 0; i < m_recency.size(); ++i)
        m_recency[i].insert(m_recency[i].end(), other.m_recency[i].begin(), other.m_recency[i].end());
    for (std::size_t i = 0; i < m_moves.size(); ++i)
        m_moves[i] += other.m_moves[i];
}

double RfmTally::medianDays(std::size_t group, std::int64_t customers) const
{
    if (m_days == 0) {
        std::vector<std::int32_t> days = m_recency[group];
        return median(std::span(days));
    }
    const std::span counts = std::span(m_counts).subspan(group * m_days, m_days);
    const auto dayOf = [counts](std::int64_t rank) {
        std::size_t days = 0;
        for (std::int64_t passed = counts[0]; passed <= rank; passed += counts[days])
            ++days;
        return static_cast<double>(days);
    };
    const double low = dayOf((customers - 1) / 2);
    const double high = dayOf(customers / 2);
    return low + 0.5 * (high - low);
}

std::vector<RfmGroupTotal> RfmTally::groups() const
{
    const std::size_t none = m_scorer.groups();
    std::vector<RfmGroupTotal> totals(none + 1);
    for (std::size_t i = 0; i < m_sums.size(); ++i) {
        RfmGroupTotal &total = totals[std::min<std::size_t>(m_scorer.groupOf(i), none)];
        total.customers += m_sums[i].customers;
        total.orders += m_sums[i].orders;
        total.revenue += m_sums[i].revenue;
    }
    for (std::size_t group = 0; group < none; ++group)
        if (totals[group].customers > 0)
            totals[group].medianRecency = medianDays(group, totals[group].customers);
    return totals;
}

std::vector<std::int64_t> RfmTally::moves() const
{
    const std::size_t now = m_scorer.groups() + 1;
    std::vector<std::int64_t> moved(m_moves.empty() ? 0 : (m_before + 1) * now);
    for (std::size_t i = 0; i < m_moves.size(); ++i) {
        const std::size_t group =
            std::min<std::size_t>(m_scorer.groupOf(i % RfmScorer::kCombinations), now - 1);
        moved[i / RfmScorer::kCombinations * now + group] += m_moves[i];
    }
    return moved;
}

} // namespace leadbook
