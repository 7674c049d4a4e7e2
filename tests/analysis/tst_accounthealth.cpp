// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/accounthealth.h"
#include "analysis/feedbackfigures.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'000);

/// An account with which all is well.
AccountFacts fine()
{
    AccountFacts facts;
    facts.asOf = kToday;
    facts.revenue = Money::fromUnits(100);
    facts.revenueBefore = Money::fromUnits(100);
    facts.satisfaction = SatisfactionLevel::High;
    facts.rating = 4;
    facts.lastContact = kToday - 7;
    facts.cadence = 7;
    facts.lastReview = kToday - 80;
    facts.nextReview = kToday;
    return facts;
}

} // namespace

/// The rules of an account's health, and the figures of feedback.
class AccountHealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void value_data();
    void value();
    void relationship_data();
    void relationship();
    void review_data();
    void review();
    void whole();
    void worseFirst();
    void feedback();
    void feedbackOfThen();
};

void AccountHealthTest::value_data()
{
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("light");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, int now, int before, HealthLight light, HealthCause cause) {
        QTest::newRow(name) << now << before << int(light) << int(cause);
    };
    row("nothing", 0, 0, HealthLight::Unknown, HealthCause::NoRevenue);
    row("only returns", -5, 0, HealthLight::Unknown, HealthCause::NoRevenue);
    row("new", 5, 0, HealthLight::Green, HealthCause::Grew);
    row("equal", 100, 100, HealthLight::Green, HealthCause::Grew);
    row("a tenth less", 90, 100, HealthLight::Green, HealthCause::Held);
    row("a little more than that", 89, 100, HealthLight::Amber, HealthCause::Fell);
    row("three tenths less", 70, 100, HealthLight::Amber, HealthCause::Fell);
    row("more than that", 69, 100, HealthLight::Red, HealthCause::FellMuch);
    row("gone", 0, 100, HealthLight::Red, HealthCause::FellMuch);
}

void AccountHealthTest::value()
{
    QFETCH(int, now);
    QFETCH(int, before);
    QFETCH(int, light);
    QFETCH(int, cause);
    AccountFacts facts = fine();
    facts.revenue = Money::fromUnits(now);
    facts.revenueBefore = Money::fromUnits(before);
    const HealthPart part = accountHealth(facts).value;
    QCOMPARE(int(part.light), light);
    QCOMPARE(int(part.cause), cause);
}

void AccountHealthTest::relationship_data()
{
    QTest::addColumn<int>("rating"); // 0: none
    QTest::addColumn<int>("days");   // since the last contact; -1: never
    QTest::addColumn<int>("light");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *name, int rating, int days, HealthLight light, HealthCause cause) {
        QTest::newRow(name) << rating << days << int(light) << int(cause);
    };
    row("within", 0, 7, HealthLight::Green, HealthCause::InContact);
    row("a day late", 0, 8, HealthLight::Amber, HealthCause::Quiet);
    row("twice", 0, 14, HealthLight::Amber, HealthCause::Quiet);
    row("later", 0, 15, HealthLight::Red, HealthCause::SilentLong);
    row("never", 5, -1, HealthLight::Amber, HealthCause::NeverContacted);
    row("rated 3", 3, 1, HealthLight::Amber, HealthCause::RatedMiddling);
    row("rated 2", 2, 1, HealthLight::Red, HealthCause::RatedBad);
    row("the worse counts", 3, 15, HealthLight::Red, HealthCause::SilentLong);
    row("the worse counts, too", 1, 8, HealthLight::Red, HealthCause::RatedBad);
}

void AccountHealthTest::relationship()
{
    QFETCH(int, rating);
    QFETCH(int, days);
    QFETCH(int, light);
    QFETCH(int, cause);
    AccountFacts facts = fine();
    facts.rating = rating == 0 ? std::nullopt : std::optional(rating);
    facts.lastContact = days < 0 ? Day() : kToday - days;
    const HealthPart part = accountHealth(facts).relationship;
    QCOMPARE(int(part.light), light);
    QCOMPARE(int(part.cause), cause);
}

