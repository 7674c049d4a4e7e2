// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ruledesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rules in a book: written, put into use, acted on once.
class RuleRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsOnce();
    void undoneStaysSeen();
    void sinceItIsInUse();
    void memory();
    void tagsAndOwners();
    void noLoops();
    void cancelled();
    void saveStopRemove();
    void dryRun();
    void erasedFromTheSeen();
};

void RuleRunTest::actsOnce()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today());
    desk.change(useRules({silence()}, desk.today()));
    QCOMPARE(propose(desk).due(), 0);
    desk.wake(desk.today() + 5);
    const RuleProposal proposal = propose(desk);
    QCOMPARE(proposal.due(), 1);
    apply(desk, proposal);
    QCOMPARE(desk.view().snapshot->tasks.size(), 1U);
    const TaskRow &task = desk.view().snapshot->tasks.front();
    QCOMPARE(task.title, std::string("Call again"));
    QCOMPARE(task.due, workday(desk.today() + 2));
    QCOMPARE(ask(desk, "SELECT count(*) FROM rule_run WHERE task = (SELECT id FROM task)"), 1);
    QCOMPARE(propose(desk).due(), 0);
    QCOMPARE(propose(desk).rules.front().ran, 1);
    desk.wake(desk.today() + 1);
    QCOMPARE(propose(desk).due(), 0);
}

/// What the user took back does not come again by itself, neither now nor tomorrow.
void RuleRunTest::undoneStaysSeen()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    desk.change(useRules({silence()}, desk.today()));
    const QByteArray before = desk.contentHash();
    apply(desk, propose(desk));
    QVERIFY(desk.contentHash() != before);
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
    QVERIFY(desk.view().snapshot->tasks.empty());
    QCOMPARE(propose(desk).due(), 0);
    desk.wake(desk.today() + 1);
    QCOMPARE(propose(desk).due(), 0);
}

void RuleRunTest::sinceItIsInUse()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 6); // silent since yesterday
    addCalled(desk, u"Bee"_s, desk.today() - 5);
    desk.change(useRules({silence()}, desk.today()));
    const RuleProposal proposal = propose(desk);
    QCOMPARE(proposal.rules.front().hits.size(), 2U);
    QCOMPARE(proposal.due(), 1);
}

/// Who opens the book after months is not buried in what is long over.
void RuleRunTest::memory()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today());
    desk.change(useRules({silence()}, desk.today()));
    desk.wake(desk.today() + 5 + kRuleMemoryDays - 1);
    QCOMPARE(propose(desk).due(), 1);
    desk.wake(desk.today() + 1);
    QCOMPARE(propose(desk).due(), 0);
}

void RuleRunTest::tagsAndOwners()
{
    StrategyDesk desk;
    const std::int64_t customer = addCalled(desk, u"Aha"_s, desk.today() - 5);
    std::int64_t owner = 0;
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        owner = rows.add(RecordTable::Owner, {{"name", u"Wang"_s}});
        return editor.update(RecordTable::Customer, customer, std::array{Cell{"tags", u"old"_s}});
    });
    ActionRule rule = silence();
    rule.task.reset();
    rule.tag = u"silent"_s;
    rule.owner = owner;
    rule.mail = u"We miss you"_s;
    desk.change(useRules({rule}, desk.today()));
    const QByteArray before = desk.contentHash();
    apply(desk, propose(desk));
    const auto &columns = desk.view().snapshot->customers.columns;
    QCOMPARE(std::string(columns.code(FieldId::Owner)[0]), std::string("Wang"));
    QCOMPARE(ask(desk, "SELECT count(*) FROM customer WHERE tags = 'old;silent'"), 1);
    QCOMPARE(desk.view().snapshot->tasks.front().kind, TaskKind::Mail);
    desk.undo();
    desk.undo(); // the change that asked
    QVERIFY(desk.contentHash() == before || desk.view().snapshot->tasks.empty());
}

