// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/kprototypes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::size_t kCodes = 256;
constexpr std::size_t kChunk = 65'536;
constexpr std::uint8_t kNoLabel = 255;
constexpr int kMostIterations = 1000;

/// What lies in a cluster.
struct Contents
{
    std::vector<double> sums;         ///< by number
    std::vector<std::int64_t> counts; ///< by choice field and code
    std::int64_t rows = 0;

    explicit Contents(const MixedPoints &points)
        : sums(points.numbers.size())
        , counts(points.codes.size() * kCodes)
    {
    }
    void add(const MixedPoints &points, std::size_t row)
    {
        ++rows;
        for (std::size_t field = 0; field < sums.size(); ++field)
            sums[field] += points.numbers[field][row];
        for (std::size_t field = 0; field < points.codes.size(); ++field)
            ++counts[field * kCodes + points.codes[field][row]];
    }
    void add(const Contents &other)
    {
        rows += other.rows;
        std::ranges::transform(sums, other.sums, sums.begin(), std::plus());
        std::ranges::transform(counts, other.counts, counts.begin(), std::plus());
    }
};

class Run
{
public:
    Run(const MixedPoints &points, KPrototypesFit from)
        : m_points(points)
        , m_fit(std::move(from))
        , m_count(m_fit.fit.sizes.size())
    {
        m_fit.fit.labels.assign(points.rows(), kNoLabel);
        m_fit.fit.iterations = 0;
    }

    KPrototypesFit finish(const Progress &progress, const ForEach &forEach)
    {
        const std::size_t chunks = (m_points.rows() + kChunk - 1) / kChunk;
        bool hasMoved = true;
        while (hasMoved && m_fit.fit.iterations < kMostIterations && !progress.isCancelled()) {
            std::vector<std::vector<Contents>> contents(chunks);
            std::vector<std::uint8_t> moved(chunks);
            std::vector<double> costs(chunks);
            forEach(chunks, [&](std::size_t chunk) {
                contents[chunk].assign(m_count, Contents(m_points));
                if (!progress.isCancelled())
                    moved[chunk] = assign(chunk, contents[chunk], costs[chunk]) ? 1 : 0;
            });
            hasMoved = std::ranges::find(moved, 1) != moved.end();
            m_fit.fit.inertia = std::accumulate(costs.begin(), costs.end(), 0.0);
            for (std::size_t chunk = 1; chunk < chunks; ++chunk)
                for (std::size_t cluster = 0; cluster < m_count; ++cluster)
                    contents[0][cluster].add(contents[chunk][cluster]);
            if (hasMoved && !progress.isCancelled())
                move(contents[0]);
            ++m_fit.fit.iterations;
        }
        return std::move(m_fit);
    }

private:
    double unlike(std::size_t row, std::size_t cluster) const
    {
        double sum = 0;
        for (std::size_t field = 0; field < m_points.numbers.size(); ++field) {
            const double off =
                m_points.numbers[field][row] - m_fit.fit.centres[cluster * m_points.numbers.size() + field];
            sum += off * off;
        }
        for (std::size_t field = 0; field < m_points.codes.size(); ++field)
            sum += m_points.codes[field][row] == m_fit.modes[cluster * m_points.codes.size() + field]
                       ? 0.0
                       : m_points.gamma;
        return sum;
    }
    bool assign(std::size_t chunk, std::vector<Contents> &contents, double &cost)
    {
        bool hasMoved = false;
        const std::size_t end = std::min(m_points.rows(), (chunk + 1) * kChunk);
        for (std::size_t row = chunk * kChunk; row < end; ++row) {
            std::uint8_t &label = m_fit.fit.labels[row];
            // Who is as near to another stays.
            std::size_t best = label == kNoLabel ? 0 : label;
            double least = unlike(row, best);
            for (std::size_t cluster = 0; cluster < m_count; ++cluster) {
                const double other = cluster == best ? least : unlike(row, cluster);
                if (other < least) {
                    least = other;
                    best = cluster;
                }
            }
            hasMoved = hasMoved || label != best;
            label = static_cast<std::uint8_t>(best);
            contents[best].add(m_points, row);
            cost += least;
        }
        return hasMoved;
    }
    void move(const std::vector<Contents> &contents)
    {
        for (std::size_t cluster = 0; cluster < m_count; ++cluster) {
            const Contents &own = contents[cluster];
            m_fit.fit.sizes[cluster] = own.rows;
            if (own.rows == 0) {
                putOn(cluster, farthest());
                continue;
            }
            for (std::size_t field = 0; field < own.sums.size(); ++field)
                m_fit.fit.centres[cluster * own.sums.size() + field] =
                    own.sums[field] / static_cast<double>(own.rows);
            for (std::size_t field = 0; field < m_points.codes.size(); ++field) {
                const auto begin = own.counts.begin() + static_cast<std::ptrdiff_t>(field * kCodes);
                const auto most = std::max_element(begin, begin + kCodes);
                m_fit.modes[cluster * m_points.codes.size() + field] =
                    static_cast<std::uint8_t>(most - begin);
            }
        }
    }
    void putOn(std::size_t cluster, std::size_t row)
    {
        for (std::size_t field = 0; field < m_points.numbers.size(); ++field)
            m_fit.fit.centres[cluster * m_points.numbers.size() + field] = m_points.numbers[field][row];
        for (std::size_t field = 0; field < m_points.codes.size(); ++field)
            m_fit.modes[cluster * m_points.codes.size() + field] = m_points.codes[field][row];
    }
    std::size_t farthest() const
    {
        std::size_t row = 0;
        double most = -1;
        for (std::size_t i = 0; i < m_points.rows(); ++i) {
            if (const double own = unlike(i, m_fit.fit.labels[i]); own > most) {
                most = own;
                row = i;
            }
        }
        return row;
    }

