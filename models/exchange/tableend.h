// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"
#include "exchange/tableshape.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace leadbook {

/// Whether a row is the header once more: the same texts in two columns or more.
bool isRepeatedHeader(std::span<const std::string_view> cells, const std::vector<std::string> &header);

/// Finds out where a table ends, from its rows one by one: before rows of totals ("Total", "合计" and
/// otherwise only numbers), notes (alone in a row of one cell) and blank rows among those, where nothing else
/// follows in the file; and before the header of another table. In doubt a row belongs to the table.
class TableEnd
{
public:
    using Take = std::function<void(std::span<const std::string_view>)>;

    /// @p header as it stands, empty without one; @p columns of the table.
    TableEnd(std::vector<std::string> header, std::size_t columns, IsKnownHeader isKnown);
    TableEnd(const TableEnd &) = delete;
    TableEnd &operator=(const TableEnd &) = delete;

    /// Takes in the next row below the header; @p take gets each that turns out to be one of the table.
    void add(const TableRow &row, const Take &take);
    /// There are no more rows.
    void finish(const Take &take);

    std::int64_t rowsAfter() const { return m_rowsAfter; }
    /// The line in which another table begins, 0 where none does.
    std::int64_t nextTable() const { return m_nextTable; }

private:
    using Row = std::vector<std::string>;

    bool isFooter(const TableRow &row) const;
    bool beginsTable(const TableRow &row) const;
    void hold(const TableRow &row, bool isFooter);
    void giveHeld(const Take &take);

    const Row m_header;
    std::unordered_set<std::string_view> m_headerTexts; ///< of m_header, without blank ones
    std::size_t m_columns;
    IsKnownHeader m_isKnown;
    std::vector<Row> m_held; ///< rows that are none if nothing follows, with blank ones before
    bool m_holdsFooter = false;
    std::int64_t m_rowsAfter = 0;
    std::int64_t m_nextTable = 0;
};

} // namespace leadbook
