// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifecyclecause.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;

using Reason = LifeCycleCause::Reason;

/// One line of an order: days before the day asked for (negative: after it), amount in whole units, order.
struct Line
{
    int ago;
    int amount;
    std::uint32_t order;
};
using Lines = std::vector<Line>;
using Reasons = std::vector<Reason>;
Q_DECLARE_METATYPE(Lines)
Q_DECLARE_METATYPE(Reasons)

namespace {

constexpr Day kDay(20'000);

std::vector<PurchaseLine> linesOf(const Lines &lines)
{
    std::vector<PurchaseLine> made;
    for (const Line &line : lines)
        made.push_back({kDay - line.ago, Money::fromUnits(line.amount), line.order});
    return made;
}

} // namespace

class LifeCycleCauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reasons_data();
    void reasons();
    void numbers();
    void everyMovementHasOne();
};

void LifeCycleCauseTest::reasons_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<double>("longGap");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<Reasons>("reasons");
    const auto row = [](const char *name, const Lines &lines, LifeCycle from, LifeCycle to,
                        const Reasons &reasons, double longGap = kNoGap) {
        QTest::newRow(name) << lines << longGap << static_cast<int>(from) << static_cast<int>(to) << reasons;
    };
    using enum LifeCycle;
    row("nothing moves", {{10, 50, 1}}, Initial, Initial, {});
    row("first order", {{0, 50, 1}}, Potential, Initial, {Reason::FirstOrder});
    row("everything returned", {{10, 50, 1}, {0, -50, 1}}, Initial, Potential, {Reason::TakenBack});
    row("silent", {{181, 50, 1}}, Initial, Churned, {Reason::Silence});
    row("silent by its own gaps", {{301, 50, 1}, {201, 50, 2}, {0, 0, 3}}, Mature, Mature, {});
    row("silent after three gaps", {{401, 50, 1}, {301, 50, 2}}, Mature, Churned, {Reason::Silence});
    row("back with a second order", {{300, 50, 1}, {0, 20, 2}}, Churned, Mature,
        {Reason::OrderedAgain, Reason::Spending});
    row("back, the first returned", {{300, 50, 1}, {0, -50, 1}, {0, 20, 2}}, Churned, Initial,
        {Reason::OrderedAgain});
    row("a return makes the gap longer", {{500, 50, 1}, {490, 50, 2}, {350, 50, 3}, {0, -50, 2}}, Churned,
        Mature, {Reason::LongerLimit, Reason::Spending});
    row("second order", {{100, 50, 1}, {0, 50, 2}}, Initial, Growth, {Reason::SecondOrder, Reason::Spending});
    row("initial days over", {{90, 50, 1}, {10, 50, 2}}, Initial, Growth,
        {Reason::InitialOver, Reason::Spending});
    row("both on one day", {{90, 50, 1}, {0, 50, 2}}, Initial, Growth,
        {Reason::SecondOrder, Reason::InitialOver, Reason::Spending});
    row("the second returned", {{100, 50, 1}, {50, 60, 2}, {0, -60, 2}}, Growth, Initial, {Reason::OneOrder});
    row("the first returned", {{100, 50, 1}, {50, 60, 2}, {40, 60, 3}, {0, -50, 1}}, Growth, Initial,
        {Reason::LaterFirst});
    row("less than before", {{180, 50, 1}, {100, 20, 2}}, Growth, Mature, {Reason::Spending});
    row("more than before", {{300, 50, 1}, {100, 20, 2}, {0, 40, 3}}, Mature, Growth, {Reason::Spending});
    row("what comes later is not there", {{90, 50, 1}, {10, 50, 2}, {-1, -50, 2}}, Initial, Growth,
        {Reason::InitialOver, Reason::Spending});
}

void LifeCycleCauseTest::reasons()
{
    QFETCH(Lines, lines);
    QFETCH(double, longGap);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(Reasons, reasons);
    const LifeCycleCause cause = lifeCycleCause(linesOf(lines), kDay, longGap);
    QCOMPARE(int(cause.from), from);
    QCOMPARE(int(cause.to), to);
    QVERIFY(cause.reasons == reasons);
}

void LifeCycleCauseTest::numbers()
{
    const LifeCycleCause silent = lifeCycleCause(linesOf({{181, 50, 1}}), kDay, kNoGap);
    QCOMPARE(silent.silence, 181);
    QCOMPARE(silent.limit, 180.0);
    const LifeCycleCause slow = lifeCycleCause(linesOf({{401, 50, 1}, {301, 50, 2}}), kDay, kNoGap);
    QCOMPARE(slow.silence, 301);
    QCOMPARE(slow.limit, 300.0);
    const LifeCycleCause back = lifeCycleCause(linesOf({{300, 50, 1}, {0, 20, 2}}), kDay, kNoGap);
    QCOMPARE(back.silence, 300);
    QCOMPARE(back.after.recent, Money::fromUnits(20));
    QCOMPARE(back.after.before, Money::fromUnits(50));
    QCOMPARE(lifeCycleCause(linesOf({{90, 50, 1}, {10, 50, 2}}), kDay, kNoGap).age, 90);
}

/// Drawn customers: a movement has a reason and its numbers are on the side that they say, and nobody who
/// stays has one.
void LifeCycleCauseTest::everyMovementHasOne()
{
    std::mt19937 random(11);
    const auto below = [&random](int end) { return static_cast<int>(random() % unsigned(end)); };
    int moved = 0;
    for (int customer = 0; customer < 300; ++customer) {
        Lines lines;
        for (int i = below(9); i >= 0; --i)
            lines.push_back({below(900), below(120) - 35, static_cast<std::uint32_t>(1 + below(5))});
        const auto made = linesOf(lines);
        const double longGap = customer % 3 == 0 ? kNoGap : 150.0 + below(150);
        for (Day day = kDay - 600; day <= kDay; day = day + 1) {
            const LifeCycleCause cause = lifeCycleCause(made, day, longGap);
            QCOMPARE(cause.reasons.empty(), cause.from == cause.to);
            moved += cause.reasons.empty() ? 0 : 1;
            const auto tells = [&cause](Reason reason) {
                return std::ranges::find(cause.reasons, reason) != cause.reasons.end();
            };
            QVERIFY(!tells(Reason::Silence) || cause.silence > cause.limit);
            QVERIFY(!tells(Reason::LongerLimit) || cause.silence <= cause.limit);
            QVERIFY(!tells(Reason::OneOrder) || cause.after.orders == 1);
            QVERIFY(!tells(Reason::LaterFirst) || cause.age < kInitialDays);
            QVERIFY(!tells(Reason::InitialOver) || cause.age >= kInitialDays);
            QVERIFY(!tells(Reason::Spending) ||
                    (cause.to == LifeCycle::Growth) == (cause.after.recent > cause.after.before));
        }
    }
    QVERIFY(moved > 500);
}

QTEST_APPLESS_MAIN(LifeCycleCauseTest)
#include "tst_lifecyclecause.moc"
