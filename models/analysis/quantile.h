// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>
#include <vector>

namespace leadbook {

namespace detail {

/// The value of rank @p rank + @p fraction in @p values, which are in no order at or above @p sorted; moves
/// them, and leaves ranks up to the one asked for below all others.
template <typename T>
double orderStatistic(std::span<T> values, std::size_t sorted, std::size_t rank, double fraction)
{
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(values.begin() + static_cast<std::ptrdiff_t>(sorted), at, values.end());
    const double low = static_cast<double>(*at);
    if (fraction <= 0 || rank + 1 >= values.size())
        return low;
    const double high = static_cast<double>(*std::min_element(at + 1, values.end()));
    return low + fraction * (high - low);
}

} // namespace detail

/// The quantile of type 7 (Hyndman & Fan 1996, "Sample Quantiles in Statistical Packages"; the default of R)
/// at
/// @p probability in [0, 1]. @p values hold no NaN, are at least one, and change their order. O(n).
template <typename T> double quantile7(std::span<T> values, double probability)
{
    const double position = static_cast<double>(values.size() - 1) * probability;
    const double rank = std::floor(position);
    return detail::orderStatistic(values, 0, static_cast<std::size_t>(rank), position - rank);
}

/// The same of whole values from 0 on, of which @p counts says how often each is there; @p total is the sum
/// of those, at least one. O(largest value).
inline double quantile7OfCounts(std::span<const std::size_t> counts, std::size_t total, double probability)
{
    const double position = static_cast<double>(total - 1) * probability;
    const double rank = std::floor(position);
    std::size_t value = 0;
    std::size_t upTo = counts[0];
    while (upTo <= static_cast<std::size_t>(rank))
        upTo += counts[++value];
    const auto low = static_cast<double>(value);
    if (position <= rank || upTo > static_cast<std::size_t>(rank) + 1)
        return low;
    do
        ++value;
    while (counts[value] == 0);
    return low + (position - rank) * (static_cast<double>(value) - low);
}

/// The quantiles of type 7 at 1/bins, 2/bins, … that cut @p values into @p bins: bins - 1 cut points, never
/// falling; positions are exact fractions. @p values hold no NaN and change their order; empty without
/// values. O(n) for each cut point.
template <typename T> std::vector<double> cutPoints7(std::span<T> values, int bins)
{
    std::vector<double> cuts;
    if (values.empty())
        return cuts;
    const auto parts = static_cast<std::size_t>(bins);
    std::size_t sorted = 0;
    for (std::size_t part = 1; part < parts; ++part) {
        const std::size_t position = (values.size() - 1) * part;
        const std::size_t rank = position / parts;
        const double fraction = static_cast<double>(position % parts) / static_cast<double>(parts);
        cuts.push_back(detail::orderStatistic(values, sorted, rank, fraction));
        sorted = rank;
    }
    return cuts;
}

/// The median of type 7; @p values as for quantile7().
template <typename T> double median(std::span<T> values)
{
    return quantile7(values, 0.5);
}

} // namespace leadbook
