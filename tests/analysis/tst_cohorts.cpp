// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohorts.h"
#include "analysis/purchaselines.h"

#include <QTest>

#include <map>
#include <set>

using namespace leadbook;
using namespace leadbook::test;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromCivil(year, month, dayOfMonth).value();
}

/// Cohorts as sets, counted the slow way.
struct SlowCohorts
{
    std::map<int, std::set<std::uint32_t>> first;
    std::map<std::pair<int, int>, std::set<std::uint32_t>> active; ///< by cohort and piece of time
    std::map<std::pair<int, int>, std::int64_t> money;
};

SlowCohorts countSlowly(const std::vector<BookLine> &lines, const CohortQuestion &question)
{
    std::map<std::uint32_t, std::set<int>> bought;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const BookLine &line = lines[i];
        if (line.customer == kNoCustomer || line.day > question.asOf)
            continue;
        const bool counts =
            question.rule == CohortRule::All || (line.amount > 0 && orderAmount(lines, i, question.asOf) > 0);
        if (counts)
            bought[line.customer].insert(unitNumber(line.day, question.unit));
    }
    SlowCohorts slow;
    for (const auto &[customer, units] : bought) {
        slow.first[*units.begin()].insert(customer);
        for (const int unit : units)
            slow.active[{*units.begin(), unit}].insert(customer);
    }
    for (const BookLine &line : lines) {
        const auto known = bought.find(line.customer);
        if (known == bought.end() || line.day > question.asOf)
            continue;
        const int unit = unitNumber(line.day, question.unit);
        if (unit >= *known->second.begin())
            slow.money[{*known->second.begin(), unit}] += line.amount;
    }
    return slow;
}

} // namespace

class CohortsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void units_data();
    void units();
    void endOfTheCalendar();
    void rules_data();
    void rules();
    void countsACustomerOnceAMonth();
    void equalsSlowCount_data();
    void equalsSlowCount();
    void runningUnit_data();
    void runningUnit();
    void slipsOfTheYearAreLeftOut();
    void overManyYears();
    void nothingBought();
};

void CohortsTest::units_data()
{
    QTest::addColumn<Day>("of");
    QTest::addColumn<int>("unit");
    QTest::addColumn<Day>("begin");
    QTest::addColumn<Day>("end");
    const auto row = [](const char *name, Day of, CalendarUnit unit, Day begin, Day end) {
        QTest::newRow(name) << of << int(unit) << begin << end;
    };
    row("month", day(2026, 11, 21), CalendarUnit::Month, day(2026, 11, 1), day(2026, 11, 30));
    row("first day", day(2026, 1, 1), CalendarUnit::Month, day(2026, 1, 1), day(2026, 1, 31));
    row("leap February", day(2024, 2, 29), CalendarUnit::Month, day(2024, 2, 1), day(2024, 2, 29));
    row("quarter", day(2026, 11, 21), CalendarUnit::Quarter, day(2026, 10, 1), day(2026, 12, 31));
    row("first quarter", day(2026, 3, 31), CalendarUnit::Quarter, day(2026, 1, 1), day(2026, 3, 31));
    row("before the year 0", day(-1, 12, 31), CalendarUnit::Quarter, day(-1, 10, 1), day(-1, 12, 31));
}

void CohortsTest::units()
{
    QFETCH(Day, of);
    QFETCH(int, unit);
    QFETCH(Day, begin);
    QFETCH(Day, end);
    const auto by = CalendarUnit(unit);
    QCOMPARE(unitBegin(of, by), begin);
    QCOMPARE(unitEnd(unitNumber(of, by), by), end);
    QCOMPARE(unitNumber(end + 1, by), unitNumber(of, by) + 1);
    QVERIFY(!isUnitRunning(end, by));
    QCOMPARE(isUnitRunning(begin, by), begin < end);
}

void CohortsTest::endOfTheCalendar()
{
    const PurchaseLines lines({{0, day(9999, 11, 30), 5}, {0, day(9999, 12, 31), 5}});
    const Cohorts cohorts =
        computeCohorts(lines.columns(), 1, {CalendarUnit::Month, CohortRule::All, day(9999, 12, 31)});
    QCOMPARE(cohorts.cohorts.size(), 1U);
    QCOMPARE(cohorts.cohorts[0].cells.size(), 2U);
    QCOMPARE(cohorts.cohorts[0].cells[1].active, 1);
    QVERIFY(!cohorts.isLastRunning);
}

