// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/holidays.h"

#include "domain/lunarday.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <span>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Festival)
};

constexpr auto kNewYear = QT_TRANSLATE_NOOP("Festival", "New Year’s Day");
constexpr auto kEve = QT_TRANSLATE_NOOP("Festival", "Lunar New Year’s Eve");
constexpr auto kSpring = QT_TRANSLATE_NOOP("Festival", "Spring Festival");
constexpr auto kQingming = QT_TRANSLATE_NOOP("Festival", "Qingming Festival");
constexpr auto kLabour = QT_TRANSLATE_NOOP("Festival", "Labour Day");
constexpr auto kDragonBoat = QT_TRANSLATE_NOOP("Festival", "Dragon Boat Festival");
constexpr auto kMidAutumn = QT_TRANSLATE_NOOP("Festival", "Mid-Autumn Festival");
constexpr auto kNational = QT_TRANSLATE_NOOP("Festival", "National Day");
constexpr int kLastStatutoryYear = 2099;

/// A festival on the same day of each year, or lunar year.
struct YearlyDay
{
    int month;
    int day;
    const char *name;
};

constexpr std::array kLunar{
    YearlyDay{1, 1, kSpring},     YearlyDay{1, 15, QT_TRANSLATE_NOOP("Festival", "Lantern Festival")},
    YearlyDay{5, 5, kDragonBoat}, YearlyDay{7, 7, QT_TRANSLATE_NOOP("Festival", "Qixi Festival")},
    YearlyDay{8, 15, kMidAutumn}, YearlyDay{9, 9, QT_TRANSLATE_NOOP("Festival", "Double Ninth Festival")},
};

constexpr std::array kSolar{
    YearlyDay{1, 1, kNewYear},
    YearlyDay{2, 14, QT_TRANSLATE_NOOP("Festival", "Valentine’s Day")},
    YearlyDay{3, 8, QT_TRANSLATE_NOOP("Festival", "Women’s Day")},
    YearlyDay{5, 1, kLabour},
    YearlyDay{6, 1, QT_TRANSLATE_NOOP("Festival", "Children’s Day")},
    YearlyDay{9, 10, QT_TRANSLATE_NOOP("Festival", "Teachers’ Day")},
    YearlyDay{10, 1, kNational},
    YearlyDay{12, 25, QT_TRANSLATE_NOOP("Festival", "Christmas Day")},
};

/// Days off in a row, or one that is worked in exchange.
struct Announced
{
    int month;
    int day;
    int length; ///< 0: a day that is worked
    const char *name;
};

// As announced by the State Council in November of the year before.
constexpr std::array k2025{
    Announced{1, 1, 1, kNewYear},    Announced{1, 26, 0, kSpring},     Announced{1, 28, 8, kSpring},
    Announced{2, 8, 0, kSpring},     Announced{4, 4, 3, kQingming},    Announced{4, 27, 0, kLabour},
    Announced{5, 1, 5, kLabour},     Announced{5, 31, 3, kDragonBoat}, Announced{9, 28, 0, kNational},
    Announced{10, 1, 5, kNational},  Announced{10, 6, 1, kMidAutumn},  Announced{10, 7, 2, kNational},
    Announced{10, 11, 0, kNational},
};
constexpr std::array k2026{
    Announced{1, 1, 3, kNewYear},    Announced{1, 4, 0, kNewYear},    Announced{2, 14, 0, kSpring},
    Announced{2, 15, 9, kSpring},    Announced{2, 28, 0, kSpring},    Announced{4, 4, 3, kQingming},
    Announced{5, 1, 5, kLabour},     Announced{5, 9, 0, kLabour},     Announced{6, 19, 3, kDragonBoat},
    Announced{9, 20, 0, kNational},  Announced{9, 25, 3, kMidAutumn}, Announced{10, 1, 7, kNational},
    Announced{10, 10, 0, kNational},
};

std::optional<Day> lunarDay(int year, int month, int day)
{
    return toSolar({year, month, day, false});
}

/// The day before Spring Festival of @p year.
std::optional<Day> newYearsEve(int year)
{
    const auto spring = lunarDay(year, 1, 1);
    return spring ? std::optional(*spring - 1) : std::nullopt;
}

