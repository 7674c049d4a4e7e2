// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_clusters FOLDER [ROWS] [K]: k-means of made-up customers (days since the last purchase, orders,
// revenue as z-scores of their logarithms) from given centres on all cores, three times. Writes the matrix
// (field after field) and the centres to FOLDER for clusters.py and prints the best seconds, inertia and
// iterations.

#include "analysis/clusters/clusterscale.h"
#include "analysis/clusters/kmeans.h"
#include "analysis/clusters/pointsample.h"
#include "workspace/parallel.h"

#include <QFile>
#include <QString>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace leadbook;

namespace {

OwnedPoints customers(std::size_t rows)
{
    RandomDraws draws(7);
    std::vector<std::vector<double>> columns(3, std::vector<double>(rows));
    for (std::size_t row = 0; row < rows; ++row) {
        const double orders = 1 + std::floor(std::exp(1.1 * draws.normal() + 0.6));
        columns[0][row] = std::floor(800 * std::pow(draws.uniform(), 1 + 0.3 * std::log(orders)));
        columns[1][row] = orders;
        columns[2][row] = std::round(100 * orders * std::exp(0.9 * draws.normal() + 4)) / 100;
    }
    for (std::vector<double> &column : columns)
        scaleColumn(column, ClusterScale::Log);
    return OwnedPoints(std::move(columns));
}

bool write(const QString &path, std::span<const double> values)
{
    QFile file(path);
    const auto bytes = static_cast<qint64>(values.size_bytes());
    return file.open(QIODevice::WriteOnly) &&
           file.write(reinterpret_cast<const char *>(values.data()), bytes) == bytes;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return EXIT_FAILURE;
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const std::size_t rows = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1'000'000;
    const std::size_t count = argc > 3 ? std::strtoull(argv[3], nullptr, 10) : 5;
    const OwnedPoints points = customers(rows);
    RandomDraws draws(1);
    std::vector<double> centres;
    for (std::size_t centre = 0; centre < count; ++centre) {
        const std::size_t row = draws.below(rows);
        for (const std::span<const double> column : points.points())
            centres.push_back(column[row]);
    }
    std::vector<double> matrix;
    for (const std::span<const double> column : points.points())
        matrix.insert(matrix.end(), column.begin(), column.end());
    if (!write(folder + QStringLiteral("/points"), matrix) ||
        !write(folder + QStringLiteral("/centres"), centres))
        return EXIT_FAILURE;
    double least = HUGE_VAL;
    KMeansFit fit;
    for (int run = 0; run < 3; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        fit = kMeansFrom(points.points(), centres, Progress(), forEachParallel);
        least =
            std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::printf("%.4f %.9f %d\n", least, fit.inertia, fit.iterations);
    return EXIT_SUCCESS;
}
