// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "store/statement.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// Runs @p sql for the customer ?1 and calls @p visit(statement) with each row.
template <typename Visit>
Status forRowsOf(sqlite3 *database, std::string_view sql, std::int64_t customer, Visit &&visit)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    statement->bind(1, customer);
    for (;;) {
        auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        visit(*statement);
    }
}

inline QString rowText(const Statement &row, int column)
{
    return toQString(row.text(column));
}

/// Absent for NULL.
inline std::optional<double> rowReal(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

} // namespace leadbook
