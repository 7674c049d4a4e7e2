// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/daywords.h"
#include "items/ratemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The table of exchange rates.
class RateModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows();
    void empty();
};

void RateModelTest::rows()
{
    RateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMoney({"CNY", {{"USD", Day(20'000), 7.25}, {"EUR", Day(20'001), 8}, {"EUR", Day(20'000), 7.9}}});
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(text(0, RateModel::Currency), u"EUR"_s);
    QCOMPARE(text(0, RateModel::From), dayWords(Day(20'000)));
    QCOMPARE(text(0, RateModel::Rate), u"1 EUR = 7.9 CNY"_s);
    QCOMPARE(text(2, RateModel::Rate), u"1 USD = 7.25 CNY"_s);
    QCOMPARE(model.rowOf(u" eur"_s, Day(20'001)), 1);
    QCOMPARE(model.rowOf(u"EUR"_s, Day(20'002)), -1);
    QCOMPARE(model.rowOf(u"GBP"_s, Day(20'000)), -1);
    for (int column = 0; column < RateModel::Columns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
    model.setMoney({});
    QCOMPARE(model.rowCount(), 0);
}

void RateModelTest::empty()
{
    RateModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), int(RateModel::Columns));
    QCOMPARE(model.rowOf(u"USD"_s, Day(0)), -1);
}

QTEST_GUILESS_MAIN(RateModelTest)
#include "tst_ratemodel.moc"
