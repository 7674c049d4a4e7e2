// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablerows.h"

#include "exchange/tableend.h"

namespace leadbook {

Result<bool> TableRows::next(TableRow &row)
{
    while (m_given < m_table.rows) {
        const auto more = m_rows->next(row);
        if (!more || !*more)
            return more;
        if (!isRepeatedHeader(row.cells, m_table.headerRow)) {
            ++m_given;
            return true;
        }
    }
    row.cells = {};
    return false;
}

} // namespace leadbook
