// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/marketchange.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The newest figure of @p series up to @p day; null where there is none.
const MarketFigure *newestUpTo(const MarketSeries &series, Day day)
{
    const auto after = std::ranges::upper_bound(series.figures, day, {}, &MarketFigure::day);
    return after == series.figures.begin() ? nullptr : &*(after - 1);
}

} // namespace

std::vector<MarketChange> marketChanges(const std::vector<MarketSeries> &all, DaySpan days)
{
    std::vector<MarketChange> changes;
    for (const MarketSeries &series : all) {
        const MarketFigure *before = newestUpTo(series, days.begin - 1);
        const MarketFigure *after = newestUpTo(series, days.end);
        if (before != nullptr && after != before)
            changes.push_back({*before, *after});
    }
    return changes;
}

std::vector<MarketRow> marketRows(const std::vector<MarketSeries> &all, std::span<const DaySpan> periods)
{
    std::vector<MarketRow> rows;
    for (const MarketSeries &series : all) {
        MarketRow row{series.name, series.unit, {}};
        for (const DaySpan &days : periods) {
            const MarketFigure *newest = newestUpTo(series, days.end);
            row.values.push_back(newest != nullptr && days.contains(newest->day)
                                     ? std::optional(newest->value)
                                     : std::nullopt);
        }
        if (std::ranges::any_of(row.values, [](const auto &value) { return value.has_value(); }))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace leadbook
