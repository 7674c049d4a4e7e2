// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/pointcolumns.h"
#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Up to so many rows a silhouette is exact; above it is that of samples.
inline constexpr std::size_t kExactSilhouetteRows = 10'000;

/// How far apart clusters lie (Rousseeuw 1987), -1 to 1.
struct Silhouette
{
    double mean = 0;     ///< of all rows, or of samples
    double spread = 0;   ///< standard deviation over kSilhouetteSamples samples
    bool isExact = true; ///< false: mean of the samples
};
inline constexpr int kSilhouetteSamples = 5;

/// The mean silhouette of all rows, exactly: time grows with the square of the rows. A point alone in its
/// cluster counts 0. 0 where fewer than two clusters have points, or @p progress is cancelled.
/// @p labels by row, below @p clusters.
double exactSilhouette(PointColumns points, std::span<const std::uint8_t> labels, std::size_t clusters,
                       const Progress &progress, const ForEach &forEach);

/// The silhouette with its spread: samples are halves of the rows, at most 2,000 of them (the standard
/// deviation of half samples is the standard error of the whole). The same for the same @p seed.
Silhouette silhouette(PointColumns points, std::span<const std::uint8_t> labels, std::size_t clusters,
                      std::uint64_t seed, const Progress &progress, const ForEach &forEach);

} // namespace leadbook
