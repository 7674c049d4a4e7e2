// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/utf8prefix.h"
#include "exchange/vcardsource.h"
#include "support/trickle.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace leadbook::test {

/// All cells of the vCards of @p device, each with a zero byte behind it, rows with two; nothing where what
/// is promised of rows does not hold: valid text without zero bytes, as many rows and columns as were laid
/// out.
inline std::optional<std::string> cellsOfCards(QIODevice &device, const VCardLayout &layout)
{
    VCardSource source(device, layout);
    std::string all;
    TableRow row;
    std::int64_t rows = 0;
    auto more = source.next(row);
    for (; more && *more; more = source.next(row), ++rows) {
        if (row.cells.size() > layout.columns.size())
            return std::nullopt;
        for (const std::string_view cell : row.cells) {
            if (utf8Prefix(cell).valid != cell.size() || cell.find('\0') != cell.npos)
                return std::nullopt;
            all.append(cell).append(1, '\0');
        }
        all.append(1, '\0');
    }
    const std::int64_t expected = layout.cards == 0 ? 0 : layout.cards + 1;
    return more && rows == expected ? std::optional(all) : std::nullopt;
}

/// Reads @p bytes as an import reads vCards, in large and in small pieces; @p encoding as the user names it,
/// else it is found out. False where a promise is broken: an error without a sentence, other rows than were
/// laid out, or a cell which is no valid text.
inline bool readsVCards(const QByteArray &bytes, const std::optional<QString> &encoding = {})
{
    Trickle whole(bytes, qint64{1} << 20);
    const auto layout = layOutVCards(whole, encoding);
    if (!layout)
        return !layout.error().message.isEmpty();
    const auto cells = cellsOfCards(whole, *layout);
    Trickle pieces(bytes, 7);
    return cells && cells == cellsOfCards(pieces, *layout);
}

} // namespace leadbook::test