void AccountHealthTest::review_data()
{
    QTest::addColumn<int>("last"); // days ago; -1: never
    QTest::addColumn<int>("next"); // days ahead; 999: not said
    QTest::addColumn<int>("light");
    const auto row = [](const char *name, int last, int next, HealthLight light) {
        QTest::newRow(name) << last << next << int(light);
    };
    row("never", -1, 999, HealthLight::Amber);
    row("due today", 30, 0, HealthLight::Green);
    row("due yesterday", 30, -1, HealthLight::Amber);
    row("late", 200, -30, HealthLight::Amber);
    row("long", 200, -31, HealthLight::Red);
    row("usual time", 90, 999, HealthLight::Green);
    row("usual time is over", 91, 999, HealthLight::Amber);
}

void AccountHealthTest::review()
{
    QFETCH(int, last);
    QFETCH(int, next);
    QFETCH(int, light);
    AccountFacts facts = fine();
    facts.lastReview = last < 0 ? Day() : kToday - last;
    facts.nextReview = next == 999 ? Day() : kToday + next;
    QCOMPARE(int(accountHealth(facts).review.light), light);
}

void AccountHealthTest::whole()
{
    QCOMPARE(accountHealth(fine()).light, HealthLight::Green);
    AccountFacts one = fine();
    one.satisfaction.reset();
    QCOMPARE(accountHealth(one).light, HealthLight::Green); // one thing not known is no warning
    one.revenue = one.revenueBefore = Money(0);
    QCOMPARE(accountHealth(one).count(HealthLight::Unknown), 2);
    QCOMPARE(accountHealth(one).light, HealthLight::Amber);
    one.satisfaction = SatisfactionLevel::Medium;
    QCOMPARE(accountHealth(one).light, HealthLight::Amber);
    one.satisfaction = SatisfactionLevel::Low;
    QCOMPARE(accountHealth(one).light, HealthLight::Red);
}

void AccountHealthTest::worseFirst()
{
    AccountFacts red = fine();
    red.satisfaction = SatisfactionLevel::Low;
    AccountFacts redder = red;
    redder.rating = 1;
    AccountFacts amber = fine();
    amber.rating = 3;
    const std::array ordered{accountHealth(redder), accountHealth(red), accountHealth(amber),
                             accountHealth(fine())};
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        for (std::size_t j = 0; j < ordered.size(); ++j)
            QCOMPARE(isWorse(ordered[i], ordered[j]), i < j);
    }
}

void AccountHealthTest::feedback()
{
    const std::array items{
        FeedbackTimes{kToday - 9, kToday - 8, {}, {}},                 // overdue
        FeedbackTimes{kToday - 1, kToday, {}, {}},                     // due today
        FeedbackTimes{kToday - 9, kToday - 5, kToday - 6, {}},         // in time after 3 days
        FeedbackTimes{kToday - 9, kToday - 8, kToday - 4, kToday - 2}, // late after 5, solved after 7
        FeedbackTimes{kToday - 9, {}, kToday - 9, kToday},             // at once, solved after 9
    };
    const FeedbackFigures figures = feedbackFigures(items, kToday);
    QCOMPARE(figures.all, 5);
    QCOMPARE(figures.open, 2);
    QCOMPARE(figures.overdue, 1);
    QCOMPARE(figures.answered, 1);
    QCOMPARE(figures.solved, 2);
    QCOMPARE(figures.inTime, 1);
    QCOMPARE(figures.late, 1);
    QCOMPARE(figures.medianAnswer, std::optional(3.0));
    QCOMPARE(figures.medianSolved, std::optional(8.0));
    QCOMPARE(figures.solvedRate(), std::optional(0.4));
    QVERIFY(!feedbackFigures({}, kToday).solvedRate());
    QVERIFY(!feedbackFigures({}, kToday).medianAnswer);
}

void AccountHealthTest::feedbackOfThen()
{
    const std::array items{FeedbackTimes{kToday - 9, kToday - 8, kToday - 4, kToday - 2},
                           FeedbackTimes{kToday, kToday + 1, {}, {}}};
    const FeedbackFigures then = feedbackFigures(items, kToday - 5);
    QCOMPARE(then.all, 1);
    QCOMPARE(then.overdue, 1);
    QVERIFY(!then.medianAnswer);
    QCOMPARE(feedbackFigures(items, kToday - 3).answered, 1);
}

QTEST_GUILESS_MAIN(AccountHealthTest)
#include "tst_accounthealth.moc"
