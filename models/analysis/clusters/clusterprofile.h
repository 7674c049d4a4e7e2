// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// One field of one cluster against everybody.
struct ProfileCell
{
    double median = 0; ///< in the field's own units
    double mean = 0;   ///< in the field's own units
    /// Of the cluster's scaled mean from everybody's, in scaled standard deviations; of choices: of the share
    /// of its most frequent one.
    double deviation = 0;
    std::uint32_t level = 0; ///< of choices: the most frequent
    double share = 0;        ///< of choices: how many have it
    double wholeShare = 0;   ///< of choices: how many of everybody have it
};

/// What clusters are like by one field of choices.
struct ChoiceProfile
{
    ProfileCell whole;
    std::vector<ProfileCell> clusters;
    double told = 0; ///< see ClusterProfile::told
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
    /// Puts @p choices in as the field @p at.
    void insert(std::size_t at, const ChoiceProfile &choices);
    /// The fields by what they tell of all clusters, most first.
    std::vector<std::size_t> fieldsByTold() const;
};

/// The profile of @p clusters clusters by @p labels by one field of choices, @p codes by row; levels are
/// codes.
ChoiceProfile profileChoices(std::span<const std::uint8_t> codes, std::span<const std::uint8_t> labels,
                             std::size_t clusters);

/// The profile of @p clusters clusters by @p labels; @p raw in own units, @p scaled as clustered, each by
/// field, as long as the labels. Unfinished where @p progress is cancelled.
ClusterProfile profileClusters(std::span<const std::span<const double>> raw,
                               std::span<const std::span<const double>> scaled,
                               std::span<const std::uint8_t> labels, std::size_t clusters,
                               const Progress &progress = Progress());

} // namespace leadbook
