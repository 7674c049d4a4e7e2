// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/funnelscope.h"

#include <algorithm>

namespace leadbook {

Day FunnelQuestion::end() const
{
    const bool isTruncated = count != FunnelCount::Cohort && period.end.isValid();
    return isTruncated ? std::min(asOf, period.end - 1) : asOf;
}

DealScope scopeOf(const DealStanding &standing, const FunnelQuestion &question)
{
    if (!standing.exists)
        return DealScope::Out;
    if (question.count == FunnelCount::Current)
        return standing.outcome == DealOutcome::Open ? DealScope::In : DealScope::Out;
    if (!question.hasPeriod())
        return DealScope::In;
    if (!standing.isDated)
        return DealScope::Undated;
    const Period &period = question.period;
    const bool isIn = question.count == FunnelCount::Cohort
                          ? period.contains(standing.began)
                          : std::ranges::any_of(standing.days, [&](Day day) { return period.contains(day); });
    return isIn ? DealScope::In : DealScope::Out;
}

} // namespace leadbook
