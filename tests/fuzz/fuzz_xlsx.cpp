// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes are a workbook or fail with a sentence; what is read keeps the promises of RowSource. Bytes that
// begin with < are the XML of up to four parts, a form feed between them, which get into a sound archive.
#include "exchange/utf8prefix.h"
#include "exchange/workbook/xlsxreader.h"
#include "support/workbook.h"

#include <QBuffer>

#include <cstdlib>

using namespace leadbook;

namespace {

/// Small, so that a run stays short.
WorkbookLimits fuzzLimits()
{
    WorkbookLimits limits;
    limits.sheetBytes = limits.sharedStringsBytes = limits.otherBytes = 1 << 20;
    limits.parts = 100;
    return limits;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void readRows(QIODevice &device, std::optional<std::size_t> sheet)
{
    auto reader = XlsxReader::open(device, {sheet, fuzzLimits(), nullptr});
    if (!reader) {
        require(!reader.error().message.isEmpty());
        return;
    }
    TableRow row;
    auto more = (*reader)->next(row);
    for (; more && *more; more = (*reader)->next(row)) {
        require(row.line >= 1 && row.line <= kSheetRows && row.cells.size() <= std::size_t(kSheetColumns));
        bool isFilled = false;
        for (const std::string_view cell : row.cells) {
            isFilled = isFilled || !cell.empty();
            require(utf8Prefix(cell).valid == cell.size() && cell.find('\0') == cell.npos);
        }
        require(isFilled);
    }
    require(more || !more.error().message.isEmpty());
    require((*reader)->bytesRead() >= 0 && (*reader)->bytesRead() <= device.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QBuffer device;
    device.setData(bytes.startsWith('<') ? test::workbookOfParts(bytes) : bytes);
    device.open(QIODevice::ReadOnly);
    const auto sheets = workbookSheets(device, fuzzLimits());
    readRows(device, std::nullopt);
    if (sheets && sheets->size() > 1)
        readRows(device, sheets->size() - 1);
    return 0;
}
