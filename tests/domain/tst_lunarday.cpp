// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lunarday.h"
#include "domain/quicklog/calendarpoint.h"
#include "support/tstranslator.h"

#include <unicode/calendar.h>

#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The Chinese lunar calendar.
class LunarDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayIsFoundAgain();
    void icu();
    void monthsBeginWithTheMoon();
    void feasts();
    void known_data();
    void known();
    void noneOfTheCalendar_data();
    void noneOfTheCalendar();
    void words_data();
    void words();
    void birthdays_data();
    void birthdays();
    void birthdaysOfEveryDay();
};

namespace {

const Day kFirst = *Day::fromCivil(1900, 1, 31);
const Day kLast = *Day::fromCivil(2101, 1, 28);

Day iso(const QString &text)
{
    return *Day::fromIso(text);
}

/// Sum of the periodic terms of the new moon @p k (from that of January 2000), in days; after J. Meeus,
/// Astronomical Algorithms, chapter 49.
double periodicTerms(double k)
{
    const double t = k / 1236.85;
    const auto sine = [](double degrees) {
        return std::sin(std::fmod(degrees, 360.0) * std::numbers::pi / 180);
    };
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double m = 2.5534 + 29.10535670 * k - 0.0000014 * t * t;
    const double n = 201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t;
    const double f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t;
    const double o = 124.7746 - 1.56375588 * k + 0.0020672 * t * t;
    double sum = -0.40720 * sine(n) + 0.17241 * e * sine(m) + 0.01608 * sine(2 * n) + 0.01039 * sine(2 * f) +
                 0.00739 * e * sine(n - m) - 0.00514 * e * sine(n + m) + 0.00208 * e * e * sine(2 * m) -
                 0.00111 * sine(n - 2 * f) - 0.00057 * sine(n + 2 * f) + 0.00056 * e * sine(2 * n + m) -
                 0.00042 * sine(3 * n) + 0.00042 * e * sine(m + 2 * f) + 0.00038 * e * sine(m - 2 * f) -
                 0.00024 * e * sine(2 * n - m) - 0.00017 * sine(o) - 0.00007 * sine(n + 2 * m) +
                 0.00004 * sine(2 * n - 2 * f) + 0.00004 * sine(3 * m) + 0.00003 * sine(n + m - 2 * f) +
                 0.00003 * sine(2 * n + 2 * f) - 0.00003 * sine(n + m + 2 * f) +
                 0.00003 * sine(n - m + 2 * f) - 0.00002 * sine(n - m - 2 * f) - 0.00002 * sine(3 * n + m) +
                 0.00002 * sine(4 * n);
    struct Planet
    {
        double from;
        double rate;
        double days;
    };
    constexpr std::array kPlanets{Planet{299.77, 0.107408, 0.000325},  Planet{251.88, 0.016321, 0.000165},
                                  Planet{251.83, 26.651886, 0.000164}, Planet{349.42, 36.412478, 0.000126},
                                  Planet{84.66, 18.206239, 0.000110},  Planet{141.74, 53.303771, 0.000062},
                                  Planet{207.14, 2.453732, 0.000060},  Planet{154.84, 7.306860, 0.000056},
                                  Planet{34.52, 27.261239, 0.000047},  Planet{207.19, 0.121824, 0.000042},
                                  Planet{291.34, 1.844379, 0.000040},  Planet{161.72, 24.198154, 0.000037},
                                  Planet{239.56, 25.513099, 0.000035}, Planet{331.55, 3.592518, 0.000023}};
    for (const Planet &each : kPlanets)
        sum += each.days * sine(each.from + each.rate * k);
    return sum;
}

/// Seconds that the clock of the moon's theory was ahead of the one on the wall, by decades from 1900.
double clockSeconds(double year)
{
    constexpr std::array kSeconds{-3.0, 10.0, 21.0, 24.0, 24.0, 29.0,  33.0,  40.0,  51.0,  57.0, 64.0,
                                  66.0, 69.0, 74.0, 82.0, 93.0, 111.0, 131.0, 153.0, 178.0, 203.0};
    const double at = std::clamp((year - 1900) / 10, 0.0, double(kSeconds.size() - 1));
    const auto low = std::min(static_cast<std::size_t>(at), kSeconds.size() - 2);
    return kSeconds[low] + (at - double(low)) * (kSeconds[low + 1] - kSeconds[low]);
}

/// The moment of the new moon nearest to @p day in China, as days since 1970: by the time of Beijing's
/// meridian until 1928, and eight hours ahead of Greenwich since.
double newMoonNear(Day day)
{
    constexpr double kEpoch = 2'440'587.5;
    const double k = std::round((day.number() + kEpoch - 2'451'550.09766) / 29.530588861);
    const double t = k / 1236.85;
    const double moment = 2'451'550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t +
                          periodicTerms(k) - kEpoch;
    const double hours = day < *Day::fromCivil(1929, 1, 1) ? 7 + 45.0 / 60 + 40.0 / 3600 : 8;
    return moment - clockSeconds(1970 + moment / 365.2425) / 86'400 + hours / 24;
}

} // namespace

