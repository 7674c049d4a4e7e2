// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pipelineboard.h"
#include "items/livesegmentfigures.h"
#include "ui/charts/funnelchart.h"
#include "ui/insights/insightspage.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/record/recordpage.h"
#include "ui/segments/rulespage.h"
#include "ui/segments/segmentsheet.h"
#include "ui/shell/commandpalette.h"

#include <QAccessible>
#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The main jobs, each from the list on by keys alone: nothing is clicked and nothing called, and what is
/// waited for is seen in the window. Only the file is named by the test, which is the desktop's own dialog.
class KeyboardJobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void importsATable();
    void findsSomebody();
    void logsACall();
    void movesADeal();
    void readsTheFunnel();
    void makesASegment();
    void comesEverywhere();

private:
    /// The page that was come to, once it says everything.
    template <typename P> static P &shown(Desk &desk)
    {
        auto *page = qobject_cast<P *>(desk.root.window().currentPage());
        const bool isThere =
            page != nullptr && QTest::qWaitFor([page] { return page->isSettled(); }) && desk.rest();
        if (!isThere)
            qFatal("another page: %s", qPrintable(desk.page()));
        return *page;
    }
};

void KeyboardJobsTest::importsATable()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.prompt.open = desk.writeTable(u"new.csv"_s, 3);
    desk.press({"Ctrl+I"});
    QCOMPARE(desk.page(), u"import"_s);
    QVERIFY(desk.tabTo(u"Import 3"_s));
    desk.press({"Space"});
    QTRY_COMPARE(desk.workspace.view()->snapshot->customers.aliveCount, 7U);
    QVERIFY(desk.tabTo(u"Show customers"_s));
    desk.press({"Space"});
    QCOMPARE(desk.page(), u"customers"_s);
    QTRY_VERIFY(desk.names().contains(u"Company 2"_s));
    QVERIFY(desk.comesBack(before));
}

void KeyboardJobsTest::findsSomebody()
{
    Desk desk;
    desk.press({"Ctrl+F"});
    desk.type(u"huaxin"_s); // written 华信
    QCOMPARE(desk.names().size(), 2);
    desk.press({"Down", "Ctrl+Shift+O"});
    QCOMPARE(desk.page(), u"record"_s);
    desk.press({"Ctrl+2"});
    desk.press({"Ctrl+K"}); // from anywhere
    desk.type(u"nordwind"_s);
    QTRY_VERIFY(desk.root.window().palettePopup().shownTexts().contains(u"Nordwind GmbH"_s));
    desk.press({"Return"});
    QTRY_COMPARE(desk.table().currentIndex().siblingAtColumn(0).data().toString(), u"Nordwind GmbH"_s);
}

void KeyboardJobsTest::logsACall()
{
    Desk desk;
    const auto contacts = [&desk] { return desk.workspace.view()->snapshot->interactions.ids.size(); };
    const QByteArray before = desk.hash();
    QVERIFY(desk.goTo(u"Nordwind GmbH"_s));
    desk.press({"Ctrl+L"});
    QVERIFY(desk.root.window().findChild<QuickLogSheet *>()->isVisible());
    desk.type(u"call 5 min wants the price"_s);
    desk.press({"Ctrl+Return"});
    QTRY_COMPARE(contacts(), 1U);
    QVERIFY(desk.table().hasFocus()); // and the next one is called
    QVERIFY(desk.comesBack(before));
}

void KeyboardJobsTest::movesADeal()
{
    PipelineBoard desk; // comes there by Ctrl+3
    const QByteArray before = desk.hash();
    QCOMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
    desk.press({"Down", "Ctrl+Right"});
    QCOMPARE(desk.shown(), u"Lamps|Roof Doors|||"_s);
    QVERIFY(desk.comesBack(before));
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(desk.shown(), u"Lamps Doors|Roof|||"_s);
    desk.chooseInBoardMenu({"M", "Down", "Down", "Return"}); // the same in words
    QTRY_VERIFY(desk.shown() != u"Lamps Doors|Roof|||"_s);
}

/// The funnel says its figures one by one, shows who is behind each, and is a table for a screen reader.
void KeyboardJobsTest::readsTheFunnel()
{
    Desk desk(&addDealBook);
    desk.press({"Ctrl+6"});
    const Chart &funnel = shown<InsightsPage>(desk).funnel();
    const ChartTable figures = funnel.table();
    QVERIFY(figures.rows.size() > 1);
    QVERIFY(desk.tabTo(funnel.accessibleName()));
    for (qsizetype row = 0; row < figures.rows.size(); ++row) {
        desk.press({"Down"});
        QVERIFY2(funnel.accessibleDescription().startsWith(figures.text(row, 0)),
                 qPrintable(funnel.accessibleDescription()));
    }
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&desk.target());
    QVERIFY(face != nullptr && face->tableInterface() != nullptr);
    QCOMPARE(face->tableInterface()->rowCount(), int(figures.rows.size()));
    QCOMPARE(face->tableInterface()->cellAt(0, 1)->text(QAccessible::Name), figures.text(0, 1));
}

void KeyboardJobsTest::makesASegment()
{
    Desk desk;
    const QByteArray before = desk.hash();
    desk.command(u"Live segments"_s);
    auto &page = shown<RulesPage>(desk);
    const auto segments = [&page] { return page.figures().saved.segments.size(); };
    QVERIFY(desk.tabTo(u"New segment"_s));
    desk.press({"Space"});
    const auto *sheet = desk.root.window().findChild<SegmentSheet *>();
    QVERIFY(sheet->isVisible());
    desk.type(u"Hamburg"_s);
    desk.press({"Tab"});
    desk.type(u"city = \"Hamburg\""_s);
    desk.press({"Return"});
    QTRY_VERIFY(!sheet->isVisible());
    QTRY_COMPARE(segments(), 1U);
    QCOMPARE(page.figures().saved.segments.front().figure.customers, 1);
    QVERIFY(desk.comesBack(before));
    desk.press({"Ctrl+Z"});
    QTRY_COMPARE(segments(), 0U);
}

/// Each page of the navigation has a key, and from each Tab leads back into the navigation.
void KeyboardJobsTest::comesEverywhere()
{
    Desk desk;
    QStringList pages;
    for (const char *key : {"Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4", "Ctrl+5", "Ctrl+6", "Ctrl+7", "Ctrl+8"}) {
        desk.press({key});
        pages << desk.page();
        QVERIFY2(desk.tabTo(u"Import…"_s), qPrintable(desk.page()));
    }
    QCOMPARE(pages.removeDuplicates(), 0);
}

QTEST_MAIN(KeyboardJobsTest)
#include "tst_keyboardjobs.moc"
