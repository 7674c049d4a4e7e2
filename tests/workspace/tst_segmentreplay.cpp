// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmmoves.h"
#include "store/reader.h"
#include "support/movingbook.h"
#include "workspace/derivation.h"
#include "workspace/filtering.h"
#include "workspace/filtering/filtercompiler.h"
#include "workspace/pastsnapshot.h"
#include "workspace/rfmanalysis.h"
#include "workspace/segments/filterleaves.h"
#include "workspace/segments/knownsince.h"

#include <algorithm>
#include <numeric>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Who passes @p filter at the end of @p day, by customer row, computed afresh: everything is derived anew of
/// the past, and what is dated later is not there.
std::vector<std::uint8_t> afresh(const MovingBook &book, const Filter &filter, Day day)
{
    const View &view = book.view();
    std::vector<std::uint8_t> labels(view.snapshot->customers.rows(), kNotThere);
    View on = view;
    if (day < view.asOf) {
        const auto connection = ReadConnection::open(book.path());
        AnalysisSettings settings = *view.settings;
        on.snapshot = std::make_shared<const Snapshot>(
            pastSnapshot(connection->handle(), *view.snapshot, day, Progress()).value());
        on.asOf = day;
        on.derived = deriveAll(*on.snapshot, day, settings);
    }
    std::vector<Row> rows(labels.size());
    std::iota(rows.begin(), rows.end(), 0U);
    Selection passing = rows;
    const Progress progress;
    FilterCompiler(on, ListKind::Customers, progress, {}, day < view.asOf ? day : Day())
        .make(filter)
        ->narrow(rows, passing);
    const std::set<Row> passed(passing.begin(), passing.end());
    const auto since = knownSince(*view.snapshot, progress);
    for (Row row = 0; row < labels.size(); ++row)
        if (view.snapshot->customers.isAlive(row) && (!since[row].isValid() || since[row] <= day))
            labels[row] = passed.contains(row) ? kInSegment : kOutOfSegment;
    return labels;
}

} // namespace

/// Movements of RFM, of fields and of filters over a book: replayed they are what asking afresh on a day
/// gives, of all and of one alone.
class SegmentReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_book = std::make_unique<MovingBook>(); }
    void filters_data();
    void filters();
    void fields_data();
    void fields();
    void rfm();
    void rfmOfOne();
    void ofOne_data();
    void ofOne();

private:
    std::unique_ptr<MovingBook> m_book;
};

void SegmentReplayTest::filters_data()
{
    QTest::addColumn<QString>("filter");
    for (const char *filter : {
             "lastPurchase >= -60d",
             "not lastPurchase >= -60d and orders >= 2",
             "revenue > 20000 or orders >= 3",
             "value >= 30000 and contactDays90 >= 1",
             "lastContact < -1m or lastContact is empty",
             "rfm = Champions or r >= 4",
             "openDeals >= 1 and not (stage = Lead)",
             "hasDeal(outcome = won and closed > -90d)",
             "bought(date > -3m and amount > 500) and contacted(date >= -2m)",
             "need in (partly, clear)",
             "created > -3m",
             "grade in (A, B)",
             "grade = C and lastPurchase > -4m",
             "lifeCycle in (growth, churned) or rfm = Champions",
             "(need = clear and openDeals >= 1) or (orders >= 2 and not rfm = Champions and contactDays90 >= "
             "1)",
             "grade in (A, B, C) and (lifeCycle = mature or bought(amount > 500 and date > -6m))",
             "city is empty",
         })
        QTest::newRow(filter) << QString::fromUtf8(filter);
}

void SegmentReplayTest::filters()
{
    QFETCH(QString, filter);
    const SegmentMoves moves = m_book->moves({FollowedLabels::Kind::Segment, u"s"_s, filter});
    QCOMPARE(moves.causes.size(), moves.log.moves.size());
    // A movement by a condition, not only by who came.
    const bool isStatic = filter.startsWith(u"city"_s);
    QVERIFY(isStatic != std::ranges::any_of(moves.causes, [](std::uint64_t cause) { return cause != 0; }));
    QVERIFY(std::ranges::is_sorted(moves.log.moves, {},
                                   [](const LabelMove &move) { return std::pair(move.day, move.customer); }));
    for (const Day day : drawnDays(3))
        QCOMPARE(moves.log.labelsOn(day), afresh(*m_book, moves.filter, day));
    // Causes: putting back what is named gives the answer of before.
    const FilterLeaves leaves(moves.filter);
    for (std::size_t i = 0; i < moves.causes.size(); ++i) {
        if (moves.causes[i] == 0)
            continue;
        QCOMPARE(leaves.passes(moves.answers[i]), moves.log.moves[i].to == kInSegment);
        QCOMPARE(leaves.passes(moves.answers[i] ^ moves.causes[i]), moves.log.moves[i].from == kInSegment);
    }
}

void SegmentReplayTest::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("need") << u"need"_s;
    QTest::newRow("interaction") << u"interaction"_s;
    if (followableField(m_book->view(), u"lifeCycle"_s))
        QTest::newRow("lifeCycle") << u"lifeCycle"_s;
}

