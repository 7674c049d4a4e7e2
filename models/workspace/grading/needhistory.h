// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One assessment of a customer's need.
struct NeedMove
{
    Day day;
    Row customer = kNoRow;
    std::uint8_t level = 0; ///< 0 unknown to 3 clear
};

/// Every assessment in the order in which they count: by day, on one day as they were written. Of @p customer
/// alone where it is a row. @p database is a connection of the calling thread. Errors: Io, Corrupt,
/// Cancelled.
Result<std::vector<NeedMove>> readNeedMoves(sqlite3 *database, const Snapshot &snapshot,
                                            std::optional<Row> customer, const Progress &progress);

} // namespace leadbook
