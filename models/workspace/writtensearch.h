// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <string_view>
#include <vector>

namespace leadbook {

/// The live customers, ascending rows, of whom some text that the list's search does not hold whole has all
/// words of @p typed: the summary of an interaction, its notes to the end, the notes of a contact of it.
/// Words are compared folded, by substrings, all in one text; blank text finds nobody. Reads the book at @p
/// path by a connection of its own: in any thread, a second or so for a million texts. Progress is in texts.
Result<std::vector<Row>> searchWritten(const Snapshot &snapshot, const QString &path, std::string_view typed,
                                       const Progress &progress);

/// Leaves the rows of @p rows that are in @p found (ascending), in their order.
void keepFound(const std::vector<Row> &found, std::vector<Row> &rows);

} // namespace leadbook
