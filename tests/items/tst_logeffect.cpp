// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmadeview.h"
#include "items/logeffects.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

/// The customer of the mock-ups: need clear, value high, one contact on 9 November, quotation.
HandmadeView mockUpCustomer()
{
    HandmadeView made(kToday);
    made.add("华信有限公司", "王伟", 1);
    Snapshot &snapshot = made.snapshot();
    snapshot.needLevels().resize(1, 3);
    made.derived().money(FieldId::Value).set(0, Money::fromUnits(186'000));
    made.derived().integer(FieldId::ContactDays30).set(0, 1);
    made.derived().integer(FieldId::ContactDays90).set(0, 1);
    made.derived().integer(FieldId::StageLevel).set(0, 4);
    InteractionTable &interactions = snapshot.interactions;
    interactions.ids.append(1);
    interactions.customer.append(0);
    interactions.day.append(kToday - 12);
    interactions.kind.append(0);
    interactions.flags.append(InteractionTable::Alive | InteractionTable::TwoWay);
    interactions.ofCustomer.resizeParents(1);
    interactions.ofCustomer.append(0);
    return made;
}

/// Days of contact in 30 after @p line is logged, as the grader sees them.
double contactDays(const View &view, const QString &line)
{
    const auto effect = logEffect(view, 0, parseQuickLog(line, kToday), std::nullopt);
    for (const GradePart &part : effect->after.explanation.parts) {
        if (part.field == u"contactDays30" || part.field == u"contactDays90")
            return part.input;
    }
    return -1;
}

} // namespace

class LogEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asInTheMockUp();
    void counts_data();
    void counts();
    void otherInputs_data();
    void otherInputs();
    void needCounts();
    void absentWhereNotGraded();
    void severalByTheirMove_data();
    void severalByTheirMove();
};

void LogEffectTest::asInTheMockUp()
{
    const auto view = mockUpCustomer().view();
    const auto effect = logEffect(*view, 0, parseQuickLog(u"call 14 min"_s, kToday), std::nullopt);
    QVERIFY(effect);
    QCOMPARE(effect->before.explanation.grade, 1);
    QCOMPARE(effect->after.explanation.grade, 1);
    QCOMPARE(effect->after.contactDays, std::vector<Day>({kToday - 12, kToday}));
    const auto &ways = effect->after.explanation.waysUp;
    QCOMPARE(ways.front().changes.front().field, u"contactDays30"_s);
    const ContactPlan plan = planContact(effect->after.contactDays, kToday, 3);
    QCOMPARE(plan.days, 1);
    QCOMPARE(plan.by, *Day::fromCivil(2026, 12, 8));
}

void LogEffectTest::counts_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<double>("days");
    QTest::newRow("call") << u"call 14 min"_s << 2.0;
    QTest::newRow("same day as before") << u"call 2026-11-09 5 min"_s << 1.0;
    QTest::newRow("no answer") << u"call, no answer"_s << 1.0;
    QTest::newRow("note") << u"prefers e-mail"_s << 1.0;
    QTest::newRow("only planned") << u"next call Tue"_s << 1.0;
    QTest::newRow("long ago") << u"call 2026-05-01 5 min"_s << 1.0;
}

void LogEffectTest::counts()
{
    QFETCH(QString, line);
    QFETCH(double, days);
    const auto view = mockUpCustomer().view();
    QCOMPARE(contactDays(*view, line), days);
}

