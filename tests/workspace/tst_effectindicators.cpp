// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/surveys/questionnaire.h"
#include "workspace/effect/effectstudy.h"
#include "workspace/effect/indicatoroverview.h"
#include "workspace/filtering.h"
#include "workspace/strategies/classmembers.h"
#include "workspace/strategydesk.h"
#include "workspace/surveys/filledsurvey.h"

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What customers think of us and are worth, asked of a book: loyalty, the comparison with rivals, lifetime
/// value and the figures of the market.
class EffectIndicatorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparedWithRivals();
    void loyaltyCountsPromoters();
    void lifetimeValue();
    void marketFigures();
    void overview();
};

namespace {

constexpr int kCustomers = 60;
constexpr Day kFrom = kStrategyDay;
constexpr Day kEnd = kStrategyDay + 80;
const QString kNorth = u"city = \"North\""_s;

const Questionnaire &shipped(const QString &key)
{
    static const auto all = shippedQuestionnaires();
    return *std::ranges::find(all, key, &Questionnaire::key);
}

/// Customers of the North and of the South who have bought once, those of the North again every month.
class Market
{
public:
    Market()
    {
        desk.change([this](Editor &editor) {
            RowWriter rows(editor);
            for (int i = 0; i < kCustomers; ++i) {
                ids.push_back(rows.add(RecordTable::Customer, {{"name", u"C%1"_s.arg(i)},
                                                               {"city", isNorth(i) ? u"North"_s : u"South"_s},
                                                               {"created_day", (kFrom - 300).number()}}));
                buy(rows, i, kFrom - 200 - i, 100);
                buy(rows, i, kFrom - 20 - i, 100);
            }
            return rows.status();
        });
        desk.wake(kEnd);
        desk.change([this](Editor &editor) {
            RowWriter rows(editor);
            for (int i = 0; i < kCustomers; ++i) {
                for (int month = 0; month < 3 && isNorth(i); ++month)
                    buy(rows, i, kFrom + 10 + 30 * month, 150 + i);
            }
            return rows.status();
        });
    }

    /// Years before, some bought more often than others and then no more: something to learn from.
    void addOldCustomers()
    {
        desk.change([this](Editor &editor) {
            RowWriter rows(editor);
            for (int i = 0; i < kCustomers; ++i) {
                ids.push_back(rows.add(RecordTable::Customer,
                                       {{"name", u"O%1"_s.arg(i)}, {"created_day", (kFrom - 900).number()}}));
                for (int k = 0, day = -800 + 7 * i; k <= i % 5; ++k, day += 20 + 11 * ((i + k) % 6))
                    buy(rows, int(ids.size()) - 1, kFrom + day, 80 + 13 * ((i + k) % 9));
            }
            return rows.status();
        });
    }

    static bool isNorth(int i) { return i % 2 == 0; }
    /// Customer @p i answers the question at @p place with @p score.
    void answer(int i, const QString &questionnaire, std::size_t place, double score, Day day)
    {
        FilledSurvey filled{shipped(questionnaire), ids[std::size_t(i)], {}, day, {}};
        filled.answers.resize(filled.questionnaire.questions.size());
        filled.answers[place].score = score;
        desk.change(fillSurvey(filled, u"C"_s));
    }
    EffectStudy study(Indicator indicator)
    {
        const EffectAsk ask{kNorth, indicator, EffectDesign::Matched, kFrom, {}, {}, kEnd};
        return StrategyDesk::check(studyEffect(desk.path(), desk.view(), ask, Progress()));
    }
    IndicatorOverview overview()
    {
        return StrategyDesk::check(indicatorOverview(desk.path(), desk.view(),
                                                     {u"lifeCycle"_s, CalendarUnit::Quarter, 2}, Progress()));
    }

    StrategyDesk desk;
    std::vector<std::int64_t> ids;

private:
    void buy(RowWriter &rows, int i, Day day, int amount)
    {
        rows.add(RecordTable::Purchase, {{"customer", qlonglong{ids[std::size_t(i)]}},
                                         {"day", day.number()},
                                         {"amount", qlonglong{amount} * Money::kScale}});
    }
};

std::size_t placeOfComparison()
{
    const auto &questions = shipped(u"satisfaction"_s).questions;
    const auto found = std::ranges::find(questions, u"comparison"_s, &SurveyQuestion::sets);
    return std::size_t(found - questions.begin());
}

std::int64_t passing(const View &view, const QString &filter)
{
    StrategyDesk::check(parseFilter(view, filter));
    ClassQuestion question;
    question.where = filter;
    return std::ranges::count(membersOf(view, question, Progress()), 1);
}

} // namespace

