// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/dealoffers.h"
#include "items/opendealmodel.h"
#include "support/dealbook.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;

class OpenDealsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sorts_data();
    void sorts();
    void showsCells();
    void saysWhatIsWritten();
    void offers();
};

void OpenDealsTest::sorts_data()
{
    QTest::addColumn<std::vector<OpenDealSort>>("keys");
    QTest::addColumn<QString>("amounts");
    using Keys = std::vector<OpenDealSort>;
    QTest::newRow("none: by stage") << Keys{} << u"20 10 40 30"_s;
    QTest::newRow("amount") << Keys{{OpenDealColumn::Amount, Qt::AscendingOrder}} << u"10 20 30 40"_s;
    QTest::newRow("amount down") << Keys{{OpenDealColumn::Amount, Qt::DescendingOrder}} << u"40 30 20 10"_s;
    QTest::newRow("expected, none last")
        << Keys{{OpenDealColumn::Expected, Qt::AscendingOrder}} << u"20 30 10 40"_s;
    QTest::newRow("expected down, none last")
        << Keys{{OpenDealColumn::Expected, Qt::DescendingOrder}} << u"30 20 10 40"_s;
    QTest::newRow("customer") << Keys{{OpenDealColumn::Customer, Qt::DescendingOrder}} << u"40 20 10 30"_s;
    QTest::newRow("customer, then amount")
        << Keys{{OpenDealColumn::Customer, Qt::AscendingOrder}, {OpenDealColumn::Amount, Qt::DescendingOrder}}
        << u"30 20 10 40"_s;
    QTest::newRow("stage down") << Keys{{OpenDealColumn::Stage, Qt::DescendingOrder}} << u"40 30 20 10"_s;
}

void OpenDealsTest::sorts()
{
    QFETCH(std::vector<OpenDealSort>, keys);
    QFETCH(QString, amounts);
    DealBook book;
    book.open(book.first, 10);
    book.open(book.first, 20, 3);
    book.open(book.second, 30, 9);
    book.builder.deal(book.bond, book.second, DealOutcome::Open, 40, kDealsToday - 1);
    const DealBoard board = book.board();
    QStringList texts;
    for (const OpenDealRow &row : openDealList(board, keys))
        texts << board.snapshot->deals.amount[row.card.deal].toDecimal();
    QCOMPARE(texts.join(u' '), amounts);
}

void OpenDealsTest::showsCells()
{
    DealBook book;
    const std::uint32_t mei = book.builder.owner("Mei");
    const std::uint32_t lamp = book.builder.product("Lamp", "Light");
    const Row deal =
        book.builder.deal(book.acme, book.second, DealOutcome::Open, 10, kDealsToday - 4, {}, mei, lamp);
    book.builder.snapshot().deals.expected.set(deal, kDealsToday - 1);
    book.builder.snapshot().deals.source.set(deal, "Fair");
    OpenDealModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const DealBoard board = book.board();
    model.setDeals(board, openDealList(board, {}));
    QCOMPARE(model.rowCount(), 1);
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells << model.index(0, column).data().toString();
    QCOMPARE(cells.join(u'|'), u"deal 4001|Acme|Quotation|10|||2026-11-20|Mei|Lamp|Fair"_s);
    const auto at = [&model](OpenDealColumn column) { return model.index(0, static_cast<int>(column)); };
    QVERIFY(at(OpenDealColumn::Expected).data(OverdueRole).toBool());
    QCOMPARE(at(OpenDealColumn::Customer).data(SecondTextRole).toString(), u"Anna"_s);
    QCOMPARE(model.rowOf(model.idAt(0)), 0);
    QCOMPARE(model.rowOf(1), -1);
    QCOMPARE(model.stageAt(0), std::int64_t(2));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setDeals(board, openDealList(board, {}));
    QCOMPARE(resets.size(), 0);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void OpenDealsTest::saysWhatIsWritten()
{
    DealBook book;
    book.open(book.first, 10, 3);
    OpenDealModel model;
    const DealBoard board = book.board();
    model.setDeals(board, openDealList(board, {}));
    QSignalSpy written(&model, &OpenDealModel::written);
    const auto at = [&model](OpenDealColumn column) { return model.index(0, static_cast<int>(column)); };
    QCOMPARE(at(OpenDealColumn::Amount).data(Qt::EditRole).toString(), u"10"_s);
    QCOMPARE(at(OpenDealColumn::Expected).data(Qt::EditRole).toString(), u"2026-11-24"_s);
    QVERIFY(!at(OpenDealColumn::Customer).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.setData(at(OpenDealColumn::Customer), u"Bond"_s));
    QVERIFY(!model.setData(at(OpenDealColumn::Amount), u"10"_s)); // the same
    QVERIFY(model.setData(at(OpenDealColumn::Amount), u"12"_s));
    QCOMPARE(written.size(), 1);
    QCOMPARE(written.at(0).at(0).toLongLong(), qlonglong(model.idAt(0)));
    QCOMPARE(written.at(0).at(1).value<FieldId>(), FieldId::DealAmount);
    QCOMPARE(at(OpenDealColumn::Amount).data(Qt::EditRole).toString(), u"10"_s); // nothing changed by itself
}

void OpenDealsTest::offers()
{
    DealBook book;
    for (const char *reason : {"Price", "Time", "Price", "Gone"}) {
        const Row deal = book.builder.deal(book.acme, book.first, DealOutcome::Lost, 1);
        book.builder.snapshot().deals.lostReason.set(deal, reason);
    }
    book.builder.buryDeal(3);
    const auto offered = [&book](FieldId field) { return dealOffers(book.builder.snapshot(), field); };
    QCOMPARE(offered(FieldId::DealLostReason), (QStringList{u"Price"_s, u"Time"_s}));
    book.builder.owner("Mei");
    book.builder.owner("Tom");
    book.builder.snapshot().owners[1].active = false;
    QCOMPARE(offered(FieldId::DealOwner), QStringList{u"Mei"_s});
    QCOMPARE(offered(FieldId::DealTitle), QStringList());
}

QTEST_GUILESS_MAIN(OpenDealsTest)
#include "tst_opendeals.moc"
