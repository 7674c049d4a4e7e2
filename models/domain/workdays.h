// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// A holiday, or a day of a weekend on which people work in exchange for one.
struct DayOff
{
    std::int64_t id = 0; ///< in the book; 0: not in it
    Day day;
    QString name;
    bool works = false;

    friend bool operator==(const DayOff &, const DayOff &) = default;
};

/// Which days people work: Monday to Friday that are no holidays, and the days of weekends that are worked in
/// exchange.
class Workdays
{
public:
    /// Weekends alone are free.
    Workdays() = default;
    /// Of several with the same day one that is worked counts.
    explicit Workdays(std::vector<DayOff> daysOff);

    /// By day.
    const std::vector<DayOff> &daysOff() const { return m_daysOff; }
    bool isWorkday(Day day) const;
    /// @p day, or the first workday behind it; no day stays no day. Where a year has no workday, @p day.
    Day nextWorkday(Day day) const;
    /// The workday that is @p count workdays behind @p day, before it where below 0; with 0 nextWorkday().
    Day addWorkdays(Day day, int count) const;

private:
    std::vector<DayOff> m_daysOff;
};

} // namespace leadbook
