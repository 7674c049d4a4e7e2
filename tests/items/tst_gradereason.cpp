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
    void valuesAreInTheBooksCurrency();
    void countedDays_data();
    void countedDays();
    void planContact_data();
    void planContact();
    void plansCanBeFollowed();
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

/// Values are converted, whatever the customer trades in.
void GradeReasonTest::valuesAreInTheBooksCurrency()
{
    HandmadeView made = mockUpCustomer();
    made.snapshot().customers.columns.code(FieldId::Currency).set(0, "USD");
    View view = *made.view();
    QCOMPARE(gradeReason(view, 0)->currency, u"USD"_s); // the book's own is not set
    view.book.money = CurrencyRates("CNY", {{"USD", kToday, 7.1}});
    QCOMPARE(gradeReason(view, 0)->currency, u"CNY"_s);
}

void GradeReasonTest::countedDays_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("counts");
    constexpr int kContact = InteractionTable::Alive | InteractionTable::TwoWay;
    QTest::newRow("recent") << 12 << kContact << true;
    QTest::newRow("today") << 0 << kContact << true;
    QTest::newRow("on its last day") << 29 << kContact << true;
    QTest::newRow("counts no more") << 30 << kContact << false;
    QTest::newRow("mass mail never counts") << 12 << int{InteractionTable::Alive} << false;
    QTest::newRow("removed") << 12 << int{InteractionTable::TwoWay} << false;
    QTest::newRow("not yet") << -2 << kContact << false;
}

void GradeReasonTest::countedDays()
{
    QFETCH(int, daysAgo);
    QFETCH(int, flags);
    QFETCH(bool, counts);
    HandmadeView made = mockUpCustomer();
    for (int twice = 0; twice < 2; ++twice)
        addContact(made.snapshot(), kToday - daysAgo, static_cast<std::uint8_t>(flags));
    const auto reason = gradeReason(*made.view(), 0);
    QVERIFY(reason);
    QCOMPARE(reason->contactDays, counts ? std::vector<Day>{kToday - daysAgo} : std::vector<Day>());
}

void GradeReasonTest::planContact_data()
{
    QTest::addColumn<QList<int>>("daysAgo"); // of the days that count, the oldest first
    QTest::addColumn<int>("more");
    QTest::addColumn<int>("daysLeft");
    QTest::newRow("none yet") << QList<int>{} << 3 << 29;
    QTest::newRow("one") << QList<int>{12} << 2 << 17;
    QTest::newRow("one, two days left for two") << QList<int>{28} << 2 << 1;
    QTest::newRow("one on its last day cannot be joined by two") << QList<int>{29} << 3 << 29;
    QTest::newRow("two, one day left for one") << QList<int>{29, 10} << 1 << 0;
    QTest::newRow("today is used") << QList<int>{29, 0} << 2 << 29;
    QTest::newRow("today is used, tomorrow is left") << QList<int>{28, 0} << 1 << 1;
    QTest::newRow("today alone") << QList<int>{0} << 2 << 29;
}

void GradeReasonTest::planContact()
{
    QFETCH(QList<int>, daysAgo);
    QFETCH(int, more);
    QFETCH(int, daysLeft);
    std::vector<Day> counted;
    for (const int ago : daysAgo)
        counted.push_back(kToday - ago);
    const ContactPlan plan = leadbook::planContact(counted, kToday, 3);
    QCOMPARE(plan.days, more);
    QCOMPARE(plan.by - kToday, daysLeft);
}

/// Whatever the days, the plan can be followed, and whoever follows it has the days wanted on the last one.
void GradeReasonTest::plansCanBeFollowed()
{
    for (unsigned made = 0; made < 1U << 15; made += 7) {
        std::vector<Day> counted;
        for (int bit = 14; bit >= 0; --bit)
            if ((made >> bit & 1U) != 0)
                counted.push_back(kToday - 2 * bit);
        for (int wanted = static_cast<int>(counted.size()) + 1; wanted <= 30; wanted += 5) {
            const ContactPlan plan = leadbook::planContact(counted, kToday, wanted);
            const int usedToday = !counted.empty() && counted.back() == kToday ? 1 : 0;
            QVERIFY(plan.days <= plan.by - kToday + 1 - usedToday);
            const auto still =
                std::ranges::count_if(counted, [&plan](Day day) { return plan.by - day < 30; });
            QVERIFY(plan.days + still >= wanted);
        }
    }
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
