// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shippedschemes.h"
#include "support/snapshotbuilder.h"
#include "workspace/derivation.h"
#include "workspace/regrading.h"
#include "workspace/whatif/whatifengine.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kCustomers = 400;

/// Customers of every kind, one of them gone, graded by the shipped scheme.
ViewPtr makeView(unsigned seed = 1)
{
    std::mt19937 random(seed);
    const auto upTo = [&random](int most) { return static_cast<int>(random() % unsigned(most + 1)); };
    SnapshotBuilder builder(kToday);
    for (int i = 0; i < kCustomers; ++i) {
        constexpr std::array kNeeds{"unknown", "unclear", "partly", "clear"};
        const std::string potential = upTo(3) == 0 ? "" : std::to_string(1000 * (1 + upTo(300)));
        const Row row = builder.customer({{FieldId::Name, "Customer " + std::to_string(i)},
                                          {FieldId::Need, kNeeds[std::size_t(upTo(3))]},
                                          {FieldId::Potential, potential}});
        for (int contact = upTo(5); contact > 0; --contact)
            builder.interaction(row, kToday - upTo(60), 0, InteractionTable::TwoWay);
    }
    builder.bury(5);
    const ViewPtr plain = builder.view();
    auto view = std::make_shared<View>(*plain);
    auto settings = std::make_shared<AnalysisSettings>(*plain->settings);
    view->derived = deriveAll(*view->snapshot, kToday, *settings);
    settings->gradingIsSettled = true;
    view->settings = settings;
    return view;
}

WhatIfAnswer ask(WhatIfEngine &engine, const ViewPtr &view, const WhatIfQuestion &question)
{
    auto answer = engine.answer(view, question, Progress());
    return answer ? *std::move(answer) : WhatIfAnswer();
}

/// One of the changes that a page offers.
void change(GradeScheme &scheme, std::mt19937 &random)
{
    const auto pick = [&random](std::size_t count) { return random() % count; };
    GradeCriterion &criterion = scheme.criteria[pick(scheme.criteria.size())];
    switch (pick(6)) {
    case 0:
        for (GradeBand &band : criterion.bands)
            band.points = std::round(band.points * 1.3);
        break;
    case 1:
        criterion.bands.front().from = criterion.bands.front().from.value_or(1) * 0.7;
        break;
    case 2:
        scheme.cutoffs[pick(scheme.cutoffs.size())].from -= 3;
        break;
    case 3:
        criterion.unknown += 2;
        break;
    case 4:
        if (scheme.criteria.size() > 1)
            scheme.criteria.erase(scheme.criteria.begin());
        break;
    default:
        scheme.criteria.push_back({u"Replies"_s,
                                   u"replies90"_s,
                                   0,
                                   {{u"some"_s, u"replies90"_s, 1, 9}, {u"none"_s, u"replies90"_s, {}, 0}}});
    }
}

} // namespace

/// What another scheme would do, step by step, against grading everybody anew.
class WhatIfEngineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemeInUseMovesNobody();
    void everyStepIsAFullRegrading_data();
    void everyStepIsAFullRegrading();
    void gradesByHandHold();
    void manyCriteria();
    void listsTheMostValuable();
    void listsARibbon();
    void causesMoveThem();
    void expectedWinsAreRegrouped();
    void chancesMayBeMissing();
    void shippedSchemeTakesTheBooksCuts();
    void anotherViewIsFollowed();
    void cancelledSaysNothing();
};

void WhatIfEngineTest::schemeInUseMovesNobody()
{
    const ViewPtr view = makeView();
    WhatIfEngine engine;
    const WhatIfAnswer answer = ask(engine, view, {.scheme = view->settings->grading});
    QCOMPARE(answer.graded, std::int64_t(kCustomers - 1));
    QCOMPARE(answer.moved, std::int64_t(0));
    QCOMPARE(answer.before, answer.after);
    QVERIFY(answer.moving.empty());
    QVERIFY(answer.check.isSound());
    QCOMPARE(engine.grades()[5], kNoGrade);
}

void WhatIfEngineTest::everyStepIsAFullRegrading_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void WhatIfEngineTest::everyStepIsAFullRegrading()
{
    QFETCH(unsigned, seed);
    const ViewPtr view = makeView(seed);
    std::mt19937 random(seed);
    WhatIfEngine engine;
    AnalysisSettings settings = *view->settings;
    for (int step = 0; step < 12; ++step) {
        change(settings.grading, random);
        const WhatIfAnswer answer = ask(engine, view, {.scheme = settings.grading});
        const Regrading expected = regrade(*view, settings, Progress());
        QCOMPARE(answer.after, expected.counts);
        QCOMPARE(answer.moves.rows, expected.moves.rows);
        QCOMPARE(answer.graded, expected.graded);
        QCOMPARE(engine.grades(), expected.grading.grade);
    }
}

