// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interactionkind.h"
#include "workspace/rules/ruleevents.h"
#include "workspace/strategydesk.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What rules find in a book of known content, each event by itself.
class RuleEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silence_data();
    void silence();
    void lowAnswers_data();
    void lowAnswers();
    void birthdays_data();
    void birthdays();
    void holidays_data();
    void holidays();
    void contracts();
    void stuckDeals_data();
    void stuckDeals();
    void classes();
    void falls();
    void whoIsAsked();
    void refused_data();
    void refused();
};

namespace {

ActionRule waiting(RuleEvent event, int days = 0)
{
    ActionRule rule;
    rule.name = u"Own"_s;
    rule.event = event;
    rule.days = days;
    return rule;
}

/// "Aha -3" for each hit: the customer and the day from today.
QStringList found(StrategyDesk &desk, const ActionRule &rule, int span = 90)
{
    RuleEvents events(desk.path(), desk.view(), desk.today() - span, {});
    QStringList lines;
    for (const RuleHit &hit : StrategyDesk::check(events.find(rule, Progress())))
        lines << QStringLiteral("%1 %2").arg(
            QString::fromStdString(
                std::string(desk.view().snapshot->customers.columns.text(FieldId::Name)[hit.customer])),
            QString::number(hit.day - desk.today()));
    return lines;
}

void addCall(StrategyDesk &desk, std::int64_t customer, Day day, InteractionKind kind = InteractionKind::Call)
{
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Interaction, {{"customer", qlonglong{customer}},
                                            {"kind", int(kind)},
                                            {"day", day.number()},
                                            {"direction", 0},
                                            {"answered", 1}});
        return rows.status();
    });
}

} // namespace

void RuleEventsTest::silence_data()
{
    QTest::addColumn<QList<int>>("calls"); // days before today
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("never") << QList<int>() << QStringList();
    QTest::newRow("silent since") << QList<int>{40} << QStringList{u"Aha -10"_s};
    QTest::newRow("today it is so long") << QList<int>{30} << QStringList{u"Aha 0"_s};
    QTest::newRow("tomorrow") << QList<int>{29} << QStringList();
    QTest::newRow("called on that very day") << QList<int>{40, 10} << QStringList();
    QTest::newRow("called a day later") << QList<int>{40, 9} << QStringList{u"Aha -10"_s};
    QTest::newRow("twice") << QList<int>{80, 45} << QStringList{u"Aha -50"_s, u"Aha -15"_s};
    QTest::newRow("before the span") << QList<int>{200} << QStringList();
}

void RuleEventsTest::silence()
{
    QFETCH(QList<int>, calls);
    QFETCH(QStringList, expected);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    for (const int call : calls)
        addCall(desk, customer, desk.today() - call);
    addCall(desk, customer, desk.today() - 12, InteractionKind::Note); // is no contact
    QCOMPARE(found(desk, waiting(RuleEvent::NoContact, 30)), expected);
}

void RuleEventsTest::lowAnswers_data()
{
    QTest::addColumn<QString>("survey");
    QTest::addColumn<double>("score");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("NPS") << u"nps"_s << 6.0 << QStringList{u"Aha -9"_s};
    QTest::newRow("a higher limit") << u"NPS"_s << 8.0 << QStringList{u"Aha -9"_s, u"Aha -8"_s};
    QTest::newRow("another") << u"CSAT"_s << 2.0 << QStringList{u"Aha -7"_s};
    QTest::newRow("any") << QString() << 6.0 << QStringList{u"Aha -9"_s, u"Aha -7"_s};
    QTest::newRow("none") << u"Fair"_s << 10.0 << QStringList();
}

void RuleEventsTest::lowAnswers()
{
    QFETCH(QString, survey);
    QFETCH(double, score);
    QFETCH(QStringList, expected);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    const auto answer = [&](const QString &kind, QVariant given, int before) {
        desk.change([&](Editor &editor) {
            RowWriter rows(editor);
            rows.add(RecordTable::SurveyAnswer, {{"customer", qlonglong{customer}},
                                                 {"kind", kind},
                                                 {"score", given},
                                                 {"day", (desk.today() - before).number()}});
            return rows.status();
        });
    };
    answer(u"NPS"_s, 6.0, 9);
    answer(u"NPS"_s, 7.5, 8);
    answer(u"NPS"_s, QVariant(), 6);
    answer(u"CSAT"_s, 2.0, 7);
    answer(u"NPS"_s, 0.0, 300);
    ActionRule rule = waiting(RuleEvent::SurveyLow);
    rule.subject = survey;
    rule.score = score;
    QCOMPARE(found(desk, rule), expected);
}

