// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>

struct sqlite3;

namespace leadbook {

/// Runs one or more statements that yield no rows.
Status execute(sqlite3 *database, const std::string &sql);
/// The integer in the first column of the first row, 0 where there is none or it is NULL.
Result<std::int64_t> queryInteger(sqlite3 *database, std::string_view sql);
/// A name as SQL wants it, in double quotes.
std::string quoted(std::string_view name);

} // namespace leadbook
