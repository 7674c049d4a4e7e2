// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "items/proposalmodel.h"
#include "ui/delegates/tableview.h"
#include "ui/quicklog/quicklogsheet.h"
#include "ui/retention/figuretable.h"
#include "ui/strategies/proposalsheet.h"
#include "ui/strategies/strategiespage.h"
#include "ui/today/todaylist.h"
#include "ui/today/todaypage.h"
#include "ui/today/workreportpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"

#include <QStandardPaths>
#include <QTextBrowser>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Two customers of grade and work: one is called late, one asked something yesterday.
Status addWork(Editor &editor)
{
    RowWriter rows(editor);
    const int today = kToday.number();
    const qlonglong late = rows.add(RecordTable::Customer, {{"name", u"Late"_s}, {"status", 1}});
    rows.add(RecordTable::Task,
             {{"customer", late}, {"title", u"Ring"_s}, {"kind", 0}, {"due_day", today - 2}});
    const qlonglong asked = rows.add(RecordTable::Customer, {{"name", u"Asked"_s}, {"status", 1}});
    rows.add(RecordTable::Interaction,
             {{"customer", asked}, {"kind", 8}, {"day", today - 1}, {"direction", 1}});
    return rows.status();
}

} // namespace

/// A day at the desk with nothing but the keyboard: what is due, a call logged, a task put off and taken
/// back, a strategy put into use and its steps written, and the report of the day.
class DaysWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void wholeDay();

private:
    template <typename P> static P &shown(Desk &desk)
    {
        auto &page = *desk.root.window().findChild<P *>();
        const bool isThere = desk.rest() && QTest::qWaitFor([&page] { return page.isSettled(); });
        return isThere ? page : throw std::runtime_error("no page");
    }
};

void DaysWorkTest::wholeDay()
{
    Desk desk(&addWork);
    const auto tasks = [&desk] { return desk.workspace.view()->snapshot->tasks.size(); };
    const auto contacts = [&desk] { return desk.workspace.view()->snapshot->interactions.ids.size(); };

    // In the morning: who asked comes first, then who was to be called.
    desk.press({"Ctrl+1"});
    TodayPage &today = shown<TodayPage>(desk);
    QTRY_VERIFY(today.isComplete());
    QCOMPARE(today.facts()->queue.items.size(), 2U);
    QCOMPARE(today.facts()->queue.items.front().cause, TodayCause::Enquiry);
    QVERIFY(desk.tabTo(today.list().table().accessibleName()));

    // The enquiry is answered: D asks for the call, which is logged.
    desk.press({"Home", "D"});
    auto &log = *desk.root.window().findChild<QuickLogSheet *>();
    QTRY_VERIFY(log.isVisible());
    const auto before = contacts();
    desk.type(u" 5 min sent the price"_s);
    desk.press({"Ctrl+Return"});
    QTRY_COMPARE(contacts(), before + 1);
    QTRY_VERIFY(today.isComplete() && today.facts()->queue.items.size() == 1U);

    // The other one is put off, and that taken back.
    QVERIFY(desk.tabTo(today.list().table().accessibleName()));
    desk.press({"Home", "L", "Down", "Down", "Return"}); // tomorrow, in 3 days
    QTRY_VERIFY(today.isComplete() && today.facts()->queue.items.empty());
    desk.press({"Ctrl+Z"});
    QTRY_VERIFY(today.isComplete() && today.facts()->queue.overdue == 1U);
    QVERIFY(desk.tabTo(today.list().table().accessibleName()));
    desk.press({"Home", "D"});
    QTRY_COMPARE(tasks(), 0U);

    // A strategy for new ones is put into use, and its steps are written.
    desk.root.showPage(u"strategies"_s);
    StrategiesPage &strategies = shown<StrategiesPage>(desk);
    QVERIFY(desk.tabTo(strategies.list().accessibleName()));
    desk.press({"Home"});
    while (strategies.list().currentIndex().row() + 1 < strategies.list().model()->rowCount() &&
           strategies.strategies()
                   .standings.strategies[std::size_t(strategies.list().currentIndex().row())]
                   .members == 0)
        desk.press({"Down"});
    QVERIFY(desk.tabTo(strategies.useButton().text()));
    desk.press({"Space"});
    QTRY_VERIFY(strategies.isSettled() && std::ranges::any_of(strategies.strategies().standings.strategies,
                                                              [](const StrategyStanding &standing) {
                                                                  return standing.strategy.isInUse();
                                                              }));
    QVERIFY(desk.tabTo(strategies.proposeButton().text()));
    desk.press({"Space"});
    auto &proposal = *desk.root.window().findChild<ProposalSheet *>();
    QTRY_VERIFY(proposal.isVisible() && proposal.isSettled());
    QVERIFY(desk.tabTo(proposal.everybody().text()));
    desk.press({"Space"});
    QTRY_VERIFY(proposal.isSettled() && proposal.changes().rowCount() > 0);
    const auto lines = std::size_t(proposal.changes().rowCount());
    desk.press({"Ctrl+Return"});
    QTRY_COMPARE(tasks(), lines);

    // In the evening: the report of the day.
    desk.press({"Ctrl+1"});
    QTRY_VERIFY(today.isComplete());
    QVERIFY(desk.tabTo(u"Work report"_s));
    desk.press({"Space"});
    WorkReportPage &report = shown<WorkReportPage>(desk);
    QTRY_VERIFY(report.text().toPlainText().contains(u"sent the price"));
    QVERIFY(report.text().toPlainText().contains(u"Ring"));
}

QTEST_MAIN(DaysWorkTest)
#include "tst_dayswork.moc"
