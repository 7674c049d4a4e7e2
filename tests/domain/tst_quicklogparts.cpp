// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/calendarpoint.h"
#include "domain/quicklog/contactwords.h"
#include "domain/quicklog/quantities.h"
#include "domain/quicklog/saidday.h"

#include <QTest>

#include <unicode/calendar.h>

using namespace leadbook;
using namespace Qt::StringLiterals;

class QuickLogPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lunarFeasts_data();
    void lunarFeasts();
    void feasts_data();
    void feasts();
    void amounts_data();
    void amounts();
    void numbers_data();
    void numbers();
    void days_data();
    void days();
    void planned();
};

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

/// The day of a lunar month (from 1) and day in the Chinese year that begins in @p year, by ICU.
std::optional<Day> byIcu(int year, int month, int day)
{
    constexpr double kDayMs = 86'400'000.0;
    constexpr double kNoonInBeijing = 4 * 3'600'000.0;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Calendar> calendar(icu::Calendar::createInstance(
        icu::TimeZone::createTimeZone("Asia/Shanghai"), icu::Locale("zh@calendar=chinese"), status));
    for (Day at = *Day::fromCivil(year, 1, 1); U_SUCCESS(status) && at < *Day::fromCivil(year + 1, 1, 1);
         at = at + 1) {
        calendar->setTime(at.number() * kDayMs + kNoonInBeijing, status);
        if (calendar->get(UCAL_MONTH, status) == month - 1 && calendar->get(UCAL_DATE, status) == day &&
            calendar->get(UCAL_IS_LEAP_MONTH, status) == 0)
            return at;
    }
    return std::nullopt;
}

Day feastIn(int year, const QString &name)
{
    const auto points = calendarPoints(name, *Day::fromCivil(year, 1, 15));
    return points.empty() ? Day() : points.front().day;
}

} // namespace

void QuickLogPartsTest::lunarFeasts_data()
{
    QTest::addColumn<int>("year");
    for (int year = 2020; year <= 2050; ++year)
        QTest::addRow("%d", year) << year;
}

void QuickLogPartsTest::lunarFeasts()
{
    QFETCH(int, year);
    // The new moons of February 2027 (23:56 in Beijing) and 2030 (00:08) lie minutes from midnight, and ICU
    // puts them on the wrong side of it; the official calendar has the 6th and the 3rd.
    const int wrong = year == 2027 ? 1 : year == 2030 ? -1 : 0;
    QCOMPARE(springFestival(year).value() + wrong, byIcu(year, 1, 1).value());
    QCOMPARE(feastIn(year, u"春节"_s), springFestival(year).value());
    QCOMPARE(feastIn(year, u"元宵节"_s), springFestival(year).value() + 14);
    QCOMPARE(springFestival(2027), Day::fromCivil(2027, 2, 6));
    QCOMPARE(springFestival(2030), Day::fromCivil(2030, 2, 3));
    QCOMPARE(feastIn(year, u"Dragon Boat Festival"_s), byIcu(year, 5, 5).value());
    QCOMPARE(feastIn(year, u"中秋"_s), byIcu(year, 8, 15).value());
}

void QuickLogPartsTest::feasts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("days");
    const auto row = [](const QString &text, const QStringList &days) {
        QTest::newRow(qPrintable(text)) << text << days;
    };
    row(u"before Spring Festival"_s, {u"2027-02-06"_s});
    row(u"chinese new year, then new year"_s, {u"2027-02-06"_s, u"2027-01-01"_s});
    row(u"国庆前，圣诞后"_s, {u"2027-10-01"_s, u"2026-12-25"_s});
    row(u"十一前"_s, {u"2027-10-01"_s});
    row(u"十一台"_s, {});
    row(u"五一"_s, {u"2027-05-01"_s});
    row(u"五一二厂"_s, {});
    row(u"清明"_s, {u"2027-04-05"_s});
    row(u"Easter"_s, {u"2027-03-28"_s});
    row(u"Easterly winds"_s, {});
    row(u"双11"_s, {u"2027-11-11"_s});
    row(u"年底"_s, {u"2026-12-31"_s});
}

void QuickLogPartsTest::feasts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, days);
    QStringList found;
    for (const CalendarPoint &point : calendarPoints(text, kToday))
        found << point.day.toIso();
    QCOMPARE(found, days);
    QVERIFY(!springFestival(2019) && !springFestival(2051));
}

