// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdata.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <cstdint>
#include <optional>

namespace leadbook::test {

/// The rows of a CSV file of the open data (comma, double quotes, header row first); absent where the folder
/// is.
inline std::optional<QList<QList<QByteArray>>> openFile(const QString &path)
{
    QFile file(testDataPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    QList<QList<QByteArray>> rows;
    QList<QByteArray> row;
    QByteArray cell;
    bool isQuoted = false;
    for (const char c : text) {
        if (c == '"') {
            isQuoted = !isQuoted;
        } else if (c == ',' && !isQuoted) {
            row << cell;
            cell.clear();
        } else if (c == '\n' && !isQuoted) {
            rows << (row << cell);
            row.clear();
            cell.clear();
        } else if (c != '\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows << (row << cell);
    return rows;
}

/// The code of a repeated text, given out in the order of first appearance from @p first.
inline std::uint32_t codeOf(QHash<QByteArray, std::uint32_t> &codes, const QByteArray &text,
                            std::uint32_t first = 0)
{
    const auto known = codes.constFind(text);
    if (known != codes.constEnd())
        return *known;
    return *codes.insert(text, first + static_cast<std::uint32_t>(codes.size()));
}

} // namespace leadbook::test
