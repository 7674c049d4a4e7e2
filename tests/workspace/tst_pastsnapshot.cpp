// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openworkspace.h"
#include "support/snapshotbuilder.h"
#include "workspace/pastsnapshot.h"
#include "workspace/regrading.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Day kToday(20'778); // 2026-11-21

/// Stage, outcome and existence of a deal, "-" where it is not there.
QString standingOf(const Snapshot &snapshot, Row deal)
{
    const DealTable &deals = snapshot.deals;
    if (deals.alive[deal] == 0)
        return u"-"_s;
    const std::uint16_t stage = deals.stage[deal];
    return u"%1 %2"_s.arg(stage == kNoStage ? u"none"_s : QString::fromStdString(snapshot.stages[stage].name))
        .arg(deals.outcome[deal]);
}

/// A customer whose need became clear and whose deal moved on: what a grade stood on changed.
Status addMoves(Editor &editor)
{
    RowWriter rows(editor);
    const auto customer = qlonglong{rows.add(RecordTable::Customer, {{"name", u"Acme"_s}})};
    const auto need = [&](int day, int level) {
        rows.add(RecordTable::Need, {{"customer", customer}, {"day", day}, {"level", level}});
    };
    need(kToday.number() - 90, 1);
    need(kToday.number() - 60, 2);
    need(kToday.number() - 5, 3);
    const auto stages = rows.ask("SELECT id FROM stage ORDER BY position");
    const auto deal =
        rows.add(RecordTable::Deal, {{"customer", customer},
                                     {"pipeline", qlonglong{rows.ask("SELECT id FROM pipeline").at(0)}},
                                     {"stage", qlonglong{stages.at(4)}},
                                     {"amount", qlonglong{200'000} * Money::kScale},
                                     {"opened_day", kToday.number() - 80}});
    rows.add(RecordTable::StageChange,
             {{"deal", qlonglong{deal}}, {"stage", qlonglong{stages.at(1)}}, {"day", kToday.number() - 70}});
    rows.add(RecordTable::StageChange,
             {{"deal", qlonglong{deal}}, {"stage", qlonglong{stages.at(4)}}, {"day", kToday.number() - 10}});
    return rows.status();
}

} // namespace

/// A book as it stood on an earlier day.
class PastSnapshotTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deals_data();
    void deals();
    void sharesWhatIsAsToday();
    void needsAndGrades_data();
    void needsAndGrades();
};

void PastSnapshotTest::deals_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<QStringList>("standings");
    QTest::newRow("before all") << 100 << QStringList{u"-"_s, u"-"_s, u"none 0"_s, u"first 0"_s};
    QTest::newRow("opened") << 80 << QStringList{u"first 0"_s, u"-"_s, u"none 0"_s, u"first 0"_s};
    QTest::newRow("moved") << 70 << QStringList{u"second 0"_s, u"other 0"_s, u"none 0"_s, u"first 0"_s};
    QTest::newRow("won") << 20 << QStringList{u"second 1"_s, u"other 0"_s, u"none 0"_s, u"first 0"_s};
    QTest::newRow("today") << 0 << QStringList{u"second 1"_s, u"last 2"_s, u"none 0"_s, u"first 0"_s};
}

void PastSnapshotTest::deals()
{
    QFETCH(int, daysAgo);
    SnapshotBuilder builder(kToday);
    const auto first = builder.stage("first");
    const auto second = builder.stage("second");
    const auto other = builder.stage("other", 2);
    const auto last = builder.stage("last", 2);
    const Row won = builder.deal(kNoRow, second, DealOutcome::Won, 1, kToday - 80, kToday - 20);
    builder.move(won, second, kToday - 70);
    const Row lost = builder.deal(kNoRow, last, DealOutcome::Lost, 1, kToday - 70);
    builder.move(lost, other, kToday - 70);
    builder.move(lost, first, kToday - 60); // of the other pipeline: no move
    builder.move(lost, last, kToday - 10);
    builder.move(lost, kNoStage, kToday - 5);
    builder.deal(kNoRow, kNoStage, DealOutcome::Open, 1);
    builder.deal(kNoRow, first, DealOutcome::Open, 1);
    const ViewPtr view = builder.view();
    const Snapshot past = withDealsOf(*view->snapshot, kToday - daysAgo);
    QStringList standings;
    for (Row deal = 0; deal < 4; ++deal)
        standings << standingOf(past, deal);
    QTEST(standings, "standings");
}

void PastSnapshotTest::sharesWhatIsAsToday()
{
    SnapshotBuilder builder(kToday);
    builder.deal(kNoRow, builder.stage("first"), DealOutcome::Open, 1, kToday - 80);
    const ViewPtr view = builder.view();
    const Snapshot past = withDealsOf(*view->snapshot, kToday - 10);
    QCOMPARE(past.deals.stage.chunk(0).data(), view->snapshot->deals.stage.chunk(0).data());
    QCOMPARE(past.deals.amount.chunk(0).data(), view->snapshot->deals.amount.chunk(0).data());
}

void PastSnapshotTest::needsAndGrades_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<double>("points"); // need, high value, no contact, stage
    QTest::newRow("today") << 0 << 40.0 + 25 + 0 + 10;
    QTest::newRow("before it was clear") << 6 << 20.0 + 25 + 0 + 10;
    QTest::newRow("in its second stage") << 11 << 20.0 + 25 + 0 + 4;
    QTest::newRow("opened only") << 75 << 0.0 + 25 + 0 + 2;
    QTest::newRow("unclear, no deal") << 85 << 0.0;
    QTest::newRow("nothing was known") << 95 << 0.0;
    QTest::newRow("a day to come") << -30 << 40.0 + 25 + 0 + 10;
}

void PastSnapshotTest::needsAndGrades()
{
    QFETCH(int, daysAgo);
    OpenWorkspace book(kToday);
    book.fill(&addMoves);
    const ViewPtr view = book->view();
    const auto regrading = regradeAsOf(book->path(), *view, *view->settings, kToday - daysAgo, Progress());
    QVERIFY(regrading);
    QCOMPARE(regrading->graded, 1);
    QTEST(double{regrading->grading.points.front()}, "points");
    QVERIFY(regrading->settings.grading == view->settings->grading);
    QCOMPARE(regrading->settings.gradingIsSaved, view->settings->gradingIsSaved);
}

QTEST_GUILESS_MAIN(PastSnapshotTest)
#include "tst_pastsnapshot.moc"
