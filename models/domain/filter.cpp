// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/filter.h"

#include <utility>

namespace leadbook {

Day RelativeDay::from(Day asOf) const
{
    constexpr int kDaysInWeek = 7;
    constexpr int kMonthsInYear = 12;
    if (unit == DayUnit::Day || unit == DayUnit::Week)
        return asOf + count * (unit == DayUnit::Week ? kDaysInWeek : 1);
    return asOf.addMonths(count * (unit == DayUnit::Year ? kMonthsInYear : 1));
}

Filter Filter::all(std::vector<Filter> children)
{
    Filter filter;
    filter.children = std::move(children);
    return filter;
}

Filter Filter::any(std::vector<Filter> children)
{
    Filter filter;
    filter.kind = Kind::Any;
    filter.children = std::move(children);
    return filter;
}

Filter Filter::negation(Filter child)
{
    Filter filter;
    filter.kind = Kind::Not;
    filter.children.push_back(std::move(child));
    return filter;
}

Filter Filter::compare(const QString &field, FilterOperator op, std::vector<FilterValue> values)
{
    Filter filter;
    filter.kind = Kind::Compare;
    filter.name = field;
    filter.op = op;
    filter.values = std::move(values);
    return filter;
}

Filter Filter::term(const QString &name, std::optional<Filter> about)
{
    Filter filter;
    filter.kind = Kind::Term;
    filter.name = name;
    if (about && !about->isEmpty())
        filter.children.push_back(std::move(*about));
    return filter;
}

} // namespace leadbook
