// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

struct sqlite3;

namespace leadbook {

/// @p snapshot with its deals as they stood at the end of @p day, read from their recorded moves as DealPaths
/// does: their stage, whether they were decided, whether they were there. Shares what did not change. Pure.
Snapshot withDealsOf(const Snapshot &snapshot, Day day);

/// The same, and of every need the latest assessment up to @p day, read from the book; what is dated by
/// itself (interactions, purchases) is as it was. @p database is a read connection of the calling thread.
/// Errors as PeopleReader.
Result<Snapshot> pastSnapshot(sqlite3 *database, const Snapshot &snapshot, Day day, const Progress &progress);

} // namespace leadbook
