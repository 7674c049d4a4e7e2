// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointsample.h"
#include "support/testdata.h"

#include <QFile>

#include <cmath>
#include <vector>

namespace leadbook::test {

/// The columns @p columns of a comma-separated file with a header, as numbers.
inline OwnedPoints csvPoints(const QString &path, const std::vector<qsizetype> &columns)
{
    QFile file(path);
    std::vector<std::vector<double>> values(columns.size());
    if (file.open(QIODevice::ReadOnly)) {
        file.readLine();
        while (!file.atEnd()) {
            const QList<QByteArray> cells = file.readLine().trimmed().split(',');
            for (std::size_t i = 0; i < columns.size() && cells.size() > columns[i]; ++i)
                values[i].push_back(cells[columns[i]].toDouble());
        }
    }
    return OwnedPoints(std::move(values));
}

/// What points may be like.
enum class Shape
{
    Blobs,      ///< four normal ones, 6 standard deviations apart
    Normal,     ///< one, without correlation
    Correlated, ///< one, with .8
    Uniform,
    Lognormal,
    StudentT, ///< with 3 degrees of freedom
};

/// @p rows points of two fields.
inline OwnedPoints drawnPoints(Shape shape, std::size_t rows, std::uint64_t seed)
{
    RandomDraws draws(seed);
    std::vector<std::vector<double>> columns(2, std::vector<double>(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        double x = draws.normal();
        double y = draws.normal();
        switch (shape) {
        case Shape::Blobs:
            x += row % 2 == 0 ? 0.0 : 6.0;
            y += row % 4 < 2 ? 0.0 : 6.0;
            break;
        case Shape::Normal:
            break;
        case Shape::Correlated:
            y = 0.8 * x + 0.6 * y;
            break;
        case Shape::Uniform:
            x = draws.uniform();
            y = draws.uniform();
            break;
        case Shape::Lognormal:
            x = std::exp(x);
            y = std::exp(y);
            break;
        case Shape::StudentT: {
            const double length = std::sqrt(draws.gamma(1.5) * 2 / 3);
            x /= length;
            y /= length;
            break;
        }
        }
        columns[0][row] = x;
        columns[1][row] = y;
    }
    return OwnedPoints(std::move(columns));
}

/// The ForEach that begins with the last, as threads might.
inline void lastFirst(std::size_t count, const std::function<void(std::size_t)> &work)
{
    for (std::size_t i = count; i > 0; --i)
        work(i - 1);
}

} // namespace leadbook::test
