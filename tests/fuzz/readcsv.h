// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tablefile.h"
#include "exchange/utf8prefix.h"
#include "support/trickle.h"

#include <QByteArray>

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadbook::test {

/// All cells of a file as an import reads it, each with a zero byte behind it, rows with two; nothing where
/// what is promised of rows does not hold: valid text without zero bytes, as many rows as were counted.
inline std::optional<std::string> cellsOf(QIODevice &device, const TableFile &table)
{
    std::string all;
    const auto source = openTable(device, table);
    if (!source)
        return all;
    TableRow row;
    std::int64_t rows = 0;
    std::int64_t line = 0;
    for (auto more = (*source)->next(row); more && *more; more = (*source)->next(row), ++rows) {
        if (row.cells.empty() || row.line <= line)
            return std::nullopt;
        line = row.line;
        for (const std::string_view cell : row.cells) {
            if (utf8Prefix(cell).valid != cell.size() || cell.find('\0') != cell.npos)
                return std::nullopt;
            all.append(cell).append(1, '\0');
        }
        all.append(1, '\0');
    }
    return rows == table.rows ? std::optional(all) : std::nullopt;
}

/// Reads @p bytes as an import reads a file of separated text, in large and in small pieces; @p encoding as
/// the user names it, else it is found out. False where a promise is broken: the rows differ from those
/// counted or between the two, or a cell is no valid text.
inline bool readsCsv(const QByteArray &bytes, const std::optional<QString> &encoding = {})
{
    static const Dictionaries dictionaries;
    TableWishes wishes;
    wishes.encoding = encoding;
    Trickle whole(bytes, qint64{1} << 20);
    const auto table = inspectTable(whole, Entity::Customer, wishes, dictionaries);
    if (!table)
        return !table.error().message.isEmpty();
    const auto cells = cellsOf(whole, *table);
    Trickle pieces(bytes, 7);
    return cells && cells == cellsOf(pieces, *table);
}

} // namespace leadbook::test
