// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/rowsource.h"
#include "exchange/tablefile.h"

#include <memory>

namespace leadbook {

/// Of the rows below a header those that the table counts: no repeated header, nothing below its last row.
class TableRows : public RowSource
{
public:
    /// @p rows stand at the first row below the header; @p table outlives the source.
    TableRows(std::unique_ptr<RowSource> rows, const TableFile &table)
        : m_rows(std::move(rows))
        , m_table(table)
    {
    }

    Result<bool> next(TableRow &row) override;
    std::int64_t bytesRead() const override { return m_rows->bytesRead(); }
    TextFaults faults() const override { return m_rows->faults(); }

private:
    std::unique_ptr<RowSource> m_rows;
    const TableFile &m_table;
    std::int64_t m_given = 0;
};

} // namespace leadbook