    const MixedPoints &m_points;
    KPrototypesFit m_fit;
    std::size_t m_count;
};

double unlikeRows(const MixedPoints &points, std::size_t a, std::size_t b)
{
    double sum = 0;
    for (const std::span<const double> column : points.numbers)
        sum += (column[a] - column[b]) * (column[a] - column[b]);
    for (const std::span<const std::uint8_t> column : points.codes)
        sum += column[a] == column[b] ? 0.0 : points.gamma;
    return sum;
}

/// Rows to begin with: each drawn with a chance that grows with how unlike it is to those before, the best of
/// 2 + ln k candidates (Arthur and Vassilvitskii 2007).
std::vector<std::size_t> seedRows(const MixedPoints &points, std::size_t count, RandomDraws &draws)
{
    const std::size_t rows = points.rows();
    const int trials = 2 + static_cast<int>(std::log(static_cast<double>(count)));
    std::vector<std::size_t> chosen{draws.below(rows)};
    std::vector<double> nearest(rows);
    for (std::size_t row = 0; row < rows; ++row)
        nearest[row] = unlikeRows(points, row, chosen.front());
    while (chosen.size() < count) {
        const double sum = std::accumulate(nearest.begin(), nearest.end(), 0.0);
        std::vector<double> best;
        double least = std::numeric_limits<double>::infinity();
        std::size_t next = 0;
        for (int trial = 0; trial < trials; ++trial) {
            double left = draws.uniform() * sum;
            std::size_t row = sum > 0 ? 0 : draws.below(rows);
            while (sum > 0 && row + 1 < rows && (left -= nearest[row]) >= 0)
                ++row;
            std::vector<double> tried = nearest;
            double all = 0;
            for (std::size_t i = 0; i < rows; ++i) {
                tried[i] = std::min(tried[i], unlikeRows(points, i, row));
                all += tried[i];
            }
            if (all < least) {
                least = all;
                next = row;
                best = std::move(tried);
            }
        }
        chosen.push_back(next);
        nearest = std::move(best);
    }
    return chosen;
}

} // namespace

double chosenGamma(PointColumns numbers)
{
    constexpr double kShare = 0.5;
    double deviations = 0;
    for (const std::span<const double> column : numbers) {
        const auto rows = static_cast<double>(column.size());
        const double mean = std::accumulate(column.begin(), column.end(), 0.0) / rows;
        double squares = 0;
        for (const double value : column)
            squares += (value - mean) * (value - mean);
        deviations += std::sqrt(squares / rows);
    }
    return deviations > 0 ? kShare * deviations / static_cast<double>(numbers.size()) : 1.0;
}

