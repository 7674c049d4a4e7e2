// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/principalaxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

using Matrix = std::vector<std::vector<double>>;

Matrix covariances(PointColumns points, const std::vector<double> &mean)
{
    const std::size_t fields = points.size();
    const auto rows = static_cast<double>(pointRows(points));
    Matrix matrix(fields, std::vector<double>(fields));
    for (std::size_t a = 0; a < fields; ++a) {
        for (std::size_t b = 0; b <= a; ++b) {
            double sum = 0;
            for (std::size_t row = 0; row < points[a].size(); ++row)
                sum += (points[a][row] - mean[a]) * (points[b][row] - mean[b]);
            matrix[a][b] = matrix[b][a] = sum / rows;
        }
    }
    return matrix;
}

/// Turns the axes p and q so that their covariance becomes 0 (Golub and Van Loan, Matrix Computations, 8.5).
void rotate(Matrix &matrix, Matrix &vectors, std::size_t p, std::size_t q)
{
    const double tau = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
    const double tangent = (tau >= 0 ? 1.0 : -1.0) / (std::abs(tau) + std::sqrt(1 + tau * tau));
    const double cosine = 1 / std::sqrt(1 + tangent * tangent);
    const double sine = tangent * cosine;
    const auto turn = [&](double &first, double &second) {
        const double old = first;
        first = cosine * old - sine * second;
        second = sine * old + cosine * second;
    };
    for (std::size_t i = 0; i < matrix.size(); ++i)
        turn(matrix[i][p], matrix[i][q]);
    for (std::size_t i = 0; i < matrix.size(); ++i)
        turn(matrix[p][i], matrix[q][i]);
    for (std::vector<double> &row : vectors)
        turn(row[p], row[q]);
}

void diagonalise(Matrix &matrix, Matrix &vectors)
{
    constexpr int kMostSweeps = 60;
    const std::size_t size = matrix.size();
    for (int sweep = 0; sweep < kMostSweeps; ++sweep) {
        double aside = 0;
        double whole = 0;
        for (std::size_t p = 0; p < size; ++p) {
            whole += matrix[p][p] * matrix[p][p];
            for (std::size_t q = p + 1; q < size; ++q)
                aside += matrix[p][q] * matrix[p][q];
        }
        constexpr double kSmall = 1e-30;
        if (aside <= kSmall * whole)
            return;
        for (std::size_t p = 0; p < size; ++p)
            for (std::size_t q = p + 1; q < size; ++q)
                if (matrix[p][q] != 0)
                    rotate(matrix, vectors, p, q);
    }
}

} // namespace

double PrincipalAxes::share(std::size_t axis) const
{
    const double whole = std::accumulate(variance.begin(), variance.end(), 0.0);
    return whole > 0 ? variance[axis] / whole : 0.0;
}

double PrincipalAxes::along(std::size_t axis, std::span<const double> values) const
{
    double sum = 0;
    for (std::size_t field = 0; field < values.size(); ++field)
        sum += directions[axis][field] * (values[field] - mean[field]);
    return sum;
}

PrincipalAxes principalAxes(PointColumns points)
{
    const std::size_t fields = points.size();
    PrincipalAxes axes;
    for (const std::span<const double> column : points)
        axes.mean.push_back(std::accumulate(column.begin(), column.end(), 0.0) /
                            static_cast<double>(column.size()));
    Matrix matrix = covariances(points, axes.mean);
    Matrix vectors(fields, std::vector<double>(fields));
    for (std::size_t field = 0; field < fields; ++field)
        vectors[field][field] = 1;
    diagonalise(matrix, vectors);
    std::vector<std::size_t> order(fields);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order,
                             [&](std::size_t a, std::size_t b) { return matrix[a][a] > matrix[b][b]; });
    for (const std::size_t axis : order) {
        std::vector<double> direction;
        double largest = 0;
        for (std::size_t field = 0; field < fields; ++field) {
            direction.push_back(vectors[field][axis]);
            largest = std::abs(direction.back()) > std::abs(largest) ? direction.back() : largest;
        }
        if (largest < 0)
            std::ranges::transform(direction, direction.begin(), [](double part) { return -part; });
        axes.variance.push_back(std::max(0.0, matrix[axis][axis]));
        axes.directions.push_back(std::move(direction));
    }
    return axes;
}

} // namespace leadbook
