// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/deals.h"
#include "analysis/funnel.h"
#include "analysis/openfile.h"

#include <QHash>
#include <QTest>

#include <algorithm>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::Period)

namespace {

constexpr Day kToday(400);

/// "20-10-16" as Maven writes 2016-10-20.
Day mavenDay(const QByteArray &text)
{
    if (text.isEmpty())
        return {};
    return Day::fromCivil(2000 + text.mid(6, 2).toInt(), text.mid(3, 2).toInt(), text.left(2).toInt())
        .value();
}

struct Maven
{
    Deals deals;
    QHash<QByteArray, std::uint32_t> sellers;
};

/// Maven Analytics' opportunities: stages Prospecting and Engaging, whose day is engage_date.
std::optional<Maven> mavenBook()
{
    const auto file = openFile(u"sales/maven_crm/sales_pipeline.csv"_s);
    if (!file)
        return {};
    Maven book;
    for (qsizetype i = 1; i < file->size(); ++i) {
        const auto &row = file->at(i);
        const QByteArray &stage = row[4];
        const auto outcome = stage == "Won"    ? DealOutcome::Won
                             : stage == "Lost" ? DealOutcome::Lost
                                               : DealOutcome::Open;
        std::optional<std::uint16_t> at;
        if (outcome == DealOutcome::Open)
            at = static_cast<std::uint16_t>(stage == "Engaging" ? 1 : 0);
        const Money amount = Money::fromDecimal(QString::fromLatin1(row[7])).value_or(Money());
        book.deals.add(at, outcome, amount, {}, mavenDay(row[6]), codeOf(book.sellers, row[1]));
        if (const Day engaged = mavenDay(row[5]); engaged.isValid())
            book.deals.move(1, engaged);
    }
    return book;
}

Funnel funnelOf(const Deals &deals, std::size_t stages, const FunnelQuestion &question)
{
    return computeFunnel(deals.columns(), deals.moves(), stages, question);
}

std::vector<std::uint32_t> dealsOf(const Deals &deals, std::size_t stages, const FunnelQuestion &question,
                                   FunnelPart part, std::size_t stage)
{
    return funnelDeals(deals.columns(), deals.moves(), stages, question, part, stage);
}

/// Deals as the worst of imports leaves them: days missing, moves back, undated moves, unknown stages.
Deals randomDeals(std::mt19937 &random, std::size_t stages)
{
    const auto maybeDay = [&random] {
        return random() % 4 == 0 ? Day() : Day(static_cast<int>(random() % 450));
    };
    Deals deals;
    for (int i = 0; i < 80; ++i) {
        const auto stage = static_cast<std::uint16_t>(random() % (stages + 1));
        deals.add(stage == stages ? std::nullopt : std::optional(stage),
                  static_cast<DealOutcome>(random() % 3),
                  random() % 5 == 0 ? Money() : Money(static_cast<int>(random() % 1000)), maybeDay(),
                  maybeDay(), static_cast<std::uint32_t>(random() % 4));
        for (std::size_t moves = random() % 4; moves > 0; --moves) {
            const auto to = static_cast<std::uint16_t>(random() % (stages + 1));
            deals.move(to == stages ? kNoDealStage : to, maybeDay());
        }
    }
    return deals;
}

} // namespace

class FunnelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void maven();
    void mavenByCloseQuarter_data();
    void mavenByCloseQuarter();
    void addsUp_data();
    void addsUp();
    void countModes();
    void rates();
    void timeInStage();
    void cycles();
    void timesOfOpenDealsAreThoseOfAll();
    void velocity();
    void undatedAndDead();
    void nothing();
};

