// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/idrange.h"

#include <cstdint>
#include <functional>
#include <sqlite3.h>
#include <string_view>

namespace leadbook {

/// The values of one row of a scan, in the order in which their columns were asked for. They last as long as
/// the visit.
class ScannedRow
{
public:
    explicit ScannedRow(sqlite3_value **values)
        : m_values(values)
    {
    }

    bool isNull(int at) const { return sqlite3_value_type(m_values[at]) == SQLITE_NULL; }
    std::int64_t integer(int at) const { return sqlite3_value_int64(m_values[at]); } ///< 0 for NULL
    double real(int at) const { return sqlite3_value_double(m_values[at]); }
    Money money(int at) const { return isNull(at) ? Money() : Money(integer(at)); } ///< NULL = not known
    /// NULL = no day.
    Day day(int at) const { return isNull(at) ? Day() : Day(static_cast<std::int32_t>(integer(at))); }
    std::string_view text(int at) const
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(m_values[at]));
        if (text == nullptr)
            return {};
        return {text, static_cast<std::size_t>(sqlite3_value_bytes(m_values[at]))};
    }

private:
    sqlite3_value **m_values;
};

/// What a scan reads: rows of one table by their ids.
struct TableScan
{
    std::string_view table;
    std::string_view columns; ///< SQL, separated by commas; at most 99
    IdRange range = {};
    std::int64_t limit = 0; ///< > 0: no more rows than that
};

using RowVisitor = std::function<void(const ScannedRow &)>;

/// Calls @p visit with each row of @p scan, by ascending id. SQLite hands the values of a row over as
/// arguments of a function that the query calls, which takes about half the time of stepping from row to row
/// and asking for each column (measured: 5,000,000 purchases of 7 columns 1.1 s instead of 1.8 s,
/// SQLite 3.40). The connection must know allowTableScans(). Errors: Io, Corrupt, Cancelled.
Status scanTable(sqlite3 *database, const TableScan &scan, const Progress &progress, const RowVisitor &visit);

/// Registers what scanTable() needs; once, when a connection is opened.
Status allowTableScans(sqlite3 *database);

} // namespace leadbook
