// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/view.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace leadbook {

/// What puts a customer into the queue.
enum class TodayCause : std::uint8_t
{
    Enquiry,   ///< asked something, and nobody was in contact since
    Task,      ///< an open task
    LongStay,  ///< an open deal is in its stage for longer than nine in ten won ones were
    NoContact, ///< nobody was in contact for as long as the grade's cadence allows
};

/// Somebody to contact.
struct TodayItem
{
    Row customer = kNoRow;
    TodayCause cause = TodayCause::NoContact;
    Day due;
    std::size_t task = 0;   ///< of Task: place in Snapshot::tasks
    Row deal = kNoRow;      ///< of LongStay; of a task: its deal, if it is open
    std::int32_t days = 0;  ///< since the enquiry; in the stage; since the last contact
    std::int32_t limit = 0; ///< days that the stage or the cadence allow
    float chance = 0;       ///< to win, 0-1; 0: no open deal, or it cannot be told
    double rank = 0;        ///< see todayQueue()

    /// Days past @c due on @p today; 0: not overdue.
    int overdue(Day today) const { return std::max(0, today - due); }
};

/// Whose queue, and how far ahead.
struct TodayAsk
{
    std::optional<std::string> owner = {}; ///< name, empty: nobody's customers; absent: everybody's
    int daysAhead = 1;                     ///< what is due up to so many days from today
};

/// Whom to contact now.
struct TodayQueue
{
    std::vector<TodayItem> items;    ///< in the order of todayQueue()
    std::size_t overdue = 0;         ///< of them due before today
    std::vector<Row> neverContacted; ///< who has had no contact, the oldest first
    std::vector<Row> noNextAction;   ///< graded A or B and nothing is planned, by grade and row
};

/// From how many days on an enquiry without an answer is history rather than work.
inline constexpr int kEnquiryDays = 30;

/// The queue of @p view's day: for each customer that is not invalid its open tasks that are due, else an
/// enquiry without an answer, else an open deal that is long in its stage, else the cadence of its grade.
/// Who wants no contact is in it for tasks alone, and who has something planned for later for enquiries
/// alone. Enquiries come first, the newest first; then by rank = weight of the grade (A 4, B 3, C 2, D and
/// unknown 1) × (1 + min(3, days overdue / cadence)) × (0.5 + chance), the greatest first; equal ones by due
/// day, then by the customer's id. @p chances is WinChances::chance, or empty. Any thread; O(customers +
/// interactions + deals). Cancelled: any part of it.
TodayQueue todayQueue(const View &view, const TodayAsk &ask, std::span<const float> chances,
                      const Progress &progress);

} // namespace leadbook
