// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/clusters/kmeans.h"
#include "analysis/clusters/pointsample.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// Choices column by column: one span for each field, as long as the numbers' beside them.
using CodeColumns = std::span<const std::span<const std::uint8_t>>;

/// Points with numbers and choices. How unlike two are: the squared distance of their numbers, and gamma for
/// each choice that differs.
struct MixedPoints
{
    PointColumns numbers; ///< in scaled units; there may be none
    CodeColumns codes;
    double gamma = 1;

    std::size_t rows() const { return codes.empty() ? pointRows(numbers) : codes.front().size(); }
};

/// What a choice weighs against numbers (Huang 1998): half of the mean standard deviation of @p numbers, in
/// the middle of what he suggests; 1 where there are none or they do not spread.
double chosenGamma(PointColumns numbers);

/// Points in clusters round prototypes: the means of their numbers and the most frequent of their choices.
struct KPrototypesFit
{
    KMeansFit fit;                   ///< inertia: how unlike all points are to their prototypes
    std::vector<std::uint8_t> modes; ///< cluster after cluster, a code a field; of equals the least
};

/// K-prototypes (Huang 1998, "Extensions to the k-means algorithm for clustering large data sets with
/// categorical values"), all points at once: from the rows @p prototypes on until no point changes its
/// cluster. Unfinished where @p progress is cancelled; @p points have a row.
KPrototypesFit kPrototypesFrom(const MixedPoints &points, const std::vector<std::size_t> &prototypes,
                               const Progress &progress, const ForEach &forEach);

/// The same from prototypes that were found among other points, @p from without its labels.
KPrototypesFit kPrototypesFrom(const MixedPoints &points, KPrototypesFit from, const Progress &progress,
                               const ForEach &forEach);

/// The best of @p starts runs, seeded as k-means is; the same for the same @p seed. With more than
/// @p mostRows rows the starts are tried on a sample of so many, and the best goes on with all rows.
KPrototypesFit kPrototypes(const MixedPoints &points, std::size_t count, int starts, std::uint64_t seed,
                           std::size_t mostRows, const Progress &progress, const ForEach &forEach);

/// Renumbers the clusters so that the largest comes first.
void sortBySize(KPrototypesFit &fit);

/// Mixed points that own their values.
class OwnedMixed
{
public:
    /// Those of @p points in the rows @p rows, in their order.
    OwnedMixed(const MixedPoints &points, const std::vector<std::uint32_t> &rows);
    OwnedMixed(OwnedPoints numbers, std::vector<std::vector<std::uint8_t>> codes, double gamma);

    MixedPoints points() const { return {m_numbers.points(), m_spans, m_gamma}; }

private:
    OwnedPoints m_numbers;
    std::vector<std::vector<std::uint8_t>> m_codes;
    std::vector<std::span<const std::uint8_t>> m_spans;
    double m_gamma;
};

/// The same points with a number for each choice there is, so that squared distances are how unlike points
/// are: for what knows numbers only. As many more columns as there are choices.
OwnedPoints asNumbers(const MixedPoints &points);

} // namespace leadbook
