// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tableshape.h"

#include "domain/utf8.h"

#include "exchange/celltext.h"
#include "exchange/shape.h"

#include <algorithm>
#include <array>
#include <map>

namespace leadbook {

namespace {

using Cells = std::vector<std::string>;

constexpr std::size_t kRowsAbove = 50; ///< a header is looked for so far
constexpr int kMostHeaderRows = 5;

std::size_t filledCells(const Cells &row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](const auto &cell) { return !isBlank(cell); }));
}

bool isSepLine(const Cells &row)
{
    // The line may be cut by its own delimiter.
    constexpr std::string_view kSep = "sep=";
    if (row.empty() || !row.front().starts_with(kSep) || filledCells(row) != 1 || row.size() > 2)
        return false;
    const std::string_view told = std::string_view(row.front()).substr(kSep.size());
    return told.empty() || readUtf8(told, 0).length == told.size();
}

/// Whether cells are what headers never are.
bool holdsValues(const Cells &row)
{
    return std::ranges::any_of(row, [](const auto &cell) {
        const Shape shape = shapeOf(cell);
        return shape == Shape::Email || shape == Shape::Date || shape == Shape::Phone ||
               shape == Shape::Number;
    });
}

/// Whether a row is a header beyond doubt: several of its texts are known, and at least half of them.
bool isKnownRow(const Cells &row, const IsKnownHeader &isKnown)
{
    const auto known = static_cast<std::size_t>(std::ranges::count_if(row, isKnown));
    return known >= 2 && known * 2 >= filledCells(row) && !holdsValues(row);
}

/// The row of known headers below nothing but sparse rows; the number of rows where there is none.
std::size_t knownHeader(const RowTexts &rows, std::size_t first, const IsKnownHeader &isKnown)
{
    std::size_t most = 0; // cells filled above
    for (std::size_t r = first; r < std::min(rows.size(), kRowsAbove); ++r) {
        const std::size_t filled = filledCells(rows[r]);
        if (filled >= 3 && most * 2 <= filled && isKnownRow(rows[r], isKnown))
            return r;
        most = std::max(most, filled);
    }
    return rows.size();
}

/// Whether a row is a title: alone in its row above a table of several columns, or the only filled cell above
/// a blank row. Otherwise a row of full width is one of the table, however few of its cells are filled.
bool isTitle(const RowTexts &rows, std::size_t row, std::size_t width)
{
    if (width < 2 || filledCells(rows[row]) != 1)
        return false;
    return rows[row].size() == 1 || (row + 2 < rows.size() && filledCells(rows[row + 1]) == 0);
}

std::size_t rowsAbove(const RowTexts &rows, std::size_t first, bool titlesToo, const IsKnownHeader &isKnown)
{
    if (titlesToo) {
        const std::size_t known = knownHeader(rows, first, isKnown);
        if (known < rows.size())
            return known;
    }
    const std::size_t width = usualWidth(rows);
    std::size_t above = first;
    while (above < rows.size() &&
           (filledCells(rows[above]) == 0 || (titlesToo && isTitle(rows, above, width))))
        ++above;
    return above == rows.size() ? first : above;
}

/// The shape that nearly all filled cells of a column have below the first row; Text in doubt.
Shape shapeBelow(const RowTexts &rows, std::size_t first, std::size_t column)
{
    std::array<std::size_t, 6> counts{};
    std::size_t filled = 0;
    for (std::size_t r = first + 1; r < rows.size(); ++r) {
        const Shape shape = column < rows[r].size() ? shapeOf(rows[r][column]) : Shape::Empty;
        ++counts[static_cast<std::size_t>(shape)];
        filled += shape == Shape::Empty ? 0U : 1U;
    }
    for (const Shape shape : {Shape::Number, Shape::Date, Shape::Email, Shape::Phone}) {
        if (filled > 0 && counts[static_cast<std::size_t>(shape)] * 10 >= filled * 9)
            return shape;
    }
    return Shape::Text;
}

