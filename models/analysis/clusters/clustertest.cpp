// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clustertest.h"

#include "analysis/clusters/kmeans.h"
#include "analysis/clusters/nullpoints.h"
#include "analysis/clusters/principalaxes.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace leadbook {

namespace {

constexpr int kTestStarts = 5;
// More draws at least as tight than this, and p is above .05.
constexpr int kMostTighter = 4;

Tightness tightness(PointColumns points, const KMeansFit &fit)
{
    const double spread = spreadOf(points);
    return {fit.inertia, spread > 0 ? fit.inertia / spread : 1.0};
}

} // namespace

NullPoints::NullPoints(PointColumns points)
    : m_rows(pointRows(points))
{
    if (points.empty())
        return;
    const PrincipalAxes axes = principalAxes(points);
    for (const double variance : axes.variance)
        m_deviation.push_back(std::sqrt(variance));
    for (const std::span<const double> column : points) {
        const auto [low, high] = std::ranges::minmax(column);
        m_fields.push_back({low, high});
    }
    std::vector<double> point(points.size());
    for (std::size_t axis = 0; axis < points.size(); ++axis) {
        Range range{HUGE_VAL, -HUGE_VAL};
        for (std::size_t row = 0; row < m_rows; ++row) {
            for (std::size_t field = 0; field < points.size(); ++field)
                point[field] = points[field][row];
            const double along = axes.along(axis, point);
            range = {std::min(range.low, along), std::max(range.high, along)};
        }
        m_aligned.push_back(range);
    }
}

OwnedPoints NullPoints::draw(NullModel model, RandomDraws &draws) const
{
    std::vector<std::vector<double>> columns(m_fields.size(), std::vector<double>(m_rows));
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Range range = model == NullModel::AlignedUniform ? m_aligned[i] : m_fields[i];
        for (double &value : columns[i])
            value = model == NullModel::SingleNormal ? m_deviation[i] * draws.normal()
                                                     : range.low + (range.high - range.low) * draws.uniform();
    }
    return OwnedPoints(std::move(columns));
}

double spreadOf(PointColumns points)
{
    double sum = 0;
    for (const std::span<const double> column : points) {
        const double mean =
            std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(column.size());
        for (const double value : column)
            sum += (value - mean) * (value - mean);
    }
    return sum;
}

bool ClusterTest::isReal() const
{
    constexpr double kLevel = 0.05;
    return std::ranges::all_of(chance, [](double p) { return p <= kLevel; });
}

ClusterTest compareTightness(const Tightness &own, std::uint64_t seed, const Progress &progress,
                             const ForEach &forEach, const DrawTightness &draw)
{
    ClusterTest test;
    for (std::size_t model = 0; model < kNullModels; ++model) {
        std::vector<std::uint8_t> isTighter(ClusterTest::kDraws);
        forEach(isTighter.size(), [&](std::size_t at) {
            if (progress.isCancelled())
                return;
            RandomDraws numbers(RandomDraws(seed + 1000 * (model + 1) + at).next());
            isTighter[at] = draw(static_cast<NullModel>(model), numbers).isAtLeast(own) ? 1 : 0;
        });
        const auto tighter = std::accumulate(isTighter.begin(), isTighter.end(), 0);
        test.chance[model] = (1.0 + tighter) / (1.0 + ClusterTest::kDraws);
        if (progress.isCancelled() || tighter > kMostTighter)
            return test;
    }
    return test;
}

ClusterTest testClusters(PointColumns points, std::size_t count, std::uint64_t seed, const Progress &progress,
                         const ForEach &forEach)
{
    RandomDraws draws(seed);
    const PointSample sample(points, ClusterTest::kRows, draws);
    ClusterTest test;
    const KMeansFit fit = kMeans(sample.points(), count, kTestStarts, seed, progress, forEach);
    if (!progress.isCancelled()) {
        const NullPoints from(sample.points());
        test =
            compareTightness(tightness(sample.points(), fit), seed, progress, forEach,
                             [&](NullModel model, RandomDraws &numbers) {
                                 const OwnedPoints drawn = from.draw(model, numbers);
                                 return tightness(drawn.points(), kMeans(drawn.points(), count, kTestStarts,
                                                                         numbers.next(), progress, inTurn));
                             });
    }
    test.rows = sample.rows().size();
    return test;
}

} // namespace leadbook
