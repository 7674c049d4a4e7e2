// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchaselines.h"
#include "analysis/rfmmoves.h"
#include "analysis/rfmstanding.h"
#include "domain/shippedschemes.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

using Lines = std::vector<PurchaseLine>;
Q_DECLARE_METATYPE(Lines)

namespace {

constexpr Day kFrom(1000);
constexpr Day kTo(1600);
constexpr std::size_t kCustomers = 300;

/// The shipped scheme with cut points that were chosen once: of 30, 60, 120, 240 days, 1 to 4 orders and 50
/// to 400 units.
RfmScheme frozen()
{
    RfmScheme scheme = shippedRfmScheme().value();
    scheme.cuts = RfmCuts{{30, 60, 120, 240}, {1, 2, 3, 4}, {50, 100, 200, 400}};
    return scheme;
}

Lines linesOf(const PurchaseLines &book, std::uint32_t customer)
{
    Lines lines;
    for (const BookLine &line : book.lines())
        if (line.customer == customer)
            lines.push_back({line.day, Money::fromUnits(line.amount), line.order});
    return lines;
}

/// The labels of everybody on @p day, computed afresh.
std::vector<std::uint8_t> afresh(const PurchaseLines &book, const RfmScheme &scheme, Day day)
{
    const auto chunks = book.columns();
    const PurchaseTotals totals = purchaseTotals(chunks, kCustomers, day);
    const auto recency = totals.recencyDays(day);
    auto groups = scoreRfm(scheme, {recency, totals.orders, totals.amount}).group;
    std::ranges::replace(groups, kNoRfmGroup, noPurchaseLabel(scheme));
    return groups;
}

LabelLog logOf(const PurchaseLines &book, const RfmScheme &scheme, Day from = kFrom, Day to = kTo)
{
    const std::vector<Day> since(kCustomers);
    return rfmLog(book.columns(), {scheme, from, to, since}, Progress()).value();
}

} // namespace

/// Moves between RFM segments: replayed they are what scoring afresh gives, and each cause is true.
class RfmMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replayed_data();
    void replayed();
    void flowsSumToPopulations();
    void causesAreTrue();
    void oneCustomer_data();
    void oneCustomer();
    void causes_data();
    void causes();
    void since();
    void withoutCutPoints();
    void oneEqualsAll();
    void cancelled();
};

void RfmMovesTest::replayed_data()
{
    QTest::addColumn<RfmBoundary>("boundary");
    QTest::addColumn<int>("bins");
    QTest::newRow("quintiles") << RfmBoundary::Right << 5;
    QTest::newRow("thirds") << RfmBoundary::Right << 3;
    QTest::newRow("tenths") << RfmBoundary::Right << 10;
    QTest::newRow("as R's package") << RfmBoundary::RfmPackage << 5;
}

/// Ten drawn dates each, and the two ends, over books with returns, orders of several lines and shared
/// numbers.
void RfmMovesTest::replayed()
{
    QFETCH(RfmBoundary, boundary);
    QFETCH(int, bins);
    for (unsigned seed = 1; seed <= 4; ++seed) {
        const PurchaseLines book = randomLines(seed, kCustomers, kTo + 30, 900, 1500);
        RfmScheme scheme = frozen();
        scheme.boundary = boundary;
        scheme.bins = bins;
        const PurchaseTotals totals = purchaseTotals(book.columns(), kCustomers, kTo);
        const auto recency = totals.recencyDays(kTo);
        scheme.cuts = rfmCuts({recency, totals.orders, totals.amount}, bins);
        const LabelLog log = logOf(book, scheme);
        QVERIFY(log.moves.size() > kCustomers);
        std::mt19937 random(seed);
        std::vector<Day> days{kFrom, kTo};
        for (int i = 0; i < 10; ++i)
            days.push_back(kFrom + static_cast<int>(random() % unsigned(kTo - kFrom)));
        for (const Day day : days)
            QCOMPARE(log.labelsOn(day), afresh(book, scheme, day));
    }
}

void RfmMovesTest::flowsSumToPopulations()
{
    const PurchaseLines book = randomLines(9, kCustomers, kTo, 900, 1500);
    const RfmScheme scheme = frozen();
    const LabelLog log = logOf(book, scheme);
    std::mt19937 random(3);
    for (int i = 0; i < 10; ++i) {
        Day from = kFrom + static_cast<int>(random() % 600);
        Day to = kFrom + static_cast<int>(random() % 600);
        if (from > to)
            std::swap(from, to);
        std::map<int, std::int64_t> before;
        std::map<int, std::int64_t> after;
        for (const std::uint8_t label : afresh(book, scheme, from))
            ++before[label];
        for (const std::uint8_t label : afresh(book, scheme, to))
            ++after[label];
        for (const LabelFlow &flow : labelFlows(log, from, to)) {
            before[flow.from] -= flow.customers;
            after[flow.to] -= flow.customers;
            QCOMPARE(customersOfFlow(log, from, to, flow).size(), std::size_t(flow.customers));
        }
        QVERIFY(std::ranges::all_of(before, [](const auto &rest) { return rest.second == 0; }));
        QVERIFY(std::ranges::all_of(after, [](const auto &rest) { return rest.second == 0; }));
    }
}

