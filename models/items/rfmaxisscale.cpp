// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rfmaxisscale.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

/// More whole numbers than these are told by the quantiles alone.
constexpr double kMostWhole = 2000;

/// @p value to three figures.
double rounded(double value)
{
    if (value == 0)
        return 0;
    const double step = std::pow(10, std::floor(std::log10(std::abs(value))) - 2);
    return std::round(value / step) * step;
}

} // namespace

RfmAxisScale::RfmAxisScale(RfmAxis axis, const RfmSpread &spread)
    : m_quantiles(spread.quantiles)
{
    if (m_quantiles.empty())
        return;
    const double lowest = m_quantiles.front();
    const double highest = m_quantiles.back();
    const bool isWhole = axis != RfmAxis::Monetary;
    if (isWhole && highest - lowest < kMostWhole) {
        for (double value = lowest; value <= highest; ++value)
            m_places.push_back(value);
    } else {
        for (const double value : m_quantiles)
            m_places.push_back(isWhole ? std::round(value) : rounded(value));
        std::ranges::sort(m_places);
        m_places.erase(std::ranges::unique(m_places).begin(), m_places.end());
    }
    for (const double value : m_places)
        m_shares.push_back(shareUpTo(value));
}

double RfmAxisScale::valueAt(int place) const
{
    return m_places[static_cast<std::size_t>(std::clamp(place, 0, places() - 1))];
}

int RfmAxisScale::placeOf(double value) const
{
    const auto above = std::ranges::lower_bound(m_places, value);
    if (above == m_places.begin() || m_places.empty())
        return 0;
    const auto at = static_cast<int>(above - m_places.begin());
    const bool isBelow = above == m_places.end() || value - *(above - 1) <= *above - value;
    return isBelow ? at - 1 : at;
}

double RfmAxisScale::shareUpTo(double value) const
{
    if (m_quantiles.empty() || value < m_quantiles.front())
        return 0;
    const auto above = std::ranges::upper_bound(m_quantiles, value);
    if (above == m_quantiles.end())
        return 1;
    const double below = *(above - 1);
    const double within = (value - below) / (*above - below);
    return (static_cast<double>(above - m_quantiles.begin() - 1) + within) /
           static_cast<double>(m_quantiles.size() - 1);
}

int RfmAxisScale::placeOfShare(double share) const
{
    const auto above = std::ranges::lower_bound(m_shares, share);
    if (above == m_shares.begin() || m_shares.empty())
        return 0;
    const auto at = static_cast<int>(above - m_shares.begin());
    const bool isBelow = above == m_shares.end() || share - *(above - 1) <= *above - share;
    return isBelow ? at - 1 : at;
}

std::vector<double> withCut(std::vector<double> cuts, std::size_t index, double value)
{
    if (index >= cuts.size())
        return cuts;
    if (index > 0)
        value = std::max(value, cuts[index - 1]);
    if (index + 1 < cuts.size())
        value = std::min(value, cuts[index + 1]);
    cuts[index] = value;
    return cuts;
}

} // namespace leadbook
