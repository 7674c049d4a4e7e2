// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveyscale.h"

namespace leadbook {

namespace {

constexpr int kTopOfNps = 10;
constexpr int kTopOfCsat = 5;
constexpr double kLeastPromoter = 9;
constexpr double kLeastPassive = 7;

} // namespace

std::optional<int> topScore(QStringView kind)
{
    const QStringView name = kind.trimmed();
    if (name.compare(u"NPS", Qt::CaseInsensitive) == 0)
        return kTopOfNps;
    if (name.compare(u"CSAT", Qt::CaseInsensitive) == 0)
        return kTopOfCsat;
    return std::nullopt;
}

bool isNps(QStringView kind)
{
    return topScore(kind) == kTopOfNps;
}

std::optional<NpsClass> npsClass(double score)
{
    if (!(score >= 0 && score <= kTopOfNps))
        return std::nullopt;
    if (score >= kLeastPromoter)
        return NpsClass::Promoter;
    return score >= kLeastPassive ? NpsClass::Passive : NpsClass::Detractor;
}

std::optional<NpsClass> npsClass(QStringView kind, std::optional<double> score)
{
    return isNps(kind) && score ? npsClass(*score) : std::nullopt;
}

std::optional<SatisfactionLevel> satisfactionLevel(QStringView kind, double score)
{
    if (isNps(kind)) {
        const auto answer = npsClass(score);
        return answer ? std::optional(static_cast<SatisfactionLevel>(*answer)) : std::nullopt;
    }
    constexpr double kSatisfied = 4;
    constexpr double kPartly = 3;
    const auto top = topScore(kind);
    if (!top || !(score >= 1 && score <= *top))
        return {};
    if (score >= kSatisfied)
        return SatisfactionLevel::High;
    return score >= kPartly ? SatisfactionLevel::Medium : SatisfactionLevel::Low;
}

} // namespace leadbook