/// Twelve criteria of three states each would make half a million combinations; there are as many as rows.
/// Whoever has a grade by hand keeps it whatever the rules say, unless the other scheme has no such grade.
void WhatIfEngineTest::gradesByHandHold()
{
    const ViewPtr plain = makeView();
    auto snapshot = std::make_shared<Snapshot>(*plain->snapshot);
    for (const Row row : {Row{7}, Row{8}, Row{9}})
        snapshot->overrides.push_back({.id = row,
                                       .customer = row,
                                       .grade = row == 9 ? "D" : "A",
                                       .reason = "knows better",
                                       .who = {},
                                       .since = kToday - 10,
                                       .until = row == 8 ? kToday - 1 : kToday + 10});
    auto view = std::make_shared<View>(*plain);
    AnalysisSettings settings = *plain->settings;
    view->snapshot = snapshot;
    view->derived = deriveAll(*snapshot, kToday, settings);
    std::mt19937 random(3);
    WhatIfEngine engine;
    for (int step = 0; step < 12; ++step) {
        change(settings.grading, random);
        const WhatIfAnswer answer = ask(engine, view, {.scheme = settings.grading});
        const Regrading expected = regrade(*view, settings, Progress());
        QCOMPARE(engine.grades(), expected.grading.grade);
        QCOMPARE(answer.moves.rows, expected.moves.rows);
        QCOMPARE(engine.grades()[7], std::uint8_t{0});
        QCOMPARE(engine.grades()[9], std::uint8_t{3});
    }
    const GradeScheme intent = shippedGradeScheme(u"intent").value();
    settings.grading = intent;
    settings.gradingIsSettled = false;
    QVERIFY(ask(engine, view, {.scheme = intent, .isSettled = false}).graded > 0);
    QCOMPARE(engine.grades(), regrade(*view, settings, Progress()).grading.grade);
}

void WhatIfEngineTest::manyCriteria()
{
    const ViewPtr view = makeView();
    AnalysisSettings settings = *view->settings;
    for (int i = 0; i < 14; ++i)
        settings.grading.criteria.push_back(settings.grading.criteria[std::size_t(i % 4)]);
    WhatIfEngine engine;
    const WhatIfAnswer answer = ask(engine, view, {.scheme = settings.grading});
    const Regrading expected = regrade(*view, settings, Progress());
    QCOMPARE(answer.moves.rows, expected.moves.rows);
    QCOMPARE(engine.grades(), expected.grading.grade);
}

void WhatIfEngineTest::listsTheMostValuable()
{
    const ViewPtr view = makeView();
    GradeScheme scheme = view->settings->grading;
    scheme.cutoffs[2].from = 5;
    WhatIfEngine engine;
    const WhatIfAnswer all = ask(engine, view, {.scheme = scheme, .most = 1000});
    QCOMPARE(all.movingInAll, all.moved);
    QCOMPARE(std::int64_t(all.moving.size()), all.moved);
    QVERIFY(all.moved > 10);
    const auto value = [](const MovingCustomer &moving) {
        return moving.value.isKnown() ? moving.value.toDouble() : -1;
    };
    for (std::size_t i = 1; i < all.moving.size(); ++i)
        QVERIFY(value(all.moving[i - 1]) >= value(all.moving[i]));
    const WhatIfAnswer few = ask(engine, view, {.scheme = scheme, .most = 7});
    QCOMPARE(few.moving.size(), std::size_t(7));
    QCOMPARE(few.movingInAll, all.moved);
    for (std::size_t i = 0; i < 7; ++i)
        QCOMPARE(few.moving[i].customer, all.moving[i].customer);
    // Read on, a few at a time, they are the same ones in the same order.
    for (std::size_t at = 0; at <= all.moving.size(); at += 7) {
        const WhatIfAnswer next = ask(engine, view, {.scheme = scheme, .skip = at, .most = 7});
        QCOMPARE(next.movingInAll, all.moved);
        QCOMPARE(next.moving.size(), std::min<std::size_t>(7, all.moving.size() - at));
        for (std::size_t i = 0; i < next.moving.size(); ++i)
            QCOMPARE(next.moving[i].customer, all.moving[at + i].customer);
    }
    QVERIFY(ask(engine, view, {.scheme = scheme, .skip = all.moving.size() + 1}).moving.empty());
}

void WhatIfEngineTest::listsARibbon()
{
    const ViewPtr view = makeView();
    GradeScheme scheme = view->settings->grading;
    for (GradeCutoff &cutoff : scheme.cutoffs)
        cutoff.from -= 12;
    WhatIfEngine engine;
    const WhatIfAnswer all = ask(engine, view, {.scheme = scheme, .most = 1000});
    for (std::size_t from = 0; from < 4; ++from) {
        for (std::size_t to = 0; to < 4; ++to) {
            const WhatIfAnswer some = ask(engine, view, {.scheme = scheme, .from = from, .to = to});
            QCOMPARE(some.movingInAll, from == to ? 0 : all.moves.at(from, to));
            for (const MovingCustomer &moving : some.moving) {
                QCOMPARE(std::size_t(moving.move.from), from);
                QCOMPARE(std::size_t(moving.move.to), to);
            }
            QCOMPARE(some.moved, all.moved);
        }
    }
}

