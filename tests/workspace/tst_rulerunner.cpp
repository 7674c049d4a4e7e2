// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rules/rulereader.h"
#include "workspace/rules/rulerunner.h"
#include "workspace/strategydesk.h"

#include <QSignalSpy>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rules that act by themselves.
class RuleRunnerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actsAfterAChange();
    void undoneIsLeftAlone();
    void doesNotCallItself();
};

namespace {

ActionRule unhappy()
{
    ActionRule rule;
    rule.name = u"Unhappy"_s;
    rule.event = RuleEvent::SurveyLow;
    rule.score = 6;
    rule.tag = u"unhappy"_s;
    rule.task = RuleTask{TaskKind::Call, u"Call"_s, 0};
    return rule;
}

void addAnswer(StrategyDesk &desk)
{
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 9);
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{customer}},
                                             {"kind", u"NPS"_s},
                                             {"score", 3.0},
                                             {"day", desk.today().number()}});
        return rows.status();
    });
}

std::size_t tasks(StrategyDesk &desk)
{
    return desk.workspace().view()->snapshot->tasks.size();
}

} // namespace

void RuleRunnerTest::actsAfterAChange()
{
    StrategyDesk desk;
    desk.change(useRules({unhappy()}, desk.today()));
    RuleRunner runner(desk.workspace());
    const QSignalSpy acted(&runner, &RuleRunner::acted);
    addAnswer(desk);
    QTRY_COMPARE(acted.count(), 1);
    QCOMPARE(acted.first().first().toInt(), 1);
    QTRY_COMPARE(tasks(desk), 1U);
}

void RuleRunnerTest::undoneIsLeftAlone()
{
    StrategyDesk desk;
    desk.change(useRules({unhappy()}, desk.today()));
    addAnswer(desk);
    RuleRunner runner(desk.workspace());
    const QSignalSpy acted(&runner, &RuleRunner::acted);
    desk.addCustomer(u"Bee"_s, desk.today());
    QTRY_COMPARE(acted.count(), 1);
    QTRY_COMPARE(tasks(desk), 1U);
    desk.undo();
    QTRY_VERIFY(runner.isSettled());
    QCOMPARE(tasks(desk), 0U);
    QCOMPARE(acted.count(), 1);
}

/// The tag that one rule sets brings the customer into the class of another: that one waits for the next
/// change of somebody, and then acts once.
void RuleRunnerTest::doesNotCallItself()
{
    StrategyDesk desk;
    desk.change([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Segment, {{"name", u"Unhappy"_s}, {"filter", u"tags contains unhappy"_s}});
        return rows.status();
    });
    ActionRule second = unhappy();
    second.name = u"Second"_s;
    second.event = RuleEvent::Entered;
    second.customerClass = u"segment:Unhappy"_s;
    second.tag = u"seen"_s;
    desk.change(useRules({unhappy(), second}, desk.today()));
    RuleRunner runner(desk.workspace());
    const QSignalSpy acted(&runner, &RuleRunner::acted);
    addAnswer(desk);
    QTRY_VERIFY(acted.count() == 1 && runner.isSettled());
    QTest::qWait(2'000); // longer than it waits for quiet
    QCOMPARE(acted.count(), 1);
    for (int change = 0; change < 2; ++change) {
        desk.addCustomer(u"Cee"_s, desk.today());
        QTRY_VERIFY(runner.isSettled());
    }
    QVERIFY(acted.count() <= 2);
}

QTEST_GUILESS_MAIN(RuleRunnerTest)
#include "tst_rulerunner.moc"
