// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/deals/dealsquestion.h"
#include "workspace/deals/dealwork.h"
#include "workspace/deals/pipelinework.h"
#include "workspace/followedbook.h"

#include <QTest>

#include <random>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// Draws what people do on a board; equal seeds, equal edits.
class RandomMoves
{
public:
    explicit RandomMoves(unsigned seed)
        : m_random(seed)
    {
    }

    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    RecordWork next(const Snapshot &snapshot)
    {
        const StageRow &stage = snapshot.stages[static_cast<std::size_t>(below(int(snapshot.stages.size())))];
        const DealStamp stamp{kToday - below(4), 1'000 + below(100), u"Chen Jing"_s};
        switch (below(10)) {
        case 0:
            return addDeal({drawn(snapshot.customers.ids, snapshot.customers.alive),
                            stage.id,
                            {{FieldId::DealTitle, u"new %1"_s.arg(below(100))}}},
                           stamp);
        case 1:
            return winDeals(deals(snapshot), stamp);
        case 2:
            return loseDeals(deals(snapshot), {u"price"_s}, stamp);
        case 3:
            return reopenDeals({drawn(snapshot.deals.ids, snapshot.deals.alive)}, stamp);
        case 4:
            return correctMoveDay(drawn(snapshot.stageChanges.ids, snapshot.stageChanges.alive),
                                  kToday - below(30), kToday);
        case 5:
            return removeDeals({drawn(snapshot.deals.ids, snapshot.deals.alive)});
        case 6:
            return editDeals({{drawn(snapshot.deals.ids, snapshot.deals.alive),
                               {{FieldId::DealAmount, QVariant::fromValue(Money::fromUnits(below(900)))},
                                {FieldId::DealOpened, QVariant::fromValue(kToday - below(200))},
                                {FieldId::DealCompetitor, u"Rival %1"_s.arg(below(3))}}}},
                             kToday);
        default:
            return moveDeals(deals(snapshot), stage, stamp);
        }
    }

private:
    std::int64_t drawn(const RowIds &ids, const Column<std::uint8_t> &alive)
    {
        for (;;) {
            const auto row = static_cast<Row>(below(int(ids.size())));
            if (alive[row] != 0)
                return ids[row];
        }
    }
    /// One or some of them.
    std::vector<DealChanges> deals(const Snapshot &snapshot)
    {
        std::vector<DealChanges> some;
        for (int count = 1 + below(3); count > 0; --count)
            some.push_back({drawn(snapshot.deals.ids, snapshot.deals.alive)});
        return some;
    }

    std::mt19937 m_random;
};

/// The open deals of each stage, by id, as text.
QStringList spelled(const View &view)
{
    QStringList stages;
    for (const StageDeals &stage : openDeals(view, {}, Progress()).stages) {
        QStringList deals;
        for (const OpenDeal &deal : stage.deals)
            deals << u"%1 %2 %3"_s.arg(view.snapshot->deals.ids[deal.deal]).arg(deal.days).arg(deal.isLong);
        deals.sort();
        stages << deals.join(u',') + u" / %1"_s.arg(stage.longDays.value_or(-1));
    }
    return stages;
}

/// Deals whose last recorded move does not say where they are.
constexpr std::string_view kAstray = "SELECT count(*) FROM deal d JOIN stage_change c ON c.id = (SELECT "
                                     "max(id) FROM stage_change WHERE deal = "
                                     "d.id) WHERE c.moment IS NOT NULL AND CASE WHEN d.outcome = 0 THEN "
                                     "c.stage IS NOT d.stage ELSE c.stage IS "
                                     "NOT NULL OR c.day IS NOT d.closed_day END";

} // namespace

/// Properties: whatever is done on a board, undone and redone, the book hangs together, the view that
/// followed says what a fresh load says, and undoing all of it gives the book of before.
class DealMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomMoves_data();
    void randomMoves();
    void aMoveIsFollowedWithoutLoading();
    void stagesAreLoadedAnew();
};

void DealMovesTest::randomMoves_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 3; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void DealMovesTest::randomMoves()
{
    QFETCH(unsigned, seed);
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    RandomMoves moves(seed);
    const QByteArray before = book.book().contentHash().value();
    int inEffect = 0;
    int refused = 0;
    for (int step = 1; step <= 80; ++step) {
        if (inEffect > 0 && moves.below(8) == 0) {
            QVERIFY2(book.follow(book.book().undo()), qPrintable(book.error()));
            --inEffect;
        } else {
            const RecordWork work = moves.next(*book.view()->snapshot);
            const auto done = book.book().change(work.label, work.work);
            // A day may not fit; nothing was written then.
            refused += done ? 0 : 1;
            if (!done) {
                QCOMPARE(done.error().code, ErrorCode::Invalid);
                continue;
            }
            QVERIFY2(book.follow(done), qPrintable(book.error()));
            inEffect += done->change.id != 0 ? 1 : 0;
        }
        QCOMPARE(number(book.book(), kAstray), std::int64_t(0));
        if (step % 10 == 0) {
            QCOMPARE(book.differenceToFresh(), QString());
            QCOMPARE(spelled(*book.view()), spelled(*book.fresh()));
        }
    }
    QVERIFY(refused < 40);
    QVERIFY(inEffect > 20);
    const QByteArray after = book.book().contentHash().value();
    for (int i = 0; i < inEffect; ++i)
        QVERIFY2(book.follow(book.book().undo()), qPrintable(book.error()));
    QCOMPARE(book.book().contentHash().value(), before);
    for (int i = 0; i < inEffect; ++i)
        QVERIFY2(book.follow(book.book().redo()), qPrintable(book.error()));
    QCOMPARE(book.book().contentHash().value(), after);
    QCOMPARE(book.differenceToFresh(), QString());
}

/// A drag must not load the book.
void DealMovesTest::aMoveIsFollowedWithoutLoading()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    const SnapshotPtr before = book.view()->snapshot;
    const RecordWork work = moveDeals({{before->deals.ids[0]}}, before->stages[3], {kToday, 1, {}});
    QVERIFY2(book.follow(book.book().change(work.label, work.work)), qPrintable(book.error()));
    // Rows keep their numbers.
    QCOMPARE(book.view()->snapshot->deals.ids[0], before->deals.ids[0]);
    QVERIFY(book.view()->snapshot->deals.stage[0] == 3);
    QCOMPARE(book.differenceToFresh(), QString());
}

void DealMovesTest::stagesAreLoadedAnew()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    const std::vector<StageRow> stages = book.view()->snapshot->stages;
    for (const RecordWork &work :
         {addStage(stages[0].pipeline, {u"Trial"_s}, 1), placeStage(stages[4].id, 0),
          mergeStage(stages[2], stages[1]), editStage(stages[1].id, {u"Needs"_s, 0.5})}) {
        QVERIFY2(book.follow(book.book().change(work.label, work.work)), qPrintable(book.error()));
        QCOMPARE(book.differenceToFresh(), QString());
    }
    QCOMPARE(book.view()->snapshot->stages.size(), std::size_t(5));
}

QTEST_GUILESS_MAIN(DealMovesTest)
#include "tst_dealmoves.moc"