void CohortsTest::rules_data()
{
    QTest::addColumn<QList<std::int64_t>>("amounts"); // of the lines of one order in January
    QTest::addColumn<bool>("isOne");                  // order number, or each line for itself
    QTest::addColumn<bool>("counts");                 // by the rule for positive ones
    QTest::newRow("sale") << QList<std::int64_t>{5} << false << true;
    QTest::newRow("return") << QList<std::int64_t>{-5} << false << false;
    QTest::newRow("for nothing") << QList<std::int64_t>{0} << false << false;
    QTest::newRow("sale and return apart") << QList<std::int64_t>{5, -5} << false << true;
    QTest::newRow("taken back whole") << QList<std::int64_t>{5, -5} << true << false;
    QTest::newRow("taken back in part") << QList<std::int64_t>{5, -4} << true << true;
    QTest::newRow("more taken back") << QList<std::int64_t>{5, -6} << true << false;
}

void CohortsTest::rules()
{
    QFETCH(QList<std::int64_t>, amounts);
    QFETCH(bool, isOne);
    QFETCH(bool, counts);
    PurchaseLines lines;
    for (const std::int64_t amount : amounts)
        lines.add({0, day(2026, 1, 5), amount, isOne ? 7U : kOwnOrder});
    lines.add({0, day(2026, 3, 5), 10});
    for (const CohortRule rule : {CohortRule::All, CohortRule::Positive}) {
        const Cohorts cohorts =
            computeCohorts(lines.columns(), 1, {CalendarUnit::Month, rule, day(2026, 3, 31)});
        QCOMPARE(cohorts.cohorts.size(), 1U);
        const bool isJanuary = rule == CohortRule::All || counts;
        QCOMPARE(cohorts.cohorts[0].start, day(2026, isJanuary ? 1 : 3, 1));
        QCOMPARE(cohorts.cohorts[0].size, 1);
    }
}

void CohortsTest::countsACustomerOnceAMonth()
{
    PurchaseLines lines({{2, day(2026, 1, 5), 10},
                         {2, day(2026, 1, 6), 10},
                         {2, day(2026, 3, 7), 4},
                         {2, day(2026, 3, 8), -3},
                         {kNoCustomer, day(2026, 2, 1), 100},
                         {1, day(2026, 3, 9), 50},
                         {1, day(2026, 4, 1), 50}}); // later than the day asked for
    lines.addTombstone(0, day(2026, 1, 1));
    const Cohorts cohorts =
        computeCohorts(lines.columns(), 3, {CalendarUnit::Month, CohortRule::Positive, day(2026, 3, 31)});
    QCOMPARE(cohorts.cohorts.size(), 2U);
    const Cohort &january = cohorts.cohorts[0];
    QCOMPARE(january.size, 1);
    QCOMPARE(january.cells.size(), 3U);
    QCOMPARE(january.cells[0].active, 1);
    QCOMPARE(january.cells[1].active, 0);
    QCOMPARE(january.cells[2].active, 1);
    QCOMPARE(january.share(2), 1.0);
    QCOMPARE(january.cells[0].money, Money::fromUnits(20));
    QCOMPARE(january.cells[2].money, Money::fromUnits(1));
    QCOMPARE(cohorts.cohorts[1].start, day(2026, 3, 1));
    QCOMPARE(cohorts.unlinked, 1U);
    QCOMPARE(cohorts.later, 1U);
}

void CohortsTest::equalsSlowCount_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<int>("unit");
    QTest::addColumn<int>("rule");
    for (unsigned seed = 1; seed <= 4; ++seed) {
        for (const int unit : {0, 1}) {
            for (const int rule : {0, 1})
                QTest::addRow("seed %u, unit %d, rule %d", seed, unit, rule) << seed << unit << rule;
        }
    }
}

