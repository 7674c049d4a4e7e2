// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/numberformat.h"
#include "exchange/workbook/partxml.h"

#include <vector>

namespace leadbook {

/// What the numbers of cells stand for, by the style of the cell.
class CellStyles
{
public:
    /// Reads xl/styles.xml.
    static Result<CellStyles> read(PartXml &xml);

    /// Number for a style that does not exist.
    NumberKind kind(std::size_t style) const
    {
        return style < m_kinds.size() ? m_kinds[style] : NumberKind::Number;
    }

private:
    std::vector<NumberKind> m_kinds;
};

} // namespace leadbook
