// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealcells.h"
#include "items/dealoffers.h"
#include "snapshot/dealmoney.h"
#include "support/dealbook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

QString amounts(const DealBoard &board, std::size_t column)
{
    QStringList texts;
    for (const DealCard &card : board.columns[column].cards)
        texts << board.snapshot->deals.amount[card.deal].toDecimal();
    return texts.join(u' ');
}

} // namespace

class DealBoardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cardsAreInOrder();
    void closing_data();
    void closing();
    void filtersByOwner();
    void daysAndLongStays();
    void fewStaysTellNothing();
    void chances();
    void sumsByCurrency();
    void convertedDealsShowWhatWasAgreed();
    void fiscalQuarters_data();
    void fiscalQuarters();
    void withoutStage();
    void pipelines();
    void emptyBook();
};

void DealBoardTest::cardsAreInOrder()
{
    DealBook book;
    book.open(book.first, 10);
    book.open(book.first, 20, 5);
    book.open(book.first, 30);
    book.open(book.first, 40, 5);
    book.open(book.first, 50, 2);
    book.open(book.second, 60);
    const DealBoard board = book.board();
    QCOMPARE(board.columns.size(), std::size_t(3));
    // The largest first.
    QCOMPARE(amounts(board, 0), u"50 40 30 20 10"_s);
    QCOMPARE(amounts(board, 1), u"60"_s);
    QCOMPARE(amounts(board, 2), QString());
    QCOMPARE(board.deals, std::size_t(6));
}

void DealBoardTest::closing_data()
{
    QTest::addColumn<DealClosing>("closing");
    QTest::addColumn<int>("days"); // from 21 November
    QTest::addColumn<bool>("isIn");
    constexpr int kNone = 100'000;
    QTest::newRow("any, no day") << DealClosing::Any << kNone << true;
    QTest::newRow("month, its first") << DealClosing::ThisMonth << -20 << true;
    QTest::newRow("month, before") << DealClosing::ThisMonth << -21 << false;
    QTest::newRow("month, its last") << DealClosing::ThisMonth << 9 << true;
    QTest::newRow("month, after") << DealClosing::ThisMonth << 10 << false;
    QTest::newRow("quarter, its first") << DealClosing::ThisQuarter << -51 << true;
    QTest::newRow("quarter, before") << DealClosing::ThisQuarter << -52 << false;
    QTest::newRow("quarter, its last") << DealClosing::ThisQuarter << 40 << true;
    QTest::newRow("quarter, after") << DealClosing::ThisQuarter << 41 << false;
    QTest::newRow("next quarter") << DealClosing::NextQuarter << 41 << true;
    QTest::newRow("next quarter, its last") << DealClosing::NextQuarter << 130 << true;
    QTest::newRow("next quarter, after") << DealClosing::NextQuarter << 131 << false;
    QTest::newRow("overdue, yesterday") << DealClosing::Overdue << -1 << true;
    QTest::newRow("overdue, today") << DealClosing::Overdue << 0 << false;
    QTest::newRow("overdue, no day") << DealClosing::Overdue << kNone << false;
    QTest::newRow("no day") << DealClosing::NoDay << kNone << true;
    QTest::newRow("no day, a day") << DealClosing::NoDay << 3 << false;
}

