// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/rulefilter.h"

#include <QLocale>

#include <cmath>

namespace leadbook {

namespace {

FilterNumber numberText(double value)
{
    return {QString::number(value, 'f', QLocale::FloatingPointShortest)};
}

RelativeDay daysAgo(double days)
{
    return {-static_cast<int>(days), DayUnit::Day};
}

/// What is asked of the values that are there.
std::vector<Filter> comparisons(const QString &key, bool isDay, const ScoreField &field,
                                const RuleCondition &condition)
{
    std::vector<Filter> parts;
    const auto add = [&](FilterOperator op, FilterValue value) {
        parts.push_back(Filter::compare(key, op, {std::move(value)}));
    };
    const auto text = [&field](std::uint32_t level) { return QString::fromStdString(field.level[level]); };
    // More days ago is an earlier day.
    if (condition.from && isDay)
        add(FilterOperator::LessOrEqual, daysAgo(std::ceil(*condition.from)));
    else if (condition.from)
        add(FilterOperator::GreaterOrEqual, numberText(*condition.from));
    if (condition.below && isDay)
        add(FilterOperator::Greater, daysAgo(std::ceil(*condition.below)));
    else if (condition.below)
        add(FilterOperator::Less, numberText(*condition.below));
    if (condition.level)
        add(FilterOperator::Equal, text(*condition.level));
    for (std::size_t i = 0; i < condition.except.size() && !condition.level; ++i)
        add(FilterOperator::NotEqual, text(condition.except[i]));
    return parts;
}

} // namespace

Filter ruleFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                  const TreeRule &rule)
{
    std::vector<Filter> all;
    for (const RuleCondition &condition : rule.conditions) {
        const FieldRef field = fields[condition.field];
        const QString key = listFieldKey(snapshot, field);
        const bool isDay = listFieldType(snapshot, field) == FieldType::Day;
        std::vector<Filter> parts = comparisons(key, isDay, table.fields[condition.field], condition);
        const bool isExcept = !condition.level && !condition.except.empty();
        const Filter empty = Filter::compare(key, FilterOperator::IsEmpty, {});
        // An empty cell passes "is not" and nothing else.
        if (isExcept && !condition.orMissing)
            parts.push_back(Filter::negation(empty));
        if (condition.orMissing && !isExcept)
            all.push_back(Filter::any({parts.size() == 1 ? parts.front() : Filter::all(parts), empty}));
        else
            all.insert(all.end(), parts.begin(), parts.end());
    }
    return all.size() == 1 ? all.front() : Filter::all(std::move(all));
}

Filter labelFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                   const TreeAnswer &answer, std::size_t label)
{
    std::vector<Filter> any;
    for (const TreeRule &rule : answer.rules) {
        if (rule.label == label)
            any.push_back(ruleFilter(snapshot, fields, table, rule));
    }
    return any.size() == 1 ? any.front() : Filter::any(std::move(any));
}

} // namespace leadbook
