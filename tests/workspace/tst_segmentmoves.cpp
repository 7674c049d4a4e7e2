// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/movingbook.h"
#include "workspace/buyingderivation.h"
#include "workspace/segments/movevalues.h"
#include "workspace/segments/savedsegments.h"

#include <algorithm>
#include <map>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What is told of movements: flows and weeks that add up, causes and values that are true, and why they are
/// refused.
class SegmentMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<MovingBook>(); }
    void flowsSum_data();
    void flowsSum();
    void lifeCycleCauses();
    void values();
    void refused_data();
    void refused();
    void cancelled();
    void savedOnes();

private:
    std::unique_ptr<MovingBook> m_book;
};

void SegmentMovesTest::flowsSum_data()
{
    QTest::addColumn<FollowedLabels>("followed");
    QTest::newRow("rfm") << FollowedLabels{};
    QTest::newRow("life cycle") << FollowedLabels{FollowedLabels::Kind::Field, u"lifeCycle"_s, {}};
    QTest::newRow("segment") << FollowedLabels{FollowedLabels::Kind::Segment, u"s"_s,
                                               u"lastPurchase >= -60d"_s};
}

/// Flows between any two days sum to who has each label on them, and the entries and exits by week lead from
/// the members of the first day to those of the last.
void SegmentMovesTest::flowsSum()
{
    QFETCH(FollowedLabels, followed);
    const SegmentMoves moves = m_book->moves(followed);
    const auto days = drawnDays(17);
    for (std::size_t i = 0; i + 1 < days.size(); ++i) {
        const auto [from, to] = std::minmax(days[i], days[i + 1]);
        std::map<std::uint8_t, std::int64_t> before;
        std::map<std::uint8_t, std::int64_t> after;
        for (const LabelFlow &flow : labelFlows(moves.log, from, to)) {
            before[flow.from] += flow.customers;
            after[flow.to] += flow.customers;
        }
        for (const auto &[sums, day] : {std::pair(&before, from), std::pair(&after, to)}) {
            const auto labels = moves.log.labelsOn(day);
            for (std::uint8_t label = 0; label <= moves.members(); ++label)
                QCOMPARE((*sums)[label], std::int64_t(std::ranges::count(labels, label)));
        }
        if (to == kMovesToday)
            QVERIFY(!after.contains(kNotThere));
    }
    for (std::uint8_t label = 0; label < moves.members(); ++label) {
        std::int64_t members = std::ranges::count(moves.log.start, label);
        for (const LabelWeek &week : moves.weeks(label)) {
            members += week.entered - week.left;
            QCOMPARE(week.members, members);
        }
        QCOMPARE(members, std::int64_t(std::ranges::count(moves.log.labelsOn(kMovesToday), label)));
    }
}

/// Why the life cycle moved is told of the same states as the log's.
void SegmentMovesTest::lifeCycleCauses()
{
    const SegmentMoves moves = m_book->moves({FollowedLabels::Kind::Field, u"lifeCycle"_s, {}});
    const auto choices = fieldOf(FieldId::LifeCycle).choices;
    int told = 0;
    for (const LabelMove &move : moves.log.moves) {
        if (move.from == kNotThere)
            continue;
        const LifeCycleCause cause = lifeCycleCauseOf(m_book->view(), move);
        QCOMPARE(int(cause.from), int(choices[move.from].value));
        QCOMPARE(int(cause.to), int(choices[move.to].value));
        QVERIFY(!cause.reasons.empty());
        ++told;
    }
    QVERIFY(told > 30);
}

/// Values behind a movement are those of the day before and of the day.
void SegmentMovesTest::values()
{
    const SegmentMoves moves =
        m_book->moves({FollowedLabels::Kind::Segment, u"s"_s, u"orders >= 2 and lastPurchase >= -60d"_s});
    MoveValues values(m_book->view(), moves, *moves.needs);
    int counted = 0;
    int aged = 0;
    for (std::size_t i = 0; i < moves.log.moves.size(); ++i) {
        const LabelMove move = moves.log.moves[i];
        for (const MovedCondition &condition : values.of(i)) {
            const auto lines = purchaseLinesOf(*m_book->view().snapshot, move.customer);
            const PurchaseTotal before = purchaseTotal(lines, move.day - 1);
            const PurchaseTotal after = purchaseTotal(lines, move.day);
            QVERIFY(condition.field);
            if (condition.field->id == FieldId::Orders) {
                ++counted;
                QCOMPARE(std::get<std::int64_t>(condition.before), std::int64_t{before.orders});
                QCOMPARE(std::get<std::int64_t>(condition.after), std::int64_t{after.orders});
                QCOMPARE(condition.passes, after.orders >= 2);
            } else {
                ++aged;
                QCOMPARE(std::get<Day>(condition.after), after.lastDay);
                QCOMPARE(condition.passes, after.lastDay >= move.day - 60);
            }
        }
    }
    QVERIFY(counted > 0);
    QVERIFY(aged > 0);
}

void SegmentMovesTest::refused_data()
{
    QTest::addColumn<QString>("filter");
    QTest::newRow("points") << u"points > 50"_s;
    QTest::newRow("no such field") << u"nonsense = 1"_s;
    QStringList many;
    for (int i = 0; i < 65; ++i)
        many << u"orders = %1"_s.arg(i);
    QTest::newRow("too many") << many.join(u" or "_s);
}

void SegmentMovesTest::refused()
{
    QFETCH(QString, filter);
    const auto moves =
        segmentMoves(m_book->path(), m_book->view(), {FollowedLabels::Kind::Segment, u"s"_s, filter},
                     {kMovesToday - 10, kMovesToday}, Progress());
    QVERIFY(!moves);
    QCOMPARE(moves.error().code, ErrorCode::Invalid);
    QVERIFY(!moves.error().message.isEmpty());
}

void SegmentMovesTest::cancelled()
{
    Progress progress;
    progress.cancel();
    for (const FollowedLabels &followed :
         {FollowedLabels{}, FollowedLabels{FollowedLabels::Kind::Segment, u"s"_s, u"orders > 1"_s}}) {
        const auto moves =
            segmentMoves(m_book->path(), m_book->view(), followed, {kMovesToday - 10, kMovesToday}, progress);
        QVERIFY(!moves);
        QCOMPARE(moves.error().code, ErrorCode::Cancelled);
    }
}

void SegmentMovesTest::savedOnes()
{
    LoadedBook book(kMovesToday);
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Segment, {{"name", u"Silent"_s}, {"filter", u"lastPurchase < -90d"_s}});
        return rows.status();
    });
    const auto segments = readSegments(book.path()).value();
    QCOMPARE(segments.size(), std::size_t{1});
    QCOMPARE(followedSegment(segments.front()),
             (FollowedLabels{FollowedLabels::Kind::Segment, u"Silent"_s, u"lastPurchase < -90d"_s}));
}

QTEST_GUILESS_MAIN(SegmentMovesTest)
#include "tst_segmentmoves.moc"
