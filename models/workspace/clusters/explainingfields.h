// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "workspace/listcolumn.h"

#include <vector>

namespace leadbook {

/// The fields of people that rules may ask about: kept in memory, neither names nor numbers that identify,
/// nor prose; those made from events included.
std::vector<FieldRef> ruleFields(const Snapshot &snapshot);

/// Those of ruleFields() that may explain the answer to @p question among those who pass @p among: none that
/// the question asks about, and none made from the same events, which would only say the question again.
/// Grades and points are made from everything and explain nothing.
std::vector<FieldRef> explainingFields(const Snapshot &snapshot, const Filter &question, const Filter &among);

} // namespace leadbook
