// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/deallistmodel.h"
#include "items/figuretablemodel.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

std::vector<ListedDeal> lines()
{
    return {{1001,
             u"<b>Acme</b>"_s,
             u"Roof"_s,
             u"Quotation"_s,
             DealOutcome::Open,
             Money::fromUnits(500),
             u"EUR"_s,
             Day(20'000),
             {},
             u"Ann"_s,
             31},
            {0, {}, u"Nobody's"_s, {}, DealOutcome::Lost, Money(), {}, {}, Day(20'100), {}, -1},
            {1002, u"Bond"_s, u"Barn"_s, u"First contact"_s, DealOutcome::Won, Money::fromUnits(20), u"EUR"_s,
             Day(19'000), Day(19'500), u"Bea"_s, -1}};
}

} // namespace

/// The tables of the funnel's pages.
class DealTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsDeals();
    void sorts_data();
    void sorts();
    void holdsFigures();
};

void DealTablesTest::holdsDeals()
{
    DealListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(lines());
    QCOMPARE(model.rowCount(), 3);
    const auto at = [&model](int row, int column, int role = Qt::DisplayRole) {
        return model.index(row, column).data(role);
    };
    QCOMPARE(at(0, DealListModel::Customer).toString(), u"<b>Acme</b>"_s);
    QCOMPARE(at(0, DealListModel::Customer, CustomerIdRole).toLongLong(), 1001);
    QVERIFY(!at(1, DealListModel::Customer, CustomerIdRole).isValid());
    QCOMPARE(at(0, DealListModel::Amount, AmountRole).toLongLong(), 500 * Money::kScale);
    QCOMPARE(at(0, DealListModel::Amount, CurrencyRole).toString(), u"EUR"_s);
    QVERIFY(!at(1, DealListModel::Amount).isValid());
    QCOMPARE(at(0, DealListModel::Opened, DayRole).toInt(), 20'000);
    QVERIFY(!at(0, DealListModel::Closed, DayRole).isValid());
    QCOMPARE(at(2, DealListModel::Closed).toDate(), QDate(1970, 1, 1).addDays(19'500));
    QCOMPARE(at(0, DealListModel::Days, CountRole).toInt(), 31);
    QVERIFY(!at(2, DealListModel::Days).isValid());
    QCOMPARE(at(1, DealListModel::Outcome).toString(), u"Lost"_s);
    model.retranslate();
    model.setLines({});
    QCOMPARE(model.rowCount(), 0);
}

void DealTablesTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QStringList>("titles");
    const QString roof = u"Roof"_s;
    const QString barn = u"Barn"_s;
    const QString none = u"Nobody's"_s;
    QTest::newRow("amount up") << int{DealListModel::Amount} << Qt::AscendingOrder
                               << QStringList{barn, roof, none};
    QTest::newRow("amount down") << int{DealListModel::Amount} << Qt::DescendingOrder
                                 << QStringList{roof, barn, none};
    QTest::newRow("customer down") << int{DealListModel::Customer} << Qt::DescendingOrder
                                   << QStringList{barn, roof, none};
    QTest::newRow("opened up") << int{DealListModel::Opened} << Qt::AscendingOrder
                               << QStringList{barn, roof, none};
    QTest::newRow("outcome down") << int{DealListModel::Outcome} << Qt::DescendingOrder
                                  << QStringList{none, barn, roof};
    QTest::newRow("no such column") << 99 << Qt::AscendingOrder << QStringList{roof, none, barn};
}

void DealTablesTest::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QStringList, titles);
    DealListModel model;
    const QAbstractItemModelTester tester(&model);
    model.setLines(lines());
    model.sort(column, order);
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, DealListModel::Title).data().toString();
    QCOMPARE(found, titles);
}

void DealTablesTest::holdsFigures()
{
    FigureTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(
        {{u"Stage"_s}, {u"Reached"_s, CountRole}, {u"Value"_s, AmountRole}},
        {{{u"Quotation"_s}, {qlonglong{12}}, {qlonglong{5} * Money::kScale}}, {{u"Won"_s}, {}, {}}},
        u"EUR"_s);
    QCOMPARE(model.index(0, 1).data(CountRole).toInt(), 12);
    QCOMPARE(model.index(0, 2).data(AmountRole).toLongLong(), 5 * Money::kScale);
    QCOMPARE(model.index(0, 2).data().toDouble(), 5.0);
    QCOMPARE(model.index(0, 2).data(CurrencyRole).toString(), u"EUR"_s);
    QVERIFY(!model.index(0, 1).data(CurrencyRole).isValid());
    QVERIFY(!model.index(1, 1).data().isValid());
    QVERIFY(!model.index(1, 2).data().isValid());
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Reached"_s);
    QVERIFY(model.headerData(1, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    model.setTable({}, {}, {});
    QCOMPARE(model.rowCount() + model.columnCount(), 0);
}

QTEST_GUILESS_MAIN(DealTablesTest)
#include "tst_dealtables.moc"
