// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dealpath.h"
#include "analysis/deals.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;

Q_DECLARE_METATYPE(leadbook::test::Deals)

namespace {

constexpr std::size_t kStages = 4;
constexpr Day kToday(100);

DealStanding standingOf(const Deals &deals, Day day = kToday)
{
    return DealPaths(deals.columns(), deals.moves(), kStages).standing(deals.stage.size() - 1, day);
}

bool operator==(const StageStay &a, const StageStay &b)
{
    return a.stage == b.stage && a.stay.days == b.stay.days && a.stay.end == b.stay.end;
}

} // namespace

class DealPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void furthest_data();
    void furthest();
    void skippedStagesAreNotRecorded();
    void movingBack();
    void asItStoodThen();
    void staysEndByAnyExit();
    void unknownDaysLeaveStaysOut();
    void openedIntoTheFirstStage();
    void movesOutOfOrder();
};

void DealPathTest::furthest_data()
{
    QTest::addColumn<Deals>("deals");
    QTest::addColumn<int>("furthest");
    const auto row = [](const char *name, int furthest, auto &&fill) {
        Deals deals;
        fill(deals);
        QTest::newRow(name) << deals << furthest;
    };
    row("won has passed all", 4, [](Deals &d) { d.add(0, DealOutcome::Won, Money(1)); });
    row("open where it is", 2, [](Deals &d) { d.add(2, DealOutcome::Open, Money(1)); });
    row("open, nothing told", 0, [](Deals &d) { d.add({}, DealOutcome::Open, Money(1)); });
    row("lost where it was", 3, [](Deals &d) { d.add(3, DealOutcome::Lost, Money(1)); });
    row("lost, stage of its date", 1, [](Deals &d) {
        d.add({}, DealOutcome::Lost, Money(1), {}, Day(90));
        d.move(1, Day(50));
    });
    row("lost, latest of its dated stages", 2, [](Deals &d) {
        d.add({}, DealOutcome::Lost, Money(1));
        d.move(2, Day(40));
        d.move(1, Day(60));
    });
    row("lost, nothing told", 0, [](Deals &d) { d.add({}, DealOutcome::Lost, Money(1), {}, Day(90)); });
    row("further than it is now", 3, [](Deals &d) {
        d.add(1, DealOutcome::Open, Money(1));
        d.move(3, Day(40));
    });
    row("a place beyond the pipeline", 0, [](Deals &d) { d.add(17, DealOutcome::Lost, Money(1)); });
}

void DealPathTest::furthest()
{
    QFETCH(Deals, deals);
    QTEST(static_cast<int>(standingOf(deals).furthest), "furthest");
}

void DealPathTest::skippedStagesAreNotRecorded()
{
    Deals deals;
    deals.add(3, DealOutcome::Open, Money(1));
    deals.move(0, Day(10));
    deals.move(3, Day(20));
    QCOMPARE(standingOf(deals).recorded, (std::vector<std::uint16_t>{0, 3}));
}

void DealPathTest::movingBack()
{
    Deals deals;
    deals.add(1, DealOutcome::Open, Money(1));
    deals.move(0, Day(10));
    deals.move(2, Day(30));
    deals.move(1, Day(60));
    const DealStanding standing = standingOf(deals);
    QCOMPARE(standing.furthest, 2);
    QCOMPARE(standing.now, 1);
    const std::vector<StageStay> stays{
        {0, {20, StayEnd::On}}, {2, {30, StayEnd::Back}}, {1, {40, StayEnd::Open}}};
    QVERIFY(std::ranges::equal(standing.stays, stays, [](const auto &a, const auto &b) { return a == b; }));
}

