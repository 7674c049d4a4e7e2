// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/silhouette.h"

#include "analysis/clusters/pointsample.h"
#include "analysis/clusters/widevectors.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadbook {

namespace {

// Points whose distances to all others are taken at once.
constexpr std::size_t kAtOnce = 16;
using Few = std::array<double, kAtOnce>;

/// Adds the distances from the points @p own (field after field) to the rows [begin, end).
LEADBOOK_WIDE void addDistances(std::span<const std::vector<double>> columns, std::span<const Few> own,
                                std::size_t begin, std::size_t end, double *__restrict sums)
{
    for (std::size_t row = begin; row < end; ++row) {
        double squares[kAtOnce] = {};
        for (std::size_t field = 0; field < own.size(); ++field) {
            const double other = columns[field][row];
            const double *__restrict mine = own[field].data();
            for (std::size_t i = 0; i < kAtOnce; ++i) {
                const double difference = mine[i] - other;
                squares[i] += difference * difference;
            }
        }
        for (std::size_t i = 0; i < kAtOnce; ++i)
            sums[i] += std::sqrt(squares[i]);
    }
}

/// The points with each cluster's together.
struct Sorted
{
    std::vector<std::vector<double>> columns;
    std::vector<std::size_t> begin; ///< by cluster, and the end
    std::vector<std::uint8_t> label;

    Sorted(PointColumns points, std::span<const std::uint8_t> labels, std::size_t clusters)
        : begin(clusters + 1)
        , label(labels.size())
    {
        for (const std::uint8_t own : labels)
            ++begin[own + 1U];
        std::partial_sum(begin.begin(), begin.end(), begin.begin());
        std::vector<std::size_t> next(begin.begin(), begin.end() - 1);
        columns.resize(points.size());
        // Room for a last group of points that is not full.
        for (std::vector<double> &column : columns)
            column.resize(labels.size() + kAtOnce);
        for (std::size_t row = 0; row < labels.size(); ++row) {
            const std::size_t place = next[labels[row]]++;
            label[place] = labels[row];
            for (std::size_t field = 0; field < points.size(); ++field)
                columns[field][place] = points[field][row];
        }
    }
    std::size_t size(std::size_t cluster) const { return begin[cluster + 1] - begin[cluster]; }
};

/// The sum of the silhouettes of kAtOnce points from @p first.
double silhouettesOf(const Sorted &sorted, std::size_t first)
{
    const std::size_t clusters = sorted.begin.size() - 1;
    std::vector<Few> own(sorted.columns.size());
    for (std::size_t field = 0; field < own.size(); ++field)
        std::copy_n(sorted.columns[field].begin() + static_cast<std::ptrdiff_t>(first), kAtOnce,
                    own[field].begin());
    Few within{};
    Few nearest;
    nearest.fill(std::numeric_limits<double>::infinity());
    const std::size_t count = std::min(kAtOnce, sorted.label.size() - first);
    for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
        const std::size_t size = sorted.size(cluster);
        if (size == 0)
            continue;
        Few sums{};
        addDistances(sorted.columns, own, sorted.begin[cluster], sorted.begin[cluster + 1], sums.data());
        for (std::size_t i = 0; i < count; ++i) {
            if (sorted.label[first + i] == cluster)
                within[i] = size > 1 ? sums[i] / static_cast<double>(size - 1) : -1;
            else
                nearest[i] = std::min(nearest[i], sums[i] / static_cast<double>(size));
        }
    }
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double most = std::max(within[i], nearest[i]);
        if (within[i] >= 0 && most > 0)
            sum += (nearest[i] - within[i]) / most;
    }
    return sum;
}

} // namespace

double exactSilhouette(PointColumns points, std::span<const std::uint8_t> labels, std::size_t clusters,
                       const Progress &progress, const ForEach &forEach)
{
    const Sorted sorted(points, labels, clusters);
    std::size_t filled = 0;
    for (std::size_t cluster = 0; cluster < clusters; ++cluster)
        filled += sorted.size(cluster) > 0 ? 1U : 0U;
    if (filled < 2)
        return 0;
    constexpr std::size_t kGroups = 8;
    const std::size_t rows = labels.size();
    const std::size_t part = kAtOnce * kGroups;
    std::vector<double> sums((rows + part - 1) / part);
    forEach(sums.size(), [&](std::size_t i) {
        for (std::size_t first = i * part; first < std::min(rows, (i + 1) * part); first += kAtOnce) {
            if (progress.isCancelled())
                return;
            sums[i] += silhouettesOf(sorted, first);
        }
    });
    if (progress.isCancelled())
        return 0;
    return std::accumulate(sums.begin(), sums.end(), 0.0) / static_cast<double>(rows);
}

Silhouette silhouette(PointColumns points, std::span<const std::uint8_t> labels, std::size_t clusters,
                      std::uint64_t seed, const Progress &progress, const ForEach &forEach)
{
    constexpr std::size_t kSampleRows = 2000;
    const std::size_t rows = labels.size();
    Silhouette answer;
    std::array<double, kSilhouetteSamples> means{};
    RandomDraws draws(seed);
    for (double &mean : means) {
        const PointSample sample(points, std::min(kSampleRows, (rows + 1) / 2), draws);
        std::vector<std::uint8_t> own(sample.rows().size());
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] = labels[sample.rows()[i]];
        mean = exactSilhouette(sample.points(), own, clusters, progress, forEach);
    }
    const double mean = std::accumulate(means.begin(), means.end(), 0.0) / kSilhouetteSamples;
    double squares = 0;
    for (const double one : means)
        squares += (one - mean) * (one - mean);
    answer.spread = std::sqrt(squares / (kSilhouetteSamples - 1));
    answer.isExact = rows <= kExactSilhouetteRows;
    answer.mean = answer.isExact ? exactSilhouette(points, labels, clusters, progress, forEach) : mean;
    return answer;
}

} // namespace leadbook
