// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterscale.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

double meanOf(std::span<const double> column)
{
    return column.empty()
               ? 0.0
               : std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
}

/// The mean of @p power-th powers of what lies off the mean.
double moment(std::span<const double> column, double mean, int power)
{
    double sum = 0;
    for (const double value : column) {
        const double off = value - mean;
        sum += power == 2 ? off * off : off * off * off;
    }
    return column.empty() ? 0.0 : sum / static_cast<double>(column.size());
}

void standardise(std::span<double> column)
{
    const double mean = meanOf(column);
    const double deviation = std::sqrt(moment(column, mean, 2));
    // Rounding leaves a trace of a spread where there is none.
    const double factor = deviation > 1e-12 * std::abs(mean) ? 1 / deviation : 0.0;
    for (double &value : column)
        value = (value - mean) * factor;
}

double logOf(double value)
{
    return std::copysign(std::log1p(std::abs(value)), value);
}

void rank(std::span<double> column)
{
    std::vector<std::uint32_t> order(column.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [column](std::uint32_t row) { return column[row]; });
    const double last = std::max(1.0, static_cast<double>(column.size()) - 1);
    std::vector<double> ranks(column.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && column[order[end]] == column[order[begin]])
            ++end;
        const double middle = (static_cast<double>(begin) + static_cast<double>(end - 1)) / 2;
        for (; begin < end; ++begin)
            ranks[order[begin]] = middle / last;
    }
    std::ranges::copy(ranks, column.begin());
}

struct Shape
{
    double deviation = 0;
    double skewness = 0; ///< without direction
};

Shape shapeOf(std::span<const double> column)
{
    const double mean = meanOf(column);
    Shape shape{std::sqrt(moment(column, mean, 2)), 0};
    if (shape.deviation > 0)
        shape.skewness = std::abs(moment(column, mean, 3)) / std::pow(shape.deviation, 3);
    return shape;
}

} // namespace

void scaleColumn(std::span<double> column, ClusterScale scale)
{
    switch (scale) {
    case ClusterScale::None:
        return;
    case ClusterScale::Log:
        std::ranges::transform(column, column.begin(), logOf);
        [[fallthrough]];
    case ClusterScale::ZScore:
        standardise(column);
        return;
    case ClusterScale::Rank:
        rank(column);
        return;
    }
}

ScaleAdvice adviseScale(std::span<const std::span<const double>> columns, const Progress &progress)
{
    constexpr double kSkewed = 2; // an exponential distribution has 2, a normal one 0
    constexpr double kUnlike = 3; // times as wide
    ScaleAdvice advice{ClusterScale::None, ScaleReason::SameUnits, 0};
    double most = 0;
    double left = 0;
    std::size_t leftField = 0;
    std::size_t widest = 0;
    double wide = 0;
    double narrow = HUGE_VAL;
    for (std::size_t field = 0; field < columns.size() && !progress.isCancelled(); ++field) {
        const Shape shape = shapeOf(columns[field]);
        if (shape.skewness > most) {
            most = shape.skewness;
            advice.field = field;
        }
        std::vector<double> logs(columns[field].size());
        std::ranges::transform(columns[field], logs.begin(), logOf);
        if (const double skewness = shapeOf(logs).skewness; skewness > left) {
            left = skewness;
            leftField = field;
        }
        if (shape.deviation > wide) {
            wide = shape.deviation;
            widest = field;
        }
        narrow = shape.deviation > 0 ? std::min(narrow, shape.deviation) : narrow;
    }
    if (most > kSkewed && left > kSkewed)
        return {ClusterScale::Rank, ScaleReason::Tails, leftField};
    if (most > kSkewed)
        return {ClusterScale::Log, ScaleReason::Skewed, advice.field};
    if (wide > kUnlike * narrow)
        return {ClusterScale::ZScore, ScaleReason::Units, widest};
    return advice;
}

} // namespace leadbook
