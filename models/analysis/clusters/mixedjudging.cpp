// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/mixedjudging.h"

#include "analysis/clusters/nullpoints.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kJudgingStarts = 3;

/// How unlike all points are to one prototype.
double mixedSpread(const MixedPoints &points)
{
    double sum = spreadOf(points.numbers);
    for (const std::span<const std::uint8_t> column : points.codes) {
        std::vector<std::size_t> counts(256);
        for (const std::uint8_t code : column)
            ++counts[code];
        sum += points.gamma * static_cast<double>(column.size() - *std::ranges::max_element(counts));
    }
    return sum;
}

Tightness tightness(const MixedPoints &points, const KPrototypesFit &fit)
{
    const double spread = mixedSpread(points);
    return {fit.fit.inertia, spread > 0 ? fit.fit.inertia / spread : 1.0};
}

} // namespace

Silhouette mixedSilhouette(const MixedPoints &points, std::span<const std::uint8_t> labels,
                           std::size_t clusters, std::uint64_t seed, const Progress &progress,
                           const ForEach &forEach)
{
    RandomDraws draws(seed);
    const std::vector<std::uint32_t> rows = sampleRows(points.rows(), kMixedSilhouetteRows, draws);
    const OwnedMixed sample(points, rows);
    std::vector<std::uint8_t> own;
    for (const std::uint32_t row : rows)
        own.push_back(labels[row]);
    const OwnedPoints numbers = asNumbers(sample.points());
    Silhouette found = silhouette(numbers.points(), own, clusters, seed, progress, forEach);
    found.isExact = found.isExact && rows.size() == points.rows();
    return found;
}

std::vector<TriedCount> chooseMixedCount(const MixedPoints &points, std::size_t most, int starts,
                                         std::uint64_t seed, const Progress &progress, const ForEach &forEach,
                                         KPrototypesFit &found)
{
    RandomDraws draws(seed);
    const OwnedMixed sample(points, sampleRows(points.rows(), kStartRows, draws));
    const std::size_t last = std::min(most, points.rows() - 1);
    std::vector<TriedCount> tried;
    std::vector<KPrototypesFit> fits;
    for (std::size_t count = 2; count <= last && !progress.isCancelled(); ++count) {
        KPrototypesFit fit =
            kPrototypes(sample.points(), count, starts, seed + count, kStartRows, progress, forEach);
        if (progress.isCancelled())
            break;
        tried.push_back({count, fit.fit.inertia,
                         mixedSilhouette(sample.points(), fit.fit.labels, count, seed, progress, forEach)});
        fits.push_back(std::move(fit));
    }
    if (tried.empty())
        return tried;
    const std::size_t chosen = chosenCount(tried);
    found = std::move(fits[chosen]);
    return tried;
}

ClusterTest testMixedClusters(const MixedPoints &points, std::size_t count, std::uint64_t seed,
                              const Progress &progress, const ForEach &forEach)
{
    RandomDraws draws(seed);
    const std::vector<std::uint32_t> rows = sampleRows(points.rows(), ClusterTest::kRows, draws);
    const OwnedMixed sample(points, rows);
    const MixedPoints own = sample.points();
    const auto run = [&](const MixedPoints &of, std::uint64_t from, const ForEach &each) {
        return tightness(of, kPrototypes(of, count, kJudgingStarts, from, kStartRows, progress, each));
    };
    ClusterTest test;
    const Tightness tight = run(own, seed, forEach);
    if (!progress.isCancelled()) {
        const NullPoints from(own.numbers);
        test = compareTightness(tight, seed, progress, forEach, [&](NullModel model, RandomDraws &numbers) {
            OwnedPoints drawn = own.numbers.empty() ? OwnedPoints() : from.draw(model, numbers);
            std::vector<std::vector<std::uint8_t>> codes;
            for (const std::span<const std::uint8_t> column : own.codes) {
                auto &mixed = codes.emplace_back(column.size());
                std::ranges::generate(mixed, [&] { return column[numbers.below(column.size())]; });
            }
            const OwnedMixed other(std::move(drawn), std::move(codes), own.gamma);
            return run(other.points(), numbers.next(), inTurn);
        });
    }
    test.rows = rows.size();
    return test;
}

ClusterStability mixedStability(const MixedPoints &points, const KMeansFit &fit, std::uint64_t seed,
                                const Progress &progress, const ForEach &forEach)
{
    return clusterStability(points.rows(), fit, seed, progress, forEach,
                            [&](const std::vector<std::uint32_t> &rows, std::uint64_t own) {
                                const OwnedMixed drawn(points, rows);
                                return kPrototypes(drawn.points(), fit.count(), kJudgingStarts, own,
                                                   kStartRows, progress, inTurn)
                                    .fit.labels;
                            });
}

} // namespace leadbook
