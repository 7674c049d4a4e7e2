// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/cellstyles.h"

#include <QHash>

namespace leadbook {

Result<CellStyles> CellStyles::read(PartXml &xml)
{
    QHash<int, NumberKind> declared;
    std::vector<int> formats;
    bool isOfCells = false; // not of the named styles, which look the same
    while (xml.next()) {
        if (xml.isStart(u"cellXfs") || xml.isEnd(u"cellXfs"))
            isOfCells = xml.isStart();
        else if (isOfCells && xml.isStart(u"xf"))
            formats.push_back(xml.attribute(u"numFmtId").toInt());
        else if (xml.isStart(u"numFmt"))
            declared.insert(xml.attribute(u"numFmtId").toInt(), kindOfFormat(xml.attribute(u"formatCode")));
    }
    LEADBOOK_TRY(xml.status());
    CellStyles styles;
    for (const int format : formats)
        styles.m_kinds.push_back(declared.contains(format) ? declared.value(format) : builtInKind(format));
    return styles;
}

} // namespace leadbook