void DealPathTest::asItStoodThen()
{
    Deals deals;
    deals.add({}, DealOutcome::Won, Money(1), Day(5), Day(80));
    deals.move(1, Day(20));
    deals.move(3, Day(50));
    deals.move(kNoDealStage, Day(80));
    QVERIFY(!standingOf(deals, Day(4)).exists);
    const DealStanding early = standingOf(deals, Day(49));
    QCOMPARE(early.outcome, DealOutcome::Open);
    QCOMPARE(early.furthest, 1);
    QCOMPARE(early.now, 1);
    QVERIFY(!early.closed.isValid());
    QCOMPARE(early.days.size(), std::size_t{2});
    QVERIFY((early.stays[0] == StageStay{1, {29, StayEnd::Open}}));
    QCOMPARE(standingOf(deals, Day(79)).furthest, 3);
    const DealStanding late = standingOf(deals, Day(80));
    QCOMPARE(late.outcome, DealOutcome::Won);
    QCOMPARE(late.closed, Day(80));
    QCOMPARE(late.began, Day(5));
    QVERIFY((late.stays[1] == StageStay{3, {30, StayEnd::On}}));
}

void DealPathTest::staysEndByAnyExit()
{
    Deals deals;
    deals.add(2, DealOutcome::Lost, Money(1), {}, Day(70)); // closed told by its column alone
    deals.move(2, Day(40));
    const DealStanding standing = standingOf(deals);
    QCOMPARE(standing.began, Day(40));
    QCOMPARE(standing.stays.size(), std::size_t{1});
    QVERIFY((standing.stays[0] == StageStay{2, {30, StayEnd::Lost}}));
    QVERIFY(standing.unknown.empty());
}

void DealPathTest::unknownDaysLeaveStaysOut()
{
    Deals deals;
    deals.add(3, DealOutcome::Open, Money(1)); // stage 3 without a day
    deals.move(0, Day(10));
    deals.move(1);
    deals.move(2, Day(30));
    const DealStanding standing = standingOf(deals);
    // 0 was left for 1 on a day not known, 2 for 3 likewise; 1 and 3 were entered on a day not known.
    QVERIFY(standing.stays.empty());
    std::vector<std::uint16_t> unknown = standing.unknown;
    std::ranges::sort(unknown);
    QCOMPARE(unknown, (std::vector<std::uint16_t>{0, 1, 2, 3}));

    Deals lost;
    lost.add(1, DealOutcome::Lost, Money(1)); // closed on a day not known
    lost.move(1, Day(10));
    QVERIFY(standingOf(lost).stays.empty());
    QCOMPARE(standingOf(lost).unknown, (std::vector<std::uint16_t>{1}));

    Deals backwards;
    backwards.add(1, DealOutcome::Lost, Money(1), {}, Day(5)); // closed before it came there
    backwards.move(1, Day(10));
    QVERIFY(standingOf(backwards).stays.empty());
}

void DealPathTest::openedIntoTheFirstStage()
{
    Deals deals;
    deals.add(0, DealOutcome::Open, Money(1), Day(60));
    QVERIFY((standingOf(deals).stays.at(0) == StageStay{0, {40, StayEnd::Open}}));
    deals.add(2, DealOutcome::Open, Money(1), Day(60));
    QVERIFY(standingOf(deals).stays.empty());
    QCOMPARE(standingOf(deals).unknown, (std::vector<std::uint16_t>{2}));
}

void DealPathTest::movesOutOfOrder()
{
    Deals deals;
    deals.add(2, DealOutcome::Open, Money(1));
    deals.move(2, Day(50));
    deals.move(0, Day(10));
    deals.move(1, Day(30));
    const DealStanding standing = standingOf(deals);
    QCOMPARE(standing.began, Day(10));
    QVERIFY((standing.stays.at(0) == StageStay{0, {20, StayEnd::On}}));
    QVERIFY((standing.stays.at(1) == StageStay{1, {20, StayEnd::On}}));
    QVERIFY((standing.stays.at(2) == StageStay{2, {50, StayEnd::Open}}));
}

QTEST_GUILESS_MAIN(DealPathTest)
#include "tst_dealpath.moc"
