// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/effect/evaluations.h"
#include "workspace/effect/indicatoroverview.h"
#include "workspace/effectshop.h"
#include "workspace/filtering.h"

#include <cmath>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Evaluations that a book keeps, and its indicators by class.
class EvaluationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overview_data();
    void overview();
    void evaluationIsOneChange();
    void evaluationsRefused_data();
    void evaluationsRefused();
};

namespace {

/// How many pass @p filter; a test cannot go on with one that is none.
std::int64_t passing(const View &view, const QString &filter)
{
    StrategyDesk::check(parseFilter(view, filter));
    ClassQuestion question;
    question.where = filter;
    return std::ranges::count(membersOf(view, question, Progress()), 1);
}

} // namespace

void EvaluationsTest::overview_data()
{
    QTest::addColumn<QString>("dimension");
    for (const char *key : {"grade", "lifeCycle", "rfm"})
        QTest::newRow(key) << QString::fromLatin1(key);
}

/// Classes add up to everybody, and a figure lists as many customers as it counts buyers.
void EvaluationsTest::overview()
{
    QFETCH(QString, dimension);
    Shop shop(0.4);
    shop.orderAgain(kFrom + 20, 2, 7);
    const IndicatorOverview overview = StrategyDesk::check(indicatorOverview(
        shop.desk.path(), shop.desk.view(), {dimension, CalendarUnit::Month, 3}, Progress()));
    const std::size_t groups = overview.groups.groups.size();
    QVERIFY(overview.groups.isKnown && groups > 0);
    QCOMPARE(overview.periods.size(), std::size_t{3});
    QCOMPARE(overview.periods.back().end, shop.desk.today());
    double bought = 0;
    for (std::size_t period = 0; period < 3; ++period) {
        const ArmFigure all = overview.cell(groups, period)[std::size_t(Indicator::Revenue)];
        std::int64_t customers = 0;
        for (std::size_t group = 0; group < groups; ++group)
            customers += overview.cell(group, period)[std::size_t(Indicator::Revenue)].customers;
        QCOMPARE(customers, all.customers);
        bought += all.figure * double(all.customers);
        const ArmFigure retained = overview.cell(groups, period)[std::size_t(Indicator::Retention)];
        const std::int64_t listed =
            passing(shop.desk.view(), overview.filter(groups, period, Indicator::Retention));
        QCOMPARE(listed, std::llround(retained.figure * double(retained.customers)));
        for (std::size_t i = 0; i < kIndicators; ++i) {
            const QString filter = overview.filter(0, period, Indicator(i));
            QCOMPARE(filter.isEmpty(),
                     Indicator(i) == Indicator::Response || Indicator(i) == Indicator::Rivals);
            if (!filter.isEmpty())
                QVERIFY(passing(shop.desk.view(), filter) >= 0);
        }
    }
    QVERIFY(bought > 100.0 * kCustomers);
}

void EvaluationsTest::evaluationIsOneChange()
{
    Shop shop(0.4);
    StrategyDesk &desk = shop.desk;
    const QByteArray before = desk.contentHash();
    const Evaluation wanted{0,
                            u" Initial "_s,
                            u"strategy:"_s + kClass,
                            Indicator::Frequency,
                            EffectDesign::Holdout,
                            desk.today(),
                            desk.today() + 60,
                            {}};
    desk.change(fixEvaluation(wanted, desk.today()));
    const auto read = StrategyDesk::check(readEvaluations(desk.path()));
    QCOMPARE(read.size(), std::size_t{1});
    Evaluation expected = wanted;
    expected.id = read.front().id;
    expected.name = u"Initial"_s;
    expected.fixed = desk.today();
    QCOMPARE(read.front(), expected);
    const auto judged = StrategyDesk::check(judgeEvaluations(desk.path(), desk.view(), Progress()));
    QCOMPARE(judged.size(), std::size_t{1});
    QVERIFY(judged.front().problem.isEmpty());
    QCOMPARE(judged.front().study.asked().verdict, EffectVerdict::CannotTellYet);
    desk.undo();
    QCOMPARE(desk.contentHash(), before);
    desk.redo();
    desk.change(removeEvaluation(read.front()));
    QVERIFY(StrategyDesk::check(readEvaluations(desk.path())).empty());
    QCOMPARE(desk.contentHash(), before);
}

void EvaluationsTest::evaluationsRefused_data()
{
    QTest::addColumn<Evaluation>("evaluation");
    const Evaluation good{0,      u"x"_s, u"city = a"_s, Indicator::Churn, EffectDesign::Matched, kFrom,
                          kJudge, {}};
    const auto row = [&good](const char *name, auto &&spoil) {
        Evaluation bad = good;
        spoil(bad);
        QTest::newRow(name) << bad;
    };
    row("no name", [](Evaluation &bad) { bad.name = u" "_s; });
    row("no subject", [](Evaluation &bad) { bad.subject.clear(); });
    row("begun", [](Evaluation &bad) { bad.from = kFrom - 1; });
    row("no first day", [](Evaluation &bad) { bad.from = {}; });
    row("no judgement", [](Evaluation &bad) { bad.judge = {}; });
    row("judged at once", [](Evaluation &bad) { bad.judge = bad.from; });
}

void EvaluationsTest::evaluationsRefused()
{
    QFETCH(Evaluation, evaluation);
    StrategyDesk desk;
    const auto written =
        awaited(desk.workspace().change(u"x"_s, fixEvaluation(evaluation, desk.today()).work));
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Invalid);
    QVERIFY(StrategyDesk::check(readEvaluations(desk.path())).empty());
}

QTEST_GUILESS_MAIN(EvaluationsTest)
#include "tst_evaluations.moc"
