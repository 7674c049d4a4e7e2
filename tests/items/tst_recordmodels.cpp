// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/recordcontactmodel.h"
#include "items/recorddealmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class RecordModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contacts();
    void deals_data();
    void deals();
};

void RecordModelsTest::contacts()
{
    RecordContact buyer;
    buyer.id = 5;
    buyer.name = u"王伟"_s;
    buyer.role = 3;
    buyer.primary = true;
    RecordContact other;
    other.name = u"<i>Liu</i>"_s;
    RecordContactModel model;
    const QAbstractItemModelTester tester(&model);
    model.setContacts({buyer, other});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data(IdRole).toLongLong(), 5);
    QCOMPARE(model.index(0).data(ChoiceRole).toInt(), 3);
    QVERIFY(model.index(0).data(PrimaryRole).toBool());
    QCOMPARE(model.index(1).data().toString(), u"<i>Liu</i>"_s);
    QVERIFY(!model.index(1).data(ChoiceRole).isValid());
    QVERIFY(!model.index(1).data(PrimaryRole).toBool());
}

void RecordModelsTest::deals_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("title") << 0 << int{Qt::DisplayRole} << QVariant(u"Line 3 retrofit"_s);
    QTest::newRow("open") << 0 << int{KindRole} << QVariant(0);
    QTest::newRow("opened") << 0 << int{DayRole} << QVariant(100);
    QTest::newRow("amount") << 0 << int{AmountRole} << QVariant(qlonglong{1'860'000'000});
    QTest::newRow("currency") << 0 << int{CurrencyRole} << QVariant(u"CNY"_s);
    QTest::newRow("won") << 1 << int{KindRole} << QVariant(1);
    QTest::newRow("closed") << 1 << int{DayRole} << QVariant(90);
    QTest::newRow("no amount") << 1 << int{AmountRole} << QVariant();
    QTest::newRow("id") << 1 << int{IdRole} << QVariant(qlonglong{9});
}

void RecordModelsTest::deals()
{
    RecordDeal open;
    open.id = 8;
    open.title = u"Line 3 retrofit"_s;
    open.opened = Day(100);
    open.amount = Money::fromUnits(186'000);
    open.currency = u"CNY"_s;
    RecordDeal won;
    won.id = 9;
    won.outcome = 1;
    won.opened = Day(50);
    won.closed = Day(90);
    RecordDealModel model;
    const QAbstractItemModelTester tester(&model);
    model.setDeals({open, won});
    QCOMPARE(model.rowCount(), 2);
    QFETCH(int, row);
    QFETCH(int, role);
    QTEST(model.index(row).data(role), "expected");
}

QTEST_GUILESS_MAIN(RecordModelsTest)
#include "tst_recordmodels.moc"
