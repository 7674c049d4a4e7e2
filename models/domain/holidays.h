// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/workdays.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

#include <vector>

namespace leadbook {

/// A day that people greet each other on, free or not.
struct Festival
{
    Day day;
    QString name; ///< in the user's language
    bool isLunar = false;
    QString key = {}; ///< English, the same in every language

    friend bool operator==(const Festival &, const Festival &) = default;
};

/// Chinese and international festivals from @p from to @p until, by day: by the lunar calendar New Year's
/// Eve, Spring Festival, Lantern, Dragon Boat, Qixi, Mid-Autumn and Double Ninth; by the solar one the common
/// days of the year, and Qingming from 2000 to 2099.
std::vector<Festival> festivals(Day from, Day until);

/// The keys of the festivals, by the day on which they are in most years.
QStringList festivalKeys();
/// A festival by its key in the user's language; another text as it is.
QString festivalLabel(const QString &key);

/// A festival, or days off or worked in exchange, as a calendar of the next days tells it.
struct NearHoliday
{
    enum class Kind : std::uint8_t
    {
        Festival, ///< work goes on
        Off,
        Worked, ///< a day of a weekend
    };

    Day first;
    Day last; ///< of days off in a row that have one name
    QString name;
    Kind kind = Kind::Festival;

    friend bool operator==(const NearHoliday &, const NearHoliday &) = default;
};

/// What falls on the days from @p from to @p until, by its first day, days off with all of their days. A
/// festival that is a day off is told once, by the name that the day off has.
std::vector<NearHoliday> nearHolidays(const Workdays &workdays, Day from, Day until);

/// The years for which mainland China's State Council has announced which days are off and which are worked
/// in exchange.
inline constexpr int kFirstAnnouncedYear = 2025;
inline constexpr int kLastAnnouncedYear = 2026;

/// The holidays of @p country (ISO 3166, "CN") in @p year, in the user's language, by day: as announced where
/// they are; of later years up to 2099 the statutory days alone, without what is made up for at weekends.
/// Empty for other countries and years: there weekends alone are known to be free.
std::vector<DayOff> shippedDaysOff(QStringView country, int year);

} // namespace leadbook