/// Putting back the scores that a cause names gives the segment of before; putting back fewer does not.
void RfmMovesTest::causesAreTrue()
{
    const PurchaseLines book = randomLines(5, kCustomers, kTo, 900, 2000);
    const RfmScheme scheme = frozen();
    const RfmLabeler labeler(scheme);
    std::map<RfmCause::Kind, int> kinds;
    std::map<std::size_t, int> sizes;
    for (const LabelMove &move : logOf(book, scheme).moves) {
        const RfmCause cause = rfmCause(labeler, linesOf(book, move.customer), move.day);
        ++kinds[cause.kind];
        const auto label = [&](const RfmStanding &standing) {
            return standing.isScored() ? standing.group : noPurchaseLabel(scheme);
        };
        QCOMPARE(label(cause.before), move.from);
        QCOMPARE(label(cause.after), move.to);
        if (cause.kind != RfmCause::Kind::Scores) {
            QVERIFY(cause.axes.empty());
            continue;
        }
        ++sizes[cause.axes.size()];
        QVERIFY(!cause.axes.empty());
        auto scores = cause.after.scores;
        for (std::size_t i = 0; i < cause.axes.size(); ++i) {
            QVERIFY(labeler.groupOf(scores) != move.from); // one fewer is not enough
            const auto axis = static_cast<std::size_t>(cause.axes[i]);
            QVERIFY(cause.before.scores[axis] != cause.after.scores[axis]);
            scores[axis] = cause.before.scores[axis];
        }
        QCOMPARE(labeler.groupOf(scores), move.from);
    }
    QVERIFY(kinds[RfmCause::Kind::FirstOrder] > 0);
    QVERIFY(kinds[RfmCause::Kind::TakenBack] > 0);
    QVERIFY(sizes[1] > 0 && sizes[2] > 0);
}

void RfmMovesTest::oneCustomer_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<QString>("expected"); // segment at the start, then "days after kFrom: segment"
    const auto bought = [](int after, std::int64_t amount, std::uint32_t order = kOwnOrder) {
        return PurchaseLine{kFrom + after, Money::fromUnits(amount), order};
    };
    QTest::newRow("nothing") << Lines{} << u"-"_s;
    // One order of little money ages: R5 up to 30 days, then R4 up to 60, R3 up to 120, R2 up to 240.
    QTest::newRow("ages") << Lines{bought(10, 20)}
                          << u"- 10:R5F1M1 41:R4F1M1 71:R3F1M1 131:R2F1M1 251:R1F1M1"_s;
    QTest::newRow("buys again") << Lines{bought(10, 20), bought(35, 200)}
                                << u"- 10:R5F1M1 35:R5F2M4 66:R4F2M4 96:R3F2M4 156:R2F2M4 276:R1F2M4"_s;
    QTest::newRow("a return lowers the money and refreshes nothing")
        << Lines{bought(10, 120), bought(20, -80, 7)}
        << u"- 10:R5F1M3 20:R5F1M1 41:R4F1M1 71:R3F1M1 131:R2F1M1 251:R1F1M1"_s;
    QTest::newRow("returned whole") << Lines{bought(10, 120, 7), bought(20, -120, 7)}
                                    << u"- 10:R5F1M3 20:-"_s;
    QTest::newRow("the last order is returned, so that the one before is the last again")
        << Lines{bought(-100, 60), bought(10, 120, 7), bought(20, -120, 7)}
        << u"R3F1M2 10:R5F2M3 20:R3F1M2 21:R2F1M2 141:R1F1M2"_s;
    QTest::newRow("a return alone is no purchase") << Lines{bought(10, -5)} << u"-"_s;
    QTest::newRow("bought before, silent since") << Lines{bought(-500, 60)} << u"R1F1M2"_s;
}

/// A scheme whose segments are the scores themselves, so that every movement of a score is one.
void RfmMovesTest::oneCustomer()
{
    QFETCH(Lines, lines);
    RfmScheme scheme = frozen();
    scheme.segments.clear();
    for (int r = 1; r <= 5; ++r)
        for (int f = 1; f <= 5; ++f)
            for (int m = 1; m <= 5; ++m)
                scheme.segments.push_back({u"R%1F%2M%3"_s.arg(r).arg(f).arg(m), {r, r}, {f, f}, {m, m}});
    const auto name = [groups = scheme.groups()](std::uint8_t label) {
        return label < groups.size() ? groups[label] : u"-"_s;
    };
    const LabelLog log = rfmLogOf(lines, {scheme, kFrom, kTo, {}});
    QStringList told{name(log.start.front())};
    for (const LabelMove &move : log.moves)
        told << u"%1:%2"_s.arg(QString::number(move.day - kFrom), name(move.to));
    QTEST(told.join(u' '), "expected");
}