void RuleEventsTest::birthdays_data()
{
    QTest::addColumn<int>("born"); // days after today, in this year
    QTest::addColumn<int>("days");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("today") << 0 << 0 << QStringList{u"Aha 0"_s};
    QTest::newRow("in two days") << 2 << 2 << QStringList{u"Aha 0"_s};
    QTest::newRow("in three") << 3 << 2 << QStringList();
    QTest::newRow("a month ago") << -30 << 2 << QStringList{u"Aha -32"_s};
}

void RuleEventsTest::birthdays()
{
    QFETCH(int, born);
    QFETCH(int, days);
    QFETCH(QStringList, expected);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong contact =
            rows.add(RecordTable::Contact,
                     {{"name", u"Li"_s}, {"birthday", (desk.today() + born).addMonths(-12 * 30).number()}});
        rows.add(RecordTable::CustomerContact,
                 {{"customer", qlonglong{customer}}, {"contact", contact}, {"is_primary", 1}});
        return rows.status();
    });
    QCOMPARE(found(desk, waiting(RuleEvent::Birthday, days)), expected);
}

void RuleEventsTest::holidays_data()
{
    QTest::addColumn<QString>("today");
    QTest::addColumn<QStringList>("expected");
    // Spring Festival 2026 is on 17 February.
    QTest::newRow("today it is so near") << u"2026-02-12"_s << QStringList{u"Aha 0"_s, u"Bee 0"_s};
    QTest::newRow("tomorrow") << u"2026-02-11"_s << QStringList();
    QTest::newRow("a week later") << u"2026-02-19"_s << QStringList{u"Aha -7"_s, u"Bee -7"_s};
}

void RuleEventsTest::holidays()
{
    QFETCH(QString, today);
    QFETCH(QStringList, expected);
    StrategyDesk desk(*Day::fromIso(today));
    desk.addCustomer(u"Aha"_s, desk.today() - 300);
    desk.addCustomer(u"Bee"_s, desk.today() - 300);
    ActionRule rule = waiting(RuleEvent::Holiday, 5);
    rule.subject = u"Spring Festival"_s;
    QCOMPARE(found(desk, rule), expected);
}

void RuleEventsTest::contracts()
{
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        for (const int end : {-40, 59, 60, 61})
            rows.add(RecordTable::Contract,
                     {{"customer", qlonglong{customer}}, {"end_day", (desk.today() + end).number()}});
        return rows.status();
    });
    QCOMPARE(found(desk, waiting(RuleEvent::ContractEnds, 60), 90), (QStringList{u"Aha -1"_s, u"Aha 0"_s}));
    QCOMPARE(found(desk, waiting(RuleEvent::ContractEnds, 0), 90), (QStringList{u"Aha -40"_s}));
}

void RuleEventsTest::stuckDeals_data()
{
    QTest::addColumn<QList<int>>("moves"); // days before today
    QTest::addColumn<int>("closed");       // days before today; -1: open
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("stuck") << QList<int>{50} << -1 << QStringList{u"Aha -5"_s};
    QTest::newRow("not yet") << QList<int>{44} << -1 << QStringList();
    QTest::newRow("moved in time") << QList<int>{50, 10} << -1 << QStringList();
    QTest::newRow("moved too late") << QList<int>{60, 10} << -1 << QStringList{u"Aha -15"_s};
    QTest::newRow("decided in time") << QList<int>{50} << 6 << QStringList();
    QTest::newRow("decided too late") << QList<int>{50} << 2 << QStringList{u"Aha -5"_s};
}

void RuleEventsTest::stuckDeals()
{
    QFETCH(QList<int>, moves);
    QFETCH(int, closed);
    QFETCH(QStringList, expected);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong stage = rows.ask("SELECT id FROM stage ORDER BY position").at(0);
        const qlonglong pipeline = rows.ask("SELECT pipeline FROM stage ORDER BY position").at(0);
        const qlonglong deal =
            rows.add(RecordTable::Deal,
                     {{"customer", qlonglong{customer}},
                      {"pipeline", pipeline},
                      {"stage", stage},
                      {"outcome", closed < 0 ? 0 : 2},
                      {"closed_day", closed < 0 ? QVariant() : QVariant((desk.today() - closed).number())}});
        for (const int move : moves)
            rows.add(RecordTable::StageChange,
                     {{"deal", deal}, {"stage", stage}, {"day", (desk.today() - move).number()}});
        return rows.status();
    });
    QCOMPARE(found(desk, waiting(RuleEvent::DealStuck, 45)), expected);
}

