// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporarybook.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/strategydesk.h"
#include "workspace/today/daysoff.h"
#include "workspace/today/taskwork.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What the strategies of a book would do.
class StrategyProposalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybody();
    void newGrades();
    void segments();
    void leftOut();
    void otherOwner();
    void stopped();
    void cadences();
    void cadenceOfAnotherLength();
    void daysOff();
    void cancelled();
    void generatedBook();
};

namespace {

/// The strategies of @p proposal for @p customerClass.
const StrategyStanding &standing(const StrategyProposal &proposal, const QString &customerClass)
{
    const auto found = std::ranges::find_if(proposal.strategies, [&](const StrategyStanding &each) {
        return each.strategy.customerClass == customerClass;
    });
    return *found;
}

std::int64_t count(StrategyDesk &desk, const char *sql)
{
    std::int64_t number = -1;
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        number = rows.ask(sql).at(0);
        return rows.status();
    });
    return number;
}

} // namespace

/// Who was there before is proposed to only where it is asked for, and then once.
void StrategyProposalTest::everybody()
{
    StrategyDesk desk;
    desk.addCustomer(u"Old"_s, desk.today() - 50);
    desk.use({u"lifeCycle:potential"_s});
    const Strategy strategy = desk.strategy(u"lifeCycle:potential"_s);
    QCOMPARE(strategy.since, desk.today());
    QVERIFY(desk.propose().changes.empty());
    QCOMPARE(standing(desk.propose(), u"lifeCycle:potential"_s).members, 1);
    desk.wake(desk.today() + 10);
    const StrategyProposal all = desk.propose(true);
    QCOMPARE(all.created(), std::int64_t(strategy.steps.size() + 1));
    for (const StrategyChange &change : all.changes) {
        QCOMPARE(change.entered, change.isCadence ? Day() : strategy.since);
        const Day due =
            change.isCadence ? desk.today() : strategy.since + strategy.steps[change.step].offsetDays;
        QCOMPARE(change.due, workday(std::max(desk.today(), due)));
    }
    desk.apply(all);
    QVERIFY(desk.propose(true).changes.empty());
    QVERIFY(desk.propose().changes.empty());
    desk.wake(desk.today() + 400);
    QVERIFY(desk.propose(true).changes.empty());
}

/// A customer enters a grade by coming into the book with it, and by rising to it.
void StrategyProposalTest::newGrades()
{
    StrategyDesk desk;
    desk.use({u"grade:D"_s, u"grade:A"_s});
    const std::int64_t customer = desk.addCustomer(u"New"_s, desk.today());
    const StrategyProposal first = desk.propose();
    QCOMPARE(first.created(), std::int64_t(desk.strategy(u"grade:D"_s).steps.size() + 1));
    QVERIFY(std::ranges::all_of(first.changes, [&](const StrategyChange &change) {
        return first.strategies[change.strategy].strategy.customerClass == u"grade:D" &&
               (change.isCadence || change.entered == desk.today());
    }));
    desk.apply(first);
    desk.wake(desk.today() + 5);
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::GradeOverride, {{"customer", qlonglong{customer}},
                                              {"grade", u"A"_s},
                                              {"reason", u"known"_s},
                                              {"since_day", desk.today().number()},
                                              {"until_day", desk.today().number() + 90}});
        return rows.status();
    });
    const StrategyProposal second = desk.propose();
    QCOMPARE(second.withdrawn(), first.created());
    QCOMPARE(second.created(), std::int64_t(desk.strategy(u"grade:A"_s).steps.size() + 1));
    desk.apply(second);
    QVERIFY(desk.propose().changes.empty());
}

void StrategyProposalTest::segments()
{
    StrategyDesk desk;
    SavedSegment segment;
    segment.name = u"Buyers"_s;
    segment.filter = u"orders >= 1"_s;
    desk.change(addSegment(segment));
    Strategy own;
    own.name = u"Thank"_s;
    own.customerClass = u"segment:Buyers"_s;
    own.since = desk.today();
    own.steps = {{0, TaskKind::Gift, 5, u"Send a card"_s, {}}};
    desk.change(saveStrategy(own, desk.today()));
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 40);
    QVERIFY(desk.propose().changes.empty());
    desk.addPurchase(customer, desk.today(), 10);
    const QStringList expected{u"+segment:Buyers 0 %1"_s.arg(workday(desk.today() + 5).number())};
    QCOMPARE(StrategyDesk::told(desk.propose()), expected);
}

