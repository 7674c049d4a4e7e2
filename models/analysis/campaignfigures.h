// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/studentquantile.h"
#include "analysis/winrates.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// What became of one member of a campaign.
struct MemberOutcome
{
    std::uint32_t segment = 0; ///< number of its class at the draw
    bool isControl = false;    ///< of the control group: not addressed
    bool isSent = false;
    bool hasResponded = false;
    bool hasConverted = false; ///< bought or signed within the days that count
    double revenue = 0;        ///< of those days, in the book's currency
};

/// The members of one arm, counted.
struct ArmFigures
{
    std::int64_t members = 0;
    std::int64_t sent = 0;
    std::int64_t responded = 0;
    std::int64_t converted = 0;
    double revenue = 0;        ///< of all
    double revenueSquares = 0; ///< sum of the squares

    /// Those who answered among those written to, or among all where nothing was noted as sent.
    WinCount response() const { return {sent > 0 ? sent : members, responded}; }
    WinCount conversion() const { return {members, converted}; }
    double meanRevenue() const { return members > 0 ? revenue / static_cast<double>(members) : 0; }
    /// The variance of revenue between members; 0 with fewer than two.
    double revenueVariance() const;
    ArmFigures &operator+=(const ArmFigures &other);
};

/// How much more the addressed have than the control group, and where that may lie at 95 %.
struct ArmDifference
{
    double value = 0;
    double low = 0;
    double high = 0;

    /// Chance alone seldom makes such a difference.
    bool isClear() const { return low > 0 || high < 0; }
};

/// What two arms say of each other.
enum class ArmVerdict : std::uint8_t
{
    NoControl, ///< there is no control group
    TooFew,    ///< one arm has fewer than kLeastArm, or too few converted to tell
    More,      ///< the addressed have more, and chance alone seldom makes that much
    NoMore,    ///< no difference that chance alone could not make
    Less,      ///< the addressed have less
};

/// With fewer members in an arm nothing is compared, and with fewer conversions in both together neither.
inline constexpr std::int64_t kLeastArm = 20;
inline constexpr std::int64_t kLeastConverted = 5;

/// The figures of one class, or of all.
struct CampaignFigures
{
    ArmFigures addressed;
    ArmFigures control;
    std::optional<ArmDifference> revenue;    ///< a member, Welch's interval; absent where it cannot be told
    std::optional<ArmDifference> conversion; ///< of the rates, Newcombe's interval; absent as above
    ArmVerdict verdict = ArmVerdict::NoControl; ///< of the conversion alone: one indicator is judged
};

/// The figures of @p members by segment 0 to @p segments - 1, then those of all. Members of other segments
/// count among all alone.
std::vector<CampaignFigures> campaignFigures(std::span<const MemberOutcome> members, std::size_t segments);

/// Mean of @p one less mean of @p other with Welch's interval at 95 % (Welch 1947; quantiles of t by Cornish
/// and Fisher's series, Abramowitz and Stegun 26.7.5). Absent where an arm has fewer than two members or
/// neither varies.
std::optional<ArmDifference> welchDifference(const ArmFigures &one, const ArmFigures &other);

/// Rate of @p one less rate of @p other with the interval of two Wilson scores (Newcombe 1998, method 10).
ArmDifference newcombeDifference(const WinCount &one, const WinCount &other);

} // namespace leadbook