void LunarDayTest::everyDayIsFoundAgain()
{
    LunarDay before;
    for (Day day = kFirst; day <= kLast; day = day + 1) {
        const auto lunar = toLunar(day);
        QVERIFY2(lunar, qPrintable(day.toIso()));
        QCOMPARE(toSolar(*lunar), std::optional(day));
        const bool isNext = lunar->day == before.day + 1 && lunar->month == before.month &&
                            lunar->isLeap == before.isLeap && lunar->year == before.year;
        const bool isFirst = lunar->day == 1;
        QVERIFY2(isNext || isFirst, qPrintable(day.toIso()));
        if (isFirst && before.day != 0)
            QCOMPARE(before.day, lunarMonthLength(before.year, before.month, before.isLeap));
        before = *lunar;
    }
    QVERIFY(!toLunar(kFirst - 1) && !toLunar(kLast + 1) && !toLunar(Day()));
}

void LunarDayTest::icu()
{
    constexpr double kDayMs = 86'400'000.0;
    constexpr double kNoonInBeijing = 4 * 3'600'000.0;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh@calendar=chinese"), status));
    QVERIFY(U_SUCCESS(status));
    QStringList months; // in which ICU has other days
    int days = 0;
    for (Day day = kFirst; day <= kLast; day = day + 1) {
        calendar->setTime(day.number() * kDayMs + kNoonInBeijing, status);
        const auto lunar = toLunar(day);
        const bool isSame = calendar->get(UCAL_MONTH, status) == lunar->month - 1 &&
                            calendar->get(UCAL_DATE, status) == lunar->day &&
                            (calendar->get(UCAL_IS_LEAP_MONTH, status) != 0) == lunar->isLeap;
        QVERIFY(U_SUCCESS(status));
        ++days;
        const QString month = (day - (lunar->day - 1)).toIso();
        if (!isSame && !months.contains(month))
            months << month;
    }
    QCOMPARE(days, kLast - kFirst + 1);
    // ICU places the new moon some minutes off, and before 1929 by the clock of the coast instead of
    // Beijing's; where that crosses midnight its month begins a day off. monthsBeginWithTheMoon() judges
    // between the two.
    QCOMPARE(months.join(u' '),
             u"1917-03-23 1917-04-21 1922-06-25 1922-07-24 1954-02-03 1955-02-22 1987-07-26 1987-08-24 "
             "1999-01-17 2012-08-17 2018-10-09 2018-11-08 2027-02-06 2030-01-04 2030-02-03 2070-03-12"_s);
}

void LunarDayTest::monthsBeginWithTheMoon()
{
    QStringList others;
    double worst = 0;
    for (Day day = kFirst; day <= kLast; day = day + 1) {
        if (toLunar(day)->day != 1)
            continue;
        const double moon = newMoonNear(day);
        if (std::floor(moon) != day.number())
            others << day.toIso();
        // How far the moon is outside the day, in minutes.
        worst = std::max(worst, std::max(day.number() - moon, moon - day.number() - 1) * 1440);
    }
    // In April 1906 the almanac of the time was eight minutes late; in September 2057 the new moon is within
    // seconds of midnight, and the almanacs that are published have the 29th.
    QCOMPARE(others, (QStringList{u"1906-04-24"_s, u"2057-09-29"_s}));
    QVERIFY(worst < 10);
}

void LunarDayTest::feasts()
{
    for (int year = 2020; year <= 2050; ++year)
        QCOMPARE(toSolar({year, 1, 1, false}), springFestival(year));
}

void LunarDayTest::known_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("of");
    QTest::addColumn<bool>("isLeap");
    const auto row = [](const QString &day, int year, int month, int of, bool isLeap = false) {
        QTest::newRow(qPrintable(day)) << day << year << month << of << isLeap;
    };
    row(u"1900-01-31"_s, 1900, 1, 1);
    row(u"1949-10-01"_s, 1949, 8, 10);
    row(u"1984-02-02"_s, 1984, 1, 1);
    row(u"2000-02-05"_s, 2000, 1, 1);
    row(u"2020-05-23"_s, 2020, 4, 1, true);
    row(u"2023-03-22"_s, 2023, 2, 1, true);
    row(u"2025-07-25"_s, 2025, 6, 1, true);
    row(u"2026-02-16"_s, 2025, 12, 29);
    row(u"2026-02-17"_s, 2026, 1, 1);
    row(u"2026-09-25"_s, 2026, 8, 15);
    row(u"2027-02-06"_s, 2027, 1, 1);
    row(u"2033-12-22"_s, 2033, 11, 1, true);
    row(u"2101-01-28"_s, 2100, 12, 29);
}

void LunarDayTest::known()
{
    QFETCH(QString, day);
    QFETCH(int, year);
    QFETCH(int, month);
    QFETCH(int, of);
    QFETCH(bool, isLeap);
    QCOMPARE(toLunar(iso(day)), std::optional(LunarDay{year, month, of, isLeap}));
    QCOMPARE(leapMonthOf(year) == month, isLeap);
}

