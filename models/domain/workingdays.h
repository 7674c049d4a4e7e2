// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <map>

namespace leadbook {

/// On which days is worked: Monday to Friday, but for the days that a book says otherwise of.
class WorkingDays
{
public:
    WorkingDays() = default;
    /// @p marked: holidays (false) and working days at a weekend (true).
    explicit WorkingDays(std::map<Day, bool> marked)
        : m_marked(std::move(marked))
    {
    }

    bool isWorking(Day day) const;
    /// The day @p days working days after @p from, at least one; of 0 days @p from itself where it is one,
    /// else the next one.
    Day after(Day from, int days) const;

private:
    std::map<Day, bool> m_marked;
};

} // namespace leadbook
