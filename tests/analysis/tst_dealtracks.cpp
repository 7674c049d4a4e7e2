// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dealtracks.h"
#include "analysis/salesbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

const Day kDay(20'000);

} // namespace

/// The way of each deal in time.
class DealTracksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithStandings();
    void beginnings_data();
    void beginnings();
    void stagesWithoutDays();
    void decidedOnAnUnknownDay();
};

void DealTracksTest::agreesWithStandings()
{
    std::mt19937_64 random(11);
    const Deals deals = sell({}, kDay, kDay + 100, random);
    const DealTracks tracks(deals.columns(), deals.moves(), kSalesStages);
    const DealPaths paths(deals.columns(), deals.moves(), kSalesStages);
    int open = 0;
    for (std::size_t deal = 0; deal < tracks.deals(); ++deal)
        for (const int offset : {-300, -100, -1, 0, 40, 100}) {
            const DealStanding standing = paths.standing(deal, kDay + offset);
            const bool isOpen = standing.exists && standing.outcome == DealOutcome::Open;
            QCOMPARE(tracks.isOpenOn(deal, kDay + offset), isOpen);
            open += isOpen ? 1 : 0;
            if (isOpen) {
                QCOMPARE(tracks.stageOn(deal, kDay + offset), standing.now);
                QCOMPARE(tracks.openStageOn(deal, kDay + offset), standing.now);
                QCOMPARE(tracks.began(deal), standing.began);
            }
        }
    QVERIFY(open > 100);
}

void DealTracksTest::beginnings_data()
{
    QTest::addColumn<Day>("opened");
    QTest::addColumn<Day>("moved");
    QTest::addColumn<Day>("closed");
    QTest::addColumn<Day>("began");
    QTest::newRow("opened") << kDay << kDay + 5 << kDay + 9 << kDay;
    QTest::newRow("first move") << Day() << kDay + 5 << kDay + 9 << kDay + 5;
    QTest::newRow("closed alone") << Day() << Day() << kDay + 9 << kDay + 9;
    QTest::newRow("closed before it was opened") << kDay + 20 << Day() << kDay + 9 << kDay + 9;
}

void DealTracksTest::beginnings()
{
    QFETCH(const Day, opened);
    QFETCH(const Day, moved);
    QFETCH(const Day, closed);
    Deals deals;
    deals.add(std::uint16_t{1}, DealOutcome::Won, Money::fromUnits(5), opened, closed);
    deals.move(1, moved);
    const DealTracks tracks(deals.columns(), deals.moves(), 2);
    QTEST(tracks.began(0), "began");
    QCOMPARE(tracks.won(0), closed);
    QCOMPARE(tracks.first(), tracks.began(0));
}

void DealTracksTest::stagesWithoutDays()
{
    Deals deals;
    deals.add(std::uint16_t{2}, DealOutcome::Open, Money(), kDay); // told, never recorded
    deals.add(std::uint16_t{2}, DealOutcome::Open, Money(), kDay); // recorded in an earlier one
    deals.move(1, kDay + 3);
    deals.add(std::uint16_t{2}, DealOutcome::Lost, Money(), kDay, kDay + 30);
    const DealTracks tracks(deals.columns(), deals.moves(), 4);
    QCOMPARE(tracks.stageOn(0, kDay + 9), kNoDealStage);
    QCOMPARE(tracks.openStageOn(0, kDay + 9), std::uint16_t{2});
    QCOMPARE(tracks.openStageOn(1, kDay + 1), kNoDealStage);
    QCOMPARE(tracks.stageOn(1, kDay + 9), std::uint16_t{1});
    QCOMPARE(tracks.openStageOn(1, kDay + 9), std::uint16_t{2});
    QCOMPARE(tracks.openStageOn(2, kDay + 9), kNoDealStage);
}

void DealTracksTest::decidedOnAnUnknownDay()
{
    Deals deals;
    deals.add(std::uint16_t{2}, DealOutcome::Won, Money::fromUnits(1), kDay);
    deals.add(std::uint16_t{2}, DealOutcome::Won, Money::fromUnits(1), kDay);
    deals.move(kNoDealStage, kDay + 8); // the move to the outcome says when
    const DealTracks tracks(deals.columns(), deals.moves(), 4);
    QVERIFY(!tracks.isOpenOn(0, kDay + 2));
    QVERIFY(!tracks.won(0).isValid());
    QVERIFY(tracks.isOpenOn(1, kDay + 2));
    QCOMPARE(tracks.won(1), kDay + 8);
    QVERIFY(!tracks.isOpenOn(1, kDay + 8));
}

QTEST_APPLESS_MAIN(DealTracksTest)
#include "tst_dealtracks.moc"