void RfmMovesTest::causes_data()
{
    QTest::addColumn<Lines>("lines");
    QTest::addColumn<int>("day"); // after kFrom
    QTest::addColumn<QString>("expected");
    const auto bought = [](int after, std::int64_t amount, std::uint32_t order = kOwnOrder) {
        return PurchaseLine{kFrom + after, Money::fromUnits(amount), order};
    };
    QTest::newRow("first order") << Lines{bought(10, 20)} << 10 << u"first"_s;
    QTest::newRow("taken back") << Lines{bought(10, 20, 3), bought(11, -20, 3)} << 11 << u"back"_s;
    QTest::newRow("time") << Lines{bought(0, 20)} << 61 << u"R 60>61"_s;
    QTest::newRow("an order of much money")
        << Lines{bought(0, 20), bought(0, 5), bought(20, 4'200)} << 20 << u"M 25>4225"_s;
}

/// A scheme that asks for one axis at a time, so that the cause is that one whatever else moved.
void RfmMovesTest::causes()
{
    QFETCH(Lines, lines);
    QFETCH(int, day);
    RfmScheme scheme = frozen();
    scheme.segments = {{u"silent"_s, {1, 3}, {1, 5}, {1, 5}}, {u"large"_s, {1, 5}, {1, 5}, {5, 5}}};
    const RfmLabeler labeler(scheme);
    const RfmCause cause = rfmCause(labeler, lines, kFrom + day);
    QString told;
    if (cause.kind != RfmCause::Kind::Scores)
        told = cause.kind == RfmCause::Kind::FirstOrder ? u"first"_s : u"back"_s;
    for (const RfmAxis axis : cause.axes) {
        if (axis == RfmAxis::Recency)
            told += u"R %1>%2"_s.arg(cause.before.recencyDays).arg(cause.after.recencyDays);
        if (axis == RfmAxis::Monetary)
            told += u"M %1>%2"_s.arg(cause.before.amount.toDouble()).arg(cause.after.amount.toDouble());
    }
    QTEST(told, "expected");
}

/// Who is no customer yet has no label, and comes with the day.
void RfmMovesTest::since()
{
    PurchaseLines book;
    book.add({1, kFrom + 50, 100, kOwnOrder});
    const RfmScheme scheme = frozen();
    const std::vector<Day> since{kFrom + 40, kFrom + 50, kNeverThere, Day()};
    const LabelLog log = rfmLog(book.columns(), {scheme, kFrom, kFrom + 60, since}, Progress()).value();
    const std::uint8_t none = noPurchaseLabel(scheme);
    QCOMPARE(log.start, (std::vector<std::uint8_t>{kNotThere, kNotThere, kNotThere, none}));
    QCOMPARE(log.moves.size(), std::size_t{2});
    QCOMPARE(log.moves[0], (LabelMove{kFrom + 40, 0, kNotThere, none}));
    QCOMPARE(log.moves[1].day, kFrom + 50);
    QCOMPARE(log.moves[1].from, kNotThere);
    QVERIFY(log.moves[1].to < none);
}

void RfmMovesTest::withoutCutPoints()
{
    RfmScheme scheme = frozen();
    scheme.cuts = RfmCuts{};
    PurchaseLines book;
    book.add({1, kFrom + 50, 100, kOwnOrder});
    const LabelLog log = logOf(book, scheme);
    QVERIFY(log.moves.empty());
    QCOMPARE(log.start[1], noPurchaseLabel(scheme));
}

void RfmMovesTest::oneEqualsAll()
{
    const PurchaseLines book = randomLines(11, kCustomers, kTo, 900, 1500);
    const RfmScheme scheme = frozen();
    const LabelLog all = logOf(book, scheme);
    std::vector<LabelMove> single;
    for (std::uint32_t row = 0; row < kCustomers; ++row) {
        LabelLog one = rfmLogOf(linesOf(book, row), {scheme, kFrom, kTo, {}});
        QCOMPARE(one.start.front(), all.start[row]);
        for (LabelMove move : one.moves) {
            move.customer = row;
            single.push_back(move);
        }
    }
    QCOMPARE(movesByDay(single, kFrom, kTo), all.moves);
}

void RfmMovesTest::cancelled()
{
    const PurchaseLines book = randomLines(1, kCustomers, kTo, 900, 100);
    const RfmScheme scheme = frozen();
    const std::vector<Day> since(kCustomers);
    Progress progress;
    progress.cancel();
    const auto log = rfmLog(book.columns(), {scheme, kFrom, kTo, since}, progress);
    QVERIFY(!log);
    QCOMPARE(log.error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(RfmMovesTest)
#include "tst_rfmmoves.moc"