bool isHeader(const RowTexts &rows, std::size_t first, const IsKnownHeader &isKnown)
{
    const Cells &cells = rows[first];
    const auto known = static_cast<std::size_t>(std::ranges::count_if(cells, isKnown));
    if (known > 0 && known * 3 >= filledCells(cells))
        return true;
    int votes = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
        const Shape own = shapeOf(cells[c]);
        if (own == Shape::Email || own == Shape::Date || own == Shape::Phone)
            return false;
        const Shape below = shapeBelow(rows, first, c);
        if (below != Shape::Text && own != Shape::Empty)
            votes += own == below ? -1 : 1;
    }
    return known > 0 || votes >= 0;
}

/// How many rows the header has that begins with row @p first.
int headerRows(const RowTexts &rows, std::size_t first, const IsKnownHeader &isKnown)
{
    int count = 1;
    for (std::size_t r = first; r + 1 < rows.size() && count < kMostHeaderRows; ++r, ++count) {
        const bool isRepeated = rows[r].size() > 1 && rows[r] == rows[r + 1] && !holdsValues(rows[r]);
        const bool goesOn = rows[r].size() == rows[r + 1].size() && isKnownRow(rows[r + 1], isKnown);
        if (!isRepeated && !goesOn)
            break;
    }
    return count;
}

/// Fills what a merged cell of a group row leaves blank, from the left.
Cells spreadOut(Cells row)
{
    for (std::size_t c = 1; c < row.size(); ++c) {
        if (isBlank(row[c]))
            row[c] = row[c - 1];
    }
    return row;
}

} // namespace

std::size_t usualWidth(const RowTexts &rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const Cells &row : rows)
        ++counts[row.size()];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? 0 : most->first;
}

TableShape findTable(const RowTexts &rows, std::optional<bool> header, const IsKnownHeader &isKnown)
{
    TableShape shape;
    const std::size_t first = !rows.empty() && isSepLine(rows.front()) ? 1 : 0;
    shape.rowsBefore = static_cast<int>(first);
    shape.headerRows = header.value_or(true) ? 1 : 0;
    if (first == rows.size())
        return shape;
    const std::size_t above = rowsAbove(rows, first, !header, isKnown);
    shape.rowsBefore = static_cast<int>(above);
    if (header.value_or(isHeader(rows, above, isKnown)))
        shape.headerRows = headerRows(rows, above, isKnown);
    else
        shape.headerRows = 0;
    return shape;
}

std::vector<std::string> headersOf(const RowTexts &rows, const TableShape &shape,
                                   const IsKnownHeader &isKnown)
{
    const auto first = static_cast<std::size_t>(shape.rowsBefore);
    if (first >= rows.size())
        return {};
    if (!shape.hasHeader())
        return Cells(rows[first].size());
    const std::size_t end = std::min(rows.size(), first + static_cast<std::size_t>(shape.headerRows));
    Cells headers = rows[end - 1];
    const auto textAt = [&](std::size_t row, std::size_t column) -> std::string_view {
        return column < rows[row].size() ? std::string_view(rows[row][column]) : std::string_view();
    };
    for (std::size_t c = 0; c < headers.size(); ++c) {
        for (std::size_t r = end - 1; r-- > first && !isKnown(headers[c]);) {
            if (isKnown(textAt(r, c)) || isBlank(headers[c]))
                headers[c] = textAt(r, c);
        }
    }
    if (end - first < 2)
        return headers;
    const Cells single = headers;
    const Cells groups = spreadOut(rows[first]);
    for (std::size_t c = 0; c < headers.size() && c < groups.size(); ++c) {
        if (std::ranges::count(single, single[c]) > 1 && groups[c] != single[c])
            headers[c] = groups[c] + ' ' + single[c];
    }
    return headers;
}

} // namespace leadbook
