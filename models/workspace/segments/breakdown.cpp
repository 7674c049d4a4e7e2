// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/breakdown.h"

#include "analysis/grouprevenue.h"

using namespace Qt::StringLiterals;

namespace leadbook {

GroupFigure &GroupFigure::operator+=(const GroupFigure &other)
{
    customers += other.customers;
    buyers += other.buyers;
    orders += other.orders;
    revenue += other.revenue;
    return *this;
}

GroupFigure figureOf(const View &view, Row customer)
{
    const auto &orders = view.derived.integer(FieldId::Orders);
    const auto &revenue = view.derived.money(FieldId::Revenue);
    GroupFigure one{1, 0, 0, Money(0)};
    if (customer < orders.size() && orders[customer] > 0) {
        one.buyers = 1;
        one.orders = orders[customer];
    }
    if (customer < revenue.size() && revenue[customer].isKnown())
        one.revenue = revenue[customer];
    return one;
}

QString bothFilters(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return one + other;
    return u"(%1) and (%2)"_s.arg(one, other);
}

QString Breakdown::cellFilter(std::size_t row, std::size_t column) const
{
    return bothFilters(rows.groups[row].where, columns->groups[column].where);
}

Result<Breakdown> breakDown(const View &view, const Dimension &dimension, const std::optional<Dimension> &by,
                            const Progress &progress)
{
    Breakdown result;
    result.asOf = view.asOf;
    auto rows = divideCustomers(view, dimension, progress);
    LEADBOOK_TRY(rows);
    result.rows = *std::move(rows);
    if (by) {
        auto columns = divideCustomers(view, *by, progress);
        LEADBOOK_TRY(columns);
        result.columns = *std::move(columns);
        result.cells.resize(result.rows.groups.size() * result.columns->groups.size());
    }
    result.figures.resize(result.rows.groups.size());
    if (progress.isCancelled())
        return result;
    for (Row row = 0; row < result.rows.group.size(); ++row) {
        const std::uint32_t group = result.rows.group[row];
        if (group == kNoGroup)
            continue;
        const GroupFigure one = figureOf(view, row);
        result.figures[group] += one;
        result.all += one;
        if (result.columns && result.columns->group[row] != kNoGroup)
            result.cells[group * result.columns->groups.size() + result.columns->group[row]] += one;
    }
    return result;
}

} // namespace leadbook
