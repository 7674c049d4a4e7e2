// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace leadbook::cli {

/// Columns of text for a terminal, aligned by display width (a Chinese character takes two places). Control
/// characters in a cell become blanks, so that nobody's name can move the cursor.
class TextTable
{
public:
    enum class Align
    {
        Left,
        Right
    };

    struct Column
    {
        QString heading;
        Align align = Align::Left;
    };

    explicit TextTable(std::vector<Column> columns);

    /// One cell for each column.
    void addRow(QStringList cells);
    /// The headings and the rows.
    QStringList lines() const;

    /// Places that @p text takes on a terminal.
    static int displayWidth(QStringView text);

private:
    QString line(const QStringList &cells, const std::vector<int> &widths) const;

    std::vector<Column> m_columns;
    std::vector<QStringList> m_rows;
};

/// "94 %", with @p decimals digits after the point.
QString percentText(double share, int decimals = 0);

} // namespace leadbook::cli
