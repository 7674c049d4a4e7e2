// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "support/pastleads.h"
#include "ui/charts/ratechart.h"
#include "ui/grading/resultspage.h"
#include "ui/record/recordpage.h"

#include <QStandardPaths>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// 40 leads that were A half a year ago, of whom 30 were won, and 40 that were B, of whom 8 were.
Status addHistory(Editor &editor)
{
    return addPastLeads(editor, kToday - kWinHorizon,
                        {{.count = 40, .won = 30, .contacts = 3}, {.count = 40, .won = 8}});
}

} // namespace

/// What grades were worth, read in the program's window by the keyboard alone.
class ResultsWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void fromAFigureToItsPeopleAndBack();
    void everyPartIsReached();
};

namespace {

/// Goes to the page by its tab.
bool open(Desk &desk)
{
    desk.press({"Ctrl+4"});
    if (!desk.tabTo(u"Results"_s))
        return false;
    desk.press({"Space"});
    auto *page = desk.root.window().findChild<ResultsPage *>();
    return desk.page() == u"grading/results"_s && page != nullptr &&
           QTest::qWaitFor([page] { return page->isSettled(); });
}

} // namespace

void ResultsWindowTest::fromAFigureToItsPeopleAndBack()
{
    Desk desk(&addHistory);
    QVERIFY(open(desk));
    auto &page = *desk.root.window().findChild<ResultsPage *>();
    QVERIFY(desk.tabTo(u"Won by grade"_s));
    auto *chart = qobject_cast<RateChart *>(&desk.target());
    QVERIFY(chart != nullptr);
    for (int i = 0; i < 4 && chart->currentPart() != 1; ++i)
        desk.press({"Down"});
    QCOMPARE(chart->currentPart(), 1);
    desk.press({"Return"}); // who was B
    QCOMPARE(page.leads().rowCount(), 40);
    QCOMPARE(page.leads().leadAt(0).name, u"<b>Lead</b> 40"_s);
    QVERIFY(desk.tabTo(u"Leads of the grade"_s));
    desk.press({"Down", "Return"});
    QCOMPARE(desk.page(), u"record"_s);
    const std::int64_t customer = desk.root.window().findChild<RecordPage *>()->customer();
    QCOMPARE(customer, page.leads().leadAt(1).id);
    desk.press({"Escape"});
    QVERIFY(open(desk)); // the page is as it was left
    QCOMPARE(page.leads().leadAt(0).name, u"<b>Lead</b> 40"_s);
}

void ResultsWindowTest::everyPartIsReached()
{
    Desk desk(&addHistory);
    QVERIFY(open(desk));
    for (const QString &part : {u"Won by grade"_s, u"Won by stage and grade"_s, u"Leads of the grade"_s})
        QVERIFY2(desk.tabTo(part), qPrintable(part));
    QVERIFY(desk.tabTo(u"Won by stage and grade"_s));
    desk.press({"Ctrl+Home", "Right"});
    const auto *table = qobject_cast<QAbstractItemView *>(&desk.target());
    QVERIFY(table != nullptr);
    QCOMPARE(table->currentIndex().data().toString(), u"75 % of 40"_s);
}

QTEST_MAIN(ResultsWindowTest)
#include "tst_resultswindow.moc"