void FunnelTest::maven()
{
    const auto book = mavenBook();
    if (!book)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    const Funnel funnel = funnelOf(book->deals, 2, {.asOf = Day::fromIso(u"2018-01-01").value()});
    QCOMPARE(funnel.stages[0].entered, 8800);
    QCOMPARE(funnel.stages[1].entered, 8300);
    QCOMPARE(funnel.won, 4238);
    QCOMPARE(funnel.lost, 2473);
    QCOMPARE(funnel.open, 2089);
    QCOMPARE(funnel.stages[0].visited, 500);
    QCOMPARE(funnel.stages[1].visited, 8300);
    QCOMPARE(funnel.stages[0].open, 500);
    QCOMPARE(funnel.stages[1].open, 1589);
    QCOMPARE(funnel.wonValue, Money::fromUnits(10'005'534));
    QVERIFY(std::abs(*funnel.winRate - 0.6315) < 0.00005);
    QVERIFY(std::abs(*funnel.meanWonCycleDays - 51.78) < 0.005);
    QVERIFY(std::abs(*funnel.meanClosedCycleDays - 47.99) < 0.005);
    QCOMPARE(funnel.unknownCycles, 0);
    QCOMPARE(funnel.groups.size(), std::size_t{30});
    const FunnelGroup &best = funnel.groups.front();
    QCOMPARE(book->sellers.key(best.group), QByteArray("Darcel Schlecht"));
    QCOMPARE(best.won, 349);
    QCOMPARE(best.wonValue, Money::fromUnits(1'153'214));
    const auto byRate = [](const FunnelGroup &a, const FunnelGroup &b) { return *a.winRate < *b.winRate; };
    const auto [low, high] = std::ranges::minmax_element(funnel.groups, byRate);
    QCOMPARE(book->sellers.key(high->group), QByteArray("Hayden Neloms"));
    QVERIFY(std::abs(*high->winRate - 0.7039) < 0.00005);
    QCOMPARE(book->sellers.key(low->group), QByteArray("Lajuana Vencill"));
    QVERIFY(std::abs(*low->winRate - 0.5498) < 0.00005);
}

void FunnelTest::mavenByCloseQuarter_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("wonValue");
    QTest::newRow("Q1") << u"2017-01-01"_s << u"2017-04-01"_s << 1'134'672;
    QTest::newRow("Q2") << u"2017-04-01"_s << u"2017-07-01"_s << 3'086'111;
    QTest::newRow("Q3") << u"2017-07-01"_s << u"2017-10-01"_s << 2'982'255;
    QTest::newRow("Q4") << u"2017-10-01"_s << u"2018-01-01"_s << 2'802'496;
}

/// The published value by quarter of closing is what the funnel of that quarter won.
void FunnelTest::mavenByCloseQuarter()
{
    const auto book = mavenBook();
    if (!book)
        QSKIP("the collection of real files is not here: set LEADBOOK_TEST_DATA");
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(int, wonValue);
    const Period quarter{Day::fromIso(from).value(), Day::fromIso(to).value()};
    const Funnel funnel =
        funnelOf(book->deals, 2, {FunnelCount::Entered, quarter, Day::fromIso(u"2026-11-21").value()});
    QCOMPARE(funnel.wonValue, Money::fromUnits(wonValue));
    QCOMPARE(funnel.undated, 500);
}

void FunnelTest::addsUp_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<Period>("period");
    const Period year{Day(100), Day(300)};
    const Period since{Day(200), Day()};
    const Period until{Day(), Day(250)};
    QTest::newRow("all") << 0 << Period{};
    QTest::newRow("entered in a period") << 0 << year;
    QTest::newRow("entered since") << 0 << since;
    QTest::newRow("entered until") << 0 << until;
    QTest::newRow("current") << 1 << Period{};
    QTest::newRow("current at the end of a period") << 1 << until;
    QTest::newRow("cohort") << 2 << year;
}

/// On random books: entered(k) = entered(k + 1) + open(k) + lost(k); every bar is the people behind it;
/// groups and values come to the totals; rates lie in 0-1.
void FunnelTest::addsUp()
{
    QFETCH(int, count);
    QFETCH(Period, period);
    std::mt19937 random(31);
    for (int round = 0; round < 100; ++round) {
        const std::size_t stages = 1 + random() % 6;
        const Deals deals = randomDeals(random, stages);
        const FunnelQuestion question{static_cast<FunnelCount>(count), period, kToday};
        const Funnel funnel = funnelOf(deals, stages, question);
        std::int64_t open = 0;
        for (std::size_t k = 0; k < stages; ++k) {
            const FunnelStep &stage = funnel.stages[k];
            const auto next = k + 1 < stages ? funnel.stages[k + 1].entered : funnel.won;
            QCOMPARE(stage.entered, next + stage.open + stage.lost);
            QCOMPARE(std::ranges::count_if(funnel.counted,
                                           [k](int furthest) { return furthest >= static_cast<int>(k); }),
                     stage.entered);
            QVERIFY(stage.visited <= stage.entered || count == 1);
            for (const auto &rate : {stage.stepRate, stage.overallRate, stage.visitedRate})
                QVERIFY(!rate || (*rate >= 0 && *rate <= 1));
            open += stage.open;
            const std::pair<FunnelPart, std::int64_t> parts[]{{FunnelPart::Reached, stage.entered},
                                                              {FunnelPart::Recorded, stage.visited},
                                                              {FunnelPart::Open, stage.open},
                                                              {FunnelPart::Lost, stage.lost}};
            for (const auto &[part, bar] : parts)
                QCOMPARE(std::int64_t(dealsOf(deals, stages, question, part, k).size()), bar);
        }
        const std::pair<FunnelPart, std::int64_t> wholes[]{{FunnelPart::Reached, funnel.won},
                                                           {FunnelPart::AnyOpen, funnel.open},
                                                           {FunnelPart::AnyLost, funnel.lost}};
        for (const auto &[part, bar] : wholes)
            QCOMPARE(std::int64_t(dealsOf(deals, stages, question, part, stages).size()), bar);
        QCOMPARE(open, funnel.open);
        QCOMPARE(funnel.stages[0].entered, funnel.won + funnel.lost + funnel.open);
        std::int64_t grouped = 0;
        Money won(0);
        for (const FunnelGroup &group : funnel.groups) {
            grouped += group.won + group.lost + group.open;
            won += group.wonValue;
        }
        QCOMPARE(grouped, funnel.stages[0].entered);
        QCOMPARE(won, funnel.wonValue);
        QVERIFY(count != 1 || (funnel.won == 0 && funnel.lost == 0));
    }
}

