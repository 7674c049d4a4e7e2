// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering/filtercompiler.h"

#include "workspace/filtering/eventmarks.h"
#include "workspace/filtering/fieldcondition.h"

namespace leadbook {

std::vector<ConditionPtr> FilterCompiler::makeAll(const std::vector<Filter> &filters, QStringView scope) const
{
    std::vector<ConditionPtr> conditions;
    for (const Filter &filter : filters)
        conditions.push_back(make(filter, scope));
    return conditions;
}

ConditionPtr FilterCompiler::make(const Filter &filter, QStringView scope) const
{
    switch (filter.kind) {
    case Filter::Kind::All:
        return allOf(makeAll(filter.children, scope));
    case Filter::Kind::Any:
        return anyOf(makeAll(filter.children, scope));
    case Filter::Kind::Not:
        return notThe(allOf(makeAll(filter.children, scope)));
    case Filter::Kind::Compare:
        return makeComparison(filter, scope);
    case Filter::Kind::Term:
        return scope.isEmpty() ? makeTerm(filter) : never();
    }
    return never();
}

ConditionPtr FilterCompiler::makeComparison(const Filter &filter, QStringView scope) const
{
    const auto field = findFilterField(m_view, scope, filter.name);
    if (!field || !allows(field->comparison, filter.op))
        return never();
    return scope.isEmpty() ? makeFieldCondition(m_view, m_list, *field, filter)
                           : makeEventCondition(m_view, *field, filter);
}

ConditionPtr FilterCompiler::makeTerm(const Filter &filter) const
{
    const FilterTerm *term = findTerm(filter.name);
    if (term == nullptr)
        return never();
    const ConditionPtr about = allOf(makeAll(filter.children, filter.name));
    const Snapshot &book = *m_view.snapshot;
    auto marks = m_only.empty() ? markCustomers(book, term->entity, *about, m_progress, m_until)
                                : markFewCustomers(book, term->entity, *about, m_only, m_until);
    return makeCondition(
        [snapshot = m_view.snapshot.get(), list = m_list, marks = std::move(marks)](Row row) {
            const Row customer = customerOfListRow(*snapshot, list, row);
            return customer != kNoRow && marks[customer] != 0;
        });
}

} // namespace leadbook