/// Nothing is proposed for who wants no contact or is invalid; they are counted.
void StrategyProposalTest::leftOut()
{
    StrategyDesk desk;
    desk.use({u"lifeCycle:potential"_s});
    const std::int64_t silent = desk.addCustomer(u"Silent"_s, desk.today());
    const std::int64_t invalid = desk.addCustomer(u"Invalid"_s, desk.today());
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const std::int64_t contact =
            rows.add(RecordTable::Contact, {{"name", u"Mei"_s}, {"do_not_contact", 1}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{silent}}, {"contact", qlonglong{contact}}, {"is_primary", 1}});
        LEADBOOK_TRY(rows.status());
        return editor.update(RecordTable::Customer, invalid, std::array{Cell{"status", 2}});
    });
    const StrategyProposal proposal = desk.propose(true);
    QVERIFY(proposal.changes.empty());
    QCOMPARE(standing(proposal, u"lifeCycle:potential"_s).leftOut, 2);
    QCOMPARE(standing(proposal, u"lifeCycle:potential"_s).members, 2);
}

/// What a task of a step holds.
void StrategyProposalTest::otherOwner()
{
    StrategyDesk desk;
    Strategy strategy = desk.strategy(u"lifeCycle:potential"_s);
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        strategy.owner = rows.add(RecordTable::Owner, {{"name", u"Mei"_s}});
        return rows.status();
    });
    strategy.since = desk.today();
    desk.change(saveStrategy(strategy, desk.today()));
    const std::int64_t customer = desk.addCustomer(u"New"_s, desk.today());
    desk.apply(desk.propose());
    const Strategy written = desk.strategy(u"lifeCycle:potential"_s);
    QCOMPARE(written.ownerName, u"Mei"_s);
    QCOMPARE(desk.view().snapshot->tasks.size(), written.steps.size() + 1);
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        QCOMPARE(task.owner, strategy.owner);
        if (task.step == written.cadenceStep)
            continue;
        const auto step = std::ranges::find(written.steps, task.step, &StrategyStep::id);
        QVERIFY(step != written.steps.end());
        QCOMPARE(desk.view().snapshot->customers.ids[task.customer], customer);
        QCOMPARE(QString::fromStdString(task.title), step->title);
        QVERIFY(task.kind == step->kind);
        QCOMPARE(task.owner, strategy.owner);
        QCOMPARE(task.set, desk.today());
        QCOMPARE(task.entered, desk.today());
        QCOMPARE(task.due, workday(desk.today() + step->offsetDays));
    }
}

/// A strategy out of use proposes nothing, but what is open goes when the customer leaves.
void StrategyProposalTest::stopped()
{
    StrategyDesk desk;
    desk.use({u"lifeCycle:potential"_s});
    const std::int64_t customer = desk.addCustomer(u"New"_s, desk.today());
    desk.apply(desk.propose());
    desk.change(stopStrategies({desk.strategy(u"lifeCycle:potential"_s)}));
    desk.addCustomer(u"Another"_s, desk.today());
    QVERIFY(desk.propose().changes.empty());
    desk.addPurchase(customer, desk.today(), 10);
    const StrategyProposal left = desk.propose();
    QCOMPARE(left.withdrawn(), std::int64_t(desk.strategy(u"lifeCycle:potential"_s).steps.size() + 1));
    QCOMPARE(left.created(), 0);
    desk.apply(left);
    QVERIFY(desk.view().snapshot->tasks.empty());
    QCOMPARE(count(desk, "SELECT count(*) FROM task WHERE ending = 2 AND done_day = 20000"),
             left.withdrawn());
}

/// The fewest days of several strategies count, from the last contact on; there is one at a time.
void StrategyProposalTest::cadences()
{
    StrategyDesk desk;
    desk.use({u"lifeCycle:potential"_s, u"grade:D"_s});
    const int days =
        std::min(*desk.strategy(u"lifeCycle:potential"_s).cadence, *desk.strategy(u"grade:D"_s).cadence);
    const std::int64_t customer = desk.addCustomer(u"New"_s, desk.today());
    desk.change([&](Editor &editor) -> Status {
        RowWriter rows(editor);
        rows.add(RecordTable::Interaction, {{"customer", qlonglong{customer}},
                                            {"kind", 0},
                                            {"day", desk.today().number()},
                                            {"direction", 0},
                                            {"answered", 1}});
        return rows.status();
    });
    const StrategyProposal proposal = desk.propose();
    QCOMPARE(std::ranges::count(proposal.changes, true, &StrategyChange::isCadence), 1);
    QCOMPARE(proposal.changes.back().due, workday(desk.today() + days));
    desk.apply(proposal);
    QVERIFY(desk.propose().changes.empty());
    QCOMPARE(count(desk, "SELECT count(*) FROM task WHERE repeats IS NOT NULL AND done_day IS NULL"), 1);
    QCOMPARE(count(desk, "SELECT count(*) FROM strategy_step WHERE position = -1"), 1);
    // It is no step that the sheet shows.
    for (const Strategy &strategy : StrategyDesk::check(readStrategies(desk.path())))
        QVERIFY(std::ranges::none_of(strategy.steps, [&](const StrategyStep &step) {
            return step.id != 0 && step.id == strategy.cadenceStep;
        }));
}

