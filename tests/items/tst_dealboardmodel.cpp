// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/dealboardmodel.h"
#include "support/dealbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

namespace {

/// "Quotation: 20 10 | Own stage:".
QString told(const DealBoardModel &model)
{
    QStringList stages;
    for (int stage = 0; stage < model.rowCount(); ++stage) {
        const QModelIndex parent = model.index(stage, 0);
        QStringList parts{parent.data().toString() + u':'};
        for (int row = 0; row < model.rowCount(parent); ++row)
            parts << Money(model.index(row, 0, parent).data(AmountRole).toLongLong()).toDecimal();
        stages << parts.join(u' ');
    }
    return stages.join(u" | "_s);
}

} // namespace

class DealBoardModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void follows();
    void moves();
    void roles();
    void steadyAtRandom();
};

void DealBoardModelTest::follows()
{
    DealBook book;
    DealBoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.open(book.first, 10);
    const Row moving = book.open(book.first, 20);
    model.setBoard(book.board());
    QCOMPARE(told(model), u"First contact: 20 10 | Quotation: | Own stage:"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy insertions(&model, &QAbstractItemModel::rowsInserted);
    book.builder.snapshot().deals.stage.set(moving, book.third);
    model.setBoard(book.board());
    QCOMPARE(told(model), u"First contact: 10 | Quotation: | Own stage: 20"_s);
    QCOMPARE(removals.size(), 1);
    QCOMPARE(insertions.size(), 1);
    model.setBoard(book.board()); // the same again
    QCOMPARE(removals.size() + insertions.size(), 2);
    QCOMPARE(resets.size(), 0);
    book.builder.stage("Fourth");
    model.setBoard(book.board());
    QCOMPARE(resets.size(), 1);
    QCOMPARE(told(model), u"First contact: 10 | Quotation: | Own stage: 20 | Fourth:"_s);
}

void DealBoardModelTest::moves()
{
    DealBook book;
    DealBoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    book.open(book.first, 10);
    book.open(book.second, 15);
    book.open(book.second, 5);
    model.setBoard(book.board());
    const std::int64_t deal = model.idAt(model.index(0, 0, model.index(0, 0)));
    const std::int64_t second = model.column(model.index(1, 0)).stage;
    QVERIFY(!model.move({deal, 999}));
    QVERIFY(!model.move({999, second}));
    QVERIFY(model.move({deal, second}));
    QCOMPARE(told(model), u"First contact: | Quotation: 15 10 5 | Own stage:"_s);
    QCOMPARE(model.find(deal).data(CountRole).toInt(), 0);
    QVERIFY(!model.move({deal, second})); // is there
    QVERIFY(model.move({deal, 0, DealOutcome::Won}));
    QCOMPARE(told(model), u"First contact: | Quotation: 15 5 | Own stage:"_s);
    QVERIFY(!model.find(deal).isValid());
}

void DealBoardModelTest::roles()
{
    DealBook book;
    book.builder.setCustomer(book.acme, FieldId::Grade, "1");
    const Row plain = book.open(book.first, 10, 4);
    book.builder.snapshot().deals.currency.set(plain, "EUR");
    const Row own = book.builder.deal(book.bond, book.first, DealOutcome::Open, 5, kDealsToday - 2);
    book.builder.snapshot().deals.title.set(own, "");
    DealBoardModel model;
    model.setDescription([](const QModelIndex &card) { return u"about "_s + card.data().toString(); });
    model.setBoard(book.board());
    const QModelIndex stage = model.index(0, 0);
    QCOMPARE(stage.data(CountRole).toInt(), 2);
    QCOMPARE(stage.data(IdRole).toLongLong(), qlonglong(1));
    const QModelIndex card = model.index(0, 0, stage);
    QCOMPARE(card.data().toString(), u"deal 4001"_s);
    QCOMPARE(card.data(SecondTextRole).toString(), u"Acme · Anna"_s);
    QCOMPARE(card.data(CurrencyRole).toString(), u"EUR"_s);
    QCOMPARE(card.data(CustomerIdRole).toLongLong(), qlonglong(1001));
    QCOMPARE(card.data(CountRole).toInt(), 30); // in the first stage since it was opened
    QCOMPARE(card.data(Qt::AccessibleTextRole).toString(), u"about deal 4001"_s);
    const QModelIndex untitled = model.index(1, 0, stage);
    QCOMPARE(untitled.data().toString(), u"Deal"_s);
    QCOMPARE(untitled.data(SecondTextRole).toString(), u"Bond"_s); // its contact is called the same
}

/// Whatever board follows whatever board, the model says what it holds and never breaks an index.
void DealBoardModelTest::steadyAtRandom()
{
    DealBook book;
    std::vector<Row> deals;
    for (int i = 0; i < 40; ++i)
        deals.push_back(book.open(book.first, i + 1));
    DealBoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBoard(book.board());
    unsigned int seed = 7;
    const auto draw = [&seed](unsigned int below) {
        seed = seed * 1'103'515'245U + 12'345U;
        return (seed >> 16) % below;
    };
    for (int round = 0; round < 60; ++round) {
        for (unsigned int i = draw(6); i > 0; --i) {
            const Row deal = deals[draw(40)];
            const unsigned int kind = draw(5);
            DealTable &table = book.builder.snapshot().deals;
            if (kind < 3)
                table.stage.set(deal, static_cast<std::uint16_t>(kind));
            else if (kind == 3)
                table.alive.set(deal, table.alive[deal] == 0 ? 1 : 0);
            else
                table.amount.set(deal, Money::fromUnits(draw(50)));
        }
        const DealBoard board = book.board();
        model.setBoard(board);
        for (std::size_t stage = 0; stage < board.columns.size(); ++stage)
            QCOMPARE(model.board().columns[stage].cards, board.columns[stage].cards);
    }
}

QTEST_GUILESS_MAIN(DealBoardModelTest)
#include "tst_dealboardmodel.moc"