/// The values of a field: each is what asking for it afresh gives.
void SegmentReplayTest::fields()
{
    QFETCH(QString, field);
    const SegmentMoves moves = m_book->moves({FollowedLabels::Kind::Field, field, {}});
    QVERIFY(moves.log.moves.size() > 50);
    QCOMPARE(moves.events.size(), moves.log.moves.size());
    for (const Day day : drawnDays(9)) {
        const auto told = moves.log.labelsOn(day);
        for (std::uint8_t label = 0; label < moves.members(); ++label) {
            const auto wanted = afresh(*m_book, moves.filter.children[label], day);
            for (std::size_t row = 0; row < told.size(); ++row)
                QCOMPARE(told[row] == label, wanted[row] == kInSegment);
        }
    }
    // What happened is told, where something did.
    QVERIFY(
        std::ranges::any_of(moves.events, [](GradeCause cause) { return cause != GradeCause::TimePassed; }));
}

void SegmentReplayTest::rfm()
{
    const SegmentMoves moves = m_book->moves({});
    QVERIFY(moves.log.moves.size() > 100);
    const auto since = knownSince(*m_book->view().snapshot, Progress());
    for (const Day day : drawnDays(5)) {
        auto wanted = analyseRfm(*m_book->view().snapshot, day, moves.scheme, Progress()).scores.group;
        for (Row row = 0; row < wanted.size(); ++row) {
            if (wanted[row] == kNoRfmGroup)
                wanted[row] = noPurchaseLabel(moves.scheme);
            if (since[row].isValid() && since[row] > day)
                wanted[row] = kNotThere;
        }
        QCOMPARE(moves.log.labelsOn(day), wanted);
    }
    // Today it is what the list shows.
    const CodeColumn &shown = m_book->view().derived.code(FieldId::RfmSegment);
    const auto today = moves.log.labelsOn(kMovesToday);
    for (Row row = 0; row < today.size(); ++row)
        QCOMPARE(QByteArray::fromStdString(std::string(shown.dictionary().text(shown.code(row)))),
                 moves.isMember(today[row]) ? moves.labels[today[row]].toUtf8() : QByteArray());
}

void SegmentReplayTest::rfmOfOne()
{
    const MoveSpan span{kMovesToday - kMovesDays, kMovesToday};
    const SegmentMoves all = m_book->moves({});
    for (Row row = 0; row < 40; ++row) {
        const SegmentMoves one = rfmMovesOf(m_book->view(), span, row);
        std::vector<LabelMove> wanted;
        std::ranges::copy_if(all.log.moves, std::back_inserter(wanted),
                             [row](const LabelMove &move) { return move.customer == row; });
        QCOMPARE(one.log.moves, wanted);
        QCOMPARE(one.log.start.front(), all.log.start[row]);
    }
}

void SegmentReplayTest::ofOne_data()
{
    QTest::addColumn<FollowedLabels>("followed");
    const auto row = [](const char *name, FollowedLabels::Kind kind, const QString &what,
                        const QString &filter) {
        QTest::newRow(name) << FollowedLabels{kind, what, filter};
    };
    using Kind = FollowedLabels::Kind;
    row("rfm", Kind::Rfm, {}, {});
    row("life cycle", Kind::Field, u"lifeCycle"_s, {});
    row("need", Kind::Field, u"need"_s, {});
    row("days", Kind::Segment, u"s"_s, u"lastPurchase >= -60d and orders >= 2"_s);
    row("grades", Kind::Segment, u"s"_s, u"grade in (A, B, C)"_s);
    row("terms", Kind::Segment, u"s"_s, u"hasDeal(outcome = won) or bought(date > -3m)"_s);
}

/// One customer alone moves as it does among all.
void SegmentReplayTest::ofOne()
{
    QFETCH(FollowedLabels, followed);
    const MoveSpan span{kMovesToday - kMovesDays, kMovesToday};
    const SegmentMoves all = m_book->moves(followed);
    QVERIFY(!all.log.moves.empty());
    for (Row row = 0; row < 40; ++row) {
        const auto one = segmentMovesOf(m_book->path(), m_book->view(), followed, span, row, Progress());
        QVERIFY(one);
        QCOMPARE(one->log.start.size(), std::size_t{1});
        QCOMPARE(one->log.start.front(), all.log.start[row]);
        std::size_t at = 0;
        for (std::size_t i = 0; i < all.log.moves.size(); ++i) {
            if (all.log.moves[i].customer != row)
                continue;
            QVERIFY(at < one->log.moves.size());
            QCOMPARE(one->log.moves[at], all.log.moves[i]);
            if (!all.causes.empty())
                QCOMPARE(one->causes[at], all.causes[i]);
            if (!all.events.empty())
                QCOMPARE(int(one->events[at]), int(all.events[i]));
            ++at;
        }
        QCOMPARE(at, one->log.moves.size());
    }
}

QTEST_GUILESS_MAIN(SegmentReplayTest)
#include "tst_segmentreplay.moc"
