// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"
#include "core/day.h"
#include "core/money.h"
#include "core/progress.h"

#include <QDate>
#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <thread>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// What holds for any day and any amount, and the clock and progress that jobs are given.
class DayAndMoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysAreTheCalendars();
    void monthsThereAndBack();
    void amountsThereAndBack();
    void doublesThereAndBack();
    void sumsAreExact();
    void edges_data();
    void edges();
    void fixedDay_data();
    void fixedDay();
    void progressTellsAndHears();
};

void DayAndMoneyTest::daysAreTheCalendars()
{
    for (int number = -700'000; number < 700'000; number += 613) {
        const Day day(number);
        const QDate date = QDate(1970, 1, 1).addDays(number);
        const Day::Civil civil = day.civil();
        QCOMPARE(QDate(civil.year, civil.month, civil.day), date);
        QCOMPARE(Day::fromCivil(civil.year, civil.month, civil.day), std::optional(day));
        if (civil.year < 1000)
            continue;
        QCOMPARE(day.toIso(), date.toString(Qt::ISODate));
        QCOMPARE(Day::fromIso(day.toIso()), std::optional(day));
        QVERIFY(day < day + 1 && day - 1 < day && (day + 7) - day == 7);
    }
}

void DayAndMoneyTest::monthsThereAndBack()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 5000; ++round) {
        const Day day(random.bounded(80'000) - 20'000);
        const int months = random.bounded(480) - 240;
        const Day later = day.addMonths(months);
        const QDate date = QDate(1970, 1, 1).addDays(day.number()).addMonths(months);
        QCOMPARE(later.toIso(), date.toString(Qt::ISODate));
        if (day.civil().day <= 28)
            QCOMPARE(later.addMonths(-months), day);
        QVERIFY(later <= day.addMonths(months + 1));
    }
}

void DayAndMoneyTest::amountsThereAndBack()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 20'000; ++round) {
        const int bits = 1 + round % 62;
        const auto value =
            static_cast<std::int64_t>(random.generate64() >> (64 - bits)) * (round % 2 == 0 ? 1 : -1);
        const Money money(value);
        const QString text = money.toDecimal();
        const auto back = Money::fromDecimal(text);
        QVERIFY2(back, qPrintable(text));
        QCOMPARE(back->tenThousandths(), value);
        // The shortest: no zero behind the point's last digit.
        QVERIFY2(!text.contains(u'.') || (!text.endsWith(u'0') && !text.endsWith(u'.')), qPrintable(text));
        QCOMPARE(Money::fromDecimal(QString(text + (text.contains(u'.') ? u"000"_s : u".000"_s))), back);
    }
}

void DayAndMoneyTest::doublesThereAndBack()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20'000; ++round) {
        // Up to 100 billion units a double tells ten-thousandths apart.
        const auto value = static_cast<std::int64_t>(random.generate64() >> 14) * (round % 2 == 0 ? 1 : -1);
        QCOMPARE(Money::fromDouble(Money(value).toDouble()).tenThousandths(), value);
    }
}

void DayAndMoneyTest::sumsAreExact()
{
    // Ten million tenths are a million: doubles would be off.
    Money sum = Money::fromUnits(0);
    const Money tenth = *Money::fromDecimal(u"0.1");
    for (int i = 0; i < 10'000'000; ++i)
        sum += tenth;
    QCOMPARE(sum, Money::fromUnits(1'000'000));
    QCOMPARE(sum - tenth + tenth, sum);
    QVERIFY(Money::fromUnits(-1) < Money::fromUnits(0));
    // A million orders of 900 million units each are still told exactly.
    const Money large = Money::fromUnits(900'000'000);
    Money total = Money::fromUnits(0);
    for (int i = 0; i < 1'000'000; ++i)
        total += large;
    QCOMPARE(total.toDecimal(), u"900000000000000"_s);
}

void DayAndMoneyTest::edges_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAmount");
    QTest::newRow("largest") << u"922337203685477.5807"_s << true;
    QTest::newRow("one more") << u"922337203685477.5808"_s << false;
    QTest::newRow("smallest") << u"-922337203685477.5807"_s << true;
    QTest::newRow("the number of not known") << u"-922337203685477.5808"_s << false;
    QTest::newRow("digits without end") << QString(5000, u'9') << false;
    QTest::newRow("zeros without end") << QString(5000, u'0') << true;
    QTest::newRow("zeros behind the point") << QString(u"1." + QString(5000, u'0')) << true;
    QTest::newRow("full width") << u"１２"_s << false;
    QTest::newRow("exponent") << u"1e3"_s << false;
    QTest::newRow("blank") << u" 1"_s << false;
    QTest::newRow("two signs") << u"--1"_s << false;
    QTest::newRow("point alone") << u"."_s << false;
}

void DayAndMoneyTest::edges()
{
    QFETCH(QString, text);
    QFETCH(bool, isAmount);
    const auto money = Money::fromDecimal(text);
    QCOMPARE(money.has_value(), isAmount);
    QVERIFY(!money || money->isKnown());
}

void DayAndMoneyTest::fixedDay_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isFixed");
    QTest::newRow("a day") << QByteArray("2026-11-21") << true;
    QTest::newRow("no day") << QByteArray("2026-02-30") << false;
    QTest::newRow("a word") << QByteArray("tomorrow") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void DayAndMoneyTest::fixedDay()
{
    QFETCH(QByteArray, value);
    QFETCH(bool, isFixed);
    const QByteArray before = qgetenv("LEADBOOK_TODAY");
    qputenv("LEADBOOK_TODAY", value);
    const SystemClock clock;
    qputenv("LEADBOOK_TODAY", before);
    const QString today = isFixed ? QString::fromLatin1(value) : QDate::currentDate().toString(Qt::ISODate);
    QCOMPARE(clock.today().toIso(), today);
    QVERIFY(clock.nowMs() > 1'600'000'000'000);
}

void DayAndMoneyTest::progressTellsAndHears()
{
    QList<qint64> told;
    Progress progress([&told](std::int64_t done, std::int64_t total) { told << done << total; });
    progress.report(1, 2);
    progress.report(2, 2);
    QCOMPARE(told, (QList<qint64>{1, 2, 2, 2}));
    QVERIFY(!progress.isCancelled());
    std::thread([&progress] { progress.cancel(); }).join();
    QVERIFY(progress.isCancelled());
    const Progress silent;
    silent.report(1, 2);
    const Error error = cancelledError();
    QCOMPARE(error.code, ErrorCode::Cancelled);
    QVERIFY(error.message.endsWith(u'.'));
}

QTEST_APPLESS_MAIN(DayAndMoneyTest)
#include "tst_dayandmoney.moc"
