// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmcuts.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <span>

namespace leadbook {

namespace {

constexpr int kBucketBits = 16;

/// Calls @p with(value of a row) with the values of @p axis.
template <typename With> auto withAxis(const RfmColumns &columns, RfmAxis axis, With &&with)
{
    if (axis == RfmAxis::Recency)
        return with([days = columns.recencyDays](std::size_t row) { return std::int64_t{days[row]}; });
    if (axis == RfmAxis::Frequency)
        return with([orders = columns.orders](std::size_t row) { return std::int64_t{orders[row]}; });
    return with([amount = columns.amount](std::size_t row) { return amount[row].tenThousandths(); });
}

/// Counts of the scored values by equal stretches, which finds the value of any rank.
template <typename Value> class RankedValues
{
public:
    RankedValues(const RfmColumns &columns, const RfmExtent &extent, const Value &value)
        : m_columns(columns)
        , m_value(value)
        , m_lowest(extent.lowest)
    {
        const auto range =
            static_cast<std::uint64_t>(extent.highest) - static_cast<std::uint64_t>(extent.lowest);
        m_shift = std::max(0, static_cast<int>(std::bit_width(range)) - kBucketBits);
        m_counts.resize(static_cast<std::size_t>(range >> static_cast<unsigned>(m_shift)) + 1);
        for (std::size_t row = 0; row < columns.recencyDays.size(); ++row)
            if (columns.recencyDays[row] >= 0)
                ++m_counts[bucketOf(value(row))];
    }

    /// The values of @p ranks, which rise, counted from 0.
    std::vector<double> at(std::span<const std::size_t> ranks) const
    {
        std::vector<Place> places;
        std::size_t bucket = 0;
        std::size_t before = 0;
        for (const std::size_t rank : ranks) {
            while (before + m_counts[bucket] <= rank)
                before += m_counts[bucket++];
            places.push_back({bucket, rank - before, false});
        }
        std::vector<std::vector<std::int64_t>> members(m_shift > 0 ? m_counts.size() : 0);
        if (m_shift > 0) {
            std::vector<std::uint8_t> isWanted(m_counts.size());
            for (const Place &place : places)
                isWanted[place.bucket] = 1;
            for (std::size_t row = 0; row < m_columns.recencyDays.size(); ++row)
                if (m_columns.recencyDays[row] >= 0 && isWanted[bucketOf(m_value(row))] != 0)
                    members[bucketOf(m_value(row))].push_back(m_value(row));
        }
        sortCrowded(places, members);
        std::vector<double> values;
        for (const Place &place : places) {
            if (m_shift == 0) {
                values.push_back(static_cast<double>(m_lowest + static_cast<std::int64_t>(place.bucket)));
                continue;
            }
            auto &in = members[place.bucket];
            const auto nth = in.begin() + static_cast<std::ptrdiff_t>(place.within);
            if (!place.isSorted)
                std::ranges::nth_element(in, nth);
            values.push_back(static_cast<double>(*nth));
        }
        return values;
    }

private:
    struct Place
    {
        std::size_t bucket;
        std::size_t within; ///< rank among those of the bucket
        bool isSorted = false;
    };

    /// Puts those in order of whom many ranks are asked for.
    static void sortCrowded(std::vector<Place> &places, std::vector<std::vector<std::int64_t>> &members)
    {
        constexpr std::size_t kMany = 8;
        for (std::size_t first = 0; first < places.size() && !members.empty();) {
            std::size_t end = first;
            while (end < places.size() && places[end].bucket == places[first].bucket)
                ++end;
            if (end - first > kMany) {
                std::ranges::sort(members[places[first].bucket]);
                for (std::size_t i = first; i < end; ++i)
                    places[i].isSorted = true;
            }
            first = end;
        }
    }

    std::size_t bucketOf(std::int64_t value) const
    {
        return static_cast<std::size_t>(
            (static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(m_lowest)) >>
            static_cast<unsigned>(m_shift));
    }

    const RfmColumns &m_columns;
    const Value &m_value;
    std::int64_t m_lowest;
    int m_shift = 0;
    std::vector<std::uint32_t> m_counts; ///< by bucket of 2^shift whole numbers from the lowest
};

} // namespace

RfmExtent rfmExtent(const RfmColumns &columns, RfmAxis axis)
{
    return withAxis(columns, axis, [&columns](const auto &value) {
        RfmExtent extent{std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min(),
                         0};
        for (std::size_t row = 0; row < columns.recencyDays.size(); ++row) {
            if (columns.recencyDays[row] < 0)
                continue;
            const std::int64_t whole = value(row);
            extent.lowest = std::min(extent.lowest, whole);
            extent.highest = std::max(extent.highest, whole);
            ++extent.count;
        }
        return extent.count == 0 ? RfmExtent() : extent;
    });
}

std::vector<double> rfmAxisCuts(const RfmColumns &columns, RfmAxis axis, int bins)
{
    return rfmAxisCuts(columns, axis, bins, rfmExtent(columns, axis));
}

std::vector<double> rfmAxisCuts(const RfmColumns &columns, RfmAxis axis, int bins, const RfmExtent &extent)
{
    std::vector<double> cuts;
    if (extent.count == 0)
        return cuts;
    const auto parts = static_cast<std::size_t>(bins);
    std::vector<std::size_t> ranks;
    for (std::size_t part = 1; part < parts; ++part) {
        const std::size_t rank = (extent.count - 1) * part / parts;
        ranks.push_back(rank);
        ranks.push_back(std::min(rank + 1, extent.count - 1));
    }
    std::vector<std::size_t> rising = ranks;
    std::ranges::sort(rising);
    const std::vector<double> values = withAxis(
        columns, axis, [&](const auto &value) { return RankedValues(columns, extent, value).at(rising); });
    const auto valueOf = [&](std::size_t rank) {
        return values[static_cast<std::size_t>(std::ranges::lower_bound(rising, rank) - rising.begin())];
    };
    const double scale = axis == RfmAxis::Monetary ? static_cast<double>(Money::kScale) : 1;
    for (std::size_t part = 1; part < parts; ++part) {
        const double fraction =
            static_cast<double>((extent.count - 1) * part % parts) / static_cast<double>(parts);
        const double low = valueOf(ranks[2 * part - 2]);
        const double high = valueOf(ranks[2 * part - 1]);
        cuts.push_back((low + fraction * (high - low)) / scale);
    }
    return cuts;
}

} // namespace leadbook
