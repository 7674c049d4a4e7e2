// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QTextStream>

#include <map>
#include <vector>

namespace leadbook::test {

/// The numbers of a small CSV file with a heading, by column; quotes are dropped, what is no number is 0.
inline std::map<QString, std::vector<double>> readNumbers(const QString &path)
{
    std::map<QString, std::vector<double>> columns;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return columns;
    QTextStream stream(&file);
    const auto cellsOf = [](QString line) { return line.remove(QLatin1Char('"')).split(QLatin1Char(',')); };
    const QStringList names = cellsOf(stream.readLine());
    QString line;
    while (stream.readLineInto(&line)) {
        const QStringList cells = cellsOf(line);
        for (qsizetype i = 0; i < names.size() && cells.size() == names.size(); ++i)
            columns[names[i]].push_back(cells[i].toDouble());
    }
    return columns;
}

/// A column of counts.
inline std::vector<std::uint32_t> counts(const std::vector<double> &numbers)
{
    return {numbers.begin(), numbers.end()};
}

} // namespace leadbook::test
