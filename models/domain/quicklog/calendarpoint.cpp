// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/calendarpoint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kFirstYear = 2020;
/// First days of lunar months, 2020 to 2050, as month * 100 + day: the Chinese calendar in Beijing's time.
using LunarDays = std::array<short, 31>;
constexpr LunarDays kSpringFestivals{125, 212, 201, 122, 210, 129, 217, 206, 126, 213, 203,
                                     123, 211, 131, 219, 208, 128, 215, 204, 124, 212, 201,
                                     122, 210, 130, 217, 206, 126, 214, 202, 123};
constexpr LunarDays kDragonBoats{625, 614, 603, 622, 610, 531, 619, 609, 528, 616, 605,
                                 624, 612, 601, 620, 610, 530, 618, 607, 527, 614, 603,
                                 622, 611, 531, 619, 608, 529, 615, 604, 623};
constexpr LunarDays kMidAutumns{1001, 921, 910,  929, 917, 1006, 925, 915, 1003, 922, 912,
                                1001, 919, 908,  927, 916, 1004, 924, 913, 1002, 920, 910,
                                928,  917, 1005, 925, 915, 1004, 922, 911, 930};

std::optional<Day> lunar(const LunarDays &days, int year)
{
    const auto index = static_cast<std::size_t>(year - kFirstYear);
    if (year < kFirstYear || index >= days.size())
        return std::nullopt;
    return Day::fromCivil(year, days[index] / 100, days[index] % 100);
}

template <int Month, int DayOfMonth> std::optional<Day> fixedDay(int year)
{
    return Day::fromCivil(year, Month, DayOfMonth);
}

std::optional<Day> dragonBoat(int year)
{
    return lunar(kDragonBoats, year);
}

std::optional<Day> midAutumn(int year)
{
    return lunar(kMidAutumns, year);
}

std::optional<Day> lantern(int year)
{
    const auto spring = springFestival(year);
    return spring ? std::optional(*spring + 14) : std::nullopt;
}

/// Clear and Bright, the solar term: right for the years 2000 to 2099.
std::optional<Day> qingming(int year)
{
    const int past = year - 2000;
    return Day::fromCivil(year, 4, static_cast<int>(past * 0.2422 + 4.81) - past / 4);
}

/// Easter Sunday (anonymous Gregorian algorithm).
std::optional<Day> easter(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int sum = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
    return Day::fromCivil(year, sum / 31, sum % 31 + 1);
}

struct Feast
{
    const char *pattern; ///< regular expression, case does not matter
    std::optional<Day> (*day)(int year);
};

constexpr Feast kFeasts[] = {
    {R"(\b(?:the )?spring festival\b|\b(?:chinese|lunar) new year\b|春节|过年|农历新年|大年初一)",
     &springFestival},
    {R"(\blantern festival\b|元宵节?)", &lantern},
    {R"(\b(?:qingming|tomb[- ]sweeping day)\b|清明节?)", &qingming},
    {R"(\b(?:easter)\b|复活节)", &easter},
    {R"(\b(?:labou?r day|may day)\b|五一(?!二|月)|劳动节)", &fixedDay<5, 1>},
    {R"(\bdragon boat festival\b|端午节?)", &dragonBoat},
    {R"(\bmid-?autumn(?: festival)?\b|中秋节?)", &midAutumn},
    {R"(\bnational day\b|国庆节?|十一(?=黄金周|假期|长假|之?前|之?后))", &fixedDay<10, 1>},
    {R"(\bsingles'? day\b|\bdouble (?:11|eleven)\b|双十一|双11)", &fixedDay<11, 11>},
    {R"(\bchristmas(?: day)?\b|\bxmas\b|圣诞节?)", &fixedDay<12, 25>},
    {R"((?<!chinese )(?<!lunar )\bnew year(?:'s day)?\b|元旦)", &fixedDay<1, 1>},
    {R"(\b(?:the )?(?:end of (?:the|this) year|year[- ]end)\b|年底|年末)", &fixedDay<12, 31>},
};

/// The first on or after @p today, within two years.
std::optional<Day> firstFrom(const Feast &feast, Day today)
{
    const int year = today.civil().year;
    for (int later = 0; later < 2; ++later) {
        const auto day = feast.day(year + later);
        if (day && *day >= today)
            return day;
    }
    return std::nullopt;
}

} // namespace

std::optional<Day> springFestival(int year)
{
    return lunar(kSpringFestivals, year);
}

std::vector<CalendarPoint> calendarPoints(const QString &text, Day today)
{
    std::vector<CalendarPoint> points;
    for (const Feast &feast : kFeasts) {
        const auto day = firstFrom(feast, today);
        if (!day)
            continue;
        const QRegularExpression expression(QString::fromUtf8(feast.pattern),
                                            QRegularExpression::CaseInsensitiveOption);
        for (auto found = expression.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            points.push_back({{match.capturedStart(), match.capturedLength()}, *day});
        }
    }
    std::ranges::sort(points, {}, [](const CalendarPoint &point) { return point.at.begin; });
    return points;
}

} // namespace leadbook
