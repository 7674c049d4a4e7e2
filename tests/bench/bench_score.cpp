// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fits the learned score on a made matrix (10 numbers, 20 fields of 2 to 21 levels) and writes matrix,
// outcomes and coefficients to FOLDER for score.py, which fits the same with scikit-learn.
//   usage: bench_score [FOLDER [ROWS]]
#include "analysis/logistic.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>
#include <string>

using namespace leadbook;

namespace {

constexpr std::uint32_t kNumbers = 10;
constexpr std::uint32_t kFields = 20;

struct Made
{
    SparseRows matrix;
    std::vector<std::uint8_t> won;
    std::vector<std::uint32_t> rows;
};

Made make(std::size_t count)
{
    std::mt19937_64 random(1);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform;
    Made made;
    made.matrix.columns = kNumbers;
    for (std::uint32_t field = 0; field < kFields; ++field)
        made.matrix.columns += field + 2;
    std::vector<double> weights(made.matrix.columns);
    for (double &weight : weights)
        weight = normal(random) / 3;
    for (std::size_t row = 0; row < count; ++row) {
        double odds = -1;
        const auto add = [&](std::uint32_t column, double value) {
            made.matrix.add(column, value);
            odds += weights[column] * value;
        };
        for (std::uint32_t column = 0; column < kNumbers; ++column)
            add(column, normal(random));
        std::uint32_t first = kNumbers;
        for (std::uint32_t field = 0; field < kFields; first += field + 2, ++field)
            add(first + static_cast<std::uint32_t>(random() % (field + 2)), 1);
        made.matrix.endRow();
        made.won.push_back(uniform(random) < 1 / (1 + std::exp(-odds)) ? 1 : 0);
        made.rows.push_back(static_cast<std::uint32_t>(row));
    }
    return made;
}

template <typename T> void write(const std::string &path, const std::vector<T> &values)
{
    std::ofstream file(path, std::ios::binary);
    file.write(reinterpret_cast<const char *>(values.data()),
               static_cast<std::streamsize>(values.size() * sizeof(T)));
}

} // namespace

int main(int argc, char **argv)
{
    const Made made = make(argc > 2 ? std::strtoul(argv[2], nullptr, 10) : 100'000);
    const Progress progress;
    LogisticFit fit;
    double best = 1e9;
    for (int turn = 0; turn < 3; ++turn) {
        const auto begin = std::chrono::steady_clock::now();
        fit = fitLogistic(made.matrix, made.rows, made.won, 1, progress);
        best =
            std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::printf("%.4f s, %d steps, loss %.9f\n", best, fit.iterations, fit.loss);
    if (argc < 2)
        return 0;
    const std::string folder = argv[1];
    write(folder + "/begin", made.matrix.begin);
    write(folder + "/column", made.matrix.column);
    write(folder + "/value", made.matrix.value);
    write(folder + "/won", made.won);
    std::vector<double> weights = fit.weights;
    weights.push_back(fit.intercept);
    write(folder + "/weights", weights);
    return 0;
}
