// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lunarday.h"

#include "domain/lunaryears.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr int kMonths = 12;
constexpr int kShortMonth = 29;
constexpr int kLeapShift = 13;

static_assert(kFirstLunarYear == kFirstKnownLunarYear);
static_assert(kFirstLunarYear + int(kLunarYears.size()) - 1 == kLastKnownLunarYear);

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LunarDay)
};

constexpr std::uint32_t yearCode(int year)
{
    return kLunarYears[static_cast<std::size_t>(year - kFirstLunarYear)];
}

constexpr int leapOf(std::uint32_t code)
{
    return static_cast<int>(code >> kLeapShift);
}

constexpr int monthsOf(std::uint32_t code)
{
    return kMonths + (leapOf(code) != 0 ? 1 : 0);
}

/// Days of the month at @p place, from 0, the leap month counted in its place.
constexpr int daysAt(std::uint32_t code, int place)
{
    return kShortMonth + static_cast<int>(code >> place & 1U);
}

constexpr int daysOfYear(std::uint32_t code)
{
    int days = 0;
    for (int place = 0; place < monthsOf(code); ++place)
        days += daysAt(code, place);
    return days;
}

/// Day numbers on which the years begin, and the day behind the last.
constexpr auto kYearStarts = [] {
    std::array<std::int32_t, kLunarYears.size() + 1> starts{};
    starts[0] = kFirstLunarDay;
    for (std::size_t i = 0; i < kLunarYears.size(); ++i)
        starts[i + 1] = starts[i] + daysOfYear(kLunarYears[i]);
    return starts;
}();

constexpr bool isKnown(int year)
{
    return year >= kFirstKnownLunarYear && year <= kLastKnownLunarYear;
}

/// Where @p month stands in its year, from 0; absent where there is no such leap month.
std::optional<int> placeOf(std::uint32_t code, int month, bool isLeap)
{
    const int leap = leapOf(code);
    if (month < 1 || month > kMonths || (isLeap && month != leap))
        return std::nullopt;
    return month - 1 + (isLeap || (leap != 0 && month > leap) ? 1 : 0);
}

const std::array<const char *, 30> kDayNames{
    QT_TRANSLATE_NOOP("LunarDay", "1st"),  QT_TRANSLATE_NOOP("LunarDay", "2nd"),
    QT_TRANSLATE_NOOP("LunarDay", "3rd"),  QT_TRANSLATE_NOOP("LunarDay", "4th"),
    QT_TRANSLATE_NOOP("LunarDay", "5th"),  QT_TRANSLATE_NOOP("LunarDay", "6th"),
    QT_TRANSLATE_NOOP("LunarDay", "7th"),  QT_TRANSLATE_NOOP("LunarDay", "8th"),
    QT_TRANSLATE_NOOP("LunarDay", "9th"),  QT_TRANSLATE_NOOP("LunarDay", "10th"),
    QT_TRANSLATE_NOOP("LunarDay", "11th"), QT_TRANSLATE_NOOP("LunarDay", "12th"),
    QT_TRANSLATE_NOOP("LunarDay", "13th"), QT_TRANSLATE_NOOP("LunarDay", "14th"),
    QT_TRANSLATE_NOOP("LunarDay", "15th"), QT_TRANSLATE_NOOP("LunarDay", "16th"),
    QT_TRANSLATE_NOOP("LunarDay", "17th"), QT_TRANSLATE_NOOP("LunarDay", "18th"),
    QT_TRANSLATE_NOOP("LunarDay", "19th"), QT_TRANSLATE_NOOP("LunarDay", "20th"),
    QT_TRANSLATE_NOOP("LunarDay", "21st"), QT_TRANSLATE_NOOP("LunarDay", "22nd"),
    QT_TRANSLATE_NOOP("LunarDay", "23rd"), QT_TRANSLATE_NOOP("LunarDay", "24th"),
    QT_TRANSLATE_NOOP("LunarDay", "25th"), QT_TRANSLATE_NOOP("LunarDay", "26th"),
    QT_TRANSLATE_NOOP("LunarDay", "27th"), QT_TRANSLATE_NOOP("LunarDay", "28th"),
    QT_TRANSLATE_NOOP("LunarDay", "29th"), QT_TRANSLATE_NOOP("LunarDay", "30th"),
};

