// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/today/todayqueue.h"

#include <QString>

#include <array>
#include <string>
#include <vector>

namespace leadbook {

/// What is planned for one day of a week.
struct PlanItem
{
    std::size_t task = 0; ///< place in Snapshot::tasks
    Row customer = kNoRow;
};

/// What there is to do in one city, or in one district of it: for planning visits.
struct CityPlan
{
    std::string city;                     ///< its name as most of its customers have it; empty: not known
    std::array<std::vector<Row>, 7> days; ///< customers with something planned, by day of the week
    std::vector<Row> also; ///< who is to be contacted by the end of the week and has nothing planned in it
    /// Of a city whose customers lie in several districts: each of them, in the order of cities; else empty.
    /// A district is what the address names (domain/district.h), or a region that reads as one; where no
    /// customer of the city has either, the region.
    std::vector<CityPlan> districts;

    std::size_t planned() const;
};

/// The open tasks of one week, by day and by city.
struct WeekPlan
{
    Day first;                                 ///< of the seven days
    std::array<std::vector<PlanItem>, 7> days; ///< by rank of the queue, then by title
    std::vector<PlanItem> before;              ///< due before the week and still open
    std::vector<CityPlan> cities;              ///< with the most to do first; the one without a name last
};

/// Looks at the week that begins on @p first, see weekBegin() of analysis/weekbegin.h. Of customers who are
/// invalid nothing is planned; of several tasks for one customer on a day each is there. Who is "also" to be
/// contacted follows from todayQueue() up to its last day. Addresses are read from the book @p path. In a
/// worker; O(customers + tasks). Errors: Io, Corrupt, Cancelled.
Result<WeekPlan> weekPlan(const QString &path, const View &view, const TodayAsk &ask, Day first,
                          const Progress &progress);

} // namespace leadbook
