// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelperiod.h"

namespace leadbook {

namespace {

constexpr int kQuarter = 3;
constexpr int kYear = 12;

Period shifted(const Period &period, int months)
{
    return {period.begin.addMonths(-months), period.end.addMonths(-months)};
}

} // namespace

Period periodOf(PeriodChoice choice, Day today, const Period &own)
{
    const Day::Civil civil = today.civil();
    const Day end = today + 1;
    // The first of a month exists in every year.
    const auto firstOf = [&civil](int month) { return *Day::fromCivil(civil.year, month, 1); };
    const Day quarter = firstOf((civil.month - 1) / kQuarter * kQuarter + 1);
    switch (choice) {
    case PeriodChoice::ThisYear:
        return {firstOf(1), end};
    case PeriodChoice::LastTwelveMonths:
        return {end.addMonths(-kYear), end};
    case PeriodChoice::ThisQuarter:
        return {quarter, end};
    case PeriodChoice::LastQuarter:
        return {quarter.addMonths(-kQuarter), quarter};
    case PeriodChoice::LastYear:
        return {firstOf(1).addMonths(-kYear), firstOf(1)};
    case PeriodChoice::Own:
        return own;
    case PeriodChoice::AllTime:
        break;
    }
    return {};
}

Period comparedPeriod(PeriodChoice choice, const Period &period, PeriodComparison than)
{
    if (than == PeriodComparison::None || !period.begin.isValid() || !period.end.isValid())
        return {};
    if (than == PeriodComparison::YearBefore)
        return shifted(period, kYear);
    switch (choice) {
    case PeriodChoice::ThisQuarter:
    case PeriodChoice::LastQuarter:
        return shifted(period, kQuarter);
    case PeriodChoice::ThisYear:
    case PeriodChoice::LastTwelveMonths:
    case PeriodChoice::LastYear:
        return shifted(period, kYear);
    case PeriodChoice::AllTime:
    case PeriodChoice::Own:
        break;
    }
    return {period.begin - (period.end - period.begin), period.begin};
}

} // namespace leadbook