void FunnelTest::countModes()
{
    Deals deals;
    deals.add(2, DealOutcome::Won, Money(10), Day(10), Day(210)); // begun before, won within
    deals.move(0, Day(10));
    deals.move(1, Day(120));
    deals.add(1, DealOutcome::Open, Money(20), Day(150)); // begun within, moved back since
    deals.move(2, Day(180));
    deals.move(1, Day(350));
    deals.add(0, DealOutcome::Lost, Money(40), Day(160), Day(330)); // begun within, lost since
    deals.move(0, Day(160));
    deals.add(0, DealOutcome::Open, Money(80), Day(50)); // untouched in the period
    deals.move(0, Day(50));
    const Period period{Day(100), Day(300)};

    const Funnel entered = funnelOf(deals, 3, {FunnelCount::Entered, period, kToday});
    QCOMPARE(entered.counted, (std::vector<std::int32_t>{3, 2, 0, -1}));
    QCOMPARE(entered.won, 1);
    QCOMPARE(entered.lost, 0); // not yet, at the end of the period
    QCOMPARE(entered.open, 2);

    const Funnel cohort = funnelOf(deals, 3, {FunnelCount::Cohort, period, kToday});
    QCOMPARE(cohort.counted, (std::vector<std::int32_t>{-1, 2, 0, -1}));
    QCOMPARE(cohort.lost, 1);

    const Funnel then = funnelOf(deals, 3, {FunnelCount::Current, period, kToday});
    QCOMPARE(then.counted, (std::vector<std::int32_t>{-1, 2, 0, 0}));
    const Funnel now = funnelOf(deals, 3, {FunnelCount::Current, {}, kToday});
    QCOMPARE(now.counted, (std::vector<std::int32_t>{-1, 1, -1, 0}));
    QCOMPARE(now.stages[1].value, Money(20));
}

void FunnelTest::rates()
{
    Deals deals;
    for (int i = 0; i < 4; ++i)
        deals.add(0, DealOutcome::Open, Money(1));
    for (int i = 0; i < 3; ++i)
        deals.add(1, DealOutcome::Lost, Money(2));
    deals.add(0, DealOutcome::Won, Money(5)); // recorded in the first stage, won past the second
    const Funnel funnel = funnelOf(deals, 2, {.asOf = kToday});
    QCOMPARE(funnel.stages[0].entered, 8);
    QCOMPARE(*funnel.stages[0].stepRate, 0.5);
    QCOMPARE(*funnel.stages[1].stepRate, 0.25);
    QCOMPARE(*funnel.stages[1].overallRate, 0.5);
    QCOMPARE(funnel.stages[0].visited, 5);
    QCOMPARE(*funnel.stages[0].visitedRate, 0.2);
    QCOMPARE(*funnel.stages[1].visitedRate, 0.0);
    QCOMPARE(*funnel.winRate, 0.25);
    QCOMPARE(funnel.stages[0].value, Money(4));
    QCOMPARE(funnel.lostValue, Money(6));
}

void FunnelTest::timeInStage()
{
    Deals deals;
    for (const int days : {10, 20, 30, 40}) {
        deals.add({}, DealOutcome::Lost, Money(1), {}, Day(100 + days));
        deals.move(0, Day(100));
    }
    deals.add(0, DealOutcome::Open, Money(1)); // came there on a day not known
    const Funnel funnel = funnelOf(deals, 2, {.asOf = kToday});
    QCOMPARE(funnel.times.stages[0].median, std::optional(25.0));
    QCOMPARE(funnel.times.stages[0].p75, std::optional(35.0));
    QCOMPARE(funnel.times.stages[0].stays, 4);
    QCOMPARE(funnel.times.stages[0].unknown, 1);
    QVERIFY(!funnel.times.stages[1].median);
}

