// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/lloyd.h"

#include "analysis/clusters/nearestcentres.h"
#include "analysis/clusters/widevectors.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <limits>

namespace leadbook {

namespace {

constexpr std::uint8_t kNoLabel = 255;
constexpr std::size_t kBlock = NearestCentres::kBlock;
// Bounds are kept as floats: what rounding may add to them is taken off here.
constexpr double kRoundedDown = 1 - 1e-6;

/// The rows of [begin, begin + count) whose bound is reached, written to @p rows; how many they are.
LEADBOOK_WIDE std::size_t reached(const float *until, std::size_t count, float travelled, std::uint16_t *rows)
{
    std::size_t found = 0;
    for (std::size_t i = 0; i < count; ++i) {
        rows[found] = static_cast<std::uint16_t>(i);
        found += until[i] <= travelled ? 1U : 0U;
    }
    return found;
}

float roundedUp(double value)
{
    return std::nextafter(static_cast<float>(value), std::numeric_limits<float>::infinity());
}

} // namespace

Lloyd::Lloyd(PointColumns points, std::vector<double> centres)
    : m_points(points)
    , m_rows(pointRows(points))
    , m_count(centres.size() / points.size())
    , m_centres(std::move(centres))
    , m_labels(m_rows, kNoLabel)
    , m_until(m_rows, -1.0F)
    , m_sums(m_count * points.size())
    , m_sizes(m_count)
    , m_changes((m_rows + kChunk - 1) / kChunk)
{
    assert(m_count >= 1 && m_count < kNoLabel);
}

void Lloyd::move(std::size_t row, std::uint8_t to, Change &change)
{
    const std::size_t fields = m_points.size();
    const std::uint8_t from = m_labels[row];
    for (std::size_t field = 0; field < fields; ++field) {
        const double value = m_points[field][row];
        change.sums[to * fields + field] += value;
        if (from != kNoLabel)
            change.sums[from * fields + field] -= value;
    }
    ++change.sizes[to];
    if (from != kNoLabel)
        --change.sizes[from];
    m_labels[row] = to;
    ++change.rows;
}

void Lloyd::assignRows(std::size_t begin, std::size_t end, NearestCentres &block, Change &change)
{
    constexpr std::size_t kStretch = 4096;
    static_assert(kChunk % kStretch == 0 && kStretch <= 65'536);
    const std::size_t fields = m_points.size();
    std::array<std::uint16_t, kStretch + 1> rows;
    std::vector<NearestCentres::Lane> lanes(fields);
    std::vector<const double *> values(fields);
    const float travelled = roundedUp(m_travelled);
    for (std::size_t stretch = begin; stretch < end; stretch += kStretch) {
        const std::size_t length = std::min(kStretch, end - stretch);
        const std::size_t found = reached(m_until.data() + stretch, length, travelled, rows.data());
        for (std::size_t first = 0; first < found; first += kBlock) {
            const std::size_t count = std::min(kBlock, found - first);
            const bool isRun = count == kBlock && rows[first + count - 1] - rows[first] + 1U == count;
            for (std::size_t field = 0; field < fields; ++field) {
                const double *column = m_points[field].data() + stretch;
                values[field] = isRun ? column + rows[first] : lanes[field].data();
                for (std::size_t i = 0; !isRun && i < kBlock; ++i)
                    lanes[field][i] = i < count ? column[rows[first + i]] : 0.0;
            }
            block.find(values, m_centres);
            block.measureMargins();
            for (std::size_t i = 0; i < count; ++i) {
                const std::size_t row = stretch + rows[first + i];
                m_until[row] = static_cast<float>((m_travelled + block.margin(i)) * kRoundedDown);
                if (block.label(i) != m_labels[row])
                    move(row, block.label(i), change);
            }
        }
    }
}

void Lloyd::assign(std::size_t chunk)
{
    Change &change = m_changes[chunk];
    change.sums.assign(m_sums.size(), 0);
    change.sizes.assign(m_count, 0);
    change.rows = 0;
    NearestCentres block;
    const std::size_t begin = chunk * kChunk;
    assignRows(begin, std::min(begin + kChunk, m_rows), block, change);
}

double Lloyd::distance(std::size_t row, std::size_t centre) const
{
    double sum = 0;
    for (std::size_t field = 0; field < m_points.size(); ++field) {
        const double difference = m_points[field][row] - m_centres[centre * m_points.size() + field];
        sum += difference * difference;
    }
    return sum;
}

void Lloyd::fillEmpty()
{
    for (std::size_t centre = 0; centre < m_count; ++centre) {
        if (m_sizes[centre] > 0)
            continue;
        std::size_t farthest = 0;
        double most = 0;
        for (std::size_t row = 0; row < m_rows; ++row) {
            const double away = m_sizes[m_labels[row]] > 1 ? distance(row, m_labels[row]) : 0.0;
            if (away > most) {
                most = away;
                farthest = row;
            }
        }
        // Fewer different points than centres: this one stays without.
        if (most <= 0)
            return;
        Change change{std::vector<double>(m_sums.size()), std::vector<std::int64_t>(m_count), 0, 0};
        move(farthest, static_cast<std::uint8_t>(centre), change);
        m_until[farthest] = -1;
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] += change.sums[i];
        for (std::size_t i = 0; i < m_count; ++i)
            m_sizes[i] += change.sizes[i];
    }
}

void Lloyd::moveCentres()
{
    const std::size_t fields = m_points.size();
    double most = 0;
    double next = 0;
    for (std::size_t centre = 0; centre < m_count; ++centre) {
        if (m_sizes[centre] == 0)
            continue;
        double moved = 0;
        for (std::size_t field = 0; field < fields; ++field) {
            double &at = m_centres[centre * fields + field];
            const double mean = m_sums[centre * fields + field] / static_cast<double>(m_sizes[centre]);
            moved += (mean - at) * (mean - at);
            at = mean;
        }
        next = std::max(next, std::min(moved, most));
        most = std::max(most, moved);
    }
    // A point's margin shrinks by no more than what its own centre and one other have come.
    m_travelled += std::sqrt(most) + std::sqrt(next);
}

bool Lloyd::update()
{
    std::size_t moved = 0;
    for (const Change &change : m_changes) {
        moved += change.rows;
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] += change.sums[i];
        for (std::size_t i = 0; i < m_count; ++i)
            m_sizes[i] += change.sizes[i];
    }
    if (moved == 0)
        return false;
    fillEmpty();
    moveCentres();
    return true;
}

