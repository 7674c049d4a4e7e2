// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscalperiod.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kYear = 12;
constexpr int kQuarter = 3;

/// The months of its fiscal year that are over in @p month.
int monthsSince(int month, int firstMonth)
{
    const int begins = firstMonth >= 1 && firstMonth <= kYear ? firstMonth : 1;
    return (month - begins + kYear) % kYear;
}

} // namespace

Day fiscalBegin(Day day, int months, int firstMonth)
{
    if (!day.isValid())
        return {};
    const Day::Civil civil = day.civil();
    const int since = monthsSince(civil.month, firstMonth);
    // The first of a month exists in every year.
    return Day::fromCivil(civil.year, civil.month, 1)
        .value_or(Day())
        .addMonths(-(since % std::max(1, months)));
}

int fiscalYear(Day day, int firstMonth)
{
    return fiscalBegin(day, kYear, firstMonth).civil().year;
}

int fiscalQuarter(Day day, int firstMonth)
{
    return monthsSince(day.civil().month, firstMonth) / kQuarter + 1;
}

} // namespace leadbook
