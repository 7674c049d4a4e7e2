// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableend.h"

#include "exchange/celltext.h"
#include "exchange/shape.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

using Cells = std::span<const std::string_view>;

constexpr std::size_t kMostHeld = 20; ///< more rows are no footer
constexpr std::size_t kLongestLabel = 24;
constexpr std::array<std::string_view, 28> kTotals{
    "total",       "totals", "grand total", "overall total", "subtotal", "sub-total", "sub total",
    "sum",         "totale", "totaal",      "total general", "somme",    "summe",     "gesamt",
    "gesamtsumme", "итого",  "合计",        "总计",          "小计",     "共计",      "总和",
    "总数",        "汇总",   "累计",        "合 计",         "合計",     "總計",      "小計",
};
constexpr std::array<std::string_view, 17> kNoteBeginnings{
    "*",     "#",  "※",    "(",    "（",   "--",   "==",   "note", "source",
    "total", "注", "说明", "備註", "备注", "来源", "制表", "共",
};

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    for (char &c : low)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return low;
}

/// "Total", "合计：".
bool isTotal(std::string_view cell)
{
    std::string_view label = trimmed(cell);
    for (const std::string_view colon : {":", "："}) {
        if (label.ends_with(colon))
            label = trimmed(label.substr(0, label.size() - colon.size()));
    }
    if (label.empty() || label.size() > kLongestLabel)
        return false;
    return std::ranges::find(kTotals, lowered(label)) != kTotals.end();
}

bool beginsNote(std::string_view cell)
{
    const std::string low = lowered(trimmed(cell).substr(0, kLongestLabel));
    return std::ranges::any_of(kNoteBeginnings,
                               [&](std::string_view beginning) { return low.starts_with(beginning); });
}

bool isBlankRow(Cells cells)
{
    return std::ranges::all_of(cells, isBlank);
}

} // namespace

bool isRepeatedHeader(Cells cells, const std::vector<std::string> &header)
{
    if (header.size() < 2 || cells.empty() || cells.front() != header.front())
        return false;
    for (std::size_t c = 0; c < std::max(cells.size(), header.size()); ++c) {
        const std::string_view cell = c < cells.size() ? cells[c] : std::string_view();
        const std::string_view text = c < header.size() ? std::string_view(header[c]) : std::string_view();
        if (trimmed(cell) != trimmed(text))
            return false;
    }
    return std::ranges::count_if(cells, [](std::string_view cell) { return !isBlank(cell); }) >= 2;
}

TableEnd::TableEnd(std::vector<std::string> header, std::size_t columns, IsKnownHeader isKnown)
    : m_header(std::move(header))
    , m_columns(columns)
    , m_isKnown(std::move(isKnown))
{
    for (const std::string &text : m_header) {
        if (!isBlank(text))
            m_headerTexts.insert(trimmed(text));
    }
}

bool TableEnd::isFooter(const TableRow &row) const
{
    const auto filled = std::ranges::find_if_not(row.cells, isBlank);
    const auto others = std::span(filled + 1, row.cells.end());
    if (row.cells.size() == 1 && m_columns > 2)
        return row.afterBlank || beginsNote(*filled);
    // Rows of values nearly always have a word behind the first, which is quicker to see.
    const bool hasWord = std::ranges::any_of(
        others, [](std::string_view cell) { return !cell.empty() && isLetter(cell.front()); });
    if (m_columns < 2 || hasWord || !isTotal(*filled))
        return false;
    const bool hasNumber = std::ranges::any_of(others, [](std::string_view cell) { return !isBlank(cell); });
    const bool onlyNumbers = std::ranges::all_of(others, [](std::string_view cell) {
        const Shape shape = shapeOf(cell);
        return shape == Shape::Number || shape == Shape::Empty;
    });
    // A company may be called Total; nobody is called 合计.
    const bool isNoName = static_cast<unsigned char>(filled->front()) >= 0x80;
    return onlyNumbers && (hasNumber || row.afterBlank || isNoName);
}

bool TableEnd::beginsTable(const TableRow &row) const
{
    const std::string_view first = trimmed(row.cells.front());
    const bool isOwnText = m_headerTexts.contains(first);
    const bool standsApart = row.afterBlank || !m_held.empty() || row.cells.size() != m_columns;
    if (m_header.empty() || (!isOwnText && !(standsApart && m_isKnown(first))))
        return false;
    std::size_t filled = 0;
    std::size_t known = 0;
    for (const std::string_view cell : row.cells) {
        const std::string_view text = trimmed(cell);
        const Shape shape = shapeOf(text);
        if (shape != Shape::Empty && shape != Shape::Text)
            return false;
        const bool isKnown = m_headerTexts.contains(text) || (standsApart && m_isKnown(text));
        filled += text.empty() ? 0U : 1U;
        known += !text.empty() && isKnown ? 1U : 0U;
    }
    return known >= 2 && (standsApart ? known * 2 >= filled : known == filled);
}

void TableEnd::hold(const TableRow &row, bool isFooter)
{
    m_held.emplace_back(row.cells.begin(), row.cells.end());
    m_holdsFooter = m_holdsFooter || isFooter;
}

void TableEnd::giveHeld(const Take &take)
{
    std::vector<std::string_view> cells;
    for (const Row &row : m_held) {
        cells.assign(row.begin(), row.end());
        take(cells);
    }
    m_held.clear();
    m_holdsFooter = false;
}

void TableEnd::add(const TableRow &row, const Take &take)
{
    if (m_nextTable > 0) {
        ++m_rowsAfter;
        return;
    }
    if (isRepeatedHeader(row.cells, m_header))
        return;
    if (isBlankRow(row.cells)) {
        hold(row, false);
    } else if (isFooter(row)) {
        hold(row, true);
    } else if (beginsTable(row)) {
        finish(take);
        m_nextTable = row.line;
        ++m_rowsAfter;
    } else {
        giveHeld(take);
        take(row.cells);
    }
    if (m_held.size() > kMostHeld)
        giveHeld(take);
}

void TableEnd::finish(const Take &take)
{
    if (m_holdsFooter)
        m_rowsAfter += static_cast<std::int64_t>(m_held.size());
    else
        giveHeld(take);
    m_held.clear();
}

} // namespace leadbook
