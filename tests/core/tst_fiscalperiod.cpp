// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fiscalperiod.h"

#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// Months, quarters and years of fiscal years that begin with any month.
class FiscalPeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void begins_data();
    void begins();
    void holdsItsDay();
    void noDay();
};

void FiscalPeriodTest::begins_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("firstMonth");
    QTest::addColumn<QString>("first");
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("quarter");
    const auto row = [](const QString &day, int months, int firstMonth, const QString &first, int year,
                        int quarter) {
        QTest::addRow("%s, %d, %d", qPrintable(day), months, firstMonth)
            << day << months << firstMonth << first << year << quarter;
    };
    row(u"2026-11-21"_s, 1, 1, u"2026-11-01"_s, 2026, 4);
    row(u"2026-11-21"_s, 3, 1, u"2026-10-01"_s, 2026, 4);
    row(u"2026-11-21"_s, 12, 1, u"2026-01-01"_s, 2026, 4);
    row(u"2026-11-21"_s, 1, 4, u"2026-11-01"_s, 2026, 3);
    row(u"2026-11-21"_s, 3, 4, u"2026-10-01"_s, 2026, 3);
    row(u"2026-11-21"_s, 12, 4, u"2026-04-01"_s, 2026, 3);
    row(u"2026-03-31"_s, 12, 4, u"2025-04-01"_s, 2025, 4);
    row(u"2026-03-31"_s, 3, 2, u"2026-02-01"_s, 2026, 1);
    row(u"2026-01-31"_s, 3, 2, u"2025-11-01"_s, 2025, 4);
    row(u"2026-01-01"_s, 3, 12, u"2025-12-01"_s, 2025, 1);
    row(u"2024-02-29"_s, 12, 3, u"2023-03-01"_s, 2023, 4);
    row(u"2026-11-21"_s, 12, 13, u"2026-01-01"_s, 2026, 4); // no month
}

void FiscalPeriodTest::begins()
{
    QFETCH(QString, day);
    QFETCH(int, months);
    QFETCH(int, firstMonth);
    QFETCH(int, year);
    QFETCH(int, quarter);
    const Day on = *Day::fromIso(day);
    QTEST(fiscalBegin(on, months, firstMonth).toIso(), "first");
    QCOMPARE(fiscalYear(on, firstMonth), year);
    QCOMPARE(fiscalQuarter(on, firstMonth), quarter);
}

/// Every day of two years lies in the period that begins where it is said to, and that one begins with
/// itself.
void FiscalPeriodTest::holdsItsDay()
{
    const Day from = *Day::fromIso(u"2023-12-01");
    for (int firstMonth = 1; firstMonth <= 12; ++firstMonth) {
        for (const int months : {1, 3, 12}) {
            for (int i = 0; i < 800; ++i) {
                const Day first = fiscalBegin(from + i, months, firstMonth);
                QVERIFY(first <= from + i && first.addMonths(months) > from + i);
                QCOMPARE(first.civil().day, 1);
                QCOMPARE(fiscalBegin(first, months, firstMonth), first);
                if (months == 12)
                    QCOMPARE(first.civil().month, firstMonth);
            }
        }
    }
}

void FiscalPeriodTest::noDay()
{
    QVERIFY(!fiscalBegin(Day(), 12, 4).isValid());
}

QTEST_GUILESS_MAIN(FiscalPeriodTest)
#include "tst_fiscalperiod.moc"