/// Every listed customer has a cause, and points that tell the truth.
void WhatIfEngineTest::causesMoveThem()
{
    const ViewPtr view = makeView();
    GradeScheme scheme = view->settings->grading;
    scheme.criteria[0].bands[0].points = 55;
    scheme.cutoffs[1].from = 50;
    WhatIfEngine engine;
    const WhatIfAnswer answer = ask(engine, view, {.scheme = scheme, .most = 1000});
    QVERIFY(!answer.moving.empty());
    const auto &points = view->derived.real(FieldId::Points);
    for (const MovingCustomer &moving : answer.moving) {
        QVERIFY(!moving.move.causes.empty());
        QCOMPARE(moving.move.pointsBefore, points[moving.customer]);
    }
}

void WhatIfEngineTest::expectedWinsAreRegrouped()
{
    const ViewPtr view = makeView();
    std::mt19937 random(3);
    auto chances = std::make_shared<WinChances>();
    double all = 0;
    for (int row = 0; row < kCustomers; ++row) {
        const float chance = float(random() % 1000) / 1000;
        chances->chance.push_back(row % 7 == 0 ? std::numeric_limits<float>::quiet_NaN() : chance);
        if (row != 5 && row % 7 != 0)
            all += double{chance};
    }
    WhatIfEngine engine;
    GradeScheme scheme = view->settings->grading;
    for (int step = 0; step < 20; ++step) {
        change(scheme, random);
        const WhatIfAnswer answer = ask(engine, view, {.scheme = scheme, .chances = chances});
        const double before = std::accumulate(answer.winsBefore.begin(), answer.winsBefore.end(), 0.0);
        const double after = std::accumulate(answer.winsAfter.begin(), answer.winsAfter.end(), 0.0);
        QVERIFY(std::abs(before - after) < 1e-9);
        QVERIFY(std::abs(answer.wins - after) < 1e-9);
        QVERIFY(std::abs(answer.wins - all) < 1e-7);
        const auto grades = engine.grades();
        double best = 0;
        for (std::size_t row = 0; row < grades.size(); ++row)
            best += grades[row] == 0 && row % 7 != 0 ? double{chances->chance[row]} : 0;
        QVERIFY(std::abs(answer.winsAfter[0] - best) < 1e-7);
    }
}

void WhatIfEngineTest::chancesMayBeMissing()
{
    const ViewPtr view = makeView();
    WhatIfEngine engine;
    const auto none = std::make_shared<WinChances>();
    none->why = u"too few were won"_s;
    const WhatIfAnswer without = ask(engine, view, {.scheme = view->settings->grading, .chances = none});
    QCOMPARE(without.whyNoWins, u"too few were won"_s);
    QVERIFY(without.winsAfter.empty());
    const WhatIfAnswer waiting = ask(engine, view, {.scheme = view->settings->grading});
    QVERIFY(waiting.whyNoWins.isEmpty());
    QVERIFY(waiting.winsAfter.empty());
}

void WhatIfEngineTest::shippedSchemeTakesTheBooksCuts()
{
    const ViewPtr view = makeView();
    WhatIfEngine engine;
    const GradeScheme shipped = shippedGradeScheme(u"software").value();
    const WhatIfAnswer answer = ask(engine, view, {.scheme = shipped, .isSettled = false});
    AnalysisSettings settings = *view->settings;
    settings.grading = shipped;
    settings.gradingIsSettled = false;
    const Regrading expected = regrade(*view, settings, Progress());
    QVERIFY(answer.scheme != shipped);
    QVERIFY(answer.scheme == expected.settings.grading);
    QCOMPARE(answer.after, expected.counts);
}

void WhatIfEngineTest::anotherViewIsFollowed()
{
    const ViewPtr view = makeView(1);
    const ViewPtr other = makeView(2);
    WhatIfEngine engine;
    GradeScheme scheme = view->settings->grading;
    scheme.cutoffs[1].from = 50;
    const WhatIfAnswer first = ask(engine, view, {.scheme = scheme});
    AnalysisSettings settings = *other->settings;
    settings.grading = scheme;
    QCOMPARE(ask(engine, other, {.scheme = scheme}).after, regrade(*other, settings, Progress()).counts);
    QCOMPARE(ask(engine, view, {.scheme = scheme}).moves.rows, first.moves.rows);
}

void WhatIfEngineTest::cancelledSaysNothing()
{
    const ViewPtr view = makeView();
    WhatIfEngine engine;
    Progress progress;
    progress.cancel();
    QVERIFY(!engine.answer(view, {.scheme = view->settings->grading}, progress));
}

QTEST_GUILESS_MAIN(WhatIfEngineTest)
#include "tst_whatifengine.moc"
