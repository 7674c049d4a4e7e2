// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/vcardsource.h"
#include "support/trickle.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <cstddef>
#include <optional>
#include <string_view>

namespace leadbook::test {

/// The filled cells of a card by header.
using CardCells = QMap<QString, QString>;

/// @p utf8 with a byte order mark at its beginning, which QString::fromUtf8() drops.
inline QString wholeText(std::string_view utf8)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder(QByteArrayView(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

/// The cards of a file as a table, read in pieces of @p atMost bytes; nothing where it cannot be read.
inline std::optional<QList<CardCells>> cardsOf(const QByteArray &bytes, qint64 atMost = 1 << 20)
{
    Trickle device(bytes, atMost);
    const auto layout = layOutVCards(device);
    if (!layout)
        return std::nullopt;
    VCardSource source(device, *layout);
    QList<CardCells> cards;
    TableRow row;
    bool isHeader = true;
    auto more = source.next(row);
    for (; more && *more; more = source.next(row), isHeader = false) {
        if (isHeader)
            continue;
        CardCells cells;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            if (!row.cells[i].empty())
                cells[layout->headers[static_cast<qsizetype>(i)]] = wholeText(row.cells[i]);
        }
        cards << cells;
    }
    return more ? std::optional(cards) : std::nullopt;
}

/// Cards in one line, for comparing: "name=A|phone=1//name=B".
inline QString shownCards(const QList<CardCells> &cards)
{
    QStringList lines;
    for (const CardCells &cells : cards) {
        QStringList parts;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            parts << cell.key() + QLatin1Char('=') + cell.value();
        lines << parts.join(QLatin1Char('|'));
    }
    return lines.join(QStringLiteral("//"));
}

} // namespace leadbook::test