void LunarDayTest::noneOfTheCalendar_data()
{
    QTest::addColumn<LunarDay>("lunar");
    QTest::newRow("year before") << LunarDay{1899, 12, 1, false};
    QTest::newRow("year behind") << LunarDay{2101, 1, 1, false};
    QTest::newRow("month 0") << LunarDay{2026, 0, 1, false};
    QTest::newRow("month 13") << LunarDay{2026, 13, 1, false};
    QTest::newRow("day 0") << LunarDay{2026, 1, 0, false};
    QTest::newRow("30th of a short month") << LunarDay{2025, 12, 30, false};
    QTest::newRow("no leap month") << LunarDay{2026, 6, 1, true};
    QTest::newRow("another leap month") << LunarDay{2025, 5, 1, true};
}

void LunarDayTest::noneOfTheCalendar()
{
    QFETCH(LunarDay, lunar);
    QVERIFY(!toSolar(lunar));
}

void LunarDayTest::words_data()
{
    QTest::addColumn<LunarDay>("lunar");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("chinese");
    const auto row = [](LunarDay lunar, const QString &english, const QString &chinese) {
        QTest::newRow(qPrintable(english)) << lunar << english << chinese;
    };
    row({2026, 12, 8, false}, u"8th of the 12th lunar month"_s, u"农历腊月初八"_s);
    row({2026, 1, 1, false}, u"1st of the 1st lunar month"_s, u"农历正月初一"_s);
    row({2026, 8, 15, false}, u"15th of the 8th lunar month"_s, u"农历八月十五"_s);
    row({2025, 6, 22, true}, u"22nd of the leap 6th lunar month"_s, u"农历闰六月廿二"_s);
    row({2025, 11, 20, false}, u"20th of the 11th lunar month"_s, u"农历冬月二十"_s);
    row({2025, 10, 30, false}, u"30th of the 10th lunar month"_s, u"农历十月三十"_s);
    row({2025, 13, 1, false}, QString(), QString());
}

void LunarDayTest::words()
{
    QFETCH(LunarDay, lunar);
    QTEST(inWords(lunar), "english");
    const test::TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
    QTEST(inWords(lunar), "chinese");
}

void LunarDayTest::birthdays_data()
{
    QTest::addColumn<QString>("born");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("next"); // empty: cannot be told
    const auto row = [](const char *name, const QString &born, const QString &from, const QString &next) {
        QTest::newRow(name) << born << from << next;
    };
    row("this year", u"1984-02-02"_s, u"2026-01-01"_s, u"2026-02-17"_s);
    row("today", u"1984-02-02"_s, u"2026-02-17"_s, u"2026-02-17"_s);
    row("next lunar year", u"1984-02-02"_s, u"2026-02-18"_s, u"2027-02-06"_s);
    row("of the old lunar year, in February", u"2025-01-28"_s, u"2026-01-01"_s, u"2026-02-16"_s);
    // Born on the 1st of the leap 4th month of 2020: 2026 has no such month, 2039 has a leap 5th.
    row("of a leap month, none this year", u"2020-05-23"_s, u"2026-01-01"_s, u"2026-05-17"_s);
    row("of a leap month, there this year", u"2023-03-22"_s, u"2042-01-25"_s, u"2042-03-22"_s);
    row("of the ordinary month beside a leap one", u"1985-07-18"_s, u"2025-06-01"_s, u"2025-06-25"_s);
    // Born on the 30th of the 12th month; in 2026 it ends with the 29th.
    row("a 30th in a short month", u"2025-01-28"_s, u"2025-01-29"_s, u"2026-02-16"_s);
    row("before the calendar", u"1899-12-31"_s, u"2026-01-01"_s, QString());
    row("behind the calendar", u"1984-02-02"_s, u"2101-02-01"_s, QString());
    row("at its end", u"1984-02-02"_s, u"2100-12-01"_s, QString());
}

void LunarDayTest::birthdays()
{
    QFETCH(QString, born);
    QFETCH(QString, from);
    const auto next = nextLunarBirthday(iso(born), iso(from));
    QTEST(next ? next->toIso() : QString(), "next");
}

/// Whatever the day of birth: the birthday comes within 13 months, on the day and month of birth unless these
/// are not in that year.
void LunarDayTest::birthdaysOfEveryDay()
{
    const Day from = iso(u"2026-11-21"_s);
    for (Day born = kFirst; born < from; born = born + 1) {
        const auto next = nextLunarBirthday(born, from);
        QVERIFY(next && *next >= from && *next < from + 385);
        const LunarDay birth = *toLunar(born);
        const LunarDay kept = *toLunar(*next);
        QCOMPARE(kept.month, birth.month);
        QVERIFY(kept.day == birth.day || (birth.day == 30 && kept.day == 29 &&
                                          lunarMonthLength(kept.year, kept.month, kept.isLeap) == 29));
        QVERIFY(!kept.isLeap || birth.isLeap);
    }
}

QTEST_GUILESS_MAIN(LunarDayTest)
#include "tst_lunarday.moc"