void Lloyd::sumChunk(std::size_t chunk)
{
    Change &change = m_changes[chunk];
    const std::size_t fields = m_points.size();
    change.sums.assign(m_sums.size(), 0);
    const std::size_t begin = chunk * kChunk;
    const std::size_t end = std::min(begin + kChunk, m_rows);
    for (std::size_t field = 0; field < fields; ++field) {
        const std::span<const double> column = m_points[field];
        for (std::size_t row = begin; row < end; ++row)
            change.sums[m_labels[row] * fields + field] += column[row];
    }
}

void Lloyd::measureChunk(std::size_t chunk)
{
    const std::size_t begin = chunk * kChunk;
    double sum = 0;
    for (std::size_t row = begin; row < std::min(begin + kChunk, m_rows); ++row)
        sum += distance(row, m_labels[row]);
    m_changes[chunk].inertia = sum;
}

void Lloyd::settle(const ForEach &forEach)
{
    forEach(chunks(), [this](std::size_t chunk) { sumChunk(chunk); });
    std::ranges::fill(m_sums, 0);
    for (const Change &change : m_changes)
        for (std::size_t i = 0; i < m_sums.size(); ++i)
            m_sums[i] += change.sums[i];
    moveCentres();
    forEach(chunks(), [this](std::size_t chunk) { measureChunk(chunk); });
    m_inertia = 0;
    for (const Change &change : m_changes)
        m_inertia += change.inertia;
}

} // namespace leadbook
