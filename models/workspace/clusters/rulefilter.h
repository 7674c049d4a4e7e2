// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/treerules.h"
#include "domain/filter.h"
#include "workspace/listcolumn.h"

#include <span>
#include <vector>

namespace leadbook {

/// What somebody lacks of a table: the value of a field, or a day that is not still to come.
struct LackedValue
{
    std::size_t field = 0;
    bool isLater = false; ///< there is a day, but a later one

    friend auto operator<=>(const LackedValue &, const LackedValue &) = default;
};

/// What those lack who were left out of a table: each combination once, none of them empty.
using LackedValues = std::vector<std::vector<LackedValue>>;

/// @p rule as a filter over customers, so that it can be shown, saved and followed; @p fields are those of
/// the table it was learned from, and @p table has their levels. Days since a day become relative days. Whom
/// @p leftOut tells of does not pass, so that the filter has the customers that the rule has.
Filter ruleFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                  const TreeRule &rule, const LackedValues &leftOut = {});

/// The filter that lists whom any of @p rules with label @p label catches; one that lets nobody pass where
/// there is none.
Filter labelFilter(const Snapshot &snapshot, std::span<const FieldRef> fields, const ScoreTable &table,
                   const TreeAnswer &answer, std::size_t label, const LackedValues &leftOut = {});

} // namespace leadbook