/// A customer who buys enters "initial" and leaves it once it has grown or is lost.
void RuleEventsTest::classes()
{
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    desk.addPurchase(customer, desk.today() - 250, 100);
    ActionRule rule = waiting(RuleEvent::Entered);
    rule.customerClass = u"lifeCycle:initial"_s;
    QCOMPARE(found(desk, rule, 299), QStringList{u"Aha -250"_s});
    QCOMPARE(found(desk, rule, 90), QStringList());
    rule.event = RuleEvent::Left;
    QCOMPARE(found(desk, rule, 299).size(), 1);
    rule.customerClass = u"lifeCycle:churned"_s;
    QCOMPARE(found(desk, rule, 299), QStringList());
    rule.event = RuleEvent::Entered;
    QCOMPARE(found(desk, rule, 299).size(), 1);
}

/// Grades fall when the contacts that made them fade; the log of grades itself says when.
void RuleEventsTest::falls()
{
    StrategyDesk desk;
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong customer =
            rows.add(RecordTable::Customer, {{"name", u"Aha"_s},
                                             {"created_day", (desk.today() - 300).number()},
                                             {"potential", qlonglong{900'000} * Money::kScale}});
        rows.add(RecordTable::Need,
                 {{"customer", customer}, {"day", (desk.today() - 200).number()}, {"level", 3}});
        for (int day = 100; day < 140; day += 4)
            rows.add(RecordTable::Interaction, {{"customer", customer},
                                                {"kind", 0},
                                                {"day", (desk.today() - day).number()},
                                                {"direction", 0},
                                                {"answered", 1}});
        return rows.status();
    });
    const GradeLog log = StrategyDesk::check(
        gradeLog(desk.path(), desk.view(), {desk.today() - 120, desk.today(), {}}, Progress()));
    QStringList expected;
    for (const GradeMovement &movement : log.movements) {
        if (movement.to > movement.from)
            expected << QStringLiteral("Aha %1").arg(movement.day - desk.today());
    }
    QVERIFY(!expected.isEmpty());
    QCOMPARE(found(desk, waiting(RuleEvent::GradeFell), 120), expected);
}

/// Only who passes the filter, is worked with and may be contacted; each once a day.
void RuleEventsTest::whoIsAsked()
{
    StrategyDesk desk;
    for (const QString &name : {u"Aha"_s, u"Bee"_s, u"Cee"_s}) {
        const std::int64_t customer = desk.addCustomer(name, desk.today() - 300);
        for (int twice = 0; twice < 2; ++twice)
            addCall(desk, customer, desk.today() - 40);
    }
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong cee = rows.ask("SELECT id FROM customer WHERE name = 'Cee'").at(0);
        const qlonglong contact = rows.add(RecordTable::Contact, {{"name", u"Li"_s}, {"do_not_contact", 1}});
        rows.add(RecordTable::CustomerContact, {{"customer", cee}, {"contact", contact}, {"is_primary", 1}});
        return rows.status();
    });
    ActionRule rule = waiting(RuleEvent::NoContact, 30);
    QCOMPARE(found(desk, rule), (QStringList{u"Aha -10"_s, u"Bee -10"_s}));
    rule.who = u"name = Bee"_s;
    QCOMPARE(found(desk, rule), QStringList{u"Bee -10"_s});
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const auto bee = rows.ask("SELECT id FROM customer WHERE name = 'Bee'").at(0);
        return editor.update(RecordTable::Customer, bee, std::array{Cell{"status", 2}});
    });
    QCOMPARE(found(desk, rule), QStringList());
}

void RuleEventsTest::refused_data()
{
    QTest::addColumn<int>("event");
    QTest::addColumn<QString>("what");
    QTest::newRow("no such class") << int(RuleEvent::Entered) << u"segment:Partners"_s;
    QTest::newRow("no such holiday") << int(RuleEvent::Holiday) << u"moon-day"_s;
    QTest::newRow("no such field") << int(RuleEvent::NoContact) << u"shoe = 1"_s;
}

void RuleEventsTest::refused()
{
    QFETCH(int, event);
    QFETCH(QString, what);
    StrategyDesk desk;
    ActionRule rule = waiting(static_cast<RuleEvent>(event), 5);
    rule.customerClass = what;
    rule.subject = what;
    rule.who = event == int(RuleEvent::NoContact) ? what : QString();
    RuleEvents events(desk.path(), desk.view(), desk.today() - 9, {});
    const auto hits = events.find(rule, Progress());
    QVERIFY(!hits);
    QCOMPARE(hits.error().code, ErrorCode::Invalid);
    QVERIFY(!hits.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(RuleEventsTest)
#include "tst_ruleevents.moc"
