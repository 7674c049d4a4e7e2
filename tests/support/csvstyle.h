// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text.h"
#include "exchange/csvreader.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QString>
#include <QStringEncoder>
#include <QStringList>

namespace leadbook::test {

using TextRows = QList<QStringList>;

/// How another program writes separated text.
struct CsvStyle
{
    char delimiter = ',';
    QByteArray lineEnd = "\r\n";
    bool quotesAll = false;
    bool endsLastLine = true;
    QByteArray encoding = "UTF-8";
    QByteArray mark; ///< byte order mark
};

/// @p rows as that program writes them. A row of one empty cell is quoted: otherwise it would be no row.
inline QByteArray writtenIn(const CsvStyle &style, const TextRows &rows)
{
    const QString special = QStringLiteral("\"\r\n") + QLatin1Char(style.delimiter);
    QString text;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype c = 0; c < rows[i].size(); ++c) {
            QString cell = rows[i][c];
            bool quoted = style.quotesAll || (rows[i].size() == 1 && cell.isEmpty());
            for (const QChar sign : special)
                quoted = quoted || cell.contains(sign);
            cell.replace(QLatin1Char('"'), QLatin1String("\"\""));
            if (c > 0)
                text += QLatin1Char(style.delimiter);
            text += quoted ? QString(QLatin1Char('"') + cell + QLatin1Char('"')) : cell;
        }
        if (style.endsLastLine || i + 1 < rows.size())
            text += QString::fromLatin1(style.lineEnd);
    }
    QStringEncoder encoder(style.encoding.constData());
    const QByteArray bytes = encoder(text);
    return style.mark + bytes;
}

/// A cell of @p random letters and of all that is awkward in separated text.
inline QString randomCell(QRandomGenerator &random)
{
    static const QStringList kPieces{
        QStringLiteral("a"),
        QStringLiteral("B7"),
        QStringLiteral(" "),
        QStringLiteral(","),
        QStringLiteral(";"),
        QStringLiteral("\t"),
        QStringLiteral("|"),
        QStringLiteral("\""),
        QStringLiteral("\"\""),
        QStringLiteral("\n"),
        QStringLiteral("\r\n"),
        QStringLiteral("\r"),
        QStringLiteral("'"),
        QStringLiteral("="),
        QStringLiteral("-1"),
        QStringLiteral("客户"),
        QStringLiteral("上海，“华信”"),
        QStringLiteral("𠮷"),
        QStringLiteral("éß"),
        QStringLiteral("\u00A0"),
        QStringLiteral("sep=;"),
    };
    QString cell;
    for (int length = random.bounded(5); length > 0; --length)
        cell += kPieces[random.bounded(static_cast<int>(kPieces.size()))];
    return cell;
}

inline TextRows randomRows(QRandomGenerator &random)
{
    TextRows rows;
    for (int r = 1 + random.bounded(8); r > 0; --r) {
        QStringList cells;
        for (int c = 1 + random.bounded(5); c > 0; --c)
            cells << randomCell(random);
        rows << cells;
    }
    return rows;
}

/// All rows of @p device; a row that says "failed" where it cannot be read.
inline TextRows rowsOf(QIODevice &device, const TextEncoding &encoding, const Dialect &dialect)
{
    CsvReader reader(device, encoding, dialect);
    TextRows rows;
    TableRow row;
    while (true) {
        const auto more = reader.next(row);
        if (!more)
            return rows << QStringList{QStringLiteral("failed"), more.error().message};
        if (!*more)
            return rows;
        QStringList cells;
        for (const std::string_view cell : row.cells)
            cells << toQString(cell);
        rows << cells;
    }
}

} // namespace leadbook::test
