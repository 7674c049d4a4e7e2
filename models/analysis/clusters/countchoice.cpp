// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/countchoice.h"

#include "analysis/clusters/nearestcentres.h"
#include "analysis/clusters/pointsample.h"

#include <algorithm>

namespace leadbook {

std::size_t chosenCount(const std::vector<TriedCount> &tried)
{
    const auto mean = [](const TriedCount &one) { return one.silhouette.mean; };
    const auto best = std::ranges::max_element(tried, {}, mean);
    const double enough = best->silhouette.mean - best->silhouette.spread;
    const auto chosen = std::ranges::find_if(
        tried, [enough](double own) { return own >= enough; }, mean);
    return static_cast<std::size_t>(chosen - tried.begin());
}

KMeansFit bestKMeans(PointColumns points, std::size_t count, int starts, std::uint64_t seed,
                     const Progress &progress, const ForEach &forEach)
{
    if (pointRows(points) <= kStartRows)
        return kMeans(points, count, starts, seed, progress, forEach);
    RandomDraws draws(seed);
    const PointSample sample(points, kStartRows, draws);
    KMeansFit best = kMeans(sample.points(), count, starts, seed, progress, forEach);
    if (progress.isCancelled())
        return {};
    return kMeansFrom(points, std::move(best.centres), progress, forEach);
}

namespace {

/// The nearest centre of each of a few points.
std::vector<std::uint8_t> labelsOf(PointColumns points, const std::vector<double> &centres)
{
    constexpr std::size_t kBlock = NearestCentres::kBlock;
    const std::size_t rows = pointRows(points);
    std::vector<std::uint8_t> labels(rows);
    std::vector<NearestCentres::Lane> lanes(points.size());
    std::vector<const double *> values;
    for (const NearestCentres::Lane &lane : lanes)
        values.push_back(lane.data());
    NearestCentres block;
    for (std::size_t begin = 0; begin < rows; begin += kBlock) {
        const std::size_t count = std::min(kBlock, rows - begin);
        for (std::size_t field = 0; field < points.size(); ++field) {
            lanes[field].fill(0);
            std::ranges::copy(points[field].subspan(begin, count), lanes[field].begin());
        }
        block.find(values, centres);
        for (std::size_t i = 0; i < count; ++i)
            labels[begin + i] = block.label(i);
    }
    return labels;
}

} // namespace

CountChoice chooseCount(PointColumns points, std::size_t most, int starts, std::uint64_t seed,
                        const Progress &progress, const ForEach &forEach)
{
    CountChoice choice;
    RandomDraws draws(seed);
    const PointSample sample(points, kStartRows, draws);
    std::vector<std::vector<double>> centres;
    const std::size_t last = std::min(most, pointRows(points) - 1);
    for (std::size_t count = 2; count <= last && !progress.isCancelled(); ++count) {
        KMeansFit fit = kMeans(sample.points(), count, starts, seed + count, progress, forEach);
        if (progress.isCancelled())
            break;
        TriedCount tried{count, fit.inertia, {}};
        const std::vector<std::uint8_t> labels =
            sample.isWhole() ? std::move(fit.labels) : labelsOf(points, fit.centres);
        tried.silhouette = silhouette(points, labels, count, seed, progress, forEach);
        choice.tried.push_back(tried);
        centres.push_back(std::move(fit.centres));
    }
    if (choice.tried.empty())
        return choice;
    const std::size_t chosen = chosenCount(choice.tried);
    choice.count = choice.tried[chosen].count;
    choice.centres = std::move(centres[chosen]);
    return choice;
}

} // namespace leadbook
