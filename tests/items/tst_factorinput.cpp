// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/factorwords.h"
#include "support/openworkspace.h"
#include "support/salesrows.h"
#include "workspace/factors/factorinput.h"
#include "workspace/forecasting/salesforecast.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

const FactorTable *tableOf(const FactorInput &input, FactorId id)
{
    const auto found = std::ranges::find(input.factors, id, &FactorTable::id);
    return found == input.factors.end() ? nullptr : &*found;
}

/// A customer with one deal, opened 100 days ago and won @p took days later; contacts on days after that.
Status addOneDeal(Editor &editor, int took, const std::vector<int> &contacts)
{
    RowWriter rows(editor);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto pipeline = qlonglong{rows.ask("SELECT id FROM pipeline").at(0)};
    const int opened = kToday.number() - 100;
    const auto customer = qlonglong{
        rows.add(RecordTable::Customer, {{"name", u"Acme"_s}, {"employees", 120}, {"source", u"Fair"_s}})};
    const auto deal = qlonglong{rows.add(RecordTable::Deal, {{"customer", customer},
                                                             {"pipeline", pipeline},
                                                             {"stage", qlonglong{stages.at(1)}},
                                                             {"outcome", 1},
                                                             {"opened_day", opened},
                                                             {"closed_day", opened + took}})};
    rows.add(RecordTable::StageChange,
             {{"deal", deal}, {"stage", qlonglong{stages.at(1)}}, {"day", opened + 30}});
    for (const int after : contacts)
        rows.add(RecordTable::Interaction,
                 {{"customer", customer}, {"kind", 0}, {"day", opened + after}, {"answered", 1}});
    return rows.status();
}

} // namespace

/// Factors are measured at a fixed point, and nothing later counts.
class FactorInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuredUpToThePoint_data();
    void measuredUpToThePoint();
    void decidedBeforeThePointIsLeftOut();
    void whatGoesWithWinning();
    void forecastOfABook();
};

void FactorInputTest::measuredUpToThePoint_data()
{
    QTest::addColumn<std::vector<int>>("contacts");
    QTest::addColumn<int>("stage");
    QTest::addColumn<uint>("band");
    QTest::addColumn<uint>("answer");
    const std::vector<int> both{3, 40};
    QTest::newRow("none") << std::vector<int>{} << -1 << 0U << 3U;
    QTest::newRow("before the deal") << std::vector<int>{-2} << -1 << 0U << 3U;
    QTest::newRow("on the day") << std::vector<int>{0} << -1 << 1U << 0U;
    QTest::newRow("two weeks later") << std::vector<int>{14} << -1 << 1U << 2U;
    QTest::newRow("a day too late") << std::vector<int>{15} << -1 << 0U << 3U;
    QTest::newRow("up to the stage") << std::vector<int>{3, 20, 30, 31} << 1 << 2U << 1U;
    QTest::newRow("later counts for nothing") << both << -1 << 1U << 1U;
}

void FactorInputTest::measuredUpToThePoint()
{
    QFETCH(const std::vector<int>, contacts);
    QFETCH(const int, stage);
    OpenWorkspace book{kToday};
    book.fill([&contacts](Editor &editor) { return addOneDeal(editor, 60, contacts); });
    FactorPoint point;
    if (stage >= 0)
        point.stage = static_cast<std::uint16_t>(stage);
    const FactorInput input = gatherFactors(*book->view(), point, Progress());
    QCOMPARE(input.deals.size(), std::size_t{1});
    QTEST(tableOf(input, FactorId::Contacts)->level[0], "band");
    QTEST(tableOf(input, FactorId::Answer)->level[0], "answer");
    QCOMPARE(factorLevelName(*tableOf(input, FactorId::Size), tableOf(input, FactorId::Size)->level[0]),
             u"100 to 499"_s);
    // The deal names no source: that of its customer.
    QCOMPARE(tableOf(input, FactorId::Source)->names, std::vector<std::string>{"Fair"});
    QVERIFY(tableOf(input, FactorId::Competitor) == nullptr);
}

void FactorInputTest::decidedBeforeThePointIsLeftOut()
{
    OpenWorkspace book{kToday};
    book.fill([](Editor &editor) { return addOneDeal(editor, 14, {1, 2, 3}); });
    const FactorInput input = gatherFactors(*book->view(), {}, Progress());
    QVERIFY(input.deals.empty());
    QCOMPARE(input.tooEarly, std::int64_t{1});
    // A stage that it was never in.
    const FactorInput never = gatherFactors(*book->view(), {14, std::uint16_t{3}}, Progress());
    QCOMPARE(never.tooEarly, std::int64_t{1});
}

void FactorInputTest::whatGoesWithWinning()
{
    OpenWorkspace book{kToday};
    book.fill([](Editor &editor) { return addSales(editor, kToday, 400); });
    const WinFactors found = winFactorsOf(*book->view(), {}, Progress());
    QVERIFY(found.input.deals.size() > 300);
    const auto order = factorOrder(found.levels);
    const FactorLevel &first = *order.front();
    QCOMPARE(factorKey(found.input.factors[first.factor].id), u"source"_s);
    QCOMPARE(factorLevelName(found.input.factors[first.factor], first.level), u"Fair"_s);
    QVERIFY(first.verdict == FactorVerdict::Winning);
    QVERIFY(first.mayKnowOutcome); // every deal from a fair was won
    const QString sentence = factorSentence(found.input.factors[first.factor], first, QLocale::c());
    QVERIFY2(sentence.contains(u"goes with winning"_s) && !sentence.contains(u"moves"_s),
             qPrintable(sentence));
    for (const FactorLevel &level : found.levels)
        if (found.input.factors[level.factor].id != FactorId::Source)
            QVERIFY(level.verdict == FactorVerdict::CannotTell);
}

void FactorInputTest::forecastOfABook()
{
    OpenWorkspace book{kToday};
    book.fill([](Editor &editor) { return addSales(editor, kToday, 500); });
    const SalesForecast sales = salesForecast(*book->view(), kToday, kForecastMonths, Progress());
    QCOMPARE(sales.forecast.periods.size(), std::size_t{4});
    QCOMPARE(sales.pastMonths.size(), std::size_t{12});
    QCOMPARE(sales.pastMonths.back().end, sales.forecast.periods.front().days.begin);
    QVERIFY(sales.forecast.isEnough());
    // A deal a day, a third of them won, of 1,300 on average: about 13,000 a month.
    const double next = sales.forecast.periods[1].expected.toDouble();
    QVERIFY2(next > 9'000 && next < 17'000, qPrintable(QString::number(next)));
    QCOMPARE(sales.errors.size(), std::size_t{3});
    QVERIFY(sales.errors[0].months == 12 || sales.errors[0].months == 11);
    QVERIFY(std::abs(*sales.errors[0].bias) < 0.3);
}

QTEST_GUILESS_MAIN(FactorInputTest)
#include "tst_factorinput.moc"
