// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"
#include "core/progress.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace leadbook {

/// What points without clusters might be like.
enum class NullModel : std::uint8_t
{
    SingleNormal,   ///< one normal distribution with the points' means and covariances
    AlignedUniform, ///< even over the ranges along their principal axes
    FieldUniform,   ///< even over the ranges of the fields
};
inline constexpr std::size_t kNullModels = 3;

/// Whether points are clustered more tightly than points without clusters would be.
struct ClusterTest
{
    static constexpr int kDraws = 99;

    /// (1 + draws at least as tight) / 100 by NullModel; 1 where it was not looked at any more.
    std::array<double, kNullModels> chance{1, 1, 1};
    std::size_t rows = 0; ///< that were looked at: a sample of kRows above that many

    static constexpr std::size_t kRows = 2000;

    /// p at most .05 against each model.
    bool isReal() const;
};

/// Compares the inertia of @p count clusters, as it is and as a share of the whole spread, with that of
/// kDraws sets of each model, all from the same number of starts (after Tibshirani, Walther and Hastie 2001).
/// The same for the same @p seed. Unfinished where @p progress is cancelled; @p points have a row.
ClusterTest testClusters(PointColumns points, std::size_t count, std::uint64_t seed, const Progress &progress,
                         const ForEach &forEach);

} // namespace leadbook
