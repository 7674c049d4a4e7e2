// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/matching.h"

#include "analysis/logistic.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>

namespace leadbook {

namespace {

constexpr double kPenalty = 1;

struct Scale
{
    double mean = 0;
    double deviation = 0;
};

template <typename At> Scale scaleOf(std::size_t count, At &&at)
{
    Scale scale;
    for (std::size_t i = 0; i < count; ++i)
        scale.mean += at(i);
    scale.mean /= static_cast<double>(count);
    for (std::size_t i = 0; i < count; ++i)
        scale.deviation += (at(i) - scale.mean) * (at(i) - scale.mean);
    scale.deviation = count > 1 ? std::sqrt(scale.deviation / static_cast<double>(count - 1)) : 0;
    return scale;
}

std::vector<Scale> scalesOf(const MatchValues &values)
{
    std::vector<Scale> scales(values.values);
    for (std::size_t value = 0; value < values.values; ++value)
        scales[value] =
            scaleOf(values.rows(), [&](std::size_t row) { return values.of[row * values.values + value]; });
    return scales;
}

/// How likely each was to be treated, as log odds.
std::vector<double> logOddsOf(const MatchValues &values, const std::vector<Scale> &scales,
                              std::span<const std::uint8_t> isTreated, const Progress &progress)
{
    SparseRows matrix;
    matrix.columns = values.values;
    for (std::size_t row = 0; row < values.rows(); ++row) {
        const auto own = values.row(row);
        for (std::size_t value = 0; value < own.size(); ++value) {
            if (scales[value].deviation > 0)
                matrix.add(static_cast<std::uint32_t>(value),
                           (own[value] - scales[value].mean) / scales[value].deviation);
        }
        matrix.endRow();
    }
    std::vector<std::uint32_t> rows(values.rows());
    std::iota(rows.begin(), rows.end(), 0U);
    const LogisticFit fit = fitLogistic(matrix, rows, isTreated, kPenalty, progress);
    std::vector<double> odds(values.rows());
    for (std::size_t row = 0; row < odds.size(); ++row)
        odds[row] = fit.logOdds(matrix, row);
    return odds;
}

/// Controls by log odds; finds the nearest that is still free.
class FreeControls
{
public:
    FreeControls(std::vector<std::uint32_t> rows, const std::vector<double> &odds)
        : m_rows(std::move(rows))
        , m_odds(odds)
        , m_next(m_rows.size() + 2)
        , m_previous(m_rows.size() + 2)
    {
        std::ranges::stable_sort(m_rows, {}, [&odds](std::uint32_t row) { return odds[row]; });
        std::iota(m_next.begin(), m_next.end(), std::size_t{0});
        std::iota(m_previous.begin(), m_previous.end(), std::size_t{0});
    }

    /// Takes the free one nearest to @p odds, if it is not further than @p most.
    std::optional<std::uint32_t> take(double odds, double most)
    {
        // Places from 1 on; 0 and the one after the last are of nobody.
        const auto found =
            std::ranges::lower_bound(m_rows, odds, {}, [this](std::uint32_t row) { return m_odds[row]; });
        const auto place = static_cast<std::size_t>(found - m_rows.begin()) + 1;
        const std::size_t above = root(m_next, place);
        const std::size_t below = root(m_previous, place - 1);
        const double up = above <= m_rows.size() ? m_odds[m_rows[above - 1]] - odds : kNever;
        const double down = below >= 1 ? odds - m_odds[m_rows[below - 1]] : kNever;
        if (std::min(up, down) > most)
            return std::nullopt;
        const std::size_t taken = up < down ? above : below;
        m_next[taken] = taken + 1;
        m_previous[taken] = taken - 1;
        return m_rows[taken - 1];
    }

private:
    static constexpr double kNever = 1e300;

    /// The first free place from @p place on, in one direction.
    static std::size_t root(std::vector<std::size_t> &to, std::size_t place)
    {
        std::size_t end = place;
        while (to[end] != end)
            end = to[end];
        while (to[place] != end)
            place = std::exchange(to[place], end);
        return end;
    }

    std::vector<std::uint32_t> m_rows;
    const std::vector<double> &m_odds;
    std::vector<std::size_t> m_next; ///< by place: itself where it is free, else one further on
    std::vector<std::size_t> m_previous;
};

double worstOf(const MatchValues &values, const std::vector<Scale> &scales, const Matching &matching)
{
    double worst = 0;
    for (std::size_t value = 0; value < values.values && !matching.pairs.empty(); ++value) {
        double apart = 0;
        for (const auto &[treated, control] : matching.pairs)
            apart += values.row(treated)[value] - values.row(control)[value];
        apart /= static_cast<double>(matching.pairs.size());
        if (scales[value].deviation > 0)
            worst = std::max(worst, std::abs(apart) / scales[value].deviation);
    }
    return worst;
}

} // namespace

double Matching::share() const
{
    return treated == 0 ? 0 : static_cast<double>(pairs.size()) / static_cast<double>(treated);
}

Matching matchControls(const MatchValues &values, std::span<const std::uint8_t> isTreated,
                       const Progress &progress)
{
    Matching matching;
    std::vector<std::uint32_t> treated;
    std::vector<std::uint32_t> controls;
    for (std::uint32_t row = 0; row < isTreated.size(); ++row)
        (isTreated[row] != 0 ? treated : controls).push_back(row);
    matching.treated = treated.size();
    if (treated.empty() || controls.empty())
        return matching;
    const std::vector<Scale> scales = scalesOf(values);
    const std::vector<double> odds = logOddsOf(values, scales, isTreated, progress);
    if (progress.isCancelled())
        return {};
    const double most =
        kCaliper * scaleOf(odds.size(), [&odds](std::size_t row) { return odds[row]; }).deviation;
    std::ranges::stable_sort(treated, std::ranges::greater{},
                             [&odds](std::uint32_t row) { return odds[row]; });
    FreeControls free(std::move(controls), odds);
    for (const std::uint32_t row : treated) {
        if (const auto control = free.take(odds[row], most))
            matching.pairs.emplace_back(row, *control);
    }
    matching.worst = worstOf(values, scales, matching);
    return matching;
}

} // namespace leadbook
