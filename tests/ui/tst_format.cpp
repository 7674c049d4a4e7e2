// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedStates);
const QLocale kChinese(QLocale::Chinese, QLocale::China);
const QLocale kTaiwan(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::Taiwan);
const QLocale kGerman(QLocale::German, QLocale::Germany);

/// No-break spaces as "_", to read the tables below.
QString visible(QString text)
{
    return text.replace(QChar(0x00a0), u'_');
}

} // namespace

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers();
    void money_data();
    void money();
    void shortMoney_data();
    void shortMoney();
    void relativeDay_data();
    void relativeDay();
    void dueDay_data();
    void dueDay();
    void days();
};

void FormatTest::numbers()
{
    QCOMPARE(formatCount(1'000'000, kEnglish), u"1,000,000"_s);
    QCOMPARE(formatChange(1746, kEnglish), u"+1,746"_s);
    QCOMPARE(formatChange(-1208, kEnglish), u"-1,208"_s);
    QCOMPARE(formatChange(0, kEnglish), u"0"_s);
    QCOMPARE(visible(formatPercent(0.314, kEnglish)), u"31_%"_s);
    QCOMPARE(visible(formatPercent(0.6315, kEnglish, 1)), u"63.1_%"_s);
    QCOMPARE(formatPercent(0.314, kChinese), u"31%"_s);
    QCOMPARE(visible(formatPercent(-0.004, kEnglish)), u"0_%"_s); // and not "-0"
    QCOMPARE(visible(formatPercent(-0.0004, kEnglish, 1)), u"0.0_%"_s);
    QCOMPARE(visible(formatPercent(-0.006, kEnglish)), u"-1_%"_s);
    QCOMPARE(formatShort(950, kEnglish), u"950"_s);
    QCOMPARE(formatShort(18'300, kEnglish), u"18.3k"_s);
    QCOMPARE(formatShort(97'640, kEnglish), u"97.6k"_s);
    QCOMPARE(formatShort(18'300, kChinese), u"1.83万"_s);
}

void FormatTest::money_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("yuan") << 186000.0 << u"CNY"_s << kEnglish << u"¥_186,000"_s;
    QTest::newRow("yuan, Chinese") << 186000.0 << u"CNY"_s << kChinese << u"¥186,000"_s;
    QTest::newRow("yuan, small letters") << 186000.0 << u"cny"_s << kChinese << u"¥186,000"_s;
    QTest::newRow("yen") << 186000.0 << u"JPY"_s << kChinese << u"JP¥186,000"_s; // beside yuan
    QTest::newRow("euro, German") << 92400.0 << u"EUR"_s << kGerman << u"92.400_€"_s;
    QTest::newRow("cents") << 12.5 << u"USD"_s << kEnglish << u"$_12.50"_s;
    QTest::newRow("below zero") << -40.0 << u"USD"_s << kEnglish << u"$_-40"_s;
    QTest::newRow("another currency") << 7.0 << u"SEK"_s << kEnglish << u"SEK_7"_s;
    QTest::newRow("no currency") << 7.0 << QString() << kEnglish << u"7"_s;
}

void FormatTest::money()
{
    QFETCH(double, amount);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(visible(formatMoney(Money::fromDouble(amount), currency, locale)), text);
    QCOMPARE(formatMoney(Money(), currency, locale), u"—"_s);
}

void FormatTest::shortMoney_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("M") << qint64(4'820'000) << kEnglish << u"¥_4.82M"_s;
    QTest::newRow("k") << qint64(612'400) << kEnglish << u"¥_612k"_s;
    QTest::newRow("rounds up a unit") << qint64(999'950) << kEnglish << u"¥_1M"_s;
    QTest::newRow("below k") << qint64(640) << kEnglish << u"¥_640"_s;
    QTest::newRow("B") << qint64(1'234'000'000) << kEnglish << u"¥_1.23B"_s;
    QTest::newRow("wan") << qint64(4'820'000) << kChinese << u"¥482万"_s;
    QTest::newRow("wan with a figure") << qint64(612'400) << kChinese << u"¥61.2万"_s;
    QTest::newRow("yi") << qint64(120'000'000) << kChinese << u"¥1.2亿"_s;
    QTest::newRow("below wan") << qint64(9'800) << kChinese << u"¥9,800"_s;
    QTest::newRow("traditional") << qint64(4'820'000) << kTaiwan << u"¥482萬"_s;
    QTest::newRow("below zero") << qint64(-4'820'000) << kChinese << u"¥-482万"_s;
}

void FormatTest::shortMoney()
{
    QFETCH(qint64, units);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(visible(formatMoneyShort(Money::fromUnits(units), u"CNY"_s, locale)), text);
}

void FormatTest::relativeDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("yesterday") << -1 << u"yesterday"_s;
    QTest::newRow("days") << -12 << u"12 days ago"_s;
    QTest::newRow("last of the days") << -20 << u"20 days ago"_s;
    QTest::newRow("weeks") << -21 << u"3 weeks ago"_s;
    QTest::newRow("last of the weeks") << -29 << u"4 weeks ago"_s;
    QTest::newRow("a month") << -30 << u"1 month ago"_s;
    QTest::newRow("two months") << -62 << u"2 months ago"_s;
    QTest::newRow("a year and more") << -729 << u"23 months ago"_s;
    QTest::newRow("two years") << -731 << u"2 years ago"_s;
    QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
    QTest::newRow("soon") << 5 << u"in 5 days"_s;
    QTest::newRow("later") << 45 << u"in 1 month"_s;
}

void FormatTest::relativeDay()
{
    QFETCH(int, days);
    QFETCH(QString, text);
    const Day today(20'000);
    // Without a translation file %n is not replaced by the plural's word, but the figure is.
    QCOMPARE(formatRelativeDay(today + days, today), text);
    QCOMPARE(formatRelativeDay(Day(), today), u"—"_s);
}

void FormatTest::dueDay_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("late") << -2 << u"2 days overdue"_s;
    QTest::newRow("late by one") << -1 << u"1 day overdue"_s;
    QTest::newRow("today") << 0 << u"today"_s;
    QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
    QTest::newRow("a day") << 3 << u"24 Nov"_s;
}

void FormatTest::dueDay()
{
    QFETCH(int, days);
    QFETCH(QString, text);
    const Day today = *Day::fromIso(u"2026-11-21"_s);
    QCOMPARE(formatDueDay(today + days, today, kEnglish), text);
}

void FormatTest::days()
{
    const Day today = *Day::fromIso(u"2026-11-21"_s);
    const Day other = *Day::fromIso(u"2025-11-03"_s);
    QCOMPARE(formatDay(today, today, kEnglish), u"21 Nov"_s);
    QCOMPARE(formatDay(other, today, kEnglish), u"3 Nov 2025"_s);
    QCOMPARE(formatDay(today, today, kChinese), u"11月21日"_s);
    QCOMPARE(formatDay(other, today, kChinese), u"2025年11月3日"_s);
    QCOMPARE(formatWeekday(*Day::fromIso(u"2026-11-24"_s), kEnglish), u"Tue 24 Nov"_s);
    QCOMPARE(formatWeekday(*Day::fromIso(u"2026-11-24"_s), kChinese), u"11月24日 周二"_s);
    QCOMPARE(formatDay(Day(), today, kEnglish), u"—"_s);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
