// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "exchange/workbook/cellreference.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The last row that a sheet says it has, which is the end of "A1:H100".
std::int64_t saidRows(PartXml &xml)
{
    while (xml.next()) {
        if (xml.isStart(u"sheetData"))
            return 0;
        if (xml.isStart(u"dimension")) {
            const QString area = xml.attribute(u"ref");
            return cellReference(QStringView(area).mid(area.indexOf(u':') + 1)).row;
        }
    }
    return 0;
}

} // namespace

Result<std::vector<SheetInfo>> workbookSheets(QIODevice &device, const WorkbookLimits &limits)
{
    auto parts = openWorkbook(device, limits);
    LEADBOOK_TRY(parts);
    std::vector<SheetInfo> sheets;
    for (const WorkbookParts::Sheet &sheet : parts->sheets) {
        auto part = parts->archive.part(sheet.part, limits.sheetBytes);
        LEADBOOK_TRY(part);
        PartXml xml(std::move(*part), limits);
        const std::int64_t rows = saidRows(xml);
        LEADBOOK_TRY(xml.status());
        sheets.push_back({sheet.name, rows, sheet.isHidden});
    }
    return sheets;
}

XlsxReader::XlsxReader(WorkbookParts parts, const Options &options)
    : m_parts(std::move(parts))
    , m_limits(options.limits)
{
}

Result<std::unique_ptr<XlsxReader>> XlsxReader::open(QIODevice &device, const Options &options)
{
    auto parts = openWorkbook(device, options.limits);
    LEADBOOK_TRY(parts);
    std::unique_ptr<XlsxReader> reader(new XlsxReader(std::move(*parts), options));
    LEADBOOK_TRY(reader->readTables(options));
    LEADBOOK_TRY(reader->chooseSheet(options.sheet));
    return reader;
}

Status XlsxReader::readTables(const Options &options)
{
    const ZipArchive &archive = m_parts.archive;
    m_tables.epoch = m_parts.epoch;
    if (archive.has(m_parts.sharedStrings)) {
        auto part = archive.part(m_parts.sharedStrings, m_limits.sharedStringsBytes);
        LEADBOOK_TRY(part);
        PartXml xml(std::move(*part), m_limits);
        auto strings = SharedStrings::read(xml, m_limits, options.progress);
        LEADBOOK_TRY(strings);
        m_tables.strings = std::move(*strings);
        m_faults = m_tables.strings.faults();
    }
    if (archive.has(m_parts.styles)) {
        auto part = archive.part(m_parts.styles, m_limits.otherBytes);
        LEADBOOK_TRY(part);
        PartXml xml(std::move(*part), m_limits);
        auto styles = CellStyles::read(xml);
        LEADBOOK_TRY(styles);
        m_tables.styles = std::move(*styles);
    }
    return {};
}

Status XlsxReader::beginSheet(std::size_t sheet)
{
    if (sheet >= m_parts.sheets.size())
        return workbookError(WorkbookFault::NoSuchSheet);
    auto part = m_parts.archive.part(m_parts.sheets[sheet].part, m_limits.sheetBytes);
    LEADBOOK_TRY(part);
    m_rows = std::make_unique<SheetRows>(std::move(*part), m_tables, m_limits, m_first.size());
    m_sheet = sheet;
    return {};
}

Status XlsxReader::chooseSheet(std::optional<std::size_t> wish)
{
    for (std::size_t i = 0; !wish && i < m_parts.sheets.size(); ++i) {
        if (m_parts.sheets[i].isHidden)
            continue;
        LEADBOOK_TRY(beginSheet(i));
        const auto found = m_rows->next();
        LEADBOOK_TRY(found);
        if (*found)
            wish = i;
    }
    m_chosen = wish.value_or(0);
    LEADBOOK_TRY(beginSheet(m_chosen));
    return {};
}

Result<bool> XlsxReader::next(TableRow &row)
{
    auto found = m_rows->next();
    while (found && !*found && m_rows->line() == kSheetRows) {
        const auto continues = continueInNext();
        LEADBOOK_TRY(continues);
        if (!*continues)
            return false;
        found = m_rows->next();
    }
    if (!found || !*found)
        return found;
    row.cells = m_rows->cells();
    row.line = m_rows->line();
    row.unclosedQuote = false;
    if (m_first.empty())
        m_first.assign(row.cells.begin(), row.cells.end());
    return true;
}

Result<bool> XlsxReader::continueInNext()
{
    const std::size_t next = m_sheet + 1;
    if (m_hasEnded || next >= m_parts.sheets.size() || m_parts.sheets[next].isHidden)
        return false;
    m_faults = faults();
    LEADBOOK_TRY(beginSheet(next));
    const auto found = m_rows->next();
    LEADBOOK_TRY(found);
    m_hasEnded = !*found || !std::ranges::equal(m_rows->cells(), m_first);
    return !m_hasEnded;
}

std::int64_t XlsxReader::bytesRead() const
{
    const double share = m_sheet == m_chosen ? m_rows->share() : 1.0;
    return static_cast<std::int64_t>(share * double(m_parts.archive.size()));
}

TextFaults XlsxReader::faults() const
{
    const TextFaults own = m_rows ? m_rows->faults() : TextFaults();
    return {m_faults.hasReplaced || own.hasReplaced, m_faults.zeroBytes + own.zeroBytes};
}

} // namespace leadbook
