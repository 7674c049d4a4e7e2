// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dialectsniffer.h"

#include "exchange/celltext.h"
#include "exchange/csvreader.h"
#include "exchange/shape.h"

#include <QBuffer>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace leadbook {

namespace {

constexpr std::array<char, 4> kDelimiters{',', ';', '\t', '|'};
constexpr std::size_t kRows = 200;

using Rows = std::vector<std::vector<std::string>>;

Rows readRows(std::string_view sample, char delimiter)
{
    QByteArray bytes = QByteArray::fromRawData(sample.data(), static_cast<qsizetype>(sample.size()));
    QBuffer device(&bytes);
    Rows rows;
    if (!device.open(QIODevice::ReadOnly))
        return rows;
    Dialect dialect;
    dialect.delimiter = delimiter;
    CsvReader reader(device, {}, dialect);
    TableRow row;
    for (auto more = reader.next(row); more && *more && rows.size() < kRows; more = reader.next(row))
        rows.emplace_back(row.cells.begin(), row.cells.end());
    return rows;
}

std::size_t filledCells(const std::vector<std::string> &row)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(row, [](const auto &cell) { return !isBlank(cell); }));
}

/// The number of cells that most rows have.
std::size_t usualWidth(const Rows &rows)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto &row : rows)
        ++counts[row.size()];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? 0 : most->first;
}

/// How well the rows form a table, 0 to 1: nothing for a single column.
double tableness(const Rows &rows)
{
    const std::size_t width = usualWidth(rows);
    if (width < 2)
        return 0;
    const auto alike = std::ranges::count_if(rows, [width](const auto &row) { return row.size() == width; });
    const double share = static_cast<double>(alike) / static_cast<double>(rows.size());
    return share * (1.0 - 0.5 / static_cast<double>(width));
}

/// Rows above the table: blank ones and, where nobody has said what the first row is, titles: rows of a
/// single cell above a table of several columns. A row of full width is one of the table, however few of its
/// cells are filled.
std::size_t rowsAbove(const Rows &rows, bool titlesToo)
{
    const std::size_t width = usualWidth(rows);
    std::size_t above = 0;
    while (above < rows.size()) {
        const bool title = titlesToo && width > 1 && rows[above].size() == 1;
        if (filledCells(rows[above]) > 0 && !title)
            break;
        ++above;
    }
    return above == rows.size() ? 0 : above;
}

/// The shape that nearly all filled cells of a column have below the first row; Text in doubt.
Shape shapeBelow(const Rows &rows, std::size_t first, std::size_t column)
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

bool isHeader(const Rows &rows, std::size_t first, const IsKnownHeader &isKnown)
{
    const auto &cells = rows[first];
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

} // namespace

Dialect sniffDialect(std::string_view sample, const DialectWishes &wishes, const IsKnownHeader &isKnown)
{
    Dialect dialect;
    const std::string_view firstLine = sample.substr(0, sample.find_first_of("\r\n"));
    const std::string_view bare = firstLine.starts_with('"') ? firstLine.substr(1) : firstLine;
    const bool told = bare.starts_with("sep=") && bare.size() >= 5 && bare.size() <= 6;
    if (wishes.delimiter) {
        dialect.delimiter = *wishes.delimiter;
    } else if (told) {
        dialect.delimiter = bare[4];
    } else {
        double best = 0;
        for (const char delimiter : kDelimiters) {
            const double fit = tableness(readRows(sample, delimiter));
            if (fit > best) {
                best = fit;
                dialect.delimiter = delimiter;
            }
        }
    }
    Rows rows = readRows(sample, dialect.delimiter);
    if (told) {
        // The line itself may be cut by its own delimiter.
        dialect.rowsBefore = 1;
        rows.erase(rows.begin());
    }
    if (rows.empty())
        return dialect;
    const std::size_t above = rowsAbove(rows, !wishes.header);
    dialect.rowsBefore += static_cast<int>(above);
    dialect.hasHeader = wishes.header.value_or(isHeader(rows, above, isKnown));
    return dialect;
}

} // namespace leadbook
