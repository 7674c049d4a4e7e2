// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategies/strategyfigures.h"
#include "workspace/strategydesk.h"
#include "workspace/today/taskwork.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// One customer walks through all states of the life cycle: steps appear, are done and are withdrawn.
class StrategyWalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allStates();

private:
    /// Proposes on the desk's day, which must be @p expected; writes it, takes it back and brings it again.
    void step(StrategyDesk &desk, const QStringList &expected);
    /// What is expected of a state: the open steps of the one before are withdrawn, all of its own created.
    static QStringList entering(StrategyDesk &desk, const QString &left, const QStringList &open,
                                const QString &entered, Day day);
};

namespace {

const QStringList kStates{u"lifeCycle:potential"_s, u"lifeCycle:initial"_s, u"lifeCycle:growth"_s,
                          u"lifeCycle:mature"_s, u"lifeCycle:churned"_s};

/// The open tasks as told of withdrawn ones.
QStringList openSteps(StrategyDesk &desk, const QString &customerClass)
{
    const Strategy strategy = desk.strategy(customerClass);
    QStringList open;
    for (std::size_t i = 0; i < strategy.steps.size(); ++i) {
        for (const TaskRow &task : desk.view().snapshot->tasks) {
            if (task.step == strategy.steps[i].id)
                open << u"-%1 %2 %3"_s.arg(customerClass).arg(i).arg(task.due.number());
        }
    }
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        if (strategy.cadenceStep != 0 && task.step == strategy.cadenceStep)
            open << u"-%1 c %2"_s.arg(customerClass).arg(task.due.number());
    }
    return open;
}

/// The first open task of a step.
std::int64_t firstTask(StrategyDesk &desk)
{
    std::vector<TaskRow> tasks;
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        if (task.title != "Keep in touch")
            tasks.push_back(task);
    }
    return std::ranges::min_element(tasks, {}, [](const TaskRow &task) { return task.due.number(); })->id;
}

/// The open task of a cadence; there is one at most.
std::vector<TaskRow> cadenceTasks(StrategyDesk &desk)
{
    std::vector<TaskRow> tasks;
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        if (task.title == "Keep in touch")
            tasks.push_back(task);
    }
    return tasks;
}

} // namespace

QStringList StrategyWalkTest::entering(StrategyDesk &desk, const QString &left, const QStringList &open,
                                       const QString &entered, Day day)
{
    QStringList created;
    const Strategy strategy = desk.strategy(entered);
    for (std::size_t i = 0; i < strategy.steps.size(); ++i)
        created << u"+%1 %2 %3"_s.arg(entered).arg(i).arg(
            workday(std::max(day + strategy.steps[i].offsetDays, desk.today())).number());
    const Day contact = desk.view().derived.day(FieldId::LastContact)[0];
    const Day next = contact.isValid() ? contact + *strategy.cadence : desk.today();
    const QStringList cadence{u"+%1 c %2"_s.arg(entered).arg(workday(std::max(next, desk.today())).number())};
    // Strategies in their order: that of the state left comes first but in the walk back from churned.
    return (kStates.indexOf(left) <= kStates.indexOf(entered) ? open + created : created + open) + cadence;
}

void StrategyWalkTest::step(StrategyDesk &desk, const QStringList &expected)
{
    const StrategyProposal proposal = desk.propose();
    QCOMPARE(StrategyDesk::told(proposal), expected);
    const QByteArray before = desk.contentHash();
    desk.apply(proposal);
    const QByteArray after = desk.contentHash();
    QVERIFY(before != after);
    QVERIFY(desk.propose().changes.empty()); // again changes nothing
    desk.undo();                             // one undo takes all of it back
    QCOMPARE(desk.contentHash(), before);
    QCOMPARE(StrategyDesk::told(desk.propose()), expected);
    desk.redo();
    QCOMPARE(desk.contentHash(), after);
    QVERIFY(desk.propose().changes.empty());
}

void StrategyWalkTest::allStates()
{
    StrategyDesk desk;
    const Day begin = desk.today();
    desk.use(kStates);
    const std::int64_t customer = desk.addCustomer(u"Walker"_s, begin);
    step(desk, entering(desk, kStates[0], {}, kStates[0], begin));
    QCOMPARE(desk.view().snapshot->tasks.size(), std::size_t(5));
    desk.change(finishTask(firstTask(desk), begin));
    QVERIFY(desk.propose().changes.empty());

    // The contact of the cadence is done, and the next one is there, thirty days on.
    QCOMPARE(cadenceTasks(desk).size(), std::size_t(1));
    const QByteArray undone = desk.contentHash();
    desk.change(finishTask(cadenceTasks(desk)[0].id, begin));
    QCOMPARE(cadenceTasks(desk).size(), std::size_t(1));
    QCOMPARE(cadenceTasks(desk)[0].due, workday(begin + 30));
    QVERIFY(cadenceTasks(desk)[0].step == desk.strategy(kStates[0]).cadenceStep);
    QVERIFY(desk.propose().changes.empty());
    desk.undo(); // both at once
    QCOMPARE(desk.contentHash(), undone);
    desk.redo();

    // A first order makes it a new customer; looked at five days later.
    desk.wake(begin + 15);
    desk.addPurchase(customer, begin + 10, 100);
    QStringList open = openSteps(desk, kStates[0]);
    QCOMPARE(open.size(), 4);
    step(desk, entering(desk, kStates[0], open, kStates[1], begin + 10));
    QCOMPARE(openSteps(desk, kStates[0]), QStringList());
    desk.change(dropTask(firstTask(desk), u"was here"_s, desk.today()));
    QVERIFY(desk.propose().changes.empty());

    // Ninety days after the first order it grows.
    desk.wake(begin + 101);
    desk.addPurchase(customer, begin + 60, 100);
    open = openSteps(desk, kStates[1]);
    QCOMPARE(open.size(), 4);
    step(desk, entering(desk, kStates[1], open, kStates[2], begin + 100));
    desk.change(finishTask(firstTask(desk), desk.today()));

    // The last half year brought less than the one before.
    desk.wake(begin + 245);
    desk.addPurchase(customer, begin + 150, 10);
    open = openSteps(desk, kStates[2]);
    QCOMPARE(open.size(), 3);
    step(desk, entering(desk, kStates[2], open, kStates[3], begin + 240));

    // Then it is silent.
    desk.wake(begin + 600);
    open = openSteps(desk, kStates[3]);
    QCOMPARE(open.size(), 4);
    const StrategyProposal churned = desk.propose();
    QVERIFY(!churned.changes.empty());
    const Day silent = churned.changes[churned.changes.size() - 2].entered; // the last is the cadence
    QVERIFY(silent > begin + 245 && silent < begin + 600);
    step(desk, entering(desk, kStates[3], open, kStates[4], silent));

    // And comes back: the steps of a stay are not those of the next.
    desk.addPurchase(customer, begin + 600, 500);
    open = openSteps(desk, kStates[4]);
    QCOMPARE(open.size(), 6);
    step(desk, entering(desk, kStates[4], open, kStates[2], begin + 600));

    const auto figures = StrategyDesk::check(strategyFigures(desk.path(), desk.today(), Progress()));
    const StepFigures growth = figures.at(desk.strategy(kStates[2]).id).all;
    QCOMPARE(growth.created, 8);
    QCOMPARE(growth.done, 1);
    QCOMPARE(growth.withdrawn, 3);
    QCOMPARE(growth.open, 4);
}

QTEST_GUILESS_MAIN(StrategyWalkTest)
#include "tst_strategywalk.moc"
