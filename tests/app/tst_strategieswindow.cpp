// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/proposalmodel.h"
#include "ui/insightsbook.h"
#include "ui/retention/figuretable.h"
#include "ui/strategies/proposalsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/strategies/strategysheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QLineEdit>
#include <QStandardPaths>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The page of strategies in the window: its people, its sheets and taking back what they wrote.
class StrategiesWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void usesProposesAndUndoes();
    void figuresOpenTheirPeople();
    void editsOne();
};

void StrategiesWindowTest::usesProposesAndUndoes()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"strategies"_s);
    auto &page = *desk.root.window().findChild<StrategiesPage *>();
    auto &proposal = *desk.root.window().findChild<ProposalSheet *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    const std::size_t before = desk.workspace.view()->snapshot->tasks.size();
    // One whose class has customers.
    const auto &all = page.strategies().standings.strategies;
    const auto some =
        std::ranges::find_if(all, [](const StrategyStanding &standing) { return standing.members > 0; });
    QVERIFY(some != all.end());
    const auto row = some - all.begin();
    page.list().setCurrentIndex(page.list().model()->index(int(row), 0));
    page.useButton().click();
    QTRY_VERIFY(page.strategies().standings.strategies[std::size_t(row)].strategy.isInUse());
    page.proposeButton().click();
    QVERIFY(QTest::qWaitFor([&] { return proposal.isVisible() && proposal.isSettled(); }));
    proposal.everybody().click();
    QTRY_VERIFY(proposal.isSettled() && proposal.changes().rowCount() > 0);
    const int lines = proposal.changes().rowCount();
    desk.press({"Ctrl+Return"});
    QTRY_COMPARE(desk.workspace.view()->snapshot->tasks.size(), before + std::size_t(lines));
    QVERIFY(desk.rest());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_COMPARE(desk.workspace.view()->snapshot->tasks.size(), before);
}

void StrategiesWindowTest::figuresOpenTheirPeople()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"strategies"_s);
    auto &page = *desk.root.window().findChild<StrategiesPage *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    QVERIFY(desk.tabTo(page.list().accessibleName()));
    desk.press({"Return"});
    QTRY_COMPARE(desk.page(), u"customers"_s);
}

void StrategiesWindowTest::editsOne()
{
    Desk desk(&addInsightRows);
    desk.root.showPage(u"strategies"_s);
    auto &page = *desk.root.window().findChild<StrategiesPage *>();
    auto &sheet = *desk.root.window().findChild<StrategySheet *>();
    QVERIFY(desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); }));
    page.editButton().click();
    QVERIFY(QTest::qWaitFor([&sheet] { return sheet.isVisible() && sheet.isSettled(); }));
    sheet.nameInput().setText(u"Ours"_s);
    desk.press({"Return"});
    QTRY_COMPARE(page.strategies().standings.strategies.front().strategy.name, u"Ours"_s);
    QVERIFY(!sheet.isVisible());
    desk.root.window().actionTable().action(ActionId::Undo).trigger();
    QTRY_VERIFY(page.strategies().standings.strategies.front().strategy.name != u"Ours"_s);
}

QTEST_MAIN(StrategiesWindowTest)
#include "tst_strategieswindow.moc"
