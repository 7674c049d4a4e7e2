// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// One field of one cluster against everybody.
struct ProfileCell
{
    double median = 0;    ///< in the field's own units
    double mean = 0;      ///< in the field's own units
    double deviation = 0; ///< of the cluster's scaled mean from everybody's, in scaled standard deviations
};

/// What clusters are like, field by field.
struct ClusterProfile
{
    std::vector<ProfileCell> whole;                 ///< by field, deviation 0
    std::vector<std::vector<ProfileCell>> clusters; ///< by cluster and field
    /// By field: the share of its scaled spread that lies between the clusters, 0-1.
    std::vector<double> told;

    /// A deviation of at least this much is worth a word.
    static constexpr double kNotable = 0.5;

    /// The fields that tell @p cluster from everybody, the strongest first: those that are notable, but at
    /// most
    /// @p most; the strongest alone where none is.
    std::vector<std::size_t> tellingFields(std::size_t cluster, std::size_t most = 2) const;
    /// The fields by what they tell of all clusters, most first.
    std::vector<std::size_t> fieldsByTold() const;
};

/// The profile of @p clusters clusters by @p labels; @p raw in own units, @p scaled as clustered, each by
/// field, as long as the labels.
ClusterProfile profileClusters(std::span<const std::span<const double>> raw,
                               std::span<const std::span<const double>> scaled,
                               std::span<const std::uint8_t> labels, std::size_t clusters);

} // namespace leadbook