KPrototypesFit kPrototypesFrom(const MixedPoints &points, KPrototypesFit from, const Progress &progress,
                               const ForEach &forEach)
{
    return Run(points, std::move(from)).finish(progress, forEach);
}

KPrototypesFit kPrototypesFrom(const MixedPoints &points, const std::vector<std::size_t> &prototypes,
                               const Progress &progress, const ForEach &forEach)
{
    KPrototypesFit from;
    from.fit.sizes.resize(prototypes.size());
    for (const std::size_t row : prototypes) {
        for (const std::span<const double> column : points.numbers)
            from.fit.centres.push_back(column[row]);
        for (const std::span<const std::uint8_t> column : points.codes)
            from.modes.push_back(column[row]);
    }
    return kPrototypesFrom(points, std::move(from), progress, forEach);
}

KPrototypesFit kPrototypes(const MixedPoints &points, std::size_t count, int starts, std::uint64_t seed,
                           std::size_t mostRows, const Progress &progress, const ForEach &forEach)
{
    if (points.rows() > mostRows) {
        RandomDraws draws(seed);
        const OwnedMixed sample(points, sampleRows(points.rows(), mostRows, draws));
        KPrototypesFit best = kPrototypes(sample.points(), count, starts, seed, mostRows, progress, forEach);
        return progress.isCancelled() ? best : kPrototypesFrom(points, std::move(best), progress, forEach);
    }
    std::vector<KPrototypesFit> fits(static_cast<std::size_t>(starts));
    forEach(fits.size(), [&](std::size_t start) {
        if (progress.isCancelled())
            return;
        RandomDraws draws(RandomDraws(seed + start).next());
        fits[start] = kPrototypesFrom(points, seedRows(points, count, draws), progress, inTurn);
    });
    if (progress.isCancelled())
        return {};
    return std::move(
        *std::ranges::min_element(fits, {}, [](const KPrototypesFit &fit) { return fit.fit.inertia; }));
}

void sortBySize(KPrototypesFit &fit)
{
    const std::size_t count = fit.fit.count();
    const std::size_t fields = count == 0 ? 0 : fit.modes.size() / count;
    const std::vector<std::uint8_t> before = fit.fit.labels;
    sortBySize(fit.fit);
    // The codes go where the rows of their cluster went.
    std::vector<std::uint8_t> modes = fit.modes;
    for (std::size_t row = 0; row < before.size(); ++row) {
        const auto from = fit.modes.begin() + static_cast<std::ptrdiff_t>(before[row] * fields);
        std::copy_n(from, fields, modes.begin() + static_cast<std::ptrdiff_t>(fit.fit.labels[row] * fields));
    }
    fit.modes = std::move(modes);
}

OwnedMixed::OwnedMixed(const MixedPoints &points, const std::vector<std::uint32_t> &rows)
    : m_numbers(pointsOf(points.numbers, rows))
    , m_gamma(points.gamma)
{
    for (const std::span<const std::uint8_t> column : points.codes) {
        std::vector<std::uint8_t> &own = m_codes.emplace_back();
        for (const std::uint32_t row : rows)
            own.push_back(column[row]);
    }
    m_spans.assign(m_codes.begin(), m_codes.end());
}

OwnedMixed::OwnedMixed(OwnedPoints numbers, std::vector<std::vector<std::uint8_t>> codes, double gamma)
    : m_numbers(std::move(numbers))
    , m_codes(std::move(codes))
    , m_spans(m_codes.begin(), m_codes.end())
    , m_gamma(gamma)
{
}

OwnedPoints asNumbers(const MixedPoints &points)
{
    std::vector<std::vector<double>> columns;
    for (const std::span<const double> column : points.numbers)
        columns.emplace_back(column.begin(), column.end());
    // Two that differ differ in two of these columns.
    const double there = std::sqrt(points.gamma / 2);
    for (const std::span<const std::uint8_t> column : points.codes) {
        std::array<std::ptrdiff_t, kCodes> place;
        place.fill(-1);
        for (std::size_t row = 0; row < column.size(); ++row) {
            std::ptrdiff_t &at = place[column[row]];
            if (at < 0) {
                at = std::ssize(columns);
                columns.emplace_back(column.size());
            }
            columns[static_cast<std::size_t>(at)][row] = there;
        }
    }
    return OwnedPoints(std::move(columns));
}

} // namespace leadbook
