// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/effectjudging.h"

#include <QTest>

#include <optional>

using namespace leadbook;

/// What may be said of two sides.
class EffectJudgingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdicts_data();
    void verdicts();
    void onlyTheAsked();
    void daysAfterTheJudgement();
    void designs_data();
    void designs();
    void changeIsAgainstBefore();
};

namespace {

constexpr Day kFrom(20'000);
constexpr Day kJudge(20'090);

/// Customers of whom so many bought again, and as many churned.
std::vector<IndicatorValues> side(int yes, int all)
{
    std::vector<IndicatorValues> arm(std::size_t(all), IndicatorValues{});
    for (int i = 0; i < all; ++i) {
        for (const Indicator each : {Indicator::Retention, Indicator::Churn})
            arm[std::size_t(i)][std::size_t(each)] = {i < yes ? 1.0 : 0.0, 1};
    }
    return arm;
}

EffectArms sides(int yes, int all, int otherYes, int otherAll)
{
    EffectArms arms;
    arms.treated = side(yes, all);
    arms.treatedBefore = side(all / 2, all);
    arms.control = side(otherYes, otherAll);
    arms.controlBefore = side(otherAll / 2, otherAll);
    arms.matchedShare = 1;
    return arms;
}

EffectQuestion asked(Indicator indicator, EffectDesign design)
{
    return {indicator, design, kFrom, kJudge, kFrom};
}

} // namespace

void EffectJudgingTest::verdicts_data()
{
    QTest::addColumn<int>("indicator");
    QTest::addColumn<int>("yes");
    QTest::addColumn<int>("other");
    QTest::addColumn<int>("all"); // on each side
    QTest::addColumn<EffectVerdict>("verdict");
    QTest::addColumn<EffectReason>("reason");
    const int retention = int(Indicator::Retention);
    const int churn = int(Indicator::Churn);
    QTest::newRow("more came back") << retention << 60 << 30 << 100 << EffectVerdict::Worked
                                    << EffectReason::Outside;
    QTest::newRow("fewer came back") << retention << 30 << 60 << 100 << EffectVerdict::DidHarm
                                     << EffectReason::Outside;
    QTest::newRow("more churned") << churn << 60 << 30 << 100 << EffectVerdict::DidHarm
                                  << EffectReason::Outside;
    QTest::newRow("fewer churned") << churn << 30 << 60 << 100 << EffectVerdict::Worked
                                   << EffectReason::Outside;
    QTest::newRow("nothing, with too few")
        << retention << 50 << 49 << 100 << EffectVerdict::CannotTell << EffectReason::NotEnough;
    QTest::newRow("nothing, with enough")
        << retention << 1000 << 990 << 2000 << EffectVerdict::NoDifference << EffectReason::Within;
    QTest::newRow("few on each side")
        << retention << 19 << 0 << 19 << EffectVerdict::CannotTell << EffectReason::TooFew;
    QTest::newRow("nobody treated") << retention << 0 << 0 << 0 << EffectVerdict::CannotTell
                                    << EffectReason::NoTreated;
}

void EffectJudgingTest::verdicts()
{
    QFETCH(int, indicator);
    QFETCH(int, yes);
    QFETCH(int, other);
    QFETCH(int, all);
    QFETCH(EffectVerdict, verdict);
    QFETCH(EffectReason, reason);
    const EffectAnswer answer =
        answerEffect(asked(Indicator(indicator), EffectDesign::Holdout), kJudge, sides(yes, all, other, all));
    const EffectRow &row = answer.row(Indicator(indicator));
    QCOMPARE(row.verdict, verdict);
    QCOMPARE(row.reason, reason);
    QCOMPARE(row.before.customers, all);
}

/// Whatever the others show, they are figures.
void EffectJudgingTest::onlyTheAsked()
{
    const EffectAnswer answer =
        answerEffect(asked(Indicator::Revenue, EffectDesign::Holdout), kJudge, sides(90, 100, 10, 100));
    for (const EffectRow &row : answer.rows) {
        if (row.indicator != Indicator::Revenue)
            QCOMPARE(row.verdict, EffectVerdict::None);
    }
    QVERIFY(answer.row(Indicator::Retention).effect.isTold());
    QCOMPARE(answer.row(Indicator::Revenue).verdict, EffectVerdict::CannotTell);
}

void EffectJudgingTest::daysAfterTheJudgement()
{
    const EffectQuestion question = asked(Indicator::Retention, EffectDesign::Holdout);
    QCOMPARE(question.end(kJudge - 1), kJudge - 1);
    QCOMPARE(question.end(kJudge + 100), kJudge);
    QCOMPARE(EffectQuestion().end(kJudge), kJudge);
}

void EffectJudgingTest::designs_data()
{
    QTest::addColumn<EffectQuestion>("question");
    QTest::addColumn<int>("after"); // days from the judgement
    QTest::addColumn<double>("matched");
    QTest::addColumn<bool>("balanced");
    QTest::addColumn<int>("controls");
    QTest::addColumn<EffectVerdict>("verdict");
    QTest::addColumn<EffectReason>("reason");
    const EffectQuestion holdout = asked(Indicator::Retention, EffectDesign::Holdout);
    const EffectQuestion matched = asked(Indicator::Retention, EffectDesign::Matched);
    const EffectQuestion change = asked(Indicator::Retention, EffectDesign::Change);
    EffectQuestion late = holdout;
    late.fixed = kFrom + 1;
    EffectQuestion open = holdout;
    open.judge = {};
    EffectQuestion any = holdout;
    any.indicator.reset();
    const auto yet = EffectVerdict::CannotTellYet;
    const auto cannot = EffectVerdict::CannotTell;
    const auto row = [](const char *name, const EffectQuestion &question, int after, double share, bool even,
                        int controls, EffectVerdict verdict, EffectReason reason) {
        QTest::newRow(name) << question << after << share << even << controls << verdict << reason;
    };
    row("the day", holdout, 0, 0, true, 100, EffectVerdict::Worked, EffectReason::Outside);
    row("a day sooner", holdout, -1, 1, true, 100, yet, EffectReason::BeforeTheDay);
    row("no day", open, 0, 1, true, 100, yet, EffectReason::NoQuestion);
    row("no indicator", any, 0, 1, true, 100, yet, EffectReason::NoQuestion);
    row("asked late", late, 0, 1, true, 100, cannot, EffectReason::AskedLate);
    row("no control group", holdout, 0, 1, true, 0, cannot, EffectReason::NoControls);
    row("matched", matched, 0, 0.8, true, 100, EffectVerdict::Differs, EffectReason::Outside);
    row("four in five are not matched", matched, 0, 0.79, true, 100, cannot, EffectReason::FewMatched);
    row("still different", matched, 0, 1, false, 100, cannot, EffectReason::Unbalanced);
    row("before and after", change, 0, 1, true, 0, EffectVerdict::Change, EffectReason::NoControls);
}

void EffectJudgingTest::designs()
{
    QFETCH(EffectQuestion, question);
    QFETCH(int, after);
    QFETCH(double, matched);
    QFETCH(bool, balanced);
    QFETCH(int, controls);
    EffectArms arms = sides(80, 100, 0, controls);
    arms.matchedShare = matched;
    arms.isBalanced = balanced;
    const EffectAnswer answer = answerEffect(question, kJudge + after, arms);
    QTEST(answer.row(Indicator::Retention).verdict, "verdict");
    QTEST(answer.row(Indicator::Retention).reason, "reason");
}

void EffectJudgingTest::changeIsAgainstBefore()
{
    const EffectAnswer answer =
        answerEffect(asked(Indicator::Retention, EffectDesign::Change), kJudge, sides(80, 100, 10, 100));
    const EffectEstimate &effect = answer.row(Indicator::Retention).effect;
    QCOMPARE(effect.control.figure, 0.5);
    QVERIFY(std::abs(effect.estimate - 0.3) < 1e-12);
}

QTEST_APPLESS_MAIN(EffectJudgingTest)

#include "tst_effectjudging.moc"
