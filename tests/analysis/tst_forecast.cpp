// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"
#include "analysis/forecasterrors.h"
#include "analysis/salesbook.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;

namespace {

const Day kToday = *Day::fromCivil(2026, 11, 21);

Day day(const char *iso)
{
    return *Day::fromIso(QString::fromLatin1(iso));
}

DealTracks tracksOf(const Deals &deals)
{
    return DealTracks(deals.columns(), deals.moves(), kSalesStages);
}

/// @p deals as they were written down at the end of @p day.
Deals knownOn(const Deals &deals, Day day)
{
    Deals known;
    std::vector<std::size_t> placeOf(deals.stage.size(), deals.stage.size());
    std::size_t move = 0;
    for (std::size_t i = 0; i < deals.stage.size(); ++i) {
        const bool isThere = deals.opened[i] <= day;
        const bool isDecided = deals.closed[i].isValid() && deals.closed[i] <= day;
        if (isThere)
            known.add(std::uint16_t{0},
                      isDecided ? static_cast<DealOutcome>(deals.outcome[i]) : DealOutcome::Open,
                      deals.amount[i], deals.opened[i], isDecided ? deals.closed[i] : Day());
        for (; move < deals.moveDeal.size() && deals.moveDeal[move] == i; ++move) {
            if (!isThere || deals.moveDay[move] > day)
                continue;
            known.move(deals.moveStage[move], deals.moveDay[move]);
            known.stage.back() = deals.moveStage[move];
        }
    }
    return known;
}

/// A company that sells steadily.
Deals steadyBook(unsigned seed, Day last)
{
    std::mt19937_64 random(seed);
    return sell({}, kToday, last, random);
}

} // namespace

/// Forecasts by month, and how past ones did.
class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthsBeginWithThatOfTheDay();
    void partsAddUp();
    void sameAgain();
    void usesNothingLater();
    void overOnItsLastDay();
    void withoutHistory_data();
    void withoutHistory();
    void nothingOfLate();
    void amountsNotKnown();
    void growthIsFollowed();
    void pastForecastsAreThoseOfTheDay();
    void errorsAreSummedUp();
};

void ForecastTest::monthsBeginWithThatOfTheDay()
{
    const auto months = forecastMonths(kToday, 3);
    QCOMPARE(months.size(), 3U);
    QCOMPARE(months[0].begin, day("2026-11-01"));
    QCOMPARE(months[1].begin, day("2026-12-01"));
    QCOMPARE(months[2].begin, day("2027-01-01"));
    QCOMPARE(months[2].end, day("2027-02-01"));
}

void ForecastTest::partsAddUp()
{
    const Deals deals = steadyBook(1, kToday);
    const auto periods = forecastMonths(kToday, 4);
    const Forecast forecast = computeForecast(tracksOf(deals), kToday, periods, Progress());
    QVERIFY(forecast.isEnough());
    Money wonInMonth = Money(0);
    for (std::size_t i = 0; i < deals.closed.size(); ++i)
        if (deals.outcome[i] == static_cast<std::uint8_t>(DealOutcome::Won) &&
            periods.front().contains(deals.closed[i]))
            wonInMonth += deals.amount[i];
    QCOMPARE(forecast.periods.front().won, wonInMonth);
    for (const ForecastPeriod &period : forecast.periods) {
        QCOMPARE(period.expected, period.won + period.weighted + period.unopened);
        QVERIFY(period.low >= period.won);
        QVERIFY(period.low <= period.expected && period.expected <= period.high);
        QVERIFY(period.weighted > Money(0));
        // What comes in within nine days is hardly won within them.
        QVERIFY(period.unopened > Money(0) || period.days.begin < kToday);
    }
    QCOMPARE(forecast.periods[1].won, Money(0));
    // The further ahead, the more comes from deals that are not there yet.
    QVERIFY(forecast.periods[3].unopened > forecast.periods[1].unopened);
    QVERIFY(forecast.periods[3].weighted < forecast.periods[1].weighted);
}

void ForecastTest::sameAgain()
{
    const DealTracks tracks = tracksOf(steadyBook(2, kToday));
    const auto periods = forecastMonths(kToday, 3);
    const Forecast one = computeForecast(tracks, kToday, periods, Progress());
    const Forecast two = computeForecast(tracks, kToday, periods, Progress());
    for (std::size_t i = 0; i < periods.size(); ++i) {
        QCOMPARE(one.periods[i].low, two.periods[i].low);
        QCOMPARE(one.periods[i].high, two.periods[i].high);
    }
}