/// Two rules that hand a customer to and fro: each acts once, and then nothing is due.
void RuleRunTest::noLoops()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    std::array<std::int64_t, 2> owners{};
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        owners = {rows.add(RecordTable::Owner, {{"name", u"Wang"_s}}),
                  rows.add(RecordTable::Owner, {{"name", u"Li"_s}})};
        return rows.status();
    });
    std::vector<ActionRule> rules;
    for (const std::int64_t owner : owners) {
        ActionRule rule = silence();
        rule.name = QString::number(owner);
        rule.task.reset();
        rule.owner = owner;
        rule.tag = u"handed over"_s;
        rules.push_back(rule);
    }
    desk.change(useRules(rules, desk.today()));
    std::int64_t acted = 0;
    for (int run = 0; run < 5; ++run) {
        const RuleProposal proposal = propose(desk);
        acted += proposal.due();
        apply(desk, proposal);
    }
    QCOMPARE(acted, 2);
}

void RuleRunTest::cancelled()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    desk.change(useRules({silence()}, desk.today()));
    const auto proposal = std::make_shared<const RuleProposal>(propose(desk));
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    const QByteArray before = desk.contentHash();
    const RecordWork work = applyRules(proposal, progress);
    const auto written = awaited(desk.workspace().change(work.label, work.work));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Cancelled);
    QCOMPARE(desk.contentHash(), before);
    QCOMPARE(propose(desk).due(), 1);
}

void RuleRunTest::saveStopRemove()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    desk.change(saveRule(silence()));
    auto all = StrategyDesk::check(readRules(desk.path()));
    QCOMPARE(all.size(), shippedRules().size() + 1);
    ActionRule own = all.back();
    QVERIFY(!own.isInUse() && own.id != 0);
    own.days = 4;
    own.since = desk.today() - 5;
    desk.change(saveRule(own));
    apply(desk, propose(desk));
    desk.change(stopRules({StrategyDesk::check(readRules(desk.path())).back()}));
    QVERIFY(propose(desk).rules.empty());
    const QByteArray before = desk.contentHash();
    desk.change(removeRule(own));
    QCOMPARE(StrategyDesk::check(readRules(desk.path())).size(), shippedRules().size());
    QCOMPARE(desk.view().snapshot->tasks.size(), 1U); // what it did stays
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
    ActionRule nameless = own;
    nameless.name.clear();
    QVERIFY(!awaited(desk.workspace().change(u"x"_s, saveRule(nameless).work)));
}

/// A rule that is not written yet shows what it would have done, and writes nothing.
void RuleRunTest::dryRun()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 50);
    const QByteArray before = desk.contentHash();
    const RuleStanding standing =
        StrategyDesk::check(tryRule(desk.path(), desk.view(), silence(), kDryRunDays, Progress()));
    QCOMPARE(standing.hits.size(), 1U);
    QCOMPARE(standing.due(), 0);
    QCOMPARE(desk.contentHash(), before);
    ActionRule lost = silence();
    lost.who = u"shoe = 1"_s;
    QVERIFY(!StrategyDesk::check(tryRule(desk.path(), desk.view(), lost, 9, Progress())).problem.isEmpty());
}

/// Marks of a customer who was removed are marks of nobody: they keep no name and no text.
void RuleRunTest::erasedFromTheSeen()
{
    StrategyDesk desk;
    const std::int64_t customer = addCalled(desk, u"Aha"_s, desk.today() - 5);
    desk.change(useRules({silence()}, desk.today()));
    apply(desk, propose(desk));
    desk.change([customer](Editor &editor) { return editor.removeCustomer(customer); });
    QCOMPARE(ask(desk, "SELECT count(*) FROM rule_run"), 0);
    QCOMPARE(propose(desk).due(), 0);
}

QTEST_GUILESS_MAIN(RuleRunTest)
#include "tst_rulerun.moc"
