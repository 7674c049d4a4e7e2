// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/kmeans.h"

#include "analysis/clusters/lloyd.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadbook {

namespace {

/// Squared distances of all points to the nearest centre so far.
class Seeding
{
public:
    explicit Seeding(PointColumns points)
        : m_points(points)
        , m_nearest(pointRows(points), std::numeric_limits<double>::infinity())
        , m_candidate(m_nearest.size())
        , m_best(m_nearest.size())
    {
    }

    /// The sum if the point @p row were a centre too; candidate() then has the distances.
    double tryPoint(std::size_t row)
    {
        std::ranges::fill(m_candidate, 0);
        for (const std::span<const double> column : m_points) {
            const double at = column[row];
            for (std::size_t i = 0; i < column.size(); ++i)
                m_candidate[i] += (column[i] - at) * (column[i] - at);
        }
        double sum = 0;
        for (std::size_t i = 0; i < m_candidate.size(); ++i) {
            m_candidate[i] = std::min(m_candidate[i], m_nearest[i]);
            sum += m_candidate[i];
        }
        return sum;
    }
    void keepCandidate() { std::swap(m_candidate, m_best); }
    void take(double sum)
    {
        std::swap(m_nearest, m_best);
        m_sum = sum;
    }
    /// A point drawn with a chance that grows with its squared distance; any one where all are 0.
    std::size_t draw(RandomDraws &draws) const
    {
        if (!(m_sum > 0) || std::isinf(m_sum))
            return draws.below(m_nearest.size());
        double left = draws.uniform() * m_sum;
        for (std::size_t i = 0; i < m_nearest.size(); ++i) {
            left -= m_nearest[i];
            if (left < 0)
                return i;
        }
        return m_nearest.size() - 1;
    }

private:
    PointColumns m_points;
    std::vector<double> m_nearest;
    std::vector<double> m_candidate;
    std::vector<double> m_best;
    double m_sum = std::numeric_limits<double>::infinity();
};

} // namespace

std::vector<double> seedCentres(PointColumns points, std::size_t count, RandomDraws &draws)
{
    Seeding seeding(points);
    std::vector<double> centres;
    const auto trials = 2 + static_cast<int>(std::log(static_cast<double>(count)));
    for (std::size_t centre = 0; centre < count; ++centre) {
        double least = std::numeric_limits<double>::infinity();
        std::size_t chosen = 0;
        for (int trial = 0; trial < (centre == 0 ? 1 : trials); ++trial) {
            const std::size_t row = seeding.draw(draws);
            const double sum = seeding.tryPoint(row);
            if (trial > 0 && sum >= least)
                continue;
            least = sum;
            chosen = row;
            seeding.keepCandidate();
        }
        seeding.take(least);
        for (const std::span<const double> column : points)
            centres.push_back(column[chosen]);
    }
    return centres;
}

KMeansFit kMeansFrom(PointColumns points, std::vector<double> centres, const Progress &progress,
                     const ForEach &forEach, int mostIterations)
{
    Lloyd lloyd(points, std::move(centres));
    KMeansFit fit;
    bool hasMoved = true;
    while (hasMoved && fit.iterations < mostIterations) {
        forEach(lloyd.chunks(), [&](std::size_t chunk) {
            if (!progress.isCancelled())
                lloyd.assign(chunk);
        });
        if (progress.isCancelled())
            return fit;
        hasMoved = lloyd.update();
        ++fit.iterations;
    }
    lloyd.settle(forEach);
    fit.sizes = lloyd.sizes();
    fit.inertia = lloyd.inertia();
    fit.centres = lloyd.takeCentres();
    fit.labels = lloyd.takeLabels();
    return fit;
}

KMeansFit kMeans(PointColumns points, std::size_t count, int starts, std::uint64_t seed,
                 const Progress &progress, const ForEach &forEach)
{
    // Few rows: a start for each thread; many: all threads for each start.
    const bool isSmall = pointRows(points) <= Lloyd::kChunk;
    std::vector<KMeansFit> fits(static_cast<std::size_t>(starts));
    const auto run = [&](std::size_t start) {
        if (progress.isCancelled())
            return;
        RandomDraws draws(RandomDraws(seed + start).next());
        fits[start] = kMeansFrom(points, seedCentres(points, count, draws), progress,
                                 isSmall ? ForEach(inTurn) : forEach);
        if (!isSmall && start > 0) { // labels of many rows are kept once
            if (fits[start].inertia < fits[0].inertia)
                std::swap(fits[0], fits[start]);
            fits[start] = {};
        }
    };
    if (isSmall)
        forEach(fits.size(), run);
    else
        inTurn(fits.size(), run);
    if (progress.isCancelled())
        return {};
    std::size_t best = 0;
    for (std::size_t start = 1; start < fits.size(); ++start) {
        if (!fits[start].sizes.empty() && fits[start].inertia < fits[best].inertia)
            best = start;
    }
    return std::move(fits[best]);
}

void sortBySize(KMeansFit &fit)
{
    const std::size_t count = fit.count();
    const std::size_t fields = count == 0 ? 0 : fit.centres.size() / count;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto centre = [&](std::size_t cluster) {
        return std::span(fit.centres).subspan(cluster * fields, fields);
    };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        if (fit.sizes[a] != fit.sizes[b])
            return fit.sizes[a] > fit.sizes[b];
        return std::ranges::lexicographical_compare(centre(a), centre(b));
    });
    std::vector<double> centres;
    std::vector<std::int64_t> sizes;
    std::vector<std::uint8_t> numberOf(count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto own = centre(order[i]);
        centres.insert(centres.end(), own.begin(), own.end());
        sizes.push_back(fit.sizes[order[i]]);
        numberOf[order[i]] = static_cast<std::uint8_t>(i);
    }
    for (std::uint8_t &label : fit.labels)
        label = numberOf[label];
    fit.centres = std::move(centres);
    fit.sizes = std::move(sizes);
}

} // namespace leadbook