/// Another cadence counts for what is open; without one it is withdrawn.
void StrategyProposalTest::cadenceOfAnotherLength()
{
    StrategyDesk desk;
    desk.use({u"lifeCycle:potential"_s});
    desk.addCustomer(u"New"_s, desk.today());
    desk.apply(desk.propose());
    Strategy strategy = desk.strategy(u"lifeCycle:potential"_s);
    const std::int64_t step = strategy.cadenceStep;
    QVERIFY(step != 0);
    strategy.cadence = 45;
    desk.change(saveStrategy(strategy, desk.today()));
    QCOMPARE(desk.strategy(u"lifeCycle:potential"_s).cadenceStep, step);
    QCOMPARE(count(desk, "SELECT count(*) FROM task WHERE repeats = 'FREQ=DAILY;INTERVAL=45'"), 1);
    QVERIFY(desk.propose().changes.empty());
    strategy.cadence.reset();
    desk.change(saveStrategy(strategy, desk.today()));
    QCOMPARE(desk.strategy(u"lifeCycle:potential"_s).cadenceStep, 0);
    QCOMPARE(count(desk, "SELECT count(*) FROM task WHERE repeats IS NOT NULL AND done_day IS NULL"), 0);
    QCOMPARE(count(desk, "SELECT count(*) FROM task WHERE repeats IS NOT NULL AND ending = 2"), 1);
    QVERIFY(desk.propose().changes.empty());
}

/// Nothing falls on a holiday.
void StrategyProposalTest::daysOff()
{
    StrategyDesk desk;
    std::vector<DayOff> holidays;
    for (int day = 0; day < 20; ++day)
        holidays.push_back({0, desk.today() + day, u"Off"_s, false});
    desk.change(takeDaysOff(holidays));
    desk.use({u"lifeCycle:potential"_s});
    desk.addCustomer(u"New"_s, desk.today());
    const Workdays workdays(holidays);
    const StrategyProposal proposal = desk.propose();
    QVERIFY(!proposal.changes.empty());
    for (const StrategyChange &change : proposal.changes) {
        QVERIFY(workdays.isWorkday(change.due));
        QVERIFY(change.due >= desk.today() + 20);
    }
}

void StrategyProposalTest::cancelled()
{
    StrategyDesk desk;
    desk.use({u"lifeCycle:potential"_s});
    desk.addCustomer(u"New"_s, desk.today());
    Progress progress;
    progress.cancel();
    const auto proposal = proposeStrategies(desk.path(), desk.view(), true, progress);
    QVERIFY(!proposal);
    QVERIFY(proposal.error().code == ErrorCode::Cancelled);
    // While it is written: nothing of it stays.
    const QByteArray before = desk.contentHash();
    auto stop = std::make_shared<Progress>();
    stop->cancel();
    const auto work = applyStrategies(std::make_shared<const StrategyProposal>(desk.propose()), stop);
    const auto written = awaited(desk.workspace().change(work.label, work.work));
    QVERIFY(!written);
    QVERIFY(written.error().code == ErrorCode::Cancelled);
    QCOMPARE(desk.contentHash(), before);
}

/// All strategies at once on a book of many: what is proposed is asked of members only, once each.
void StrategyProposalTest::generatedBook()
{
    StrategyDesk desk;
    GeneratorOptions options;
    options.customers = 300;
    options.purchases = 600;
    options.deals = 80;
    options.interactions = 600;
    StrategyDesk::check(awaited(desk.workspace().generate(options, std::make_shared<Progress>())));
    desk.change(seedStrategies());
    QStringList classes;
    for (const Strategy &strategy : shippedStrategies())
        classes << strategy.key;
    desk.use(classes);
    const StrategyProposal all = desk.propose(true);
    std::int64_t expected = 0;
    std::map<Row, int> cadences; // days, by customer
    std::map<std::size_t, std::int64_t> ofStrategy;
    for (const StrategyChange &change : all.changes) {
        if (!change.isCadence)
            continue;
        QVERIFY(!cadences.contains(change.customer)); // one at most
        cadences[change.customer] = *all.strategies[change.strategy].strategy.cadence;
        ++ofStrategy[change.strategy];
    }
    for (std::size_t i = 0; i < all.strategies.size(); ++i) {
        const StrategyStanding &each = all.strategies[i];
        const std::int64_t asked = each.members - each.leftOut;
        QCOMPARE(each.created, asked * std::int64_t(each.strategy.steps.size()) + ofStrategy[i]);
        expected += each.created;
    }
    for (const StrategyChange &change : all.changes)
        QVERIFY(cadences.at(change.customer) <= *all.strategies[change.strategy].strategy.cadence);
    QVERIFY(expected > 300);
    QCOMPARE(all.created(), expected);
    const QByteArray before = desk.contentHash();
    desk.apply(all);
    QCOMPARE(std::int64_t(desk.view().snapshot->tasks.size()), expected);
    QVERIFY(desk.propose(true).changes.empty());
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
}

QTEST_GUILESS_MAIN(StrategyProposalTest)
#include "tst_strategyproposal.moc"
