// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/numberbend.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array kKnots{0.05, 0.275, 0.5, 0.725, 0.95};
constexpr double kLeastShare = 0.1;
constexpr double kMostShare = 0.9;

double cubed(double value)
{
    return value > 0 ? value * value * value : 0;
}

} // namespace

NumberBend NumberBend::apart(double value)
{
    NumberBend bend;
    bend.m_isApart = true;
    bend.m_from = value;
    return bend;
}

NumberBend NumberBend::spline(double from, double before, double last, double width)
{
    NumberBend bend;
    bend.m_from = from;
    bend.m_before = before;
    bend.m_last = last;
    bend.m_width = width;
    return bend;
}

double NumberBend::at(double value) const
{
    if (m_isApart)
        return value == m_from ? 1 : 0;
    const double span = m_last - m_before;
    return (cubed(value - m_from) - cubed(value - m_before) * (m_last - m_from) / span +
            cubed(value - m_last) * (m_before - m_from) / span) /
           (m_width * m_width);
}

std::vector<NumberBend> numberBends(std::span<const double> sorted)
{
    std::vector<NumberBend> bends;
    // Two values are a straight line.
    if (sorted.size() < kLeastBent || std::ranges::all_of(sorted, [&](double value) {
            return value == sorted.front() || value == sorted.back();
        }))
        return bends;
    std::vector<double> knots;
    for (const double at : kKnots) {
        const double knot = sorted[static_cast<std::size_t>(at * static_cast<double>(sorted.size() - 1))];
        if (knots.empty() || knot > knots.back())
            knots.push_back(knot);
    }
    for (std::size_t i = 0; i + 2 < knots.size(); ++i)
        bends.push_back(NumberBend::spline(knots[i], knots[knots.size() - 2], knots.back(),
                                           knots.back() - knots.front()));
    const auto count = static_cast<double>(sorted.size());
    for (auto at = sorted.begin(); at != sorted.end();) {
        const auto end = std::upper_bound(at, sorted.end(), *at);
        const auto share = static_cast<double>(end - at) / count;
        if (share >= kLeastShare && share < kMostShare)
            bends.push_back(NumberBend::apart(*at));
        at = end;
    }
    return bends;
}

} // namespace leadbook
