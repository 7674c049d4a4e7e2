// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "workspace/segments/customergroups.h"

#include <optional>
#include <vector>

namespace leadbook {

/// A group of customers summed.
struct GroupFigure
{
    std::int64_t customers = 0;
    std::int64_t buyers = 0; ///< with an order that counts
    std::int64_t orders = 0;
    Money revenue = Money(0); ///< of all purchases, returns taken off

    GroupFigure &operator+=(const GroupFigure &other);
};

/// One customer of @p view as a group of its own.
GroupFigure figureOf(const View &view, Row customer);

/// A book divided by one dimension, or by two at once.
struct Breakdown
{
    Day asOf;
    CustomerGroups rows;
    std::optional<CustomerGroups> columns;
    std::vector<GroupFigure> figures; ///< by group of rows
    std::vector<GroupFigure> cells;   ///< rows × columns, row by row; empty without columns
    GroupFigure all;

    const GroupFigure &cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns->groups.size() + column];
    }
    /// A filter that exactly the customers of that cell pass.
    QString cellFilter(std::size_t row, std::size_t column) const;
};

/// Sums the customers of @p view by @p dimension, and by @p by within it. Errors as divideCustomers(). Any
/// thread; unfinished where @p progress is cancelled.
Result<Breakdown> breakDown(const View &view, const Dimension &dimension, const std::optional<Dimension> &by,
                            const Progress &progress);

/// Who passes both @p one and @p other, texts of filters; an empty one lets everybody pass.
QString bothFilters(const QString &one, const QString &other);

} // namespace leadbook