void ForecastTest::usesNothingLater()
{
    // The book as it is half a year later says of today what it said today.
    const Deals later = steadyBook(3, kToday + 180);
    const Deals now = knownOn(later, kToday);
    QVERIFY(now.stage.size() < later.stage.size());
    const auto periods = forecastMonths(kToday, 4);
    const Forecast then = computeForecast(tracksOf(later), kToday, periods, Progress());
    const Forecast atOnce = computeForecast(tracksOf(now), kToday, periods, Progress());
    QCOMPARE(then.open, atOnce.open);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        QCOMPARE(then.periods[i].won, atOnce.periods[i].won);
        QCOMPARE(then.periods[i].weighted, atOnce.periods[i].weighted);
        QCOMPARE(then.periods[i].unopened, atOnce.periods[i].unopened);
        QCOMPARE(then.periods[i].low, atOnce.periods[i].low);
        QCOMPARE(then.periods[i].high, atOnce.periods[i].high);
    }
}

void ForecastTest::overOnItsLastDay()
{
    const Day last = day("2026-11-30");
    const Forecast forecast =
        computeForecast(tracksOf(steadyBook(4, kToday + 60)), last, forecastMonths(last, 2), Progress());
    const ForecastPeriod &month = forecast.periods.front();
    QVERIFY(month.won > Money(0));
    QCOMPARE(month.expected, month.won);
    QCOMPARE(month.low, month.won);
    QCOMPARE(month.high, month.won);
}

void ForecastTest::withoutHistory_data()
{
    QTest::addColumn<int>("open");
    QTest::addColumn<int>("won");
    QTest::addColumn<bool>("hasDays");
    QTest::newRow("empty") << 0 << 0 << false;
    QTest::newRow("open ones only") << 5 << 0 << true;
    QTest::newRow("without any day") << 5 << 5 << false;
    QTest::newRow("one of each") << 1 << 1 << true;
}

void ForecastTest::withoutHistory()
{
    QFETCH(const int, open);
    QFETCH(const int, won);
    QFETCH(const bool, hasDays);
    Deals deals;
    const Money amount = Money::fromUnits(1000);
    for (int i = 0; i < open; ++i)
        deals.add(std::uint16_t{1}, DealOutcome::Open, amount, hasDays ? kToday - 10 : Day());
    for (int i = 0; i < won; ++i)
        deals.add(std::uint16_t{3}, DealOutcome::Won, amount, hasDays ? kToday - 40 : Day(),
                  hasDays ? kToday - 3 : Day());
    const Forecast forecast = computeForecast(tracksOf(deals), kToday, forecastMonths(kToday, 3), Progress());
    QVERIFY(!forecast.isEnough());
    QCOMPARE(forecast.open, std::int64_t{open});
    for (const ForecastPeriod &period : forecast.periods) {
        QVERIFY(period.low >= period.won);
        QVERIFY(period.low <= period.expected && period.expected <= period.high);
        // Never more than all that is open and half as much again.
        QVERIFY(period.weighted <= Money::fromUnits(1500 * open));
    }
    QCOMPARE(forecast.periods.front().won, hasDays ? Money::fromUnits(1000 * won) : Money(0));
}

