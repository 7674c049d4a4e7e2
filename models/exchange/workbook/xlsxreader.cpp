// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/xlsxreader.h"

#include "exchange/workbook/cellreference.h"
#include "exchange/workbook/escapedtext.h"

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
    LEADBOOK_TRY(options.sheet ? reader->beginSheet(*options.sheet) : reader->chooseSheet());
    return reader;
}

Status XlsxReader::readTables(const Options &options)
{
    if (!m_parts.sharedStrings.isEmpty() && m_parts.archive.has(m_parts.sharedStrings)) {
        auto part = m_parts.archive.part(m_parts.sharedStrings, m_limits.sharedStringsBytes);
        LEADBOOK_TRY(part);
        PartXml xml(std::move(*part), m_limits);
        auto strings = SharedStrings::read(xml, m_limits, options.progress);
        LEADBOOK_TRY(strings);
        m_strings = std::move(*strings);
    }
    if (!m_parts.styles.isEmpty() && m_parts.archive.has(m_parts.styles)) {
        auto part = m_parts.archive.part(m_parts.styles, m_limits.otherBytes);
        LEADBOOK_TRY(part);
        PartXml xml(std::move(*part), m_limits);
        auto styles = CellStyles::read(xml);
        LEADBOOK_TRY(styles);
        m_styles = std::move(*styles);
    }
    return {};
}

Status XlsxReader::beginSheet(std::size_t sheet)
{
    if (sheet >= m_parts.sheets.size())
        return workbookError(WorkbookFault::NoSuchSheet);
    auto part = m_parts.archive.part(m_parts.sheets[sheet].part, m_limits.sheetBytes);
    LEADBOOK_TRY(part);
    m_xml = std::make_unique<PartXml>(std::move(*part), m_limits);
    m_chosen = m_sheet = sheet;
    m_atEnd = false;
    m_row = 0;
    return {};
}

Status XlsxReader::chooseSheet()
{
    for (std::size_t i = 0; i < m_parts.sheets.size(); ++i) {
        if (m_parts.sheets[i].isHidden)
            continue;
        LEADBOOK_TRY(beginSheet(i));
        const auto found = findRow();
        LEADBOOK_TRY(found);
        m_isAhead = *found;
        if (m_isAhead)
            return {};
    }
    return beginSheet(0);
}

Result<bool> XlsxReader::next(TableRow &row)
{
    if (!m_isAhead) {
        const auto found = findRow();
        LEADBOOK_TRY(found);
        if (!*found)
            return false;
    }
    m_isAhead = false;
    row.cells = std::span(m_cells).first(m_width);
    row.line = m_row;
    row.unclosedQuote = false;
    return true;
}

std::int64_t XlsxReader::bytesRead() const
{
    if (m_sheet != m_chosen)
        return m_parts.archive.size();
    const ZipPart &part = m_xml->part();
    const double share = part.declared() > 0 ? double(part.unpacked()) / double(part.declared()) : 1.0;
    return static_cast<std::int64_t>(std::min(share, 1.0) * double(m_parts.archive.size()));
}

TextFaults XlsxReader::faults() const
{
    return {m_faults.hasReplaced || m_strings.faults().hasReplaced,
            m_faults.zeroBytes + m_strings.faults().zeroBytes};
}

Result<bool> XlsxReader::findRow()
{
    const bool isFirst = m_row == 0 && m_sheet == m_chosen;
    auto found = findRowInSheet();
    while (found && !*found && m_row == kSheetRows) {
        const auto continues = continueInNext();
        LEADBOOK_TRY(continues);
        if (!*continues)
            break;
        found = findRowInSheet();
    }
    if (isFirst && found && *found) {
        const auto cells = std::span(m_cells).first(m_width);
        m_first.assign(cells.begin(), cells.end());
    }
    return found;
}

Result<bool> XlsxReader::continueInNext()
{
    const std::size_t next = m_sheet + 1;
    m_row = 0;
    if (next >= m_parts.sheets.size() || m_parts.sheets[next].isHidden)
        return false;
    const std::size_t chosen = m_chosen;
    LEADBOOK_TRY(beginSheet(next));
    m_chosen = chosen;
    const auto found = findRowInSheet();
    LEADBOOK_TRY(found);
    const bool isSame =
        *found && std::ranges::equal(std::span(m_cells).first(m_first.size()), m_first) &&
        std::ranges::all_of(m_filled, [this](std::size_t column) { return column < m_first.size(); });
    m_atEnd = !isSame;
    m_row = isSame ? m_row : 0;
    return isSame;
}

