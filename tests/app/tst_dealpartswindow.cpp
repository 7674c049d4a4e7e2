// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelineboard.h"
#include "ui/customers/entrylist.h"
#include "ui/pipeline/dealpartssheet.h"
#include "ui/record/recordpage.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

/// Stages, quotes and product lines of a deal, by keyboard alone.
class DealPartsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesOfStagesAreCorrected();
    void quotesHaveVersions();
    void productLinesMakeTheAmount();
    void partsFromTheRecord();
};

void DealPartsWindowTest::datesOfStagesAreCorrected()
{
    PipelineBoard desk;
    desk.press({"Ctrl+Right"}); // Lamps: a move is recorded today
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Return"});
    const auto &sheet = *desk.root.window().findChild<DealPartsSheet *>();
    QTRY_VERIFY(sheet.isVisible());
    QCOMPARE(sheet.table().rowCount(), 2);
    QCOMPARE(sheet.table().index(0, 2).data().toInt(), 20); // days in the first stage
    QCOMPARE(sheet.table().index(1, 2).data().toInt(), 0);
    desk.press({"Return"});
    desk.type(u"2099-01-01"_s);
    desk.press({"Return"});
    QVERIFY(sheet.isVisible());
    QCOMPARE(desk.hash(), before); // refused: it lies in the future
    desk.press({"Ctrl+A"});
    desk.type((kToday - 7).toIso());
    desk.press({"Return"});
    QTRY_COMPARE(sheet.table().index(1, 2).data().toInt(), 7);
    QCOMPARE(sheet.table().index(0, 2).data().toInt(), 13);
    QVERIFY(desk.hash() != before);
    desk.press({"Escape"});
    QVERIFY(!sheet.isVisible());
    QVERIFY(desk.comesBack(before));
}

void DealPartsWindowTest::quotesHaveVersions()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Return"});
    const auto &sheet = *desk.root.window().findChild<DealPartsSheet *>();
    QTRY_VERIFY(sheet.isVisible());
    QVERIFY(desk.tabTo(u"Parts of the deal"_s));
    desk.press({"Right"});
    QCOMPARE(sheet.part(), DealPart::Quotes);
    QVERIFY(desk.tabTo(u"Amount"_s));
    desk.press({"Return"}); // nothing is quoted yet
    QCOMPARE(desk.hash(), before);
    desk.type(u"90"_s);
    QVERIFY(desk.tabTo(u"Discount, %"_s));
    desk.type(u"10 %"_s);
    desk.press({"Return"});
    QTRY_COMPARE(sheet.table().rowCount(), 1);
    QCOMPARE(sheet.table().index(0, 2).data().toDouble(), 90.0);
    QCOMPARE(sheet.table().index(0, 3).data().toDouble(), 0.1);
    // The second is told first.
    QVERIFY(desk.tabTo(u"Amount"_s));
    desk.type(u"80"_s);
    desk.press({"Return"});
    QTRY_COMPARE(sheet.table().rowCount(), 2);
    QCOMPARE(sheet.table().index(0, 0).data().toString(), u"2"_s);
    // Taken up and changed.
    desk.press({"F2"});
    QVERIFY(desk.tabTo(u"Amount"_s));
    desk.press({"Ctrl+A"});
    desk.type(u"85"_s);
    desk.press({"Return"});
    QTRY_COMPARE(sheet.table().index(0, 2).data().toDouble(), 85.0);
    desk.press({"Delete"});
    QTRY_COMPARE(sheet.table().rowCount(), 1);
    desk.press({"Escape", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z"});
    QVERIFY(desk.comesBack(before));
}

void DealPartsWindowTest::productLinesMakeTheAmount()
{
    PipelineBoard desk;
    const QByteArray before = desk.hash();
    desk.press({"Ctrl+Return"});
    const auto &sheet = *desk.root.window().findChild<DealPartsSheet *>();
    QTRY_VERIFY(sheet.isVisible());
    QVERIFY(desk.tabTo(u"Parts of the deal"_s));
    desk.press({"Right", "Right"});
    QCOMPARE(sheet.part(), DealPart::Lines);
    desk.press({"Tab", "Tab"}); // over the table
    desk.type(u"Bulb"_s);
    QVERIFY(desk.tabTo(u"Quantity"_s));
    desk.type(u"many"_s);
    desk.press({"Return"});
    QCOMPARE(desk.hash(), before); // that is no number
    desk.press({"Ctrl+A"});
    desk.type(u"4"_s);
    QVERIFY(desk.tabTo(u"Price"_s));
    desk.type(u"25.50"_s);
    desk.press({"Return"});
    QTRY_COMPARE(sheet.table().rowCount(), 1);
    QCOMPARE(sheet.table().index(0, 0).data().toString(), u"Bulb"_s);
    QCOMPARE(sheet.table().index(0, 4).data().toDouble(), 102.0);
    QTRY_COMPARE(desk.deals().amount[desk.dealRow(u"Lamps"_s)], Money::fromUnits(102));
    desk.press({"Escape"});
    QVERIFY(desk.comesBack(before));
}

void DealPartsWindowTest::partsFromTheRecord()
{
    PipelineBoard desk;
    desk.press({"Return"});
    QTRY_COMPARE(desk.page(), u"record"_s);
    auto &record = *desk.root.window().findChild<RecordPage *>();
    record.showTab(RecordPage::Deals);
    QTRY_VERIFY(record.isSettled());
    record.list(RecordPage::Deals).list().setFocus();
    desk.press({"Return"});
    QTRY_VERIFY(desk.isOpen<DealPartsSheet>());
    desk.press({"Escape"});
    QVERIFY(!desk.isOpen<DealPartsSheet>());
    QCOMPARE(desk.page(), u"record"_s);
}

QTEST_MAIN(DealPartsWindowTest)
#include "tst_dealpartswindow.moc"
