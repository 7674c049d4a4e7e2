// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering.h"
#include "workspace/filtering/filterfield.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// The context lupdate files these sentences under.
struct FilterCheck
{
    Q_DECLARE_TR_FUNCTIONS(FilterCheck)
};

Error invalid(const QString &sentence)
{
    return {ErrorCode::Invalid, sentence, {}};
}

QString choiceNames(const FilterField &field)
{
    QStringList names;
    for (const ChoiceKey &choice : field.choices)
        names << QString::fromStdString(choice.key);
    return names.join(u", "_s);
}

Status checkValue(const FilterField &field, const QString &name, const FilterValue &value)
{
    switch (field.comparison) {
    case Comparison::Text:
        if (!std::holds_alternative<RelativeDay>(value))
            return {};
        return invalid(FilterCheck::tr("“%1” is compared with a text.").arg(name));
    case Comparison::Number:
    case Comparison::Money:
        if (filterNumber(value))
            return {};
        return invalid(FilterCheck::tr("“%1” is compared with a number.").arg(name));
    case Comparison::Day:
        if (filterDay(value, Day(0)))
            return {};
        return invalid(FilterCheck::tr("“%1” is compared with a date such as 2026-12-31 or -30d.").arg(name));
    case Comparison::Choice:
        if (filterChoice(value, field))
            return {};
        return invalid(FilterCheck::tr("“%1” is one of %2.").arg(name, choiceNames(field)));
    }
    return {};
}

Status checkComparison(const View &view, const Filter &filter, QStringView scope)
{
    const auto field = findFilterField(view, scope, filter.name);
    if (!field)
        return invalid(FilterCheck::tr("There is no field “%1” to filter by.").arg(filter.name));
    if (!allows(field->comparison, filter.op))
        return invalid(
            FilterCheck::tr("“%1” cannot be compared that way; use =, != or in.").arg(filter.name));
    const bool needsValue = filter.op != FilterOperator::IsEmpty;
    if (needsValue && filter.values.empty())
        return invalid(FilterCheck::tr("Say what “%1” is compared with.").arg(filter.name));
    for (const FilterValue &value : filter.values)
        LEADBOOK_TRY(checkValue(*field, filter.name, value));
    return {};
}

Status check(const View &view, const Filter &filter, const QString &scope)
{
    QString inner = scope;
    if (filter.kind == Filter::Kind::Compare)
        return checkComparison(view, filter, scope);
    if (filter.kind == Filter::Kind::Term) {
        if (!scope.isEmpty() || findTerm(filter.name) == nullptr)
            return invalid(FilterCheck::tr("There is no field “%1” to filter by.").arg(filter.name));
        inner = filter.name;
    }
    for (const Filter &child : filter.children)
        LEADBOOK_TRY(check(view, child, inner));
    return {};
}

} // namespace

Status checkFilter(const View &view, const Filter &filter)
{
    return check(view, filter, {});
}

} // namespace leadbook
