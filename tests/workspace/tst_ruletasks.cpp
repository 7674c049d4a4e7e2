// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tstranslator.h"
#include "workspace/messages/templatework.h"
#include "workspace/ruledesk.h"
#include "workspace/rules/taskmail.h"
#include "workspace/today/daysoff.h"
#include "workspace/today/taskwork.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// The tasks that rules set: when they are due, what they are called, and the mails they lead to.
class RuleTasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dueDays_data();
    void dueDays();
    void skipsDaysOff();
    void mailOfATemplate();
    void mailWithoutATemplate();
    void titlesInTheLanguageOfTheDay();
};

void RuleTasksTest::dueDays_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<int>("ahead"); // days of the rule
    QTest::addColumn<QString>("happened");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("asOf");
    QTest::addColumn<QString>("due");
    constexpr int kSilent = int(RuleEvent::NoContact);
    constexpr int kBirthday = int(RuleEvent::Birthday);
    const QString friday = u"2026-11-20"_s;
    QTest::newRow("on a workday") << kSilent << 30 << friday << 0 << friday << friday;
    QTest::newRow("on a Saturday") << kSilent << 30 << friday << 1 << friday << u"2026-11-23"_s;
    QTest::newRow("on a Sunday") << kSilent << 30 << friday << 2 << friday << u"2026-11-23"_s;
    QTest::newRow("not before today") << kSilent << 30 << u"2026-11-02"_s << 1 << friday << friday;
    QTest::newRow("today is a Saturday")
        << kSilent << 30 << friday << 0 << u"2026-11-21"_s << u"2026-11-23"_s;
    QTest::newRow("a day off, and a Saturday that is worked behind it")
        << kSilent << 30 << u"2026-11-26"_s << 1 << friday << u"2026-11-28"_s;
    QTest::newRow("the Sunday behind that")
        << kSilent << 30 << u"2026-11-26"_s << 3 << friday << u"2026-11-30"_s;
    QTest::newRow("a Saturday that is worked")
        << kSilent << 30 << u"2026-11-27"_s << 1 << friday << u"2026-11-28"_s;
    QTest::newRow("a birthday at a weekend") << kBirthday << 2 << friday << 2 << friday << friday;
    QTest::newRow("a birthday on a workday") << kBirthday << 3 << friday << 3 << friday << u"2026-11-23"_s;
    QTest::newRow("before the birthday, which is a workday")
        << kBirthday << 4 << friday << 1 << friday << u"2026-11-23"_s;
    QTest::newRow("a birthday today, which is a Sunday")
        << kBirthday << 2 << friday << 2 << u"2026-11-22"_s << u"2026-11-22"_s;
    QTest::newRow("behind the birthday") << kBirthday << 2 << friday << 8 << friday << u"2026-11-28"_s;
    QTest::newRow("the end of a contract")
        << int(RuleEvent::ContractEnds) << 1 << friday << 1 << friday << friday;
    QTest::newRow("before a holiday")
        << int(RuleEvent::Holiday) << 5 << u"2026-11-24"_s << 3 << friday << u"2026-11-28"_s;
    QTest::newRow("on a holiday that is off")
        << int(RuleEvent::Holiday) << 3 << u"2026-11-24"_s << 3 << friday << u"2026-11-26"_s;
}

/// Tasks of rules skip what tasks of strategies skip, but greetings do not come the day after.
void RuleTasksTest::dueDays()
{
    QFETCH(int, event);
    QFETCH(int, ahead);
    QFETCH(QString, happened);
    QFETCH(int, days);
    QFETCH(QString, asOf);
    QFETCH(QString, due);
    const auto iso = [](const QString &text) { return Day::fromIso(text).value(); };
    const Workdays workdays(
        {{1, iso(u"2026-11-27"_s), u"Closed"_s, false}, {2, iso(u"2026-11-28"_s), u"In exchange"_s, true}});
    ActionRule rule;
    rule.event = static_cast<RuleEvent>(event);
    rule.days = ahead;
    RuleHit hit;
    hit.day = iso(happened);
    QCOMPARE(ruleTaskDue(rule, hit, days, workdays, iso(asOf)).toIso(), due);
}

