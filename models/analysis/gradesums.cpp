// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/gradesums.h"

#include <cmath>
#include <utility>

namespace leadbook {

namespace {

/// One sum shifted by the points of a band.
struct Step
{
    std::int64_t parts;
    double combinations;
    int opened; ///< how many gaps with sums left out begin here, less those that end here
};

/// Sorts @p steps, which are runs of @p length that each rise.
void mergeRuns(std::vector<Step> &steps, std::size_t length)
{
    std::vector<Step> merged(steps.size());
    const auto isLower = [](const Step &a, const Step &b) { return a.parts < b.parts; };
    const auto at = [&steps](std::size_t place) {
        return steps.cbegin() + static_cast<std::ptrdiff_t>(std::min(place, steps.size()));
    };
    for (; length < steps.size(); length *= 2) {
        auto out = merged.begin();
        for (std::size_t begin = 0; begin < steps.size(); begin += 2 * length)
            out = std::merge(at(begin), at(begin + length), at(begin + length), at(begin + 2 * length), out,
                             isLower);
        steps.swap(merged);
    }
}

} // namespace

GradeSums::GradeSums(std::size_t most)
    : m_most(std::max<std::size_t>(most, 4))
{
}

void GradeSums::add(std::span<const double> points)
{
    std::vector<std::int64_t> &earned = m_points.emplace_back();
    for (const double point : points)
        earned.push_back(std::llround(point * kScale));
    std::vector<Step> steps;
    steps.reserve(points.size() * m_sums.size());
    for (const std::int64_t point : earned) {
        bool wasHiding = false;
        for (const Sum &sum : m_sums) {
            const int opened = static_cast<int>(sum.hidesBehind) - static_cast<int>(wasHiding);
            steps.push_back({sum.parts + point, sum.combinations, opened});
            wasHiding = sum.hidesBehind;
        }
    }
    mergeRuns(steps, m_sums.size());
    std::vector<std::int64_t> &before = m_before.emplace_back();
    before.reserve(m_sums.size());
    for (const Sum &sum : m_sums)
        before.push_back(sum.parts);
    m_sums.clear();
    int open = 0;
    for (const Step &step : steps) {
        open += step.opened;
        if (m_sums.empty() || m_sums.back().parts != step.parts)
            m_sums.push_back({step.parts, 0, false});
        m_sums.back().combinations += step.combinations;
        m_sums.back().hidesBehind = open > 0;
    }
    if (m_sums.size() > m_most)
        thin();
}

/// Keeps the first and the last sum of each of equally wide cells.
void GradeSums::thin()
{
    m_isComplete = false;
    const auto cells = static_cast<std::int64_t>(m_most / 2);
    const std::int64_t lowest = m_sums.front().parts;
    const std::int64_t width = (m_sums.back().parts - lowest) / cells + 1;
    const auto cellOf = [&](const Sum &sum) { return (sum.parts - lowest) / width; };
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_sums.size(); ++i) {
        const bool isFirst = cellOf(m_sums[i]) != cellOf(m_sums[i - 1]);
        const bool isLast = i + 1 == m_sums.size() || cellOf(m_sums[i]) != cellOf(m_sums[i + 1]);
        if (isFirst || isLast) {
            m_sums[++kept] = m_sums[i];
            continue;
        }
        m_sums[kept].combinations += m_sums[i].combinations;
        m_sums[kept].hidesBehind = true;
    }
    m_sums.resize(kept + 1);
}

std::vector<std::size_t> GradeSums::combination(double sum) const
{
    std::vector<std::size_t> chosen(m_points.size());
    std::int64_t left = std::llround(sum * kScale);
    for (std::size_t step = m_points.size(); step-- > 0;) {
        const auto &points = m_points[step];
        std::size_t &choice = chosen[step];
        while (choice + 1 < points.size() &&
               !std::ranges::binary_search(m_before[step], left - points[choice]))
            ++choice;
        left -= points[choice];
    }
    return chosen;
}

} // namespace leadbook
