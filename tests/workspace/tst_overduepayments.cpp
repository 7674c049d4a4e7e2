// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/strategydesk.h"
#include "workspace/today/todayfacts.h"

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Payments that have not come in, and grading rules that are due for review.
class OverduePaymentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void payments_data();
    void payments();
    void inOrder();
    void whoIsInvalid();
};

namespace {

void addPayment(StrategyDesk &desk, std::int64_t customer, int due, QVariant paid, QVariant paidDay)
{
    desk.change([&](Editor &editor) {
        RowWriter rows(editor);
        const qlonglong contract =
            rows.add(RecordTable::Contract,
                     {{"customer", qlonglong{customer}}, {"number", u"C-1"_s}, {"currency", u"EUR"_s}});
        rows.add(RecordTable::Payment, {{"contract", contract},
                                        {"due_day", (desk.today() + due).number()},
                                        {"amount", qlonglong{100} * Money::kScale},
                                        {"paid", paid},
                                        {"paid_day", paidDay}});
        return rows.status();
    });
}

std::vector<OverduePayment> found(StrategyDesk &desk)
{
    return StrategyDesk::check(todayFacts(desk.path(), desk.view(), {}, {}, Progress())).payments;
}

} // namespace

void OverduePaymentsTest::payments_data()
{
    QTest::addColumn<int>("due");      // days from today
    QTest::addColumn<int>("paid");     // of 100; -1: not told
    QTest::addColumn<int>("paidDays"); // days from today; 99: not told
    QTest::addColumn<int>("open");     // 0: none is overdue
    QTest::newRow("late") << -1 << -1 << 99 << 100;
    QTest::newRow("due today") << 0 << -1 << 99 << 0;
    QTest::newRow("to come") << 9 << -1 << 99 << 0;
    QTest::newRow("paid") << -9 << 100 << -3 << 0;
    QTest::newRow("paid, the amount not told") << -9 << -1 << -3 << 0;
    QTest::newRow("a part, the day not told") << -9 << 40 << 99 << 60;
    QTest::newRow("a part") << -9 << 40 << -2 << 60;
    QTest::newRow("too much") << -9 << 140 << -2 << 0;
    QTest::newRow("will be paid") << -9 << 100 << 2 << 100;
}

void OverduePaymentsTest::payments()
{
    QFETCH(int, due);
    QFETCH(int, paid);
    QFETCH(int, paidDays);
    QFETCH(int, open);
    StrategyDesk desk;
    const std::int64_t customer = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    addPayment(desk, customer, due, paid < 0 ? QVariant() : QVariant(qlonglong{paid} * Money::kScale),
               paidDays == 99 ? QVariant() : QVariant((desk.today() + paidDays).number()));
    const auto all = found(desk);
    QCOMPARE(all.size(), open == 0 ? 0U : 1U);
    if (open == 0)
        return;
    QVERIFY(all[0].open == Money(std::int64_t{open} * Money::kScale));
    QCOMPARE(all[0].due, desk.today() + due);
    QCOMPARE(all[0].contract, u"C-1"_s);
    QCOMPARE(all[0].currency, u"EUR"_s);
}

void OverduePaymentsTest::inOrder()
{
    StrategyDesk desk;
    const std::int64_t aha = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    for (const int due : {-3, -30, -10})
        addPayment(desk, aha, due, QVariant(), QVariant());
    QList<int> days;
    for (const OverduePayment &each : found(desk))
        days << each.due - desk.today();
    QCOMPARE(days, (QList<int>{-30, -10, -3}));
    const TodayAsk others{"Wang", 1};
    QVERIFY(
        StrategyDesk::check(todayFacts(desk.path(), desk.view(), others, {}, Progress())).payments.empty());
}

void OverduePaymentsTest::whoIsInvalid()
{
    StrategyDesk desk;
    const std::int64_t aha = desk.addCustomer(u"Aha"_s, desk.today() - 300);
    addPayment(desk, aha, -3, QVariant(), QVariant());
    desk.change([aha](Editor &editor) {
        return editor.update(RecordTable::Customer, aha, std::array{Cell{"status", 2}});
    });
    QVERIFY(found(desk).empty());
}

QTEST_GUILESS_MAIN(OverduePaymentsTest)
#include "tst_overduepayments.moc"