void DealBoardTest::closing()
{
    QFETCH(DealClosing, closing);
    QFETCH(int, days);
    QFETCH(bool, isIn);
    DealBook book;
    book.open(book.first, 10, days == 100'000 ? std::nullopt : std::optional(days));
    DealBoardQuestion question;
    question.closing = closing;
    QCOMPARE(book.board(question).columns[0].cards.size(), std::size_t(isIn ? 1 : 0));
}

void DealBoardTest::filtersByOwner()
{
    DealBook book;
    const std::uint32_t mei = book.builder.owner("Mei");
    book.builder.owner("Tom");
    book.builder.deal(book.acme, book.first, DealOutcome::Open, 10, kDealsToday - 3, {}, mei);
    book.open(book.first, 20);
    const auto shown = [&book](std::optional<std::int64_t> owner) {
        DealBoardQuestion question;
        question.owner = owner;
        return amounts(book.board(question), 0);
    };
    QCOMPARE(shown({}), u"20 10"_s);
    QCOMPARE(shown(0), u"20"_s);
    QCOMPARE(shown(book.builder.snapshot().owners[mei - 1].id), u"10"_s);
    QCOMPARE(shown(book.builder.snapshot().owners[mei].id), QString());
    QCOMPARE(shown(999), QString()); // gone
}

void DealBoardTest::daysAndLongStays()
{
    DealBook book;
    // Ten won deals were in the second stage for 1 to 10 days: nine of them for no more than 9.
    for (int days = 1; days <= 10; ++days) {
        const Day entered = kDealsToday - 100;
        const Row deal =
            book.builder.deal(book.acme, book.second, DealOutcome::Won, 1, entered - 1, entered + days);
        book.builder.move(deal, book.first, entered - 1);
        book.builder.move(deal, book.second, entered);
        book.builder.move(deal, kNoStage, entered + days);
    }
    for (const int days : {9, 10}) {
        const Row deal = book.open(book.second, days);
        book.builder.move(deal, book.first, kDealsToday - 30);
        book.builder.move(deal, book.second, kDealsToday - days);
    }
    const Row unknown = book.open(book.second, 5); // told to be there, nobody knows since when
    book.builder.move(unknown, book.first, kDealsToday - 30);
    const DealBoard board = book.board();
    QCOMPARE(board.columns[1].longDays, std::optional(9));
    const auto &cards = board.columns[1].cards;
    QCOMPARE(cards.size(), std::size_t(3));
    QCOMPARE(cards[0].days, 10);
    QVERIFY(cards[0].isLong);
    QCOMPARE(cards[1].days, 9);
    QVERIFY(!cards[1].isLong);
    QCOMPARE(cards[2].days, -1);
    QVERIFY(!cards[2].isLong);
}

void DealBoardTest::fewStaysTellNothing()
{
    DealBook book;
    for (std::size_t i = 0; i + 1 < kLeastWonStays; ++i) {
        const Row deal =
            book.builder.deal(book.acme, book.first, DealOutcome::Won, 1, kDealsToday - 20, kDealsToday - 10);
        book.builder.move(deal, book.first, kDealsToday - 20);
        book.builder.move(deal, kNoStage, kDealsToday - 10);
    }
    book.open(book.first, 10);
    const DealBoard board = book.board();
    QVERIFY(!board.columns[0].longDays);
    QVERIFY(!board.columns[0].cards[0].isLong);
}

void DealBoardTest::chances()
{
    DealBook book;
    book.builder.snapshot().stages[book.third].chance = 0.5;
    // Of 20 decided deals all came to the first stage, 5 to the second, and these were won.
    for (int i = 0; i < 20; ++i)
        book.builder.deal(book.acme, i < 5 ? book.second : book.first,
                          i < 5 ? DealOutcome::Won : DealOutcome::Lost, 1, kDealsToday - 20,
                          kDealsToday - 10);
    book.open(book.first, 10);
    const DealBoard board = book.board();
    QCOMPARE(board.columns[0].chance, std::optional(0.25)); // as they were decided
    QVERIFY(!board.columns[1].chance);                      // five are too few
    QCOMPARE(board.columns[2].chance, std::optional(0.5));  // as set
}

void DealBoardTest::sumsByCurrency()
{
    DealBook book;
    book.builder.setCustomer(book.acme, FieldId::Currency, "CNY");
    for (const auto &[amount, currency] :
         {std::pair(100, ""), {50, "USD"}, {20, "CNY"}, {10, " cny"}, {7, "eur"}}) {
        const Row deal = book.open(book.first, amount);
        book.builder.snapshot().deals.currency.set(deal, currency);
    }
    const Row unknown = book.open(book.first, 0);
    book.builder.snapshot().deals.amount.set(unknown, Money());
    const DealBoard board = book.board();
    const auto sums = dealSums(board, board.columns[0].cards);
    QCOMPARE(sums.size(), std::size_t(3));
    QCOMPARE(sums[0], (DealSum{u"CNY"_s, Money::fromUnits(130)}));
    QCOMPARE(sums[1], (DealSum{u"USD"_s, Money::fromUnits(50)}));
    QCOMPARE(sums[2], (DealSum{u"EUR"_s, Money::fromUnits(7)}));
    QCOMPARE(dealSums(board, board.columns[0].cards, 0.5)[0].amount, Money::fromUnits(65));
    QStringList shown;
    for (const DealCard &card : board.columns[0].cards)
        shown << dealCurrency(*board.snapshot, card.deal, board.currency);
    shown.sort();
    QCOMPARE(shown, (QStringList{u"CNY"_s, u"CNY"_s, u"CNY"_s, u"CNY"_s, u"EUR"_s, u"USD"_s}));
}

void DealBoardTest::convertedDealsShowWhatWasAgreed()
{
    DealBook book;
    book.builder.setCustomer(book.acme, FieldId::Currency, "CNY");
    book.open(book.first, 100);
    const Row dollars = book.open(book.first, 350); // 50 dollars
    DealTable &deals = book.builder.snapshot().deals;
    deals.currency.set(dollars, "USD");
    deals.agreed.resize(dollars + std::size_t{1}, Money());
    deals.agreed.set(dollars, Money::fromUnits(50));
    const DealBoard board = book.board();
    const auto sums = dealSums(board, board.columns[0].cards);
    QCOMPARE(sums.size(), std::size_t(1));
    QCOMPARE(sums[0], (DealSum{u"CNY"_s, Money::fromUnits(450)}));
    const Snapshot &snapshot = *board.snapshot;
    QCOMPARE(dealAmount(snapshot, dollars), Money::fromUnits(50));
    QCOMPARE(dealCurrency(snapshot, dollars, board.currency), u"USD"_s);
    QCOMPARE(dealOffers(snapshot, FieldId::DealCurrency, 9), QStringList{u"USD"_s});
}

void DealBoardTest::fiscalQuarters_data()
{
    QTest::addColumn<DealClosing>("closing");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("end");
    QTest::newRow("this") << DealClosing::ThisQuarter << u"2026-11-01"_s << u"2027-02-01"_s;
    QTest::newRow("next") << DealClosing::NextQuarter << u"2027-02-01"_s << u"2027-05-01"_s;
    QTest::newRow("a month is a month") << DealClosing::ThisMonth << u"2026-11-01"_s << u"2026-12-01"_s;
}

/// Of years that begin with February.
void DealBoardTest::fiscalQuarters()
{
    QFETCH(DealClosing, closing);
    const auto period = closingPeriod(closing, kDealsToday, 2);
    QVERIFY(period);
    QTEST(period->begin.toIso(), "first");
    QTEST(period->end.toIso(), "end");
}

void DealBoardTest::withoutStage()
{
    DealBook book;
    book.open(book.first, 10);
    QCOMPARE(book.board().columns.size(), std::size_t(3));
    book.open(kNoStage, 20);
    const DealBoard board = book.board();
    QCOMPARE(board.columns.size(), std::size_t(4));
    QCOMPARE(board.columns[0].stage, std::int64_t(0));
    QCOMPARE(amounts(board, 0), u"20"_s);
}

void DealBoardTest::pipelines()
{
    DealBook book;
    const std::uint16_t other = book.builder.stage("Elsewhere", 2);
    book.open(book.first, 10);
    book.open(book.first, 20);
    book.open(other, 30);
    const DealBoard most = book.board();
    QCOMPARE(most.pipeline, std::int64_t(1));
    QCOMPARE(most.columns.size(), std::size_t(3));
    QCOMPARE(most.pipelines.size(), std::size_t(2));
    const DealBoard second = book.board({2, {}, DealClosing::Any});
    QCOMPARE(second.pipeline, std::int64_t(2));
    QCOMPARE(second.columns.size(), std::size_t(1));
    QCOMPARE(amounts(second, 0), u"30"_s);
    QCOMPARE(book.board({77, {}, DealClosing::Any}).pipeline, std::int64_t(1)); // one that is gone
}

void DealBoardTest::emptyBook()
{
    SnapshotBuilder builder(kDealsToday);
    const ViewPtr view = builder.view();
    const DealBoard board = dealBoard(*view, {});
    QCOMPARE(board.deals, std::size_t(0));
    QVERIFY(board.columns.empty());
}

QTEST_GUILESS_MAIN(DealBoardTest)
#include "tst_dealboard.moc"
