// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "workspace/cellspelling.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// How the values of a field are compared.
enum class Comparison : std::uint8_t
{
    Text,
    Number,
    Money,
    Day,
    Choice, ///< yes and no included
};

/// A name in a filter, resolved.
struct FilterField
{
    FieldRef field;
    Comparison comparison = Comparison::Text;
    std::vector<ChoiceKey> choices; ///< of Choice
};

/// A term of a filter: what it asks about.
struct FilterTerm
{
    std::string_view name;
    Entity entity;
};

/// The term called @p name, nullptr where there is none.
const FilterTerm *findTerm(QStringView name);

/// The field called @p name inside the brackets of the term @p scope, or of people where that is empty;
/// absent where there is none or memory does not hold it.
std::optional<FilterField> findFilterField(const View &view, QStringView scope, QStringView name);

/// @p value as what a field is compared with; absent where it does not fit.
QString filterText(const FilterValue &value);
std::optional<double> filterNumber(const FilterValue &value);
/// An amount between two that there are (more than four decimals) is taken as the one that leaves the answer
/// of
/// @p op as it is, one beyond all there are as the largest or smallest; what nothing can equal is not known.
std::optional<Money> filterMoney(const FilterValue &value, FilterOperator op);
std::optional<Day> filterDay(const FilterValue &value, Day asOf);
/// By key or by the label in the user's language, capitals or not.
std::optional<std::uint8_t> filterChoice(const FilterValue &value, const FilterField &field);

/// Whether @p op can be asked of the field.
bool allows(Comparison comparison, FilterOperator op);

} // namespace leadbook
