// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"
#include "store/change.h"

#include <span>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What a change did to the snapshot.
struct FollowedChange
{
    std::vector<Row> customers; ///< rows whose own or related values changed, ascending, each once
    bool membership = false;    ///< customers or contacts came or went
    bool needsReload = false;   ///< too much or too structural to patch: nothing was patched, load anew
    bool schemes = false;       ///< what all derived fields come from changed
    bool settings = false;      ///< settings changed, which no field comes from
};

/// Brings @p snapshot (a fresh copy of the version before) up to the book by reading the touched rows again.
/// Called in the store thread after the change is committed, with the store's own connection. Amounts of no
/// day count by the rates of @p today, without one by the newest.
Result<FollowedChange> followChange(sqlite3 *database, std::span<const TouchedRows> touched,
                                    Snapshot &snapshot, const Progress &progress, Day today = {});

} // namespace leadbook
