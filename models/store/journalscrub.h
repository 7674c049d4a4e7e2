// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/personrows.h"

#include <cstdint>

struct sqlite3;

namespace leadbook {

struct ScrubCounts
{
    std::int64_t pages = 0; ///< rewritten or removed
    std::int64_t rows = 0;  ///< records that went
};

/// Takes the records of @p rows out of the pages of the journal. What other records say of references to
/// @p gone, which OnRemoval::Cleared makes NULL in the tables, becomes NULL too, so that they still fit the
/// tables. Pages keep their ids and thereby their order; one that becomes empty goes; pages without any of
/// that are not written. Where @p isPlan nothing is written, only counted.
Result<ScrubCounts> scrubJournal(sqlite3 *database, const PersonRows &rows, const PersonRowSets &gone,
                                 bool isPlan, const Progress *progress);

} // namespace leadbook
