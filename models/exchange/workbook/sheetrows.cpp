// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/sheetrows.h"

#include "exchange/workbook/cellreference.h"
#include "exchange/workbook/escapedtext.h"

#include <algorithm>

namespace leadbook {

SheetRows::SheetRows(std::unique_ptr<ZipPart> part, const CellTables &tables, const WorkbookLimits &limits,
                     std::size_t width)
    : m_xml(std::move(part), limits)
    , m_tables(tables)
    , m_mostText(limits.rowText)
    , m_width(width)
    , m_cells(width)
{
}

double SheetRows::share() const
{
    const ZipPart &part = m_xml.part();
    // What a part unpacks to and what it says may differ in a damaged file.
    return part.declared() > 0 ? std::min(1.0, double(part.unpacked()) / double(part.declared())) : 1.0;
}

Result<bool> SheetRows::next()
{
    while (!m_atEnd && m_xml.next()) {
        if (m_xml.isStart(u"row")) {
            beginRow();
            while (m_xml.next() && !m_xml.isEnd(u"row")) {
                if (m_xml.isStart(u"c"))
                    readCell();
                else if (m_xml.isStart())
                    m_xml.skip();
            }
            LEADBOOK_TRY(m_xml.status());
            if (endRow())
                return true;
        } else if (m_xml.isEnd(u"sheetData")) {
            m_xml.drain();
            break;
        }
    }
    m_atEnd = true;
    LEADBOOK_TRY(m_xml.status());
    return false;
}

void SheetRows::beginRow()
{
    for (const std::size_t column : m_filled)
        m_cells[column] = {};
    m_filled.clear();
    m_pieces.clear();
    m_text.clear();
    m_column = 0;
    const QString number = m_xml.attribute(u"r");
    m_line = number.isEmpty() ? m_line + 1 : number.toLongLong();
    if (m_line < 1 || m_line > kSheetRows)
        m_xml.fail(WorkbookFault::OffGrid, number);
}

void SheetRows::placeCell()
{
    const QString reference = m_xml.attribute(u"r");
    if (!reference.isEmpty())
        m_column = static_cast<std::size_t>(cellReference(reference).column);
    else
        ++m_column;
    if (m_column < 1 || m_column > std::size_t(kSheetColumns))
        m_xml.fail(WorkbookFault::OffGrid, reference);
    else if (m_cells.size() < m_column)
        m_cells.resize(m_column);
}

void SheetRows::readCell()
{
    placeCell();
    m_type = m_xml.attribute(u"t");
    m_kind = m_tables.styles.kind(m_xml.attribute(u"s").toUInt());
    m_value.resize(0);
    bool hasRuns = false;
    while (m_xml.next() && !m_xml.isEnd(u"c")) {
        if (m_xml.isStart(u"v")) {
            m_xml.readText(m_value);
        } else if (m_xml.isStart(u"is")) {
            m_xml.readRuns(m_value);
            hasRuns = true;
        } else if (m_xml.isStart()) {
            m_xml.skip();
        }
    }
    if (m_value.isEmpty() || !m_xml.status())
        return;
    if (hasRuns)
        addText(m_value);
    else
        addValue();
}

void SheetRows::addValue()
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
            appendCellNumber(text, m_kind, m_tables.epoch, m_text);
        endCell(begin);
    }
}

void SheetRows::addShared()
{
    bool isNumber = false;
    const qulonglong index = m_value.trimmed().toULongLong(&isNumber);
    const auto text = isNumber ? m_tables.strings.at(index) : std::nullopt;
    if (!text)
        return m_xml.fail(WorkbookFault::Damaged, QStringLiteral("no shared string ") + m_value);
    if (text->empty())
        return;
    m_cells[m_column - 1] = *text;
    m_filled.push_back(m_column - 1);
}

void SheetRows::addText(const QString &text)
{
    const std::size_t begin = m_text.size();
    appendUnescaped(text, m_text, m_faults);
    endCell(begin);
}

void SheetRows::endCell(std::size_t begin)
{
    if (m_text.size() > begin)
        m_pieces.push_back({m_column - 1, begin, m_text.size() - begin});
    if (m_text.size() > m_mostText)
        m_xml.fail(WorkbookFault::LongTexts, QStringLiteral("row %1").arg(m_line));
}

bool SheetRows::endRow()
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