/// The days off are those of the book.
void RuleTasksTest::skipsDaysOff()
{
    StrategyDesk desk; // a Friday
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    for (const int day : {3, 4}) {
        desk.change(saveDayOff({0, desk.today() + day, u"Closed"_s, false}));
    }
    desk.change(useRules({silence()}, desk.today()));
    apply(desk, propose(desk));
    QCOMPARE(desk.view().snapshot->tasks.front().due, desk.today() + 5); // asked for the Sunday
}

void RuleTasksTest::mailOfATemplate()
{
    StrategyDesk desk;
    const std::int64_t customer = addCalled(desk, u"Aha"_s, desk.today() - 5);
    MessageTemplate own{
        0, {}, u"We miss you"_s, Channel::Mail, {}, {{0, u"en"_s, u"Hello"_s, u"Come back"_s}}};
    desk.change(saveTemplate(own));
    ActionRule rule = silence();
    rule.mail = u"Write"_s;
    rule.mailTemplate = templateReference(StrategyDesk::check(readTemplates(desk.path())).back());
    desk.change(useRules({rule}, desk.today()));
    apply(desk, propose(desk));
    QCOMPARE(desk.view().snapshot->tasks.size(), 2U); // the mail and the call
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        const auto mail = readTaskMail(desk.path(), task.id);
        QCOMPARE(bool(mail), task.kind == TaskKind::Mail);
        if (!mail)
            continue;
        QCOMPARE(mail->written.name, u"We miss you"_s);
        QCOMPARE(mail->customer, customer);
    }
    own = StrategyDesk::check(readTemplates(desk.path())).back();
    desk.change(removeTemplate(own));
    for (const TaskRow &task : desk.view().snapshot->tasks) {
        const auto gone = readTaskMail(desk.path(), task.id);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound && !gone.error().message.isEmpty());
    }
}

void RuleTasksTest::mailWithoutATemplate()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    ActionRule rule = silence();
    rule.task.reset();
    rule.mail = u"Write"_s;
    desk.change(useRules({rule}, desk.today()));
    apply(desk, propose(desk));
    const std::int64_t task = desk.view().snapshot->tasks.front().id;
    QVERIFY(!readTaskMail(desk.path(), task));
    // The rule says now with what it is to be written.
    ActionRule changed = StrategyDesk::check(readRules(desk.path())).back();
    changed.mailTemplate = u"welcome"_s;
    desk.change(saveRule(changed));
    QCOMPARE(StrategyDesk::check(readTaskMail(desk.path(), task)).written.key, u"welcome"_s);
    QVERIFY(!readTaskMail(desk.path(), task + 1'000)); // of no task
    const std::int64_t other = desk.addCustomer(u"Bee"_s, desk.today());
    desk.change(planTask({other, u"By hand"_s, TaskKind::Mail, desk.today()}, desk.today()));
    QVERIFY(!readTaskMail(desk.path(), desk.view().snapshot->tasks.back().id));
}

/// What a shipped rule sets is read in the language of whoever opens the book.
void RuleTasksTest::titlesInTheLanguageOfTheDay()
{
    StrategyDesk desk;
    addCalled(desk, u"Aha"_s, desk.today() - 5);
    const auto quiet = [] {
        const auto rules = shippedRules();
        ActionRule rule = *std::ranges::find(rules, u"no-contact"_s, &ActionRule::key);
        rule.days = 5;
        rule.who.clear();
        return rule;
    };
    const std::string english = quiet().task->title.toStdString();
    {
        const TsTranslator chinese(u"leadbook_zh_CN.ts"_s);
        desk.change(useRules({quiet()}, desk.today()));
        apply(desk, propose(desk));
        const std::string shown = desk.view().snapshot->tasks.front().title;
        QCOMPARE(shown, quiet().task->title.toStdString());
        QVERIFY(shown != english);
    }
    QCOMPARE(ask(desk, "SELECT count(*) FROM task WHERE title = 'Call before the customer cools down'"), 1);
    desk.wake(desk.today());
    QCOMPARE(desk.view().snapshot->tasks.front().title, english);
}

QTEST_GUILESS_MAIN(RuleTasksTest)
#include "tst_ruletasks.moc"