/// From 1, worse, to 5, better; other questions of the questionnaire do not count.
void EffectIndicatorsTest::comparedWithRivals()
{
    Market market;
    const std::size_t place = placeOfComparison();
    QVERIFY(place < shipped(u"satisfaction"_s).questions.size());
    market.answer(0, u"satisfaction"_s, place, 5, kFrom + 3);
    market.answer(2, u"satisfaction"_s, place, 4, kFrom + 3);
    market.answer(1, u"satisfaction"_s, place, 1, kFrom + 3);
    market.answer(4, u"satisfaction"_s, place, 1, kFrom - 3);     // before
    market.answer(6, u"satisfaction"_s, place - 1, 1, kFrom + 3); // of the price
    const EffectRow row = market.study(Indicator::Rivals).answer.row(Indicator::Rivals);
    QCOMPARE(row.before.customers, 1);
    QCOMPARE(row.before.figure, 0.0);
    QCOMPARE(row.effect.treated.customers, 2);
    QCOMPARE(row.effect.treated.figure, (1 + 0.75) / 2);
}

void EffectIndicatorsTest::loyaltyCountsPromoters()
{
    Market market;
    market.answer(1, u"nps"_s, 0, 10, kFrom + 3);
    market.answer(3, u"nps"_s, 0, 8, kFrom + 3);
    const EffectStudy study = market.study(Indicator::Loyalty);
    const EffectRow &row = study.answer.row(Indicator::Loyalty);
    // All of the North have five orders.
    QCOMPARE(row.effect.treated.figure, 1.0);
    QCOMPARE(row.before.figure, 0.0);
    if (std::ranges::find(study.control, market.ids[1], &EffectMember::customer) != study.control.end())
        QCOMPARE(row.effect.control.figure, 1.0 / double(row.effect.control.customers));
    const ArmFigure all = market.overview().cell(5, 1)[std::size_t(Indicator::Loyalty)];
    QCOMPARE(all.customers, kCustomers);
    QCOMPARE(all.figure, (kCustomers / 2 + 1) / double(kCustomers));
}

/// Who buys every month is worth more than who does not.
void EffectIndicatorsTest::lifetimeValue()
{
    Market market;
    market.addOldCustomers();
    const EffectRow row = market.study(Indicator::LifetimeValue).answer.row(Indicator::LifetimeValue);
    QCOMPARE(row.effect.treated.customers, row.effect.control.customers);
    QVERIFY(row.effect.treated.customers > 0);
    QVERIFY2(row.effect.treated.figure > row.effect.control.figure && row.effect.control.figure > 0,
             qPrintable(QString::number(row.effect.treated.figure)));
}

void EffectIndicatorsTest::marketFigures()
{
    Market market;
    const auto note = [&market](Day day, double value) {
        market.desk.change(saveMarketFigure({0, u"Share"_s, day, value, u"%"_s, {}}));
    };
    note(kFrom - 100, 11);
    QVERIFY(market.study(Indicator::Revenue).market.empty());
    note(kFrom - 1, 12);
    note(kFrom + 40, 14);
    const auto changes = market.study(Indicator::Revenue).market;
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(changes.front().before.value, 12.0);
    QCOMPARE(changes.front().after.value, 14.0);
    const IndicatorOverview overview = market.overview();
    QCOMPARE(overview.market.size(), std::size_t{1});
    QCOMPARE(overview.market.front().values.size(), std::size_t{2});
    QCOMPARE(overview.market.front().values.back(), std::optional(14.0));
}

/// Each figure lists those whom it is of.
void EffectIndicatorsTest::overview()
{
    Market market;
    market.addOldCustomers();
    market.answer(1, u"satisfaction"_s, placeOfComparison(), 3, kEnd - 3);
    market.answer(2, u"csat"_s, 0, 4, kEnd - 3);
    const IndicatorOverview overview = market.overview();
    QCOMPARE(overview.comparisons,
             QStringList{shipped(u"satisfaction"_s).questions[placeOfComparison()].text});
    const std::size_t everybody = overview.groups.groups.size();
    for (const Indicator indicator :
         {Indicator::Rivals, Indicator::Satisfaction, Indicator::Loyalty, Indicator::LifetimeValue}) {
        const ArmFigure figure = overview.cell(everybody, 1)[std::size_t(indicator)];
        QVERIFY(figure.customers > 0);
        QCOMPARE(passing(market.desk.view(), overview.filter(everybody, 1, indicator)), figure.customers);
    }
}

QTEST_GUILESS_MAIN(EffectIndicatorsTest)

#include "tst_effectindicators.moc"
