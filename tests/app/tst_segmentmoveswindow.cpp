// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "ui/charts/inoutchart.h"
#include "ui/charts/sankey.h"
#include "ui/insightsbook.h"
#include "ui/segments/segmentmovespage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// From a ribbon of the movements between segments to its people and to one's record, by the keyboard.
class SegmentMovesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void ribbonOpensItsPeople();
};

void SegmentMovesWindowTest::ribbonOpensItsPeople()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"segments/movement"_s);
    auto &page = *desk.root.window().findChild<SegmentMovesPage *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    const auto &flows = page.figures().flows;
    QVERIFY(!flows.empty());
    QVERIFY(desk.tabTo(page.findChild<Sankey *>()->accessibleName()));
    desk.press({"Right", "Return"});
    QTRY_COMPARE(page.model().rowCount(), int(flows.front().customers));
    QTRY_VERIFY(!page.isChoosing() && page.model().choice().flow);
    QVERIFY(desk.tabTo(page.findChild<InOutChart *>()->accessibleName()));
    desk.press({"Right", "Return"});
    QTRY_VERIFY(!page.isChoosing() && page.model().choice().week.isValid());
    page.setRibbon(0);
    QTRY_VERIFY(!page.isChoosing() && page.model().choice().flow);
    QVERIFY(desk.tabTo(u"Who moved, and why"_s));
    desk.press({"Return"});
    QCOMPARE(desk.page(), u"record"_s);
}

QTEST_MAIN(SegmentMovesWindowTest)
#include "tst_segmentmoveswindow.moc"
