// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/personrows.h"
#include "store/tracesearch.h"

#include <set>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The texts of a person.
struct PersonTexts
{
    std::set<std::string> all;   ///< UTF-8
    std::set<std::string> names; ///< of the customer and the contacts
};

/// All texts that the rows @p rows hold now or held, but for what an erase wrote itself.
Result<PersonTexts> readPersonTexts(sqlite3 *database, const PersonRows &rows);

/// By piece of @p search: whether anything of the book that is not one of @p rows holds it, labels of changes
/// and names of imported files left out. Reads the whole book. Errors: Io, Corrupt, Cancelled.
Result<std::vector<bool>> heldByOthers(sqlite3 *database, const PersonRows &rows, const TraceSearch &search,
                                       const Progress *progress);

} // namespace leadbook
