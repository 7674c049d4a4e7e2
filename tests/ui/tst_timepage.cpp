// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "ui/charts/boxplotchart.h"
#include "ui/charts/staychart.h"
#include "ui/insights/figuregrid.h"
#include "ui/insights/timepage.h"
#include "ui/widgets/spanlabel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kToday = 20'000; // 2024-10-04

/// @p won deals won after 10, 20, … days in the first stage, one lost after 15, one open for 500.
template <int won> Status addDeals(Editor &editor)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = rows.ask("SELECT id FROM pipeline").at(0);
    const auto deal = [&](int outcome, int opened, QVariant closed) {
        rows.add(RecordTable::Deal, {{"pipeline", qlonglong{pipeline}},
                                     {"stage", qlonglong{stages.at(0)}},
                                     {"outcome", outcome},
                                     {"opened_day", opened},
                                     {"closed_day", closed},
                                     {"amount", qlonglong{100 * Money::kScale}}});
    };
    for (int i = 1; i <= won; ++i)
        deal(1, kToday - 900, kToday - 900 + 10 * i);
    deal(2, kToday - 600, kToday - 585);
    deal(0, kToday - 500, {});
    return rows.status();
}

} // namespace

class TimePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTimes();
    void choosesAStage();
    void tellsWhichAreStuck();
    void cannotTellYet();
    void offersImportWithoutDeals();
};

void TimePageTest::showsTimes()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals<10>);
    AskedFunnel asked;
    TimePage page(*book, asked);
    page.resize(1100, 800);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const FigureTableModel &table = page.timeTable();
    QCOMPARE(table.rowCount(), 6); // five stages and the whole cycle
    // Of 12 stays 6 have ended by day 50, one of them lost: the midpoint to the next exit.
    QCOMPARE(table.index(0, 2).data().toString(), u"55 d"_s);
    QCOMPARE(table.index(5, 2).data().toString(), u"55 d"_s);
    QCOMPARE(table.index(0, 3).data().toString(), u"85 d"_s); // nine have ended by day 80
    QVERIFY(table.index(1, 2).data().toString().isEmpty());   // nobody was there
    QCOMPARE(page.findChild<BoxPlotChart *>()->table().rows.size(), 6);
    QCOMPARE(page.findChild<FigureGrid *>()->figures().first().label, u"Velocity"_s);
}

void TimePageTest::choosesAStage()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals<10>);
    AskedFunnel asked;
    TimePage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    const ChartTable first = page.curve().table();
    QVERIFY(!first.rows.isEmpty());
    QCOMPARE(first.columns.at(1), u"Moved on"_s);
    for (const QVariantList &row : first.rows)
        QVERIFY(std::abs(row[1].toDouble() + row[2].toDouble() + row[3].toDouble() + row[4].toDouble() - 1) <
                1e-9);
    page.chooseStage(1);
    QVERIFY(page.curve().table().rows.isEmpty());
    QVERIFY(!page.curve().isVisible()); // no axis of nothing
    page.chooseStage(5);
    QVERIFY(page.curve().isVisible());
    QCOMPARE(page.curve().table().columns.at(1), u"Won"_s);
    QCOMPARE(page.curve().table().rows, first.rows);
    page.chooseStage(99); // the last there is
    QCOMPARE(page.curve().table().rows, first.rows);
}

void TimePageTest::tellsWhichAreStuck()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals<10>);
    AskedFunnel asked;
    TimePage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().stuck.deals, 1);
    QCOMPARE(page.figures().stuck.limit[0], std::optional(90));
    QVERIFY2(page.stuckWords().text().contains(u"First contact over 90 d: 1"_s),
             qPrintable(page.stuckWords().text()));
}

void TimePageTest::cannotTellYet()
{
    OpenWorkspace book{Day(kToday)};
    book.fill(&addDeals<2>);
    AskedFunnel asked;
    TimePage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(page.figures().stuck.deals, 0);
    QVERIFY2(page.stuckWords().text().contains(u"ten won deals"_s), qPrintable(page.stuckWords().text()));
}

void TimePageTest::offersImportWithoutDeals()
{
    OpenWorkspace book{Day(kToday)};
    book.load();
    AskedFunnel asked;
    TimePage page(*book, asked);
    page.show();
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!page.curve().isVisible());
}

QTEST_MAIN(TimePageTest)
#include "tst_timepage.moc"
