// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <array>
#include <bitset>
#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// In which order a column writes year, month and day where the text itself does not say.
enum class DateOrder : std::uint8_t
{
    Ymd,
    Dmy,
    Mdy
};

/// A date as a file gives it.
struct DateAndTime
{
    Day day;
    std::optional<int> minute; ///< of the day, 0-1439, where a time was written

    friend bool operator==(const DateAndTime &, const DateAndTime &) = default;
};

/// Reads a date: "2010-12-01 08:26:00", ISO 8601, "1/12/2010", "01.12.10", "20101201", "2010年12月1日",
/// "1 Dec 2010", "December 1, 2010"; a time (with am/pm, 上午/下午, seconds, zone) may follow, the zone is
/// not applied. @p order counts where the year is not told by four digits in front or the month not by its
/// name. Two digits of a year are 1970-2069. Absent for anything else and for days that do not exist.
std::optional<DateAndTime> parseDate(std::string_view cell, DateOrder order);

/// What the cells of one column tell about their order.
class DateEvidence
{
public:
    void add(std::string_view cell);

    /// The order that reads most cells, absent where the cells do not decide between two.
    std::optional<DateOrder> decided() const;
    /// decided(), else @p others (what another column of the file says) where it reads as many cells, else
    /// month first with slashes and day first with anything else.
    DateOrder order(std::optional<DateOrder> others) const;

private:
    bool mayBe(DateOrder order) const;

    std::array<std::int64_t, 3>
        m_valid{};            ///< cells that are days, by DateOrder, of those whose text does not say
    std::bitset<100> m_first; ///< numbers seen in the first place
    std::bitset<100> m_third;
    std::int64_t m_slashes = 0;
    std::int64_t m_others = 0;
};

} // namespace leadbook
