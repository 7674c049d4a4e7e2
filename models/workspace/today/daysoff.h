// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/workdays.h"
#include "workspace/record/recordwork.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// The days off of a book. Any thread with its own connection. Errors: Io, Corrupt.
Result<Workdays> readWorkdays(sqlite3 *database);
/// The same of the book @p path.
Result<Workdays> readWorkdays(const QString &path);

/// Writes @p day, a new one where its id is 0. Invalid without a day, or where the book has another on it;
/// NotFound where it is gone.
RecordWork saveDayOff(const DayOff &day);
RecordWork removeDaysOff(std::vector<std::int64_t> ids);

/// What takeDaysOff() would write of days that come from elsewhere.
struct DaysOffPlan
{
    std::vector<DayOff> added;
    std::vector<DayOff> changed; ///< with the id of the one that stands on that day now
    std::size_t unchanged = 0;
};
/// Compares @p days with those that @p known has; of several on the same day the first counts.
DaysOffPlan planDaysOff(const Workdays &known, const std::vector<DayOff> &days);
/// Adds @p days and gives those on days that the book has their names, as one change; the same days once more
/// change nothing.
RecordWork takeDaysOff(std::vector<DayOff> days);

} // namespace leadbook