const std::array<const char *, 12> kMonthNames{
    QT_TRANSLATE_NOOP("LunarDay", "1st lunar month"),  QT_TRANSLATE_NOOP("LunarDay", "2nd lunar month"),
    QT_TRANSLATE_NOOP("LunarDay", "3rd lunar month"),  QT_TRANSLATE_NOOP("LunarDay", "4th lunar month"),
    QT_TRANSLATE_NOOP("LunarDay", "5th lunar month"),  QT_TRANSLATE_NOOP("LunarDay", "6th lunar month"),
    QT_TRANSLATE_NOOP("LunarDay", "7th lunar month"),  QT_TRANSLATE_NOOP("LunarDay", "8th lunar month"),
    QT_TRANSLATE_NOOP("LunarDay", "9th lunar month"),  QT_TRANSLATE_NOOP("LunarDay", "10th lunar month"),
    QT_TRANSLATE_NOOP("LunarDay", "11th lunar month"), QT_TRANSLATE_NOOP("LunarDay", "12th lunar month"),
};

/// The day in @p year on which a birthday of @p born is kept.
std::optional<Day> birthdayIn(const LunarDay &born, int year)
{
    LunarDay kept = born;
    kept.year = year;
    kept.isLeap = born.isLeap && leapMonthOf(year) == born.month;
    kept.day = std::min(kept.day, lunarMonthLength(year, kept.month, kept.isLeap));
    return toSolar(kept);
}

} // namespace

std::optional<LunarDay> toLunar(Day day)
{
    if (!day.isValid() || day.number() < kYearStarts.front() || day.number() >= kYearStarts.back())
        return std::nullopt;
    const auto behind = std::ranges::upper_bound(kYearStarts, day.number());
    const auto at = static_cast<std::size_t>(behind - kYearStarts.begin()) - 1;
    const std::uint32_t code = kLunarYears[at];
    int left = day.number() - kYearStarts[at];
    int place = 0;
    while (left >= daysAt(code, place))
        left -= daysAt(code, place++);
    const int leap = leapOf(code);
    const bool isLeap = leap != 0 && place == leap;
    const int month = place + 1 - (leap != 0 && place >= leap ? 1 : 0);
    return LunarDay{kFirstLunarYear + static_cast<int>(at), month, left + 1, isLeap};
}

std::optional<Day> toSolar(const LunarDay &lunar)
{
    if (!isKnown(lunar.year))
        return std::nullopt;
    const std::uint32_t code = yearCode(lunar.year);
    const auto place = placeOf(code, lunar.month, lunar.isLeap);
    if (!place || lunar.day < 1 || lunar.day > daysAt(code, *place))
        return std::nullopt;
    int days = lunar.day - 1;
    for (int before = 0; before < *place; ++before)
        days += daysAt(code, before);
    return Day(kYearStarts[static_cast<std::size_t>(lunar.year - kFirstLunarYear)] + days);
}

int leapMonthOf(int year)
{
    return isKnown(year) ? leapOf(yearCode(year)) : 0;
}

int lunarMonthLength(int year, int month, bool isLeap)
{
    if (!isKnown(year))
        return 0;
    const auto place = placeOf(yearCode(year), month, isLeap);
    return place ? daysAt(yearCode(year), *place) : 0;
}

QString inWords(const LunarDay &lunar)
{
    if (lunar.month < 1 || lunar.month > int(kMonthNames.size()) || lunar.day < 1 ||
        lunar.day > int(kDayNames.size()))
        return {};
    const QString month = Words::tr(kMonthNames[static_cast<std::size_t>(lunar.month - 1)]);
    const QString day = Words::tr(kDayNames[static_cast<std::size_t>(lunar.day - 1)]);
    return lunar.isLeap ? Words::tr("%1 of the leap %2").arg(day, month)
                        : Words::tr("%1 of the %2").arg(day, month);
}

std::optional<Day> nextLunarBirthday(Day born, Day from)
{
    const auto birth = toLunar(born);
    const auto now = toLunar(from);
    if (!birth || !now)
        return std::nullopt;
    const auto thisYear = birthdayIn(*birth, now->year);
    return thisYear && *thisYear >= from ? thisYear : birthdayIn(*birth, now->year + 1);
}

} // namespace leadbook
