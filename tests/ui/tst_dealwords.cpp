// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealboardmodel.h"
#include "support/dealbook.h"
#include "ui/pipeline/dealwords.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

const QLocale kEnglish(QLocale::English, QLocale::UnitedKingdom);

/// With blanks that break, for comparing.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class DealWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sums_data();
    void sums();
    void status();
    void statusWithoutChances();
    void description();
    void descriptionOfTheBare();
    void legendWhereItIsTold();
    void closings();
};

void DealWordsTest::sums_data()
{
    QTest::addColumn<std::vector<DealSum>>("sums");
    QTest::addColumn<QString>("text");
    const auto sum = [](const QString &currency, std::int64_t units) {
        return DealSum{currency, Money::fromUnits(units)};
    };
    using Sums = std::vector<DealSum>;
    QTest::newRow("none") << Sums{} << u"0"_s;
    QTest::newRow("without currency") << Sums{sum({}, 612'000)} << u"612k"_s;
    QTest::newRow("one") << Sums{sum(u"CNY"_s, 612'000)} << u"¥ 612k"_s;
    QTest::newRow("two") << Sums{sum(u"CNY"_s, 612'000), sum(u"USD"_s, 54'700)} << u"¥ 612k + $ 54.7k"_s;
    QTest::newRow("four") << Sums{sum(u"CNY"_s, 4), sum(u"USD"_s, 3), sum(u"EUR"_s, 2), sum(u"GBP"_s, 1)}
                          << u"¥ 4 + $ 3 + € 2 + …"_s;
}

void DealWordsTest::sums()
{
    QFETCH(std::vector<DealSum>, sums);
    QFETCH(QString, text);
    QCOMPARE(plain(sumText(sums, kEnglish)), text);
}

void DealWordsTest::status()
{
    DealBook book;
    for (StageRow &stage : book.builder.snapshot().stages)
        stage.chance = 0.25;
    book.open(book.first, 400);
    book.open(book.second, 400);
    QCOMPARE(plain(plainText(boardStatus(book.board(), kEnglish))), u"2 open deal(s) · 800 · weighted 200"_s);
}

void DealWordsTest::statusWithoutChances()
{
    DealBook book;
    book.open(book.first, 400);
    QCOMPARE(plain(plainText(boardStatus(book.board(), kEnglish))), u"1 open deal(s) · 400"_s);
    book.builder.snapshot().stages[book.second].chance = 0.5;
    book.open(book.second, 100);
    QCOMPARE(plain(plainText(boardStatus(book.board(), kEnglish))),
             u"2 open deal(s) · 500 · weighted 50 · 1 in no stage with a chance"_s);
}

/// Everything that is drawn is said.
void DealWordsTest::description()
{
    DealBook book;
    book.builder.setCustomer(book.acme, FieldId::Currency, "EUR");
    const Row deal = book.open(book.first, 12'900);
    book.builder.snapshot().deals.title.set(deal, "Showroom <b>lights</b>");
    DealBoardModel model;
    model.setBoard(book.board());
    const QModelIndex card = model.index(0, 0, model.index(0, 0));
    QCOMPARE(plain(cardDescription(card, kEnglish)),
             u"Showroom <b>lights</b>, Acme · Anna, € 12,900, 30 day(s) in First contact"_s);
    QCOMPARE(plain(cardToolTip(card, kEnglish)),
             u"Showroom <b>lights</b>\nAcme · Anna\n€ 12,900\n30 day(s) in First contact"_s);
}

void DealWordsTest::descriptionOfTheBare()
{
    DealBook book;
    const Row deal = book.builder.deal(kNoRow, book.second, DealOutcome::Open, 0);
    book.builder.snapshot().deals.amount.set(deal, Money());
    DealBoardModel model;
    model.setBoard(book.board());
    QCOMPARE(cardDescription(model.index(0, 0, model.index(1, 0)), kEnglish), u"deal 4001"_s);
}

void DealWordsTest::legendWhereItIsTold()
{
    DealBook book;
    book.open(book.first, 1);
    QVERIFY(!tellsLongStays(book.board()));
    for (int i = 0; i < 10; ++i) {
        const Row won =
            book.builder.deal(book.acme, book.first, DealOutcome::Won, 1, kDealsToday - 20, kDealsToday - 10);
        book.builder.move(won, book.first, kDealsToday - 20);
        book.builder.move(won, kNoStage, kDealsToday - 10);
    }
    DealBoardModel model;
    model.setBoard(book.board());
    QVERIFY(tellsLongStays(model.board()));
    const QModelIndex card = model.index(0, 0, model.index(0, 0));
    QVERIFY(cardDescription(card, kEnglish).endsWith(longStayLegend())); // 30 days, they took 10
}

void DealWordsTest::closings()
{
    QCOMPARE(closingNames().size(), qsizetype(kDealClosings));
    QCOMPARE(closingNames()[static_cast<int>(DealClosing::Overdue)], u"overdue"_s);
}

QTEST_GUILESS_MAIN(DealWordsTest)
#include "tst_dealwords.moc"
