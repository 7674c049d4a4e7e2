// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/indicatorreader.h"
#include "workspace/feedback/marketfigures.h"

#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// A figure of the market before and since: it is of everybody together, so it has no control group, and what
/// it does is a change, whatever was done.
struct MarketChange
{
    MarketFigure before; ///< the newest before the days
    MarketFigure after;  ///< the newest within them

    double difference() const { return after.value - before.value; }
};

/// How the figures of @p all changed from before @p days to their end; those that were written down on one
/// side alone are left out.
std::vector<MarketChange> marketChanges(const std::vector<MarketSeries> &all, DaySpan days);

/// One figure of the market over time.
struct MarketRow
{
    QString name;
    QString unit;                              ///< of the newest
    std::vector<std::optional<double>> values; ///< by period, the newest of each; absent: none was written
};

/// The figures of @p all in each of @p periods; those without any are left out.
std::vector<MarketRow> marketRows(const std::vector<MarketSeries> &all, std::span<const DaySpan> periods);

} // namespace leadbook
