// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listcolumn.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The columns that @p list shows as long as nobody has chosen others.
const std::vector<FieldRef> &defaultColumns(ListKind list);

/// Every field that @p list can show: the default ones, the other listable ones of the field table in its
/// order, then the user's own.
std::vector<FieldRef> listableColumns(const Snapshot &snapshot, ListKind list);

/// The heading of @p field in @p list, in the user's language.
QString columnLabel(const Snapshot &snapshot, ListKind list, FieldRef field);

} // namespace leadbook