void CohortsTest::equalsSlowCount()
{
    QFETCH(unsigned, seed);
    QFETCH(int, unit);
    QFETCH(int, rule);
    const Day today = day(2026, 11, 21);
    const PurchaseLines lines = randomLines(seed, 40, today, 900, 220);
    const CohortQuestion question{CalendarUnit(unit), CohortRule(rule), today - 30};
    const SlowCohorts slow = countSlowly(lines.lines(), question);
    const Cohorts cohorts = computeCohorts(lines.columns(), 40, question);
    QCOMPARE(cohorts.cohorts.size(), slow.first.size());
    QVERIFY(!slow.first.empty());
    const int last = unitNumber(question.asOf, question.unit);
    auto expected = slow.first.begin();
    for (const Cohort &cohort : cohorts.cohorts) {
        const int start = unitNumber(cohort.start, question.unit);
        QCOMPARE(start, expected->first);
        QCOMPARE(cohort.size, std::int64_t(expected->second.size()));
        QCOMPARE(cohort.cells.size(), std::size_t(last - start + 1));
        for (int at = start; at <= last; ++at) {
            const CohortCell &cell = cohort.cells[std::size_t(at - start)];
            const auto active = slow.active.find({start, at});
            const auto money = slow.money.find({start, at});
            QCOMPARE(cell.active, active == slow.active.end() ? 0 : std::int64_t(active->second.size()));
            QCOMPARE(cell.money, Money::fromUnits(money == slow.money.end() ? 0 : money->second));
        }
        ++expected;
    }
}

void CohortsTest::runningUnit_data()
{
    QTest::addColumn<Day>("asOf");
    QTest::addColumn<int>("unit");
    QTest::addColumn<bool>("isRunning");
    QTest::newRow("last day of the month") << day(2026, 11, 30) << 0 << false;
    QTest::newRow("the day before") << day(2026, 11, 29) << 0 << true;
    QTest::newRow("month over, quarter not") << day(2026, 11, 30) << 1 << true;
    QTest::newRow("last day of the quarter") << day(2026, 12, 31) << 1 << false;
}

void CohortsTest::runningUnit()
{
    QFETCH(Day, asOf);
    QFETCH(int, unit);
    QFETCH(bool, isRunning);
    const PurchaseLines lines({{0, day(2026, 1, 5), 10}});
    const Cohorts cohorts = computeCohorts(lines.columns(), 1, {CalendarUnit(unit), CohortRule::All, asOf});
    QCOMPARE(cohorts.isLastRunning, isRunning);
}

void CohortsTest::slipsOfTheYearAreLeftOut()
{
    const PurchaseLines lines({{0, day(202, 5, 1), 10}, {0, day(2026, 5, 1), 10}, {1, day(2026, 5, 1), 10}});
    const Cohorts cohorts =
        computeCohorts(lines.columns(), 2, {CalendarUnit::Month, CohortRule::All, day(2026, 6, 30)});
    QCOMPARE(cohorts.cohorts.size(), 1U);
    QCOMPARE(cohorts.cohorts[0].size, 1); // whoever bought in 202 is no new customer of 2026
    QCOMPARE(cohorts.tooOld, 1U);
}

void CohortsTest::overManyYears()
{
    // More months than are marked at once.
    PurchaseLines lines;
    for (int month = 0; month < 200; ++month)
        lines.add({0, day(2010, 1, 15).addMonths(month), 1});
    const Cohorts cohorts =
        computeCohorts(lines.columns(), 1, {CalendarUnit::Month, CohortRule::Positive, day(2026, 8, 31)});
    QCOMPARE(cohorts.cohorts.size(), 1U);
    QCOMPARE(cohorts.cohorts[0].cells.size(), 200U);
    for (const CohortCell &cell : cohorts.cohorts[0].cells)
        QCOMPARE(cell.active, 1);
}

void CohortsTest::nothingBought()
{
    const CohortQuestion question{CalendarUnit::Month, CohortRule::Positive, day(2026, 8, 31)};
    QVERIFY(computeCohorts({}, 0, question).cohorts.empty());
    const PurchaseLines returns({{0, day(2026, 1, 5), -10}});
    QVERIFY(computeCohorts(returns.columns(), 1, question).cohorts.empty());
}

QTEST_APPLESS_MAIN(CohortsTest)
#include "tst_cohorts.moc"
