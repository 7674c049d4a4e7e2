// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/clusters/rulefilter.h"

#include <QLocale>

#include <algorithm>
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

/// Whether @p rule lets nobody pass who lacks @p lacked.
bool excludes(const TreeRule &rule, const LackedValue &lacked)
{
    const auto asked = std::ranges::find(rule.conditions, lacked.field, &RuleCondition::field);
    if (asked == rule.conditions.end() || asked->orMissing || asked->noneKnown)
        return false;
    // A day to come is none so many days ago, but later than any of the past.
    return asked->from || (!lacked.isLater && (asked->below || asked->level));
}

/// What has to be asked besides, so that nobody passes who was left out.
std::vector<LackedValue> furtherAsked(const TreeRule &rule, const LackedValues &leftOut)
{
    std::vector<LackedValue> asked;
    for (const std::vector<LackedValue> &lacking : leftOut) {
        const bool isOut = std::ranges::any_of(lacking, [&](const LackedValue &lacked) {
            return excludes(rule, lacked) || std::ranges::find(asked, lacked) != asked.end();
        });
        if (!isOut)
            asked.push_back(lacking.front());
    }
    // A day that is not to come is a day.
    std::erase_if(asked, [&asked](const LackedValue &lacked) {
        return !lacked.isLater && std::ranges::find(asked, LackedValue{lacked.field, true}) != asked.end();
    });
    return asked;
}

} // namespace

Filter ruleFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                  const TreeRule &rule, const LackedValues &leftOut)
{
    std::vector<Filter> all;
    for (const RuleCondition &condition : rule.conditions) {
        const FieldRef field = fields[condition.field];
        const QString key = listFieldKey(snapshot, field);
        const bool isDay = listFieldType(snapshot, field) == FieldType::Day;
        if (condition.noneKnown) {
            all.push_back(Filter::compare(key, FilterOperator::IsEmpty, {}));
            continue;
        }
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
    for (const LackedValue &lacked : furtherAsked(rule, leftOut)) {
        const QString key = listFieldKey(snapshot, fields[lacked.field]);
        all.push_back(lacked.isLater ? Filter::compare(key, FilterOperator::LessOrEqual, {RelativeDay()})
                                     : Filter::negation(Filter::compare(key, FilterOperator::IsEmpty, {})));
    }
    return all.size() == 1 ? all.front() : Filter::all(std::move(all));
}

Filter labelFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                   const TreeAnswer &answer, std::size_t label, const LackedValues &leftOut)
{
    std::vector<Filter> any;
    for (const TreeRule &rule : answer.rules) {
        if (rule.label == label)
            any.push_back(ruleFilter(snapshot, fields, table, rule, leftOut));
    }
    return any.size() == 1 ? any.front() : Filter::any(std::move(any));
}

} // namespace leadbook
