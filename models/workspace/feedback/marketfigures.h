// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// A figure of the market on a day, written down by hand: a share, how many know the brand, a rival's price.
struct MarketFigure
{
    std::int64_t id = 0; ///< 0: not written yet
    QString name;
    Day day;
    double value = 0;
    QString unit;   ///< "%", "¥" …; may be empty
    QString source; ///< who says so; may be empty

    friend bool operator==(const MarketFigure &, const MarketFigure &) = default;
};

/// Figures of one name, the oldest first.
struct MarketSeries
{
    QString name;
    QString unit; ///< of the newest
    std::vector<MarketFigure> figures;
};

/// All of the book @p path by name. In a worker. Errors: Io, Corrupt.
Result<std::vector<MarketSeries>> readMarketFigures(const QString &path);

/// Writes @p figure as one change; id 0 makes a new one. Invalid without a name, a day or a finite value.
RecordWork saveMarketFigure(const MarketFigure &figure);
RecordWork removeMarketFigure(const MarketFigure &figure);

} // namespace leadbook
