// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/whatif/bandstates.h"

#include "workspace/parallel.h"

#include <algorithm>

namespace leadbook {

namespace {

// Long enough that a thread is worth it, short enough that its states stay in the cache from band to band.
constexpr std::size_t kRange = 16'384;

void markUnknown(std::span<const double> values, std::uint8_t unknown, std::uint8_t *states)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        states[i] = values[i] != values[i] ? unknown : states[i];
}

void markBand(std::span<const double> values, double from, std::uint8_t band, std::uint8_t *states)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        states[i] = values[i] >= from ? band : states[i];
}

} // namespace

BandEdges bandEdges(const GradeCriterion &criterion)
{
    BandEdges edges;
    for (const GradeBand &band : criterion.bands)
        edges.emplace_back(criterion.inputOf(band), band.from);
    return edges;
}

std::vector<std::uint8_t>
bandStates(const GradeCriterion &criterion,
           const std::function<std::span<const double>(const QString &field)> &input, std::size_t rows)
{
    std::vector<std::uint8_t> states(rows);
    std::vector<std::span<const double>> columns;
    for (const GradeBand &band : criterion.bands)
        columns.push_back(input(criterion.inputOf(band)));
    const auto unknown = static_cast<std::uint8_t>(criterion.bands.size());
    const bool hasRest = !criterion.bands.empty() && !criterion.bands.back().from;
    const auto rest = hasRest ? static_cast<std::uint8_t>(unknown - 1) : unknown;
    forEachRange(rows, [&](std::size_t begin, std::size_t end) {
        std::fill(states.data() + begin, states.data() + end, rest);
        for (const auto &column : columns)
            markUnknown(column.subspan(begin, end - begin), unknown, states.data() + begin);
        // From the last band to the first, so that the first that holds is the one that stays.
        for (std::size_t band = criterion.bands.size(); band-- > 0;) {
            if (const auto from = criterion.bands[band].from)
                markBand(columns[band].subspan(begin, end - begin), *from, static_cast<std::uint8_t>(band),
                         states.data() + begin);
        }
    });
    return states;
}

double statePoints(const GradeCriterion &criterion, std::uint8_t state)
{
    return state < criterion.bands.size() ? criterion.bands[state].points : criterion.unknown;
}

void forEachRange(std::size_t rows, const std::function<void(std::size_t, std::size_t)> &work)
{
    const std::size_t ranges = (rows + kRange - 1) / kRange;
    const auto one = [&](std::size_t range) { work(range * kRange, std::min(rows, (range + 1) * kRange)); };
    if (ranges <= 1) {
        if (ranges == 1)
            one(0);
        return;
    }
    forEachParallel(ranges, one);
}

} // namespace leadbook
