// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The stages of a pipeline, as indices into Snapshot::stages, in its order.
std::vector<std::uint16_t> stagesOf(const Snapshot &snapshot, std::uint16_t pipeline);

/// Lets deal @p row, which is as it is today, stand as @p standing says; @p stages are its pipeline's.
void setStanding(DealTable &deals, Row row, const DealStanding &standing,
                 const std::vector<std::uint16_t> &stages);

/// @p snapshot with its deals as they stood at the end of @p day, read from their recorded moves as DealPaths
/// does: their stage, whether they were decided, whether they were there. Shares what did not change. Pure.
Snapshot withDealsOf(const Snapshot &snapshot, Day day);

/// The same, and of every need the latest assessment up to @p day, read from the book, and foreign amounts of
/// what was open by the rates of that day; what is dated by itself (interactions, purchases) is as it was. @p
/// database is a read connection of the calling thread. Errors as PeopleReader.
Result<Snapshot> pastSnapshot(sqlite3 *database, const Snapshot &snapshot, Day day, const Progress &progress);

} // namespace leadbook
