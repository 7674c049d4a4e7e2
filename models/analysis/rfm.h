// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "domain/rfmscheme.h"

#include <QString>

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace leadbook {

/// The group of a customer without a counting purchase, who has no scores.
inline constexpr std::uint8_t kNoRfmGroup = 255;

/// What customers have bought, as columns of equal length: see PurchaseTotals.
struct RfmColumns
{
    std::span<const std::int32_t> recencyDays; ///< below 0: no counting purchase, not scored
    std::span<const std::uint32_t> orders;
    std::span<const Money> amount; ///< known where there is a counting purchase
};

/// The three axes in the order of RfmScores::unreachable.
enum class RfmAxis : std::uint8_t
{
    Recency,
    Frequency,
    Monetary,
};

/// A score that no customer can get, because cut points meet or lie outside what is there.
struct RfmEmptyScore
{
    RfmAxis axis;
    int score;

    friend bool operator==(const RfmEmptyScore &, const RfmEmptyScore &) = default;
};

/// Scores and groups, one entry a customer; 0 and kNoRfmGroup for those without a counting purchase.
struct RfmScores
{
    std::vector<std::uint8_t> recency; ///< 1-bins, bins the latest
    std::vector<std::uint8_t> frequency;
    std::vector<std::uint8_t> monetary;
    std::vector<std::uint8_t> group; ///< index in RfmScheme::groups()
    std::size_t scored = 0;          ///< customers with scores
    RfmCuts cuts;                    ///< the cut points used, to be frozen in a scheme
    RfmCuts bounds;                  ///< where scores change: cuts, plus 1 with RfmBoundary::RfmPackage
    std::vector<RfmEmptyScore> unreachable;
};

/// One group of customers summed.
struct RfmGroupTotal
{
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    Money revenue = Money(0);
    double medianRecency = 0; ///< days; 0 without customers
};

/// The cut points of @p bins bins as type-7 quantiles of the scored customers; three empty lists where nobody
/// is scored. Medians and quantiles take O(n).
RfmCuts rfmCuts(const RfmColumns &columns, int bins);

/// The scores of @p rows customers of whom @p scored will have some, by @p cuts, before anybody is scored.
RfmScores unscored(const RfmScheme &scheme, RfmCuts cuts, std::size_t rows, std::size_t scored);

/// Scores every customer by @p scheme, with its cut points or, where it has none, those of rfmCuts(). Equal
/// values have equal scores. Without scored customers and cut points all is empty.
RfmScores scoreRfm(const RfmScheme &scheme, const RfmColumns &columns);

/// Sums per group, as many as @p groups, and the group of no purchase last.
std::vector<RfmGroupTotal> rfmGroupTotals(const RfmScores &scores, const RfmColumns &columns,
                                          std::size_t groups);

/// How many of the scored customers have each cell of label scores, as RfmScheme::cellOf().
std::array<std::int64_t, RfmScheme::kCells> rfmCellCounts(const RfmScores &scores, int bins);

/// Whether the cut points on both sides of an unreachable score are one; else no customer lies between them.
/// @p bounds as RfmScores::bounds.
bool cutsMeet(const RfmCuts &bounds, const RfmEmptyScore &score);

/// The groups of @p scheme that no score leads to, where nobody has a score of @p unreachable.
QStringList deadGroups(const RfmScheme &scheme, std::span<const RfmEmptyScore> unreachable = {});

/// What is true of a scheme whoever the customers are.
struct RfmCheck
{
    int unlabelled = 0; ///< cells that fall to `rest`
    int several = 0;    ///< cells that more than one segment holds (the first wins)
    QStringList dead;   ///< groups that no score can lead to
};

/// Checks the segments of a scheme over the 125 cells, and which of them its bins can reach.
RfmCheck checkRfm(const RfmScheme &scheme);

} // namespace leadbook
