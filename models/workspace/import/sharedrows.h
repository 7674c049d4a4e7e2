// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/field.h"

#include <cstdint>
#include <string_view>

class QString;
struct sqlite3;

namespace leadbook {

/// The ids that findSharedRows() found, in the connection of @c copy.
inline constexpr std::string_view kSharedRows = "temp.shared_row";

/// Lets @p copy, another book, see this one, whose file is @p path. Errors: Io, Corrupt.
Status seeBook(sqlite3 *copy, const QString &path);

/// Finds the rows of @p table in @p copy that this book has as well since both came from one book: the same
/// id and all columns alike. A row that was written by hand tells by nothing else that it is the same. Puts
/// their ids into kSharedRows and returns how many there are; none of customers, owners and products, which
/// are recognised by what they are called. After seeBook(). Errors: Io,
/// Corrupt, Cancelled.
Result<std::int64_t> findSharedRows(sqlite3 *copy, Entity table, const Progress &progress);

} // namespace leadbook