Result<bool> XlsxReader::findRowInSheet()
{
    while (!m_atEnd && m_xml->next()) {
        if (m_xml->isStart(u"row")) {
            beginRow();
            while (m_xml->next() && !m_xml->isEnd(u"row")) {
                if (m_xml->isStart(u"c"))
                    readCell();
                else if (m_xml->isStart())
                    m_xml->skip();
            }
            LEADBOOK_TRY(m_xml->status());
            if (endRow())
                return true;
        } else if (m_xml->isEnd(u"sheetData")) {
            m_xml->drain();
            break;
        }
    }
    m_atEnd = true;
    LEADBOOK_TRY(m_xml->status());
    return false;
}

void XlsxReader::beginRow()
{
    for (const std::size_t column : m_filled)
        m_cells[column] = {};
    m_filled.clear();
    m_pieces.clear();
    m_text.clear();
    m_column = 0;
    const QString number = m_xml->attribute(u"r");
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong();
    if (m_row < 1 || m_row > kSheetRows)
        m_xml->fail(WorkbookFault::OffGrid, number);
}

void XlsxReader::placeCell()
{
    const QString reference = m_xml->attribute(u"r");
    if (!reference.isEmpty())
        m_column = static_cast<std::size_t>(cellReference(reference).column);
    else
        ++m_column;
    if (m_column < 1 || m_column > std::size_t(kSheetColumns))
        m_xml->fail(WorkbookFault::OffGrid, reference);
    else if (m_cells.size() < m_column)
        m_cells.resize(m_column);
}

void XlsxReader::readCell()
{
    placeCell();
    m_type = m_xml->attribute(u"t");
    m_kind = m_styles.kind(m_xml->attribute(u"s").toUInt());
    m_value.resize(0);
    bool hasRuns = false;
    while (m_xml->next() && !m_xml->isEnd(u"c")) {
        if (m_xml->isStart(u"v")) {
            m_xml->readText(m_value);
        } else if (m_xml->isStart(u"is")) {
            m_xml->readRuns(m_value);
            hasRuns = true;
        } else if (m_xml->isStart()) {
            m_xml->skip();
        }
    }
    if (m_value.isEmpty() || !m_xml->status())
        return;
    if (hasRuns)
        addText(m_value);
    else
        readValue();
}

void XlsxReader::readValue()
{
    if (m_type == u"s") {
        addShared();
    } else if (m_type == u"str" || m_type == u"inlineStr") {
        addText(m_value);
    } else if (m_type == u"b") {
        const QString value = m_value.trimmed();
        addText(value == u"1" || value == u"true" ? QStringLiteral("TRUE") : QStringLiteral("FALSE"));
    } else if (m_type != u"e") {
        std::string text;
        appendUnescaped(m_value, text, m_faults);
        const std::size_t begin = m_text.size();
        if (m_type == u"d")
            appendIsoDate(text, m_kind, m_text);
        else
            appendCellNumber(text, m_kind, m_parts.epoch, m_text);
        endCell(begin);
    }
}

void XlsxReader::addShared()
{
    bool isNumber = false;
    const qulonglong index = m_value.trimmed().toULongLong(&isNumber);
    const auto text = isNumber ? m_strings.at(index) : std::nullopt;
    if (!text)
        return m_xml->fail(WorkbookFault::Damaged, QStringLiteral("no shared string ") + m_value);
    if (text->empty())
        return;
    m_cells[m_column - 1] = *text;
    m_filled.push_back(m_column - 1);
}

void XlsxReader::addText(const QString &text)
{
    const std::size_t begin = m_text.size();
    appendUnescaped(text, m_text, m_faults);
    endCell(begin);
}

void XlsxReader::endCell(std::size_t begin)
{
    if (m_text.size() > begin)
        m_pieces.push_back({m_column - 1, begin, m_text.size() - begin});
    if (m_text.size() > m_limits.rowText)
        m_xml->fail(WorkbookFault::LongTexts, QStringLiteral("row %1").arg(m_row));
}

bool XlsxReader::endRow()
{
    for (const Piece &piece : m_pieces) {
        m_cells[piece.column] = std::string_view(m_text).substr(piece.begin, piece.size);
        m_filled.push_back(piece.column);
    }
    for (const std::size_t column : m_filled)
        m_width = std::max(m_width, column + 1);
    return !m_filled.empty();
}

} // namespace leadbook