/// Qingming, when the sun is at 15°, by the usual rule for 2000 to 2099.
std::optional<Day> qingming(int year)
{
    constexpr int kFirst = 2000;
    if (year < kFirst || year > kLastStatutoryYear)
        return std::nullopt;
    const int y = year - kFirst;
    return Day::fromCivil(year, 4, (y * 2422 + 48'100) / 10'000 - y / 4);
}

void add(std::vector<DayOff> &days, std::optional<Day> day, int length, const char *name)
{
    for (int i = 0; day && i < length; ++i)
        days.push_back({0, *day + i, Words::tr(name), false});
}

std::vector<DayOff> announced(int year, std::span<const Announced> list)
{
    std::vector<DayOff> days;
    for (const Announced &each : list) {
        const auto day = Day::fromCivil(year, each.month, each.day);
        if (each.length == 0)
            days.push_back({0, *day, Words::tr("Working day for %1").arg(Words::tr(each.name)), true});
        else
            add(days, day, each.length, each.name);
    }
    return days;
}

/// The 13 days of the rules in force since 2025.
std::vector<DayOff> statutory(int year)
{
    std::vector<DayOff> days;
    add(days, Day::fromCivil(year, 1, 1), 1, kNewYear);
    add(days, newYearsEve(year), 4, kSpring);
    add(days, qingming(year), 1, kQingming);
    add(days, Day::fromCivil(year, 5, 1), 2, kLabour);
    add(days, lunarDay(year, 5, 5), 1, kDragonBoat);
    add(days, lunarDay(year, 8, 15), 1, kMidAutumn);
    add(days, Day::fromCivil(year, 10, 1), 3, kNational);
    std::ranges::stable_sort(days, {}, &DayOff::day);
    // Mid-Autumn may fall on the days of National Day.
    const auto isSameDay = [](const DayOff &a, const DayOff &b) { return a.day == b.day; };
    days.erase(std::unique(days.begin(), days.end(), isSameDay), days.end());
    return days;
}

} // namespace

std::vector<Festival> festivals(Day from, Day until)
{
    std::vector<Festival> found;
    if (!from.isValid() || !until.isValid())
        return found;
    const auto take = [&](std::optional<Day> day, const char *name, bool isLunar) {
        if (day && *day >= from && *day <= until)
            found.push_back({*day, Words::tr(name), isLunar, QString::fromUtf8(name)});
    };
    for (int year = from.civil().year; year <= until.civil().year; ++year) {
        for (const YearlyDay &each : kSolar)
            take(Day::fromCivil(year, each.month, each.day), each.name, false);
        take(qingming(year), kQingming, false);
        take(newYearsEve(year), kEve, true);
        for (const YearlyDay &each : kLunar)
            take(lunarDay(year, each.month, each.day), each.name, true);
    }
    std::ranges::stable_sort(found, {}, &Festival::day);
    return found;
}

QStringList festivalKeys()
{
    constexpr int kAnyYear = 2025; // one in which no two of them change places
    QStringList keys;
    for (const Festival &each : festivals(*Day::fromCivil(kAnyYear, 1, 1), *Day::fromCivil(kAnyYear, 12, 31)))
        keys << each.key;
    return keys;
}

QString festivalLabel(const QString &key)
{
    return Words::tr(key.toUtf8().constData());
}

std::vector<NearHoliday> nearHolidays(const Workdays &workdays, Day from, Day until)
{
    std::vector<NearHoliday> all;
    for (const DayOff &each : workdays.daysOff()) {
        const auto kind = each.works ? NearHoliday::Kind::Worked : NearHoliday::Kind::Off;
        const bool goesOn = !all.empty() && all.back().kind == kind && all.back().name == each.name &&
                            all.back().last + 1 == each.day;
        if (goesOn)
            all.back().last = each.day;
        else
            all.push_back({each.day, each.day, each.name, kind});
    }
    std::erase_if(all, [&](const NearHoliday &each) { return each.last < from || each.first > until; });
    for (const Festival &each : festivals(from, until)) {
        const bool isFree = std::ranges::any_of(all, [&each](const NearHoliday &off) {
            return off.kind == NearHoliday::Kind::Off && off.first <= each.day && each.day <= off.last;
        });
        if (!isFree)
            all.push_back({each.day, each.day, each.name, NearHoliday::Kind::Festival});
    }
    std::ranges::stable_sort(all, {}, &NearHoliday::first);
    return all;
}

std::vector<DayOff> shippedDaysOff(QStringView country, int year)
{
    using namespace Qt::StringLiterals;
    if (country.compare("CN"_L1, Qt::CaseInsensitive) != 0 || year < kFirstAnnouncedYear ||
        year > kLastStatutoryYear)
        return {};
    switch (year) {
    case 2025:
        return announced(year, k2025);
    case 2026:
        return announced(year, k2026);
    default:
        return statutory(year);
    }
}

} // namespace leadbook
