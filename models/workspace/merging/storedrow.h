// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"

#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One row of a recorded table with all its columns but the id, as stored.
struct StoredRow
{
    std::int64_t id = 0;
    std::vector<std::pair<std::string, QVariant>> cells; ///< in the order of the table; null = NULL

    /// NULL where there is no such column.
    QVariant value(std::string_view column) const;
    bool has(std::string_view column) const { return !value(column).isNull(); }
    /// How many columns are filled.
    int filled() const;
};

/// Reads the row of @p id; absent where there is none.
Result<std::optional<StoredRow>> readStoredRow(sqlite3 *database, RecordTable table, std::int64_t id);

/// The integers that @p sql yields, with its parameters bound to @p values; in the order of the answer.
Result<std::vector<std::int64_t>> readIds(sqlite3 *database, std::string_view sql,
                                          std::initializer_list<std::int64_t> values);

} // namespace leadbook
