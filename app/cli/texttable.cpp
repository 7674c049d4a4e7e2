// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook::cli {

namespace {

constexpr int kWidest = 40;

struct Span
{
    char32_t first;
    char32_t last;
};
/// East Asian wide and full-width blocks (UAX 11), as far as names use them.
constexpr std::array<Span, 8> kWide{{{0x1100, 0x115F},
                                     {0x2E80, 0xA4CF},
                                     {0xAC00, 0xD7A3},
                                     {0xF900, 0xFAFF},
                                     {0xFE30, 0xFE6F},
                                     {0xFF00, 0xFF60},
                                     {0xFFE0, 0xFFE6},
                                     {0x1F300, 0x3FFFD}}};

int widthOf(char32_t c)
{
    if (QChar::isNonCharacter(c) || QChar::category(c) == QChar::Mark_NonSpacing)
        return 0;
    return std::ranges::any_of(kWide, [c](Span span) { return c >= span.first && c <= span.last; }) ? 2 : 1;
}

/// @p text without control characters, cut to the widest a cell may be.
QString shown(const QString &text)
{
    QString out;
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        const char32_t safe = QChar::category(c) == QChar::Other_Control ? U' ' : c;
        width += widthOf(safe);
        if (width > kWidest)
            return out + u'…';
        out += QString::fromUcs4(&safe, 1);
    }
    return out;
}

} // namespace

TextTable::TextTable(std::vector<Column> columns)
    : m_columns(std::move(columns))
{
}

void TextTable::addRow(QStringList cells)
{
    std::ranges::transform(cells, cells.begin(), &shown);
    m_rows.push_back(std::move(cells));
}

int TextTable::displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString TextTable::line(const QStringList &cells, const std::vector<int> &widths) const
{
    QString text;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &cell = cells[static_cast<qsizetype>(i)];
        const QString blanks(widths[i] - displayWidth(cell), u' ');
        text += m_columns[i].align == Align::Right ? blanks + cell : cell + blanks;
        text += u"  "_s;
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

QStringList TextTable::lines() const
{
    QStringList headings;
    for (const Column &column : m_columns)
        headings << column.heading;
    std::vector<int> widths;
    for (const QString &heading : headings)
        widths.push_back(displayWidth(heading));
    for (const QStringList &row : m_rows) {
        for (std::size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row[static_cast<qsizetype>(i)]));
    }
    QStringList lines(line(headings, widths));
    for (const QStringList &row : m_rows)
        lines << line(row, widths);
    return lines;
}

QString percentText(double share, int decimals)
{
    return QString::number(share * 100, 'f', decimals) + QStringLiteral(" %");
}

} // namespace leadbook::cli
