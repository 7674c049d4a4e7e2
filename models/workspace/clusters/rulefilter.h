// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/treerules.h"
#include "domain/filter.h"
#include "workspace/listcolumn.h"

#include <span>
#include <vector>

namespace leadbook {

/// @p rule as a filter over customers, so that it can be shown, saved and followed; @p fields are those of
/// the table it was learned from, and @p table has their levels. Days since a day become relative days.
Filter ruleFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                  const TreeRule &rule);

/// The filter that lists whom any of @p rules with label @p label catches; one that lets nobody pass where
/// there is none.
Filter labelFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                   const TreeAnswer &answer, std::size_t label);

} // namespace leadbook
