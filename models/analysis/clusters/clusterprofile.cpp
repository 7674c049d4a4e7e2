// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterprofile.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace leadbook {

namespace {

/// Means by cluster, everybody's last.
std::vector<double> meansOf(std::span<const double> column, std::span<const std::uint8_t> labels,
                            std::size_t clusters, std::span<const double> counts)
{
    std::vector<double> means(clusters + 1);
    for (std::size_t row = 0; row < labels.size(); ++row)
        means[labels[row]] += column[row];
    means[clusters] = std::accumulate(means.begin(), means.end() - 1, 0.0);
    for (std::size_t cluster = 0; cluster <= clusters; ++cluster)
        means[cluster] = counts[cluster] > 0 ? means[cluster] / counts[cluster] : 0.0;
    return means;
}

std::vector<double> mediansOf(std::span<const double> column, std::span<const std::uint8_t> labels,
                              std::size_t clusters)
{
    std::vector<std::vector<double>> values(clusters + 1);
    for (std::size_t row = 0; row < labels.size(); ++row)
        values[labels[row]].push_back(column[row]);
    values[clusters].assign(column.begin(), column.end());
    std::vector<double> medians;
    for (std::vector<double> &own : values)
        medians.push_back(own.empty() ? 0.0 : median(std::span(own)));
    return medians;
}

} // namespace

std::vector<std::size_t> ClusterProfile::tellingFields(std::size_t cluster, std::size_t most) const
{
    const std::vector<ProfileCell> &own = clusters[cluster];
    std::vector<std::size_t> fields(own.size());
    std::iota(fields.begin(), fields.end(), std::size_t{0});
    const auto strength = [&own](std::size_t field) { return std::abs(own[field].deviation); };
    std::ranges::stable_sort(fields, std::ranges::greater(), strength);
    const auto notable =
        std::ranges::count_if(fields, [&](std::size_t field) { return strength(field) >= kNotable; });
    fields.resize(
        std::min({fields.size(), most, std::max<std::size_t>(1, static_cast<std::size_t>(notable))}));
    return fields;
}

std::vector<std::size_t> ClusterProfile::fieldsByTold() const
{
    std::vector<std::size_t> fields(told.size());
    std::iota(fields.begin(), fields.end(), std::size_t{0});
    std::ranges::stable_sort(fields, std::ranges::greater(),
                             [this](std::size_t field) { return told[field]; });
    return fields;
}

ClusterProfile profileClusters(std::span<const std::span<const double>> raw,
                               std::span<const std::span<const double>> scaled,
                               std::span<const std::uint8_t> labels, std::size_t clusters)
{
    std::vector<double> counts(clusters + 1);
    for (const std::uint8_t label : labels)
        counts[label] += 1;
    counts[clusters] = static_cast<double>(labels.size());
    ClusterProfile profile;
    profile.clusters.resize(clusters);
    for (std::size_t field = 0; field < raw.size(); ++field) {
        const std::vector<double> means = meansOf(raw[field], labels, clusters, counts);
        const std::vector<double> medians = mediansOf(raw[field], labels, clusters);
        const std::vector<double> places = meansOf(scaled[field], labels, clusters, counts);
        double squares = 0;
        for (const double value : scaled[field])
            squares += (value - places[clusters]) * (value - places[clusters]);
        const double deviation = std::sqrt(squares / std::max(1.0, counts[clusters]));
        double between = 0;
        for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
            const double off = places[cluster] - places[clusters];
            between += counts[cluster] * off * off;
            const bool isThere = counts[cluster] > 0 && deviation > 0;
            profile.clusters[cluster].push_back(
                {medians[cluster], means[cluster], isThere ? off / deviation : 0.0});
        }
        profile.whole.push_back({medians[clusters], means[clusters], 0});
        profile.told.push_back(squares > 0 ? between / squares : 0.0);
    }
    return profile;
}

} // namespace leadbook
