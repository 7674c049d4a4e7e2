// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rfm.h"
#include "core/progress.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// One RFM segment summed.
struct SegmentFigure
{
    QString name;                  ///< as written in the scheme
    std::vector<RfmSegment> boxes; ///< its scores; empty for the cells that no segment holds
    RfmGroupTotal total;
    double spendShare = 0; ///< of the revenue of all, 0 where that is not above 0
};

/// The customers of one pair of recency and frequency scores.
struct SegmentCell
{
    std::int64_t customers = 0;
    Money revenue = Money(0);
    QString segment; ///< that most of them are in, as written; empty without customers
};

/// The RFM segments of a book, as values for a page.
struct SegmentFigures
{
    Day asOf;
    int bins = 0;
    std::vector<SegmentFigure> segments; ///< in the order of the scheme; without an unused rest
    std::vector<SegmentCell> cells;      ///< bins × bins, recency by recency from 1, frequency rising
    RfmCuts bounds;                      ///< where scores change
    RfmBoundary boundary = RfmBoundary::Right;
    std::vector<RfmEmptyScore> unreachable;
    QString currency;           ///< of the amounts; empty where not told or several
    std::int64_t customers = 0; ///< with scores
    std::int64_t orders = 0;
    Money revenue = Money(0);
    std::int64_t noPurchase = 0; ///< customers without a purchase that counts
    std::int64_t inBook = 0;     ///< all customers

    /// The cell of two scores, each from 1.
    const SegmentCell &cell(int recency, int frequency) const
    {
        return cells[static_cast<std::size_t>((recency - 1) * bins + (frequency - 1))];
    }
    /// The place in `segments` of most customers of two scores; -1 where there are none.
    int segmentAt(int recency, int frequency) const;
};

/// Scores the customers of @p view as of its day by @p scheme, by the book's own where absent. Pure; any
/// thread. Nothing is scored where @p progress is cancelled.
SegmentFigures segmentFigures(const View &view, const std::optional<RfmScheme> &scheme,
                              const Progress &progress);

} // namespace leadbook
