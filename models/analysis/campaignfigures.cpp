// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/campaignfigures.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

double square(double value)
{
    return value * value;
}

ArmFigures &armOf(CampaignFigures &figures, bool isControl)
{
    return isControl ? figures.control : figures.addressed;
}

void add(ArmFigures &arm, const MemberOutcome &member)
{
    ++arm.members;
    arm.sent += member.isSent ? 1 : 0;
    arm.responded += member.hasResponded ? 1 : 0;
    arm.converted += member.hasConverted ? 1 : 0;
    arm.revenue += member.revenue;
    arm.revenueSquares += square(member.revenue);
}

ArmVerdict verdictOf(const ArmDifference &difference)
{
    if (!difference.isClear())
        return ArmVerdict::NoMore;
    return difference.low > 0 ? ArmVerdict::More : ArmVerdict::Less;
}

void compare(CampaignFigures &figures)
{
    const ArmFigures &one = figures.addressed;
    const ArmFigures &other = figures.control;
    if (other.members == 0)
        return;
    figures.verdict = ArmVerdict::TooFew;
    if (std::min(one.members, other.members) < kLeastArm || one.converted + other.converted < kLeastConverted)
        return;
    figures.conversion = newcombeDifference(one.conversion(), other.conversion());
    figures.revenue = welchDifference(one, other);
    figures.verdict = verdictOf(*figures.conversion);
}

} // namespace

double ArmFigures::revenueVariance() const
{
    if (members < 2)
        return 0;
    const auto n = static_cast<double>(members);
    return std::max(0.0, (revenueSquares - square(revenue) / n) / (n - 1));
}

ArmFigures &ArmFigures::operator+=(const ArmFigures &other)
{
    members += other.members;
    sent += other.sent;
    responded += other.responded;
    converted += other.converted;
    revenue += other.revenue;
    revenueSquares += other.revenueSquares;
    return *this;
}

std::optional<ArmDifference> welchDifference(const ArmFigures &one, const ArmFigures &other)
{
    if (one.members < 2 || other.members < 2)
        return std::nullopt;
    const auto n1 = static_cast<double>(one.members);
    const auto n2 = static_cast<double>(other.members);
    const double part1 = one.revenueVariance() / n1;
    const double part2 = other.revenueVariance() / n2;
    if (part1 + part2 <= 0)
        return std::nullopt;
    const double freedom = square(part1 + part2) / (square(part1) / (n1 - 1) + square(part2) / (n2 - 1));
    const double half = studentQuantile(freedom) * std::sqrt(part1 + part2);
    const double value = one.meanRevenue() - other.meanRevenue();
    return ArmDifference{value, value - half, value + half};
}

ArmDifference newcombeDifference(const WinCount &one, const WinCount &other)
{
    const RateInterval first = wilsonInterval(one);
    const RateInterval second = wilsonInterval(other);
    const double value = one.rate() - other.rate();
    return {value, value - std::sqrt(square(one.rate() - first.low) + square(second.high - other.rate())),
            value + std::sqrt(square(first.high - one.rate()) + square(other.rate() - second.low))};
}

std::vector<CampaignFigures> campaignFigures(std::span<const MemberOutcome> members, std::size_t segments)
{
    std::vector<CampaignFigures> figures(segments + 1);
    for (const MemberOutcome &member : members) {
        if (member.segment < segments)
            add(armOf(figures[member.segment], member.isControl), member);
        add(armOf(figures.back(), member.isControl), member);
    }
    for (CampaignFigures &each : figures)
        compare(each);
    return figures;
}

} // namespace leadbook
