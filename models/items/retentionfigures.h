// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/cohorts.h"
#include "core/progress.h"
#include "workspace/view.h"

#include <QString>

#include <optional>

namespace leadbook {

/// Cohorts by first purchase and what is said beside them, as values for a page.
struct RetentionFigures
{
    Cohorts cohorts;            ///< the newest, as many as were asked for
    std::int64_t customers = 0; ///< of all cohorts
    std::size_t older = 0;      ///< cohorts that are not shown
    std::size_t purchases = 0;  ///< rows of purchases in the book, whatever they are
    QString currency;           ///< of the money; empty where not told or several
    Day today;

    /// The widest row: months or quarters from the oldest cohort shown to the last one.
    std::size_t columns() const { return cohorts.cohorts.empty() ? 0 : cohorts.cohorts.front().cells.size(); }
    /// A cell by row and column; absent where time is not that far.
    std::optional<CohortCell> cell(std::size_t row, std::size_t column) const
    {
        const auto &cells = cohorts.cohorts[row].cells;
        return column < cells.size() ? std::optional(cells[column]) : std::nullopt;
    }
    /// The month or quarter of that cell goes on.
    bool isRunning(std::size_t row, std::size_t column) const
    {
        return cohorts.isLastRunning && column + 1 == cohorts.cohorts[row].cells.size();
    }
    /// Active customers of all cohorts shown that time is far enough for, that much later.
    std::int64_t active(std::size_t column) const;
    /// Customers of those cohorts.
    std::int64_t followed(std::size_t column) const;
};

/// The newest @p most cohorts of @p view: those of the last @p most months or quarters. Pure; any thread.
/// Nothing is counted where @p progress is cancelled.
RetentionFigures retentionFigures(const View &view, CalendarUnit unit, CohortRule rule, int most,
                                  const Progress &progress);

} // namespace leadbook
