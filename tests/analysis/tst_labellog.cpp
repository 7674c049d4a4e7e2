// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labellog.h"
#include "analysis/weekbegin.h"

#include <QTest>

using namespace leadbook;

namespace {

constexpr Day kMonday(20'773); // 2026-11-16
constexpr std::uint8_t kOut = 0;
constexpr std::uint8_t kIn = 1;

/// Four customers over two weeks from a Sunday on; the third row is gone.
LabelLog twoWeeks()
{
    LabelLog log{kMonday - 1, kMonday + 10, {kOut, kIn, kNotThere, kNotThere}, {}};
    log.moves = {{kMonday, 0, kOut, kIn},
                 {kMonday + 2, 3, kNotThere, kIn},
                 {kMonday + 3, 0, kIn, kOut},
                 {kMonday + 7, 1, kIn, kOut},
                 {kMonday + 8, 0, kOut, kIn}};
    return log;
}

} // namespace

/// Labels on a day, flows and weeks of a log of known content.
class LabelLogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labels();
    void flows();
    void flowCustomers();
    void weeks();
    void weeksOfNothing();
    void weekBegins_data();
    void weekBegins();
    void byDay();
};

void LabelLogTest::labels()
{
    using Labels = std::vector<std::uint8_t>;
    const LabelLog log = twoWeeks();
    QCOMPARE(log.labelsOn(log.from), log.start);
    QCOMPARE(log.labelsOn(kMonday), (Labels{kIn, kIn, kNotThere, kNotThere}));
    QCOMPARE(log.labelsOn(kMonday + 6), (Labels{kOut, kIn, kNotThere, kIn}));
    QCOMPARE(log.labelsOn(log.to), (Labels{kIn, kOut, kNotThere, kIn}));
}

void LabelLogTest::flows()
{
    using Flows = std::vector<LabelFlow>;
    const LabelLog log = twoWeeks();
    QCOMPARE(labelFlows(log, log.from, log.to), (Flows{{kOut, kIn, 1}, {kIn, kOut, 1}, {kNotThere, kIn, 1}}));
    QCOMPARE(labelFlows(log, kMonday, kMonday + 6),
             (Flows{{kIn, kOut, 1}, {kIn, kIn, 1}, {kNotThere, kIn, 1}}));
    QCOMPARE(labelFlows(log, log.from, log.from), (Flows{{kOut, kOut, 1}, {kIn, kIn, 1}}));
}

void LabelLogTest::flowCustomers()
{
    using Rows = std::vector<std::uint32_t>;
    const LabelLog log = twoWeeks();
    QCOMPARE(customersOfFlow(log, log.from, log.to, {kNotThere, kIn, 1}), Rows{3});
    QCOMPARE(customersOfFlow(log, log.from, log.to, {kIn, kIn, 0}), Rows{});
}

void LabelLogTest::weeks()
{
    using Weeks = std::vector<LabelWeek>;
    QCOMPARE(labelWeeks(twoWeeks(), {false, true}), (Weeks{{kMonday, 2, 1, 2}, {kMonday + 7, 1, 1, 2}}));
    // Both together: the one who came is all that happens.
    QCOMPARE(labelWeeks(twoWeeks(), {true, true}), (Weeks{{kMonday, 1, 0, 3}, {kMonday + 7, 0, 0, 3}}));
}

void LabelLogTest::weeksOfNothing()
{
    LabelLog log{kMonday, kMonday, {kIn}, {}};
    QVERIFY(labelWeeks(log, {false, true}).empty());
    log.to = kMonday + 15;
    const auto weeks = labelWeeks(log, {false, true});
    QCOMPARE(weeks.size(), std::size_t{3});
    for (const LabelWeek &week : weeks)
        QCOMPARE(week, (LabelWeek{week.start, 0, 0, 1}));
}

void LabelLogTest::weekBegins_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("weekday");
    QTest::addColumn<int>("first");
    QTest::newRow("Monday") << 20'773 << 1 << 20'773;
    QTest::newRow("Sunday") << 20'779 << 1 << 20'773;
    QTest::newRow("1970-01-01") << 0 << 1 << -3;
    QTest::newRow("before 1970") << -4 << 1 << -10;
    QTest::newRow("Sunday begins") << 20'779 << 7 << 20'779;
    QTest::newRow("Saturday before it") << 20'778 << 7 << 20'772;
    QTest::newRow("Saturday begins") << 20'778 << 6 << 20'778;
    QTest::newRow("Friday before it") << 20'777 << 6 << 20'771;
    QTest::newRow("Sunday before 1970") << -4 << 7 << -4;
}

void LabelLogTest::weekBegins()
{
    QFETCH(int, day);
    QFETCH(int, weekday);
    QTEST(weekBegin(Day(day), weekday).number(), "first");
}

void LabelLogTest::byDay()
{
    const LabelLog log = twoWeeks();
    std::vector<LabelMove> byCustomer;
    for (std::uint32_t row = 0; row < log.start.size(); ++row)
        std::ranges::copy_if(log.moves, std::back_inserter(byCustomer),
                             [row](const LabelMove &move) { return move.customer == row; });
    QVERIFY(byCustomer != log.moves);
    QCOMPARE(movesByDay(byCustomer, log.from, log.to), log.moves);
    QVERIFY(movesByDay({}, log.from, log.to).empty());
}

QTEST_APPLESS_MAIN(LabelLogTest)
#include "tst_labellog.moc"
