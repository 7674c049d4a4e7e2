// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surveyfigure.h"

#include <QTest>

#include <cmath>

using namespace leadbook;

namespace {

/// How often the interval of @p answers answers holds the true figure, summed over all ways to answer.
double coverage(int answers, double promoter, double detractor)
{
    double sum = 0;
    const double passive = 1 - promoter - detractor;
    for (int good = 0; good <= answers; ++good) {
        for (int bad = 0; bad + good <= answers; ++bad) {
            const int rest = answers - good - bad;
            const double ways = std::lgamma(answers + 1.0) - std::lgamma(good + 1.0) -
                                std::lgamma(bad + 1.0) - std::lgamma(rest + 1.0);
            const double chance = std::exp(ways + good * std::log(promoter) + bad * std::log(detractor) +
                                           rest * std::log(passive));
            SurveyTally tally;
            tally.answers = answers;
            tally.good = good;
            tally.bad = bad;
            const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Nps);
            const double truth = promoter - detractor;
            sum += figure.low <= truth && truth <= figure.high ? chance : 0;
        }
    }
    return sum;
}

} // namespace

class SurveyFigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scores_data();
    void scores();
    void intervalHoldsTheTruth_data();
    void intervalHoldsTheTruth();
    void unanimousAnswersAreNotCertain();
    void npsByWeightedAnswers();
    void satisfied();
    void satisfiedByTheScoreTest();
    void means();
    void addsUp();
};

void SurveyFigureTest::scores_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("answers");
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("bad");
    const auto row = [](const char *name, SurveyMeasure measure, double score, int answers, int good,
                        int bad) { QTest::newRow(name) << int(measure) << score << answers << good << bad; };
    row("promoter", SurveyMeasure::Nps, 9, 1, 1, 0);
    row("passive", SurveyMeasure::Nps, 7, 1, 0, 0);
    row("detractor", SurveyMeasure::Nps, 6, 1, 0, 1);
    row("beyond", SurveyMeasure::Nps, 11, 0, 0, 0);
    row("below", SurveyMeasure::Nps, -1, 0, 0, 0);
    row("satisfied", SurveyMeasure::Satisfied, 4, 1, 1, 0);
    row("not satisfied", SurveyMeasure::Satisfied, 3, 1, 0, 1);
    row("0 of 5", SurveyMeasure::Satisfied, 0, 0, 0, 0);
    row("6 of 5", SurveyMeasure::Satisfied, 6, 0, 0, 0);
    row("any", SurveyMeasure::Mean, 73, 1, 0, 0);
    row("none", SurveyMeasure::Mean, std::nan(""), 0, 0, 0);
}

void SurveyFigureTest::scores()
{
    QFETCH(int, measure);
    QFETCH(double, score);
    SurveyTally tally;
    addScore(tally, SurveyMeasure(measure), score);
    QTEST(int(tally.answers), "answers");
    QTEST(int(tally.good), "good");
    QTEST(int(tally.bad), "bad");
}

void SurveyFigureTest::intervalHoldsTheTruth_data()
{
    QTest::addColumn<int>("answers");
    QTest::addColumn<double>("promoter");
    QTest::addColumn<double>("detractor");
    for (const int answers : {5, 12, 40}) {
        for (const auto &[promoter, detractor] :
             {std::pair{0.4, 0.2}, std::pair{0.7, 0.1}, std::pair{0.1, 0.6}, std::pair{0.9, 0.05}})
            QTest::addRow("%d answers, %.2f and %.2f", answers, promoter, detractor)
                << answers << promoter << detractor;
    }
}

void SurveyFigureTest::intervalHoldsTheTruth()
{
    QFETCH(int, answers);
    QFETCH(double, promoter);
    QFETCH(double, detractor);
    const double held = coverage(answers, promoter, detractor);
    QVERIFY2(held >= 0.91, qPrintable(QString::number(held)));
}

void SurveyFigureTest::unanimousAnswersAreNotCertain()
{
    SurveyTally tally;
    for (int i = 0; i < 3; ++i)
        addScore(tally, SurveyMeasure::Nps, 10);
    const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Nps);
    QCOMPARE(figure.value, 1.0);
    QCOMPARE(figure.high, 1.0);
    QVERIFY(figure.low < 0.5);
}

