// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/funnelperiod.h"

#include "core/fiscalperiod.h"

namespace leadbook {

namespace {

constexpr int kQuarter = 3;
constexpr int kYear = 12;

Period shifted(const Period &period, int months)
{
    return {period.begin.addMonths(-months), period.end.addMonths(-months)};
}

} // namespace

Period periodOf(PeriodChoice choice, Day today, const Period &own, int firstMonth)
{
    const Day end = today + 1;
    const Day quarter = fiscalBegin(today, kQuarter, firstMonth);
    const Day year = fiscalBegin(today, kYear, firstMonth);
    switch (choice) {
    case PeriodChoice::ThisYear:
        return {year, end};
    case PeriodChoice::LastTwelveMonths:
        return {end.addMonths(-kYear), end};
    case PeriodChoice::ThisQuarter:
        return {quarter, end};
    case PeriodChoice::LastQuarter:
        return {quarter.addMonths(-kQuarter), quarter};
    case PeriodChoice::LastYear:
        return {year.addMonths(-kYear), year};
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
