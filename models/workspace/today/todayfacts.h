// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/holidays.h"
#include "workspace/today/overduepayments.h"
#include "workspace/today/todayqueue.h"

#include <QString>

#include <map>
#include <memory>
#include <set>

namespace leadbook {

/// An A or B whose last contact is longer ago than its cadence allows.
struct CoolingCustomer
{
    Row customer = kNoRow;
    int days = 0; ///< since the last contact
};

/// Somebody's birthday.
struct Birthday
{
    Row customer = kNoRow;
    Row contact = kNoRow;
    Day day;              ///< on which it is kept next; of 29 February in other years the 28th
    bool isLunar = false; ///< kept by the lunar calendar
};

/// An amount in the book's currency now and some days before.
struct MoneyThenAndNow
{
    Money now = Money(0);
    Money then = Money(0);
};

/// Everything that the page of the day shows of one view.
struct TodayFacts
{
    View view; ///< it was made of
    TodayQueue queue;
    std::map<std::int64_t, QString> strategyOfStep; ///< name, by id of the step that a task of the queue has
    std::set<std::int64_t> drafts;        ///< ids of the queue's tasks with a mail's template, see taskmail.h
    std::vector<CoolingCustomer> cooling; ///< by grade, then the longest first
    std::vector<Birthday> birthdays;      ///< of the next kBirthdayDays days, by day
    std::vector<OverduePayment> payments; ///< the longest overdue first
    Day reviewDue;            ///< since when the grading rules are due for review; no day: they are not
    Workdays workdays;        ///< of the book
    MoneyThenAndNow pipeline; ///< open deals, now and a week before

    static constexpr int kBirthdayDays = 14;
    static constexpr int kHolidayDays = 14;

    /// The holidays of the next kHolidayDays days, in the user's language.
    std::vector<NearHoliday> holidays() const;
};

/// Looks everything up for @p view of the book @p path. The amounts a week before are those that the deals
/// have now. In a worker; for @p chances see todayQueue(). Errors: Io, Corrupt, Cancelled.
Result<TodayFacts> todayFacts(const QString &path, const View &view, const TodayAsk &ask,
                              std::span<const float> chances, const Progress &progress);

/// When a birthday on @p born is kept next, from @p from on.
Day nextBirthday(Day born, Day from);
/// The same, by the lunar calendar where @p isLunar and the day is one that it knows.
Day nextBirthday(Day born, bool isLunar, Day from);

} // namespace leadbook
