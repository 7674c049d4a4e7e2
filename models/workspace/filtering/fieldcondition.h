// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/filtering/condition.h"
#include "workspace/filtering/filterfield.h"

namespace leadbook {

/// The condition of a comparison @p filter with @p field on rows of a list. @p view must outlive it.
ConditionPtr makeFieldCondition(const View &view, ListKind list, const FilterField &field,
                                const Filter &filter);

/// The same for a comparison inside the brackets of a term, on rows of that event table.
ConditionPtr makeEventCondition(const View &view, const FilterField &field, const Filter &filter);

/// The values of @p filter as numbers of the field's kind; empty where one does not fit.
std::vector<std::int64_t> wholeNumbers(const Filter &filter, const FilterField &field, Day asOf);
std::vector<double> realNumbers(const Filter &filter);

} // namespace leadbook