/// The interval from the answers themselves, each with its weight, for every tally of up to 25.
void SurveyFigureTest::npsByWeightedAnswers()
{
    for (int answers = 1; answers <= 25; ++answers) {
        for (int good = 0; good <= answers; ++good) {
            for (int bad = 0; bad <= answers - good; ++bad) {
                const std::pair<double, double> weighted[] = {
                    {1, good + 0.75}, {0, answers - good - bad + 1.5}, {-1, bad + 0.75}};
                double all = 0;
                double mean = 0;
                for (const auto &[score, weight] : weighted) {
                    all += weight;
                    mean += score * weight;
                }
                mean /= all;
                double spread = 0;
                for (const auto &[score, weight] : weighted)
                    spread += weight * (score - mean) * (score - mean) / all;
                const double half = 1.959963985 * std::sqrt(spread / all);
                SurveyTally tally;
                tally.answers = answers;
                tally.good = good;
                tally.bad = bad;
                const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Nps);
                const double value = double(good - bad) / answers;
                QVERIFY(std::abs(figure.value - value) < 1e-12);
                QVERIFY(std::abs(figure.low - std::max(-1.0, std::min(value, mean - half))) < 1e-7);
                QVERIFY(std::abs(figure.high - std::min(1.0, std::max(value, mean + half))) < 1e-7);
            }
        }
    }
}

/// The ends of the interval are the shares that a test at 5 % would just not refuse.
void SurveyFigureTest::satisfiedByTheScoreTest()
{
    for (int answers = 1; answers <= 60; ++answers) {
        for (int good = 0; good <= answers; ++good) {
            SurveyTally tally;
            tally.answers = answers;
            tally.good = good;
            tally.bad = answers - good;
            const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Satisfied);
            const double share = double(good) / answers;
            QVERIFY(figure.low <= share && share <= figure.high);
            const auto deviations = [&](double truth) {
                return std::abs(share - truth) / std::sqrt(truth * (1 - truth) / answers);
            };
            if (good > 0)
                QVERIFY(std::abs(deviations(figure.low) - 1.959963985) < 1e-6);
            else
                QVERIFY(std::abs(figure.low) < 1e-12);
            if (good < answers)
                QVERIFY(std::abs(deviations(figure.high) - 1.959963985) < 1e-6);
            else
                QVERIFY(std::abs(figure.high - 1) < 1e-12);
        }
    }
}

void SurveyFigureTest::satisfied()
{
    SurveyTally tally;
    for (const double score : {5, 4, 4, 3, 1})
        addScore(tally, SurveyMeasure::Satisfied, score);
    const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Satisfied);
    QCOMPARE(figure.value, 0.6);
    // Wilson's interval of 3 of 5.
    QVERIFY(std::abs(figure.low - 0.2307) < 1e-4);
    QVERIFY(std::abs(figure.high - 0.8824) < 1e-4);
    QCOMPARE(tally.mean(), 3.4);
}

void SurveyFigureTest::means()
{
    SurveyTally tally;
    QCOMPARE(surveyFigure(tally, SurveyMeasure::Mean).value, 0.0);
    addScore(tally, SurveyMeasure::Mean, 80);
    QCOMPARE(surveyFigure(tally, SurveyMeasure::Mean).low, 80.0);
    addScore(tally, SurveyMeasure::Mean, 60);
    const SurveyFigure figure = surveyFigure(tally, SurveyMeasure::Mean);
    QCOMPARE(figure.value, 70.0);
    QVERIFY(std::abs(figure.high - (70 + 1.959964 * 10)) < 1e-3); // deviation 14.14 of two
}

void SurveyFigureTest::addsUp()
{
    SurveyTally one;
    SurveyTally other;
    SurveyTally all;
    for (int score = 0; score <= 10; ++score) {
        addScore(score % 2 == 0 ? one : other, SurveyMeasure::Nps, score);
        addScore(all, SurveyMeasure::Nps, score);
    }
    one += other;
    QCOMPARE(one.answers, all.answers);
    QCOMPARE(one.good, all.good);
    QCOMPARE(one.bad, all.bad);
    QCOMPARE(one.sum, all.sum);
    QCOMPARE(one.squares, all.squares);
}

QTEST_APPLESS_MAIN(SurveyFigureTest)
#include "tst_surveyfigure.moc"
