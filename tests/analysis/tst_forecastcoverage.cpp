// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/forecast.h"
#include "analysis/quantile.h"
#include "analysis/salesbook.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;

/// Whether the 80 % range holds what it says, on companies of every kind: growing and shrinking, with eight
/// deals a month or sixty, a year of history or three, amounts with heavy tails. Constants of the forecast
/// were chosen on other seeds than these.
class ForecastCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesHoldAndAreNarrow();
};

void ForecastCoverageTest::rangesHoldAndAreNarrow()
{
    constexpr int kBooks = 1000;
    constexpr int kLeads = 3;
    constexpr unsigned kJudged = 77'000'000;
    std::array<int, kLeads> covered{};
    int naive = 0;
    double width = 0;
    double naiveWidth = 0;
    double expected = 0;
    double won = 0;
    for (unsigned i = 0; i < kBooks; ++i) {
        std::mt19937_64 random(kJudged + i);
        const SalesBook book = anySalesBook(random);
        // One forecast on the eve of a month, for that month and the two after it.
        const Day eve = forecastMonths(Day(20'000 + static_cast<int>(random() % 365)), 1).front().end - 1;
        const auto periods = forecastMonths(eve + 1, kLeads);
        const Deals deals = sell(book, eve, periods.back().end, random);
        const DealTracks tracks(deals.columns(), deals.moves(), kSalesStages);
        const Forecast forecast = computeForecast(tracks, eve, periods, Progress());
        const auto came = wonIn(tracks, periods.back().end, periods);
        for (std::size_t lead = 0; lead < kLeads; ++lead)
            covered[lead] +=
                forecast.periods[lead].low <= came[lead] && came[lead] <= forecast.periods[lead].high ? 1 : 0;
        std::vector<Period> past;
        for (int back = 1; back <= 12; ++back)
            past.push_back({periods[0].begin.addMonths(-back), periods[0].begin.addMonths(1 - back)});
        std::vector<double> months;
        for (const Money month : wonIn(tracks, eve, past))
            months.push_back(month.toDouble());
        const double low = quantile7(std::span(months), 0.1);
        const double high = quantile7(std::span(months), 0.9);
        naive += low <= came[0].toDouble() && came[0].toDouble() <= high ? 1 : 0;
        naiveWidth += high - low;
        width += (forecast.periods[0].high - forecast.periods[0].low).toDouble();
        expected += forecast.periods[0].expected.toDouble();
        won += came[0].toDouble();
    }
    const QString found =
        QStringLiteral(
            "covered %1, %2, %3 of %4; past months %5; width %6 of theirs; expected %7 of what came")
            .arg(covered[0])
            .arg(covered[1])
            .arg(covered[2])
            .arg(kBooks)
            .arg(naive)
            .arg(width / naiveWidth)
            .arg(expected / won);
    qInfo("%s", qPrintable(found));
    for (const int lead : covered)
        QVERIFY2(lead >= 770 && lead <= 830, qPrintable(found));
    QVERIFY2(width <= naiveWidth, qPrintable(found));
    QVERIFY2(std::abs(expected / won - 1) < 0.05, qPrintable(found));
}

QTEST_APPLESS_MAIN(ForecastCoverageTest)
#include "tst_forecastcoverage.moc"
