// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/workbook/cellnumber.h"
#include "exchange/workbook/partxml.h"
#include "exchange/workbook/ziparchive.h"

#include <QString>

#include <string_view>
#include <vector>

namespace leadbook {

/// Where the parts of a workbook lie in its archive.
struct WorkbookParts
{
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };

    ZipArchive archive;
    std::vector<Sheet> sheets;
    QString sharedStrings; ///< empty where there are none
    QString styles;        ///< empty where there are none
    Epoch epoch = Epoch::From1900;
};

/// Opens the workbook in @p device, which is open, can seek, and outlives it. Fails with a sentence that says
/// what the file is where it is none that can be read.
Result<WorkbookParts> openWorkbook(QIODevice &device, const WorkbookLimits &limits);

/// Whether a file that begins with @p firstBytes is to be opened as a workbook: an archive or what old office
/// programs write. Neither is ever text, so whatever else it is, openWorkbook() says best.
bool isWorkbook(std::string_view firstBytes);

} // namespace leadbook