/// After two years without a deal not many are to be expected, and finding that out ends.
void ForecastTest::nothingOfLate()
{
    Deals deals;
    for (int i = 0; i < 20; ++i)
        deals.add(std::uint16_t{3}, DealOutcome::Won, Money::fromUnits(1000), kToday - 1'500 + i,
                  kToday - 1'400 + i);
    const Forecast forecast = computeForecast(tracksOf(deals), kToday, forecastMonths(kToday, 3), Progress());
    QCOMPARE(forecast.won, std::int64_t(20));
    for (const ForecastPeriod &period : forecast.periods)
        QVERIFY2(period.high < Money::fromUnits(10'000), qPrintable(period.high.toDecimal()));
}

void ForecastTest::amountsNotKnown()
{
    Deals deals = steadyBook(5, kToday);
    Deals without = deals;
    for (std::size_t i = 0; i < without.amount.size(); ++i)
        if (without.outcome[i] == static_cast<std::uint8_t>(DealOutcome::Open))
            without.amount[i] = Money();
    const auto periods = forecastMonths(kToday, 2);
    const Forecast known = computeForecast(tracksOf(deals), kToday, periods, Progress());
    const Forecast guessed = computeForecast(tracksOf(without), kToday, periods, Progress());
    QCOMPARE(guessed.periods[1].won, known.periods[1].won);
    const double ratio =
        guessed.periods[1].weighted.toDouble() / std::max(1.0, known.periods[1].weighted.toDouble());
    QVERIFY2(ratio > 0.5 && ratio < 2, qPrintable(QString::number(ratio)));
}

void ForecastTest::growthIsFollowed()
{
    // Means over books, so that it is the trend that shows.
    std::mt19937_64 random(6);
    double expected = 0;
    double won = 0;
    double before = 0;
    SalesBook book;
    book.growth = 0.04;
    book.perMonth = 40;
    book.spread = 0.6;
    const Day eve = day("2026-10-31");
    for (int i = 0; i < 20; ++i) {
        const Deals deals = sell(book, eve, eve + 100, random);
        const DealTracks tracks = tracksOf(deals);
        const std::vector<Period> periods{{eve + 62, eve + 93}};
        expected += computeForecast(tracks, eve, periods, Progress()).periods[0].expected.toDouble();
        won += wonIn(tracks, eve + 100, periods)[0].toDouble();
        before += wonIn(tracks, eve, std::vector<Period>{{eve - 364, eve + 1}})[0].toDouble() / 365 * 31;
    }
    QVERIFY2(std::abs(expected / won - 1) < 0.12, qPrintable(QString::number(expected / won)));
    QVERIFY2(before / won < 0.85, qPrintable(QString::number(before / won)));
}

void ForecastTest::pastForecastsAreThoseOfTheDay()
{
    const Deals deals = steadyBook(7, kToday);
    const DealTracks tracks = tracksOf(deals);
    const auto past = pastForecasts(tracks, kToday, 6, Progress());
    QCOMPARE(past.size(), 18U);
    const auto one = std::ranges::find_if(
        past, [](const PastForecast &row) { return row.lead == 2 && row.days.begin == day("2026-08-01"); });
    QVERIFY(one != past.end());
    // Made on the last day of June, for July, August and September.
    const Day eve = day("2026-06-30");
    const Forecast forecast =
        computeForecast(tracksOf(knownOn(deals, eve)), eve, forecastMonths(eve + 1, 3), Progress());
    QCOMPARE(one->expected, forecast.periods[1].expected);
    QCOMPARE(one->low, forecast.periods[1].low);
    QCOMPARE(one->won, wonIn(tracks, kToday, std::vector<Period>{one->days})[0]);
    QVERIFY(std::ranges::all_of(past, [](const PastForecast &row) {
        return row.days.begin >= day("2026-05-01") && row.days.end <= day("2026-11-01");
    }));
    // A book of a few weeks has no past forecasts.
    std::mt19937_64 random(8);
    SalesBook young;
    young.months = 2;
    QVERIFY(pastForecasts(tracksOf(sell(young, kToday, kToday, random)), kToday, 6, Progress()).empty());
}

void ForecastTest::errorsAreSummedUp()
{
    const auto units = [](int value) { return Money::fromUnits(value); };
    const auto errors = forecastErrors({
        {{}, 1, units(110), units(50), units(150), units(100)},
        {{}, 1, units(90), units(50), units(95), units(100)},
        {{}, 1, units(40), units(0), units(60), units(0)},
        {{}, 3, units(150), units(140), units(150), units(100)},
    });
    QCOMPARE(errors.size(), 3U);
    QCOMPARE(errors[0].months, 3);
    QCOMPARE(*errors[0].bias, 0.2);
    QVERIFY(std::abs(*errors[0].meanAbsolute - 0.1) < 1e-12);
    QCOMPARE(*errors[0].coverage, 2.0 / 3);
    QCOMPARE(errors[1].months, 0);
    QVERIFY(!errors[1].bias && !errors[1].meanAbsolute && !errors[1].coverage);
    QCOMPARE(*errors[2].bias, 0.5);
    QCOMPARE(*errors[2].coverage, 0.0);
}

QTEST_APPLESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
