// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/cellreference.h"

#include "exchange/workbook/workbooklimits.h"

namespace leadbook {

CellReference cellReference(QStringView text)
{
    CellReference cell;
    for (const QChar sign : text) {
        const char16_t c = sign.toUpper().unicode();
        if (c >= u'A' && c <= u'Z' && cell.row == 0)
            cell.column = cell.column * 26 + (c - u'A' + 1);
        else if (c >= u'0' && c <= u'9' && cell.column > 0)
            cell.row = cell.row * 10 + (c - u'0');
        else if (c != u'$')
            return {};
        if (cell.column > kSheetColumns || cell.row > kSheetRows)
            return {};
    }
    return cell;
}

} // namespace leadbook
