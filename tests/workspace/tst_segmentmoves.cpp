// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmmoves.h"
#include "store/reader.h"
#include "support/loadedbook.h"
#include "support/openworkspace.h"
#include "workspace/buyingderivation.h"
#include "workspace/derivation.h"
#include "workspace/filtering.h"
#include "workspace/filtering/filtercompiler.h"
#include "workspace/pastsnapshot.h"
#include "workspace/rfmanalysis.h"
#include "workspace/segments/knownsince.h"
#include "workspace/segments/movevalues.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/segments/segmentmoves.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(leadbook::Followed)

namespace {

constexpr Day kToday(20'778); // 2026-11-21
constexpr int kDays = 250;
constexpr int kCustomers = 150;

/// Who passes @p filter at the end of @p day, by customer row, computed afresh: everything is derived anew of
/// the past, and what is dated later is not there.
std::vector<std::uint8_t> afresh(const LoadedBook &book, const View &view, const Filter &filter, Day day)
{
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

SegmentMoves movesOf(const LoadedBook &book, const View &view, const Followed &followed,
                     Day from = kToday - kDays, Day to = kToday)
{
    auto moves = segmentMoves(book.path(), view, followed, {from, to}, Progress());
    if (!moves)
        qFatal("%s %s", qPrintable(moves.error().message), qPrintable(moves.error().detail));
    return *std::move(moves);
}

/// What the generator does not make: days of coming, returns, orders of several lines, answers, needs.
Status addRest(Editor &editor)
{
    std::mt19937 random(7);
    const auto below = [&random](int end) { return static_cast<int>(random() % unsigned(end)); };
    RowWriter rows(editor);
    for (const std::int64_t id : rows.ask("SELECT id FROM customer ORDER BY id")) {
        const qlonglong customer = id;
        LEADBOOK_TRY(editor.update(RecordTable::Customer, id,
                                   std::array{Cell{"created_day", kToday.number() - below(400)}}));
        for (int i = below(3); i > 0; --i)
            rows.add(
                RecordTable::Need,
                {{"customer", customer}, {"day", kToday.number() - below(260)}, {"level", 1 + below(3)}});
        const qlonglong order =
            rows.add(RecordTable::SalesOrder, {{"customer", customer}, {"number", u"o"_s}});
        for (int i = below(4); i > 0; --i)
            rows.add(RecordTable::Purchase, {{"customer", customer},
                                             {"sales_order", order},
                                             {"day", kToday.number() - below(400)},
                                             {"amount", qlonglong{below(12'000) - 3'000} * Money::kScale}});
    }
    return rows.status();
}

std::vector<Day> drawnDays(unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Day> days{kToday - kDays, kToday};
    for (int i = 0; i < 10; ++i)
        days.push_back(kToday - static_cast<int>(random() % unsigned(kDays)));
    return days;
}

} // namespace

/// Movements of RFM and of filters over a book: replayed they are what asking afresh on a day gives, and
/// their causes are true.
class SegmentMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void filters_data();
    void filters();
    void fields_data();
    void fields();
    void rfm();
    void rfmOfOne();
    void ofOne_data();
    void ofOne();
    void flowsSum_data();
    void flowsSum();
    void lifeCycleCauses();
    void values();
    void refused_data();
    void refused();
    void cancelled();
    void savedOnes();

private:
    LoadedBook m_book{kToday};
    ViewPtr m_view;
};

void SegmentMovesTest::initTestCase()
{
    m_book.generate(kCustomers);
    m_book.change(addRest);
    m_view = m_book.load();
}

void SegmentMovesTest::filters_data()
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

void SegmentMovesTest::filters()
{
    QFETCH(QString, filter);
    const SegmentMoves moves = movesOf(m_book, *m_view, {Followed::Kind::Segment, u"s"_s, filter});
    QCOMPARE(moves.causes.size(), moves.log.moves.size());
    // A movement by a condition, not only by who came.
    const bool isStatic = filter.startsWith(u"city"_s);
    QVERIFY(isStatic != std::ranges::any_of(moves.causes, [](std::uint64_t cause) { return cause != 0; }));
    QVERIFY(std::ranges::is_sorted(moves.log.moves, {},
                                   [](const LabelMove &move) { return std::pair(move.day, move.customer); }));
    for (const Day day : drawnDays(3))
        QCOMPARE(moves.log.labelsOn(day), afresh(m_book, *m_view, moves.filter, day));
    // Causes: putting back what is named gives the answer of before.
    const FilterLeaves leaves(moves.filter);
    for (std::size_t i = 0; i < moves.causes.size(); ++i) {
        if (moves.causes[i] == 0)
            continue;
        QCOMPARE(leaves.passes(moves.answers[i]), moves.log.moves[i].to == kInSegment);
        QCOMPARE(leaves.passes(moves.answers[i] ^ moves.causes[i]), moves.log.moves[i].from == kInSegment);
    }
}

void SegmentMovesTest::fields_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("need") << u"need"_s;
    QTest::newRow("interaction") << u"interaction"_s;
    if (followableField(*m_view, u"lifeCycle"_s))
        QTest::newRow("lifeCycle") << u"lifeCycle"_s;
}

/// The values of a field: each is what asking for it afresh gives.
void SegmentMovesTest::fields()
{
    QFETCH(QString, field);
    const SegmentMoves moves = movesOf(m_book, *m_view, {Followed::Kind::Field, field, {}});
    QVERIFY(moves.log.moves.size() > 50);
    QCOMPARE(moves.events.size(), moves.log.moves.size());
    for (const Day day : drawnDays(9)) {
        const auto told = moves.log.labelsOn(day);
        for (std::uint8_t label = 0; label < moves.members(); ++label) {
            const auto wanted = afresh(m_book, *m_view, moves.filter.children[label], day);
            for (std::size_t row = 0; row < told.size(); ++row)
                QCOMPARE(told[row] == label, wanted[row] == kInSegment);
        }
    }
    // What happened is told, where something did.
    QVERIFY(
        std::ranges::any_of(moves.events, [](GradeCause cause) { return cause != GradeCause::TimePassed; }));
}

void SegmentMovesTest::rfm()
{
    const SegmentMoves moves = movesOf(m_book, *m_view, {});
    QVERIFY(moves.log.moves.size() > 100);
    const auto since = knownSince(*m_view->snapshot, Progress());
    for (const Day day : drawnDays(5)) {
        auto wanted = analyseRfm(*m_view->snapshot, day, moves.scheme, Progress()).scores.group;
        for (Row row = 0; row < wanted.size(); ++row) {
            if (wanted[row] == kNoRfmGroup)
                wanted[row] = noPurchaseLabel(moves.scheme);
            if (since[row].isValid() && since[row] > day)
                wanted[row] = kNotThere;
        }
        QCOMPARE(moves.log.labelsOn(day), wanted);
    }
    // Today it is what the list shows.
    const CodeColumn &shown = m_view->derived.code(FieldId::RfmSegment);
    const auto today = moves.log.labelsOn(kToday);
    for (Row row = 0; row < today.size(); ++row)
        QCOMPARE(QByteArray::fromStdString(std::string(shown.dictionary().text(shown.code(row)))),
                 moves.isMember(today[row]) ? moves.labels[today[row]].toUtf8() : QByteArray());
}

void SegmentMovesTest::rfmOfOne()
{
    const MoveSpan span{kToday - kDays, kToday};
    const SegmentMoves all = movesOf(m_book, *m_view, {});
    for (Row row = 0; row < 40; ++row) {
        const SegmentMoves one = rfmMovesOf(*m_view, span, row);
        std::vector<LabelMove> wanted;
        std::ranges::copy_if(all.log.moves, std::back_inserter(wanted),
                             [row](const LabelMove &move) { return move.customer == row; });
        QCOMPARE(one.log.moves, wanted);
        QCOMPARE(one.log.start.front(), all.log.start[row]);
    }
}

void SegmentMovesTest::ofOne_data()
{
    QTest::addColumn<Followed>("followed");
    const auto row = [](const char *name, Followed::Kind kind, const QString &what, const QString &filter) {
        QTest::newRow(name) << Followed{kind, what, filter};
    };
    using Kind = Followed::Kind;
    row("rfm", Kind::Rfm, {}, {});
    row("life cycle", Kind::Field, u"lifeCycle"_s, {});
    row("need", Kind::Field, u"need"_s, {});
    row("days", Kind::Segment, u"s"_s, u"lastPurchase >= -60d and orders >= 2"_s);
    row("grades", Kind::Segment, u"s"_s, u"grade in (A, B, C)"_s);
    row("terms", Kind::Segment, u"s"_s, u"hasDeal(outcome = won) or bought(date > -3m)"_s);
}

/// One customer alone moves as it does among all.
void SegmentMovesTest::ofOne()
{
    QFETCH(Followed, followed);
    const MoveSpan span{kToday - kDays, kToday};
    const SegmentMoves all = movesOf(m_book, *m_view, followed);
    QVERIFY(!all.log.moves.empty());
    for (Row row = 0; row < 40; ++row) {
        const auto one = segmentMovesOf(m_book.path(), *m_view, followed, span, row, Progress());
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

void SegmentMovesTest::flowsSum_data()
{
    QTest::addColumn<Followed>("followed");
    QTest::newRow("rfm") << Followed{};
    QTest::newRow("life cycle") << Followed{Followed::Kind::Field, u"lifeCycle"_s, {}};
    QTest::newRow("segment") << Followed{Followed::Kind::Segment, u"s"_s, u"lastPurchase >= -60d"_s};
}

/// Flows between any two days sum to who has each label on them, and the entries and exits by week lead from
/// the members of the first day to those of the last.
void SegmentMovesTest::flowsSum()
{
    QFETCH(Followed, followed);
    const SegmentMoves moves = movesOf(m_book, *m_view, followed);
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
        if (to == kToday)
            QVERIFY(!after.contains(kNotThere));
    }
    for (std::uint8_t label = 0; label < moves.members(); ++label) {
        std::int64_t members = std::ranges::count(moves.log.start, label);
        for (const LabelWeek &week : moves.weeks(label)) {
            members += week.entered - week.left;
            QCOMPARE(week.members, members);
        }
        QCOMPARE(members, std::int64_t(std::ranges::count(moves.log.labelsOn(kToday), label)));
    }
}

/// Why the life cycle moved is told of the same states as the log's.
void SegmentMovesTest::lifeCycleCauses()
{
    const SegmentMoves moves = movesOf(m_book, *m_view, {Followed::Kind::Field, u"lifeCycle"_s, {}});
    const auto choices = fieldOf(FieldId::LifeCycle).choices;
    int told = 0;
    for (const LabelMove &move : moves.log.moves) {
        if (move.from == kNotThere)
            continue;
        const LifeCycleCause cause = lifeCycleCauseOf(*m_view, move);
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
    const SegmentMoves moves = movesOf(
        m_book, *m_view, {Followed::Kind::Segment, u"s"_s, u"orders >= 2 and lastPurchase >= -60d"_s});
    MoveValues values(*m_view, moves, *moves.needs);
    int counted = 0;
    int aged = 0;
    for (std::size_t i = 0; i < moves.log.moves.size(); ++i) {
        const LabelMove move = moves.log.moves[i];
        for (const MovedCondition &condition : values.of(i)) {
            const auto lines = purchaseLinesOf(*m_view->snapshot, move.customer);
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
    const auto moves = segmentMoves(m_book.path(), *m_view, {Followed::Kind::Segment, u"s"_s, filter},
                                    {kToday - 10, kToday}, Progress());
    QVERIFY(!moves);
    QCOMPARE(moves.error().code, ErrorCode::Invalid);
    QVERIFY(!moves.error().message.isEmpty());
}

void SegmentMovesTest::cancelled()
{
    Progress progress;
    progress.cancel();
    for (const Followed &followed :
         {Followed{}, Followed{Followed::Kind::Segment, u"s"_s, u"orders > 1"_s}}) {
        const auto moves = segmentMoves(m_book.path(), *m_view, followed, {kToday - 10, kToday}, progress);
        QVERIFY(!moves);
        QCOMPARE(moves.error().code, ErrorCode::Cancelled);
    }
}

void SegmentMovesTest::savedOnes()
{
    LoadedBook book(kToday);
    book.change([](Editor &editor) {
        RowWriter rows(editor);
        rows.add(RecordTable::Segment, {{"name", u"Silent"_s}, {"filter", u"lastPurchase < -90d"_s}});
        return rows.status();
    });
    const auto segments = readSegments(book.path()).value();
    QCOMPARE(segments.size(), std::size_t{1});
    QCOMPARE(followedSegment(segments.front()),
             (Followed{Followed::Kind::Segment, u"Silent"_s, u"lastPurchase < -90d"_s}));
}

QTEST_GUILESS_MAIN(SegmentMovesTest)
#include "tst_segmentmoves.moc"
