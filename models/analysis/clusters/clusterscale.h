// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What is done to a field before distances are measured.
enum class ClusterScale : std::uint8_t
{
    None,   ///< as it is
    ZScore, ///< less the mean, in standard deviations (divided by the number of rows)
    Log,    ///< log(1 + v), then as ZScore; below 0 the same mirrored
    Rank,   ///< its place among all, 0 to 1; equal values share the middle of theirs
};

/// Scales a column without NaN in place. A column that is the same throughout becomes 0 for ZScore and Log.
void scaleColumn(std::span<double> column, ClusterScale scale);

/// Why a scale fits some fields.
enum class ScaleReason : std::uint8_t
{
    SameUnits, ///< alike in how far they spread: as they are
    Units,     ///< one would outweigh the others: z-scores
    Skewed,    ///< a few very large values: logarithms
    Tails,     ///< a few values far out even as logarithms: ranks
};

struct ScaleAdvice
{
    ClusterScale scale = ClusterScale::ZScore;
    ScaleReason reason = ScaleReason::Units;
    std::size_t field = 0; ///< the one that says so most
};

/// What suits @p columns (by field, without NaN, of equal length): their skewness, and how much wider the
/// widest spreads than the narrowest; unfinished where @p progress is cancelled.
ScaleAdvice adviseScale(std::span<const std::span<const double>> columns,
                        const Progress &progress = Progress());

} // namespace leadbook
