// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listcolumn.h"

#include <QString>

#include <vector>

namespace leadbook {

/// Every field that a list of people can show: the listable ones of the field table in its order, then the
/// user's own.
std::vector<FieldRef> listableColumns(const Snapshot &snapshot);

/// The columns of a list nobody has changed yet.
const std::vector<FieldRef> &defaultColumns(ListKind list);

/// The heading of @p field in @p list, in the user's language.
QString columnLabel(const Snapshot &snapshot, ListKind list, FieldRef field);

} // namespace leadbook
