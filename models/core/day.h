// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace leadbook {

/// A calendar day, proleptic Gregorian, counted from 1970-01-01; trivially copyable, 4 bytes, sorts by time.
/// A default-made Day is "no day" and sorts before every real one.
class Day
{
public:
    constexpr Day() = default;
    constexpr explicit Day(std::int32_t daysSinceEpoch)
        : m_days(daysSinceEpoch)
    {
    }

    /// The day of a civil date, absent where the date does not exist (2023-02-29).
    static std::optional<Day> fromCivil(int year, int month, int day);
    /// Reads ISO 8601 "YYYY-MM-DD"; a time behind it ("T…" or " …") is ignored.
    static std::optional<Day> fromIso(QStringView text);

    constexpr bool isValid() const { return m_days != kNone; }
    /// Days since 1970-01-01.
    constexpr std::int32_t number() const { return m_days; }

    struct Civil
    {
        int year = 0;
        int month = 0; ///< 1-12
        int day = 0;   ///< 1-31
    };
    Civil civil() const;
    /// "YYYY-MM-DD", empty for no day.
    QString toIso() const;

    /// The same day of the month @p months later, clipped to the month's end (31 Jan + 1 month = 28 Feb).
    Day addMonths(int months) const;

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, int days) { return Day(day.m_days + days); }
    friend constexpr Day operator-(Day day, int days) { return Day(day.m_days - days); }
    /// Whole days from @p from to @p to.
    friend constexpr int operator-(Day to, Day from) { return to.m_days - from.m_days; }

private:
    static constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::min();
    std::int32_t m_days = kNone;
};

/// A half-open span of days [begin, end); an invalid end means "without end", an invalid begin "from ever".
struct Period
{
    Day begin;
    Day end;

    bool contains(Day day) const
    {
        return day.isValid() && (!begin.isValid() || day >= begin) && (!end.isValid() || day < end);
    }
};

} // namespace leadbook