void LogEffectTest::otherInputs_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("line");
    QTest::addColumn<double>("input"); // afterwards; one call 12 days ago before
    QTest::newRow("a call more") << u"count(call, 30)"_s << u"call 5 min"_s << 2.0;
    QTest::newRow("a second call of a day") << u"count(call, 30)"_s << u"call 2026-11-09 5 min"_s << 2.0;
    QTest::newRow("no day more") << u"days(call, 30)"_s << u"call 2026-11-09 5 min"_s << 1.0;
    QTest::newRow("another kind") << u"count(call, 30)"_s << u"meeting 60 min"_s << 1.0;
    QTest::newRow("any kind") << u"count(interaction, 30)"_s << u"meeting 60 min"_s << 2.0;
    QTest::newRow("nobody there") << u"count(contact, 30)"_s << u"call, no answer"_s << 1.0;
    QTest::newRow("fades") << u"count(call, 30)~12"_s << u"call 5 min"_s << 1.5;
    QTest::newRow("faded when it is logged") << u"count(call, 30)~12"_s << u"call 2026-11-09 5 min"_s << 1.0;
    QTest::newRow("days since") << u"age(lastContact)"_s << u"call 5 min"_s << 0.0;
    QTest::newRow("purchases") << u"count(purchase, 30)"_s << u"call 5 min"_s << 0.0;
}

void LogEffectTest::otherInputs()
{
    QFETCH(QString, field);
    QFETCH(QString, line);
    HandmadeView made = mockUpCustomer();
    made.snapshot().purchases.ofCustomer.resizeParents(1);
    made.derived().day(FieldId::LastContact).set(0, kToday - 12);
    View view = *made.view();
    AnalysisSettings settings = *view.settings;
    settings.grading.criteria = {{field, field, 0, {{u"much"_s, field, 100, 90}, {u"less"_s, field, {}, 0}}}};
    view.settings = std::make_shared<AnalysisSettings>(settings);
    const auto effect = logEffect(view, 0, parseQuickLog(line, kToday), std::nullopt);
    QVERIFY(effect);
    QTEST(effect->after.explanation.parts.front().input, "input");
}

void LogEffectTest::needCounts()
{
    HandmadeView made = mockUpCustomer();
    made.snapshot().needLevels().set(0, 1);
    const auto view = made.view();
    const auto effect = logEffect(*view, 0, parseQuickLog(u"prefers e-mail"_s, kToday), 3);
    QVERIFY(effect->after.explanation.points > effect->before.explanation.points);
}

void LogEffectTest::absentWhereNotGraded()
{
    const auto view = mockUpCustomer().view();
    QVERIFY(!logEffect(*view, kNoRow, parseQuickLog(u"call"_s, kToday), std::nullopt));
}

void LogEffectTest::severalByTheirMove_data()
{
    QTest::addColumn<int>("customers");
    QTest::addColumn<bool>("isClear"); ///< what each needs is clear afterwards
    QTest::addColumn<int>("moved");
    QTest::addColumn<int>("asBefore");
    QTest::addColumn<int>("notLooked");
    QTest::newRow("none changes") << 3 << false << 0 << 3 << 0;
    QTest::newRow("all the same way") << 3 << true << 3 << 0 << 0;
    QTest::newRow("more than are looked at") << 1'007 << true << 1'000 << 0 << 7;
    QTest::newRow("one is gone") << -3 << true << 2 << 1 << 0;
}

void LogEffectTest::severalByTheirMove()
{
    QFETCH(int, customers);
    QFETCH(bool, isClear);
    QFETCH(int, moved);
    QFETCH(int, asBefore);
    QFETCH(int, notLooked);
    HandmadeView made = mockUpCustomer();
    made.snapshot().needLevels().set(0, 1);
    const auto view = made.view();
    std::vector<std::int64_t> ids(static_cast<std::size_t>(std::abs(customers)),
                                  view->snapshot->customers.ids[0]);
    if (customers < 0)
        ids.front() = 77;
    const std::vector<std::optional<int>> levels(isClear ? ids.size() : 0, 3);
    const LogEffects effects = logEffects(*view, ids, parseQuickLog(u"call"_s, kToday), levels, Progress());
    QCOMPARE(effects.moves.size(), std::size_t(moved > 0 ? 1 : 0));
    if (moved > 0) {
        const LogMove &move = effects.moves.front();
        QCOMPARE(move.customers, moved);
        QVERIFY(move.example.after.explanation.grade < move.example.before.explanation.grade);
    }
    QCOMPARE(effects.asBefore, asBefore);
    QCOMPARE(effects.notLooked, notLooked);
}

QTEST_GUILESS_MAIN(LogEffectTest)
#include "tst_logeffect.moc"
