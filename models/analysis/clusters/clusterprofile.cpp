// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/clusters/clusterprofile.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <array>
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

void ClusterProfile::insert(std::size_t at, const ChoiceProfile &choices)
{
    const auto place = static_cast<std::ptrdiff_t>(at);
    whole.insert(whole.begin() + place, choices.whole);
    told.insert(told.begin() + place, choices.told);
    for (std::size_t cluster = 0; cluster < clusters.size(); ++cluster)
        clusters[cluster].insert(clusters[cluster].begin() + place, choices.clusters[cluster]);
}

ChoiceProfile profileChoices(std::span<const std::uint8_t> codes, std::span<const std::uint8_t> labels,
                             std::size_t clusters)
{
    constexpr std::size_t kCodes = 256;
    std::vector<std::array<double, kCodes>> counts(clusters + 1); // everybody's last
    for (auto &own : counts)
        own.fill(0);
    for (std::size_t row = 0; row < labels.size(); ++row) {
        ++counts[labels[row]][codes[row]];
        ++counts[clusters][codes[row]];
    }
    const auto rows = std::max(1.0, static_cast<double>(labels.size()));
    ChoiceProfile profile;
    double between = 0;
    double spread = 0;
    for (std::size_t cluster = 0; cluster <= clusters; ++cluster) {
        const auto &own = counts[cluster];
        const double size = std::accumulate(own.begin(), own.end(), 0.0);
        const auto most = static_cast<std::size_t>(std::ranges::max_element(own) - own.begin());
        ProfileCell cell;
        cell.level = static_cast<std::uint32_t>(most);
        cell.share = size > 0 ? own[most] / size : 0.0;
        cell.wholeShare = counts[clusters][most] / rows;
        const double deviation = std::sqrt(cell.wholeShare * (1 - cell.wholeShare));
        cell.deviation = size > 0 && deviation > 0 ? (cell.share - cell.wholeShare) / deviation : 0.0;
        for (std::size_t code = 0; code < kCodes; ++code) {
            const double all = counts[clusters][code] / rows;
            const double off = size > 0 ? own[code] / size - all : 0.0;
            between += size * off * off;
            spread += cluster == clusters ? rows * all * (1 - all) : 0.0;
        }
        (cluster == clusters ? profile.whole : profile.clusters.emplace_back()) = cell;
    }
    profile.told = spread > 0 ? between / spread : 0.0;
    return profile;
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
                               std::span<const std::uint8_t> labels, std::size_t clusters,
                               const Progress &progress)
{
    std::vector<double> counts(clusters + 1);
    for (const std::uint8_t label : labels)
        counts[label] += 1;
    counts[clusters] = static_cast<double>(labels.size());
    ClusterProfile profile;
    profile.clusters.resize(clusters);
    for (std::size_t field = 0; field < raw.size() && !progress.isCancelled(); ++field) {
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
            ProfileCell &cell = profile.clusters[cluster].emplace_back();
            cell.median = medians[cluster];
            cell.mean = means[cluster];
            cell.deviation = isThere ? off / deviation : 0.0;
        }
        ProfileCell &whole = profile.whole.emplace_back();
        whole.median = medians[clusters];
        whole.mean = means[clusters];
        profile.told.push_back(squares > 0 ? between / squares : 0.0);
    }
    return profile;
}

} // namespace leadbook
