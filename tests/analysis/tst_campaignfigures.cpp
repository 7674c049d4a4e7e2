// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/campaignfigures.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace leadbook;

namespace {

ArmFigures armOf(std::initializer_list<double> revenues)
{
    ArmFigures arm;
    for (const double each : revenues) {
        ++arm.members;
        arm.revenue += each;
        arm.revenueSquares += each * each;
    }
    return arm;
}

/// @p members of an arm of which @p converted spent @p revenue each.
void fill(std::vector<MemberOutcome> &all, bool isControl, int members, int converted, double revenue,
          std::uint32_t segment = 0)
{
    for (int i = 0; i < members; ++i)
        all.push_back({segment, isControl, !isControl, i % 4 == 0 && !isControl, i < converted,
                       i < converted ? revenue + i : 0});
}

} // namespace

/// Figures of campaigns against the control group.
class CampaignFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studentQuantiles_data();
    void studentQuantiles();
    void welch();
    void welchCovers();
    void newcombe();
    void counts();
    void verdicts_data();
    void verdicts();
    void errsSeldom();
    void findsRealEffects();
};

void CampaignFiguresTest::studentQuantiles_data()
{
    QTest::addColumn<double>("freedom");
    QTest::addColumn<double>("quantile"); // tables of t, 0.975
    const std::pair<double, double> rows[] = {{3, 3.182446},      {4, 2.776445},  {5, 2.570582},
                                              {10, 2.228139},     {30, 2.042272}, {100, 1.983972},
                                              {100'000, 1.959988}};
    for (const auto &[freedom, quantile] : rows)
        QTest::addRow("%g", freedom) << freedom << quantile;
}

void CampaignFiguresTest::studentQuantiles()
{
    QFETCH(const double, freedom);
    QFETCH(const double, quantile);
    QVERIFY(std::abs(studentQuantile(freedom) / quantile - 1) < (freedom < 10 ? 0.005 : 1e-5));
}

/// Two samples of 15 worked out by hand: means 20.82 and 23.6333, standard error of their difference
/// 0.983428, 27.8008 degrees of freedom, quantile 2.0491.
void CampaignFiguresTest::welch()
{
    const ArmFigures one =
        armOf({27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4});
    const ArmFigures other =
        armOf({27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 30.2, 24.4});
    const auto difference = welchDifference(one, other);
    QVERIFY(difference);
    QVERIFY(std::abs(difference->value - (20.82 - 23.63333)) < 1e-4);
    QVERIFY(std::abs(difference->low + 4.8285) < 1e-3);
    QVERIFY(std::abs(difference->high + 0.7982) < 1e-3);
    QVERIFY(difference->isClear() && difference->high < 0);
    QVERIFY(!welchDifference(armOf({1}), other));
    QVERIFY(!welchDifference(armOf({5, 5, 5}), armOf({5, 5})));
}

/// The interval holds the true difference in about 95 of 100 draws, of arms with different spread too.
void CampaignFiguresTest::welchCovers()
{
    QRandomGenerator random(11);
    const auto normal = [&random](double mean, double deviation) {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += random.generateDouble();
        return mean + deviation * sum;
    };
    int covered = 0;
    for (int round = 0; round < 2'000; ++round) {
        ArmFigures one;
        ArmFigures other;
        for (int i = 0; i < 30; ++i)
            one += armOf({normal(10, 2)});
        for (int i = 0; i < 12; ++i)
            other += armOf({normal(7, 6)});
        const auto difference = welchDifference(one, other);
        QVERIFY(difference);
        covered += difference->low <= 3 && difference->high >= 3 ? 1 : 0;
    }
    QVERIFY2(covered > 1'860 && covered < 1'940, qPrintable(QString::number(covered)));
}

/// Newcombe 1998, table II, row (a): 56/70 against 48/80 gives 0.0524 to 0.3339 by method 10.
void CampaignFiguresTest::newcombe()
{
    const ArmDifference difference = newcombeDifference({70, 56}, {80, 48});
    QVERIFY(std::abs(difference.value - 0.2) < 1e-12);
    QVERIFY(std::abs(difference.low - 0.0524) < 5e-5);
    QVERIFY(std::abs(difference.high - 0.3339) < 5e-5);
    const ArmDifference none = newcombeDifference({10, 0}, {10, 0}); // (h): 0/10 against 0/10
    QVERIFY(std::abs(none.low + 0.2775) < 5e-5 && std::abs(none.high - 0.2775) < 5e-5);
}

void CampaignFiguresTest::counts()
{
    std::vector<MemberOutcome> all;
    fill(all, false, 40, 10, 100, 0);
    fill(all, true, 20, 2, 100, 0);
    fill(all, false, 8, 1, 50, 1);
    fill(all, false, 4, 0, 0, 9); // of no class
    const auto figures = campaignFigures(all, 2);
    QCOMPARE(figures.size(), std::size_t(3));
    QCOMPARE(figures[0].addressed.members, 40);
    QCOMPARE(figures[0].control.members, 20);
    QCOMPARE(figures[1].control.members, 0);
    QCOMPARE(figures[1].verdict, ArmVerdict::NoControl);
    QCOMPARE(figures[2].addressed.members, 52);
    QCOMPARE(figures[2].addressed.converted, 11);
    QCOMPARE(figures[0].addressed.response().all, 40);
    QCOMPARE(figures[0].addressed.response().won, 10);
    QCOMPARE(figures[0].addressed.revenue, 1'045.0);
    QCOMPARE(campaignFigures({}, 0).size(), std::size_t(1));
}

void CampaignFiguresTest::verdicts_data()
{
    QTest::addColumn<int>("members");
    QTest::addColumn<int>("converted");
    QTest::addColumn<int>("control");
    QTest::addColumn<int>("controlConverted");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, int a, int b, int c, int d, ArmVerdict verdict) {
        QTest::newRow(name) << a << b << c << d << int(verdict);
    };
    row("no control", 100, 50, 0, 0, ArmVerdict::NoControl);
    row("few", 100, 50, 19, 1, ArmVerdict::TooFew);
    row("few addressed", 19, 5, 100, 1, ArmVerdict::TooFew);
    row("few converted", 400, 3, 400, 1, ArmVerdict::TooFew);
    row("more", 500, 150, 500, 50, ArmVerdict::More);
    row("less", 500, 50, 500, 150, ArmVerdict::Less);
    row("the same", 500, 100, 500, 99, ArmVerdict::NoMore);
}

void CampaignFiguresTest::verdicts()
{
    QFETCH(const int, members);
    QFETCH(const int, converted);
    QFETCH(const int, control);
    QFETCH(const int, controlConverted);
    QFETCH(const int, verdict);
    std::vector<MemberOutcome> all;
    fill(all, false, members, converted, 100);
    fill(all, true, control, controlConverted, 100);
    const CampaignFigures figures = campaignFigures(all, 1).back();
    QCOMPARE(int(figures.verdict), verdict);
    const bool isTold = figures.verdict != ArmVerdict::TooFew && figures.verdict != ArmVerdict::NoControl;
    QCOMPARE(figures.conversion.has_value(), isTold);
    QCOMPARE(figures.revenue.has_value(), isTold);
}

/// Where the message does nothing, it is said to do something in about one of twenty campaigns at most.
void CampaignFiguresTest::errsSeldom()
{
    QRandomGenerator random(5);
    int wrong = 0;
    for (int round = 0; round < 2'000; ++round) {
        const double rate = 0.02 + 0.3 * random.generateDouble();
        std::vector<MemberOutcome> all;
        for (int i = 0; i < 400; ++i)
            all.push_back({0, i % 5 == 0, i % 5 != 0, false, random.generateDouble() < rate, 0});
        const ArmVerdict verdict = campaignFigures(all, 1).back().verdict;
        wrong += verdict == ArmVerdict::More || verdict == ArmVerdict::Less ? 1 : 0;
    }
    QVERIFY2(wrong <= 160, qPrintable(QString::number(wrong))); // 8 %
}

/// Where it lifts a rate of 10 % to 20 %, a thousand members in each arm nearly always show it.
void CampaignFiguresTest::findsRealEffects()
{
    QRandomGenerator random(6);
    int found = 0;
    for (int round = 0; round < 200; ++round) {
        std::vector<MemberOutcome> all;
        for (int i = 0; i < 2'000; ++i)
            all.push_back(
                {0, i % 2 == 0, i % 2 != 0, false, random.generateDouble() < (i % 2 == 0 ? 0.1 : 0.2), 0});
        found += campaignFigures(all, 1).back().verdict == ArmVerdict::More ? 1 : 0;
    }
    QVERIFY2(found >= 196, qPrintable(QString::number(found)));
}

QTEST_APPLESS_MAIN(CampaignFiguresTest)
#include "tst_campaignfigures.moc"
