// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradereason.h"
#include "items/handmadeview.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

void addContact(Snapshot &snapshot, Day day, std::uint8_t flags)
{
    InteractionTable &interactions = snapshot.interactions;
    interactions.ids.append(static_cast<std::int64_t>(interactions.ids.size()) + 1);
    interactions.customer.append(0);
    interactions.day.append(day);
    interactions.kind.append(0);
    interactions.flags.append(flags);
    interactions.ofCustomer.resizeParents(snapshot.customers.rows());
    interactions.ofCustomer.append(0);
}

/// The customer of the mock-ups: need clear, value high, one contact in 90 days, quotation.
HandmadeView mockUpCustomer()
{
    HandmadeView made(kToday);
    made.add("华信有限公司", "王伟", 1);
    made.snapshot().needLevels().resize(1, 3);
    made.snapshot().customers.columns.code(FieldId::Currency).set(0, "CNY");
    made.derived().money(FieldId::Value).set(0, Money::fromUnits(186'000));
    made.derived().integer(FieldId::ContactDays30).set(0, 1);
    made.derived().integer(FieldId::ContactDays90).set(0, 1);
    made.derived().integer(FieldId::StageLevel).set(0, 4);
    return made;
}

} // namespace

class GradeReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsTheMockUp();
    void contactBy_data();
    void contactBy();
    void absentWhereThereIsNone();
};

void GradeReasonTest::explainsTheMockUp()
{
    const auto view = mockUpCustomer().view();
    const auto reason = gradeReason(*view, 0);
    QVERIFY(reason);
    QCOMPARE(reason->explanation.points, 83.0);
    QCOMPARE(reason->scheme.grades().value(reason->explanation.grade), u"B"_s);
    QCOMPARE(reason->explanation.parts.size(), std::size_t{4});
    QVERIFY(reason->explanation.unknown.empty());
    QCOMPARE(reason->currency, u"CNY"_s);
    QVERIFY(!reason->explanation.waysUp.empty());
    const GradeChange &change = reason->explanation.waysUp.front().changes.front();
    QCOMPARE(change.field, u"contactDays30"_s);
    QCOMPARE(change.to, 3.0);
}

void GradeReasonTest::contactBy_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("flags");
    QTest::addColumn<int>("daysLeft");
    constexpr int kContact = InteractionTable::Alive | InteractionTable::TwoWay;
    QTest::newRow("recent") << 12 << kContact << 17;
    QTest::newRow("on its last day") << 29 << kContact << 0;
    QTest::newRow("counts no more") << 30 << kContact << 29;
    QTest::newRow("mass mail never counts") << 12 << int{InteractionTable::Alive} << 29;
    QTest::newRow("removed") << 12 << int{InteractionTable::TwoWay} << 29;
    QTest::newRow("not yet") << -2 << kContact << 29;
}

void GradeReasonTest::contactBy()
{
    QFETCH(int, daysAgo);
    QFETCH(int, flags);
    QFETCH(int, daysLeft);
    HandmadeView made = mockUpCustomer();
    addContact(made.snapshot(), kToday - daysAgo, static_cast<std::uint8_t>(flags));
    const auto reason = gradeReason(*made.view(), 0);
    QVERIFY(reason);
    QCOMPARE(reason->contactBy - kToday, daysLeft);
}

void GradeReasonTest::absentWhereThereIsNone()
{
    HandmadeView made = mockUpCustomer();
    made.snapshot().customers.alive.set(0, 0);
    QVERIFY(!gradeReason(*made.view(), 0));
    QVERIFY(!gradeReason(*made.view(), 99));
}

QTEST_GUILESS_MAIN(GradeReasonTest)
#include "tst_gradereason.moc"
