// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "workspace/filtering/filterfield.h"

#include <QString>

#include <span>
#include <vector>

namespace leadbook {

/// What stands behind a relation.
enum class ValueShape : std::uint8_t
{
    None,
    One,
    Several,
    Ago,   ///< a length of time before "as of"
    Ahead, ///< and after it
};

/// How a condition compares, as the user chooses it: an operator with its "not" and the shape of its value.
struct FilterRelation
{
    FilterOperator op;
    bool isNegated;
    ValueShape shape;
    std::uint8_t comparisons; ///< bits 1 << Comparison
    const char *label;        ///< English, context "FilterRelation"; … is where a length of time goes

    bool fits(Comparison comparison) const { return (comparisons >> static_cast<int>(comparison) & 1) != 0; }
};

/// All relations, in the order in which they are offered.
std::span<const FilterRelation> filterRelations();
/// The shape of @p values under @p op.
ValueShape shapeOf(FilterOperator op, const std::vector<FilterValue> &values);
/// The relation of a condition; without an own one for its "not", the one without it; nullptr where the
/// operator does not fit at all.
const FilterRelation *relationOf(Comparison comparison, FilterOperator op, bool isNegated, ValueShape shape);
/// Its words in the user's language.
QString relationLabel(const FilterRelation &relation);

/// "30 days".
QString lengthOfTime(int count, DayUnit unit);

} // namespace leadbook
