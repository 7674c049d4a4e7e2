// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/rowblock.h"

#include <functional>

namespace leadbook {

namespace {

constexpr std::size_t kBytes = std::size_t(1) << 18;
constexpr std::size_t kRows = 2048;

} // namespace

RowBlock::RowBlock(std::size_t targets)
    : m_targets(targets)
{
    m_text.reserve(kBytes);
}

void RowBlock::clear()
{
    parties.clear();
    bytesRead = 0;
    m_text.clear();
    m_cells.clear();
    m_rows.clear();
    m_values.clear();
    m_made.clear();
}

bool RowBlock::add(const TableRow &row)
{
    std::size_t bytes = 0;
    for (const std::string_view cell : row.cells)
        bytes += cell.size();
    if (m_rows.size() == kRows || m_text.capacity() - m_text.size() < bytes) {
        if (!m_rows.empty())
            return false;
        m_text.reserve(bytes);
    }
    m_rows.push_back({m_cells.size(), row.cells.size(), row.line, row.unclosedQuote, row.isRepaired});
    for (const std::string_view cell : row.cells) {
        const std::size_t at = m_text.size();
        m_text.append(cell);
        m_cells.emplace_back(m_text.data() + at, cell.size());
    }
    return true;
}

std::span<const std::string_view> RowBlock::lastCells() const
{
    return std::span(m_cells).subspan(m_rows.back().firstCell);
}

void RowBlock::addMadeValues(std::span<const CellValue> values)
{
    const std::less<> before;
    for (CellValue value : values) {
        const bool isOwn = !before(value.text.data(), m_text.data()) &&
                           !before(m_text.data() + m_text.size(), value.text.data());
        if (!value.text.empty() && !isOwn)
            value.text = m_made.emplace_back(value.text);
        m_values.push_back(value);
    }
}

TableRow RowBlock::row(std::size_t i) const
{
    const Row &row = m_rows[i];
    return {std::span(m_cells).subspan(row.firstCell, row.cells), row.line, row.unclosedQuote,
            row.isRepaired};
}

} // namespace leadbook