void FunnelTest::cycles()
{
    Deals deals;
    deals.add(0, DealOutcome::Won, Money(1), Day(10), Day(30));
    deals.add(0, DealOutcome::Lost, Money(1), {}, Day(40)); // from its first dated stage
    deals.move(0, Day(30));
    deals.add(0, DealOutcome::Won, Money(1), Day(10), Day(5));
    deals.add(0, DealOutcome::Won, Money(1), Day(10));
    const Funnel funnel = funnelOf(deals, 1, {.asOf = kToday});
    QCOMPARE(*funnel.meanWonCycleDays, 20.0);
    QCOMPARE(*funnel.meanClosedCycleDays, 15.0);
    QCOMPARE(*funnel.medianCycleDays, 15.0);
    QCOMPARE(funnel.unknownCycles, 2);
}

/// Deals that are still open are those that take long: a funnel of them tells the times of all there were.
void FunnelTest::timesOfOpenDealsAreThoseOfAll()
{
    Deals deals;
    for (const int days : {10, 20, 30}) {
        deals.add({}, DealOutcome::Won, Money(1), {}, Day(100 + days));
        deals.move(0, Day(100));
    }
    deals.add(0, DealOutcome::Open, Money(1));
    deals.move(0, Day(350));
    const Funnel funnel = funnelOf(deals, 1, {FunnelCount::Current, {}, kToday});
    QCOMPARE(funnel.deals(), 1);
    QCOMPARE(funnel.times.stages[0].stays, 4);
    QCOMPARE(funnel.times.stages[0].open, 1);
    QCOMPARE(funnel.times.stages[0].on, 3);
    QCOMPARE(funnel.times.stages[0].median, std::optional(25.0)); // half ended on 20, the next on 30
    QCOMPARE(funnel.times.cycle.stays, 4);
    QCOMPARE(funnel.times.cycle.unknown, 0);
}

void FunnelTest::velocity()
{
    Deals deals;
    deals.add(0, DealOutcome::Won, Money::fromUnits(300), Day(10), Day(30));
    deals.add(0, DealOutcome::Won, Money(), Day(10), Day(50)); // worth nobody knows what
    deals.add(0, DealOutcome::Lost, Money::fromUnits(7), Day(10), Day(90));
    deals.add(0, DealOutcome::Lost, Money::fromUnits(7), Day(10), Day(90));
    for (int i = 0; i < 6; ++i)
        deals.add(0, DealOutcome::Open, Money::fromUnits(1), Day(60));
    const Funnel funnel = funnelOf(deals, 1, {.asOf = kToday});
    // 6 open deals, one in two is won, for 300, in 30 days.
    QCOMPARE(*funnel.velocity(), 30.0);
    QCOMPARE(funnel.openValue(), Money::fromUnits(6));
    QVERIFY(!funnelOf(deals, 1, {FunnelCount::Current, {}, kToday}).velocity());
}

void FunnelTest::undatedAndDead()
{
    Deals deals;
    deals.add(0, DealOutcome::Open, Money(1));
    deals.add(0, DealOutcome::Open, Money(1), Day(50));
    deals.add(0, DealOutcome::Open, Money(1), Day(60));
    const Funnel period = funnelOf(deals, 1, {FunnelCount::Cohort, {Day(1), Day(99)}, kToday});
    QCOMPARE(period.undated, 1);
    QCOMPARE(period.open, 2);
    const std::vector<std::uint8_t> live{1, 1, 0};
    DealColumns columns = deals.columns();
    columns.live = live;
    QCOMPARE(computeFunnel(columns, deals.moves(), 1, {.asOf = kToday}).open, 2);
    QCOMPARE(funnelOf(deals, 1, {.asOf = Day(55)}).open, 2); // the third had not begun
}

void FunnelTest::nothing()
{
    const Funnel funnel = funnelOf(Deals(), 3, {.asOf = kToday});
    QCOMPARE(funnel.stages.size(), std::size_t{3});
    QVERIFY(!funnel.stages[0].stepRate);
    QVERIFY(!funnel.winRate);
    QVERIFY(!funnel.medianCycleDays);
    QVERIFY(funnel.groups.empty());
}

QTEST_GUILESS_MAIN(FunnelTest)
#include "tst_funnel.moc"