void QuickLogPartsTest::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("amount");
    const auto row = [](const QString &text, const QString &amount) {
        QTest::newRow(qPrintable(text)) << text << amount;
    };
    row(u"200k"_s, u"200000"_s);
    row(u"¥20万"_s, u"200000"_s);
    row(u"1.5 m"_s, u"1500000"_s);
    row(u"3千"_s, u"3000"_s);
    row(u"USD 200,000"_s, u"200000"_s);
    row(u"1,234,567.89元"_s, u"1234567.89"_s);
    row(u"二十万"_s, u"200000"_s);
    row(u"2百万"_s, u"2000000"_s);
    row(u"1.2亿"_s, u"120000000"_s);
    row(u"5km"_s, u"5"_s);
    row(u"nothing"_s, QString());
}

void QuickLogPartsTest::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, amount);
    const auto found = findAmount(text, 0, true);
    QCOMPARE(found ? found->amount.toDecimal() : QString(), amount);
}

void QuickLogPartsTest::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("number");
    QTest::newRow("12") << u"12"_s << 12;
    QTest::newRow("十") << u"十"_s << 10;
    QTest::newRow("十二") << u"十二"_s << 12;
    QTest::newRow("二十") << u"二十"_s << 20;
    QTest::newRow("九十九") << u"九十九"_s << 99;
    QTest::newRow("两") << u"两"_s << 2;
    QTest::newRow("Three") << u"Three"_s << 3;
    QTest::newRow("半") << u"半"_s << -1;
    QTest::newRow("empty") << QString() << -1;
    QTest::newRow("二三") << u"二三"_s << -1;
}

void QuickLogPartsTest::numbers()
{
    QFETCH(QString, text);
    QFETCH(int, number);
    QCOMPARE(smallNumber(text).value_or(-1), number);
}

void QuickLogPartsTest::days_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ahead");
    QTest::addColumn<QString>("back");
    const auto row = [](const QString &text, const QString &ahead, const QString &back) {
        QTest::newRow(qPrintable(text)) << text << ahead << back;
    };
    row(u"12 Dec"_s, u"2026-12-12"_s, u"2025-12-12"_s);
    row(u"Nov 21"_s, u"2026-11-21"_s, u"2026-11-21"_s);
    row(u"29 Feb"_s, u"2028-02-29"_s, u"2024-02-29"_s);
    row(u"31 Apr"_s, QString(), QString());
    row(u"12月5日"_s, u"2026-12-05"_s, u"2025-12-05"_s);
    row(u"2027年3月1日"_s, u"2027-03-01"_s, u"2027-03-01"_s);
    row(u"十二月十五号"_s, u"2026-12-15"_s, u"2025-12-15"_s);
    row(u"15号"_s, u"2026-12-15"_s, u"2026-11-15"_s);
    row(u"下个月3号"_s, u"2026-12-03"_s, u"2026-12-03"_s);
    row(u"in 2 weeks"_s, u"2026-12-05"_s, u"2026-12-05"_s);
    row(u"in a month"_s, u"2026-12-21"_s, u"2026-12-21"_s);
    row(u"过3天"_s, u"2026-11-24"_s, u"2026-11-24"_s);
    row(u"三周后"_s, u"2026-12-12"_s, u"2026-12-12"_s);
    row(u"月底"_s, u"2026-11-30"_s, u"2026-11-30"_s);
    row(u"31.12."_s, u"2026-12-31"_s, u"2025-12-31"_s);
    row(u"the day after tomorrow"_s, u"2026-11-23"_s, u"2026-11-23"_s);
    row(u"大前天"_s, u"2026-11-18"_s, u"2026-11-18"_s);
    row(u"in 9999999 days"_s, QString(), QString());
    row(u"mondays"_s, QString(), QString());
}

void QuickLogPartsTest::days()
{
    QFETCH(QString, text);
    QFETCH(QString, ahead);
    QFETCH(QString, back);
    const auto iso = [&text](DayDirection direction) {
        const auto day = dayAt(text, 0, kToday, direction);
        return day ? day->day.toIso() : QString();
    };
    QCOMPARE(iso(DayDirection::Ahead), ahead);
    QCOMPARE(iso(DayDirection::Back), back);
}

void QuickLogPartsTest::planned()
{
    QCOMPARE(plannedKind(u"call about price"_s), InteractionKind::Call);
    QCOMPARE(plannedKind(u"回访"_s), InteractionKind::Call);
    QCOMPARE(plannedKind(u"send contract"_s), std::nullopt);
    QCOMPARE(plannedKind(u"recall of parts"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(QuickLogPartsTest)
#include "tst_quicklogparts.moc"
