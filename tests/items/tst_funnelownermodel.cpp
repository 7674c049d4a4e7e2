// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/funnelownermodel.h"
#include "items/funnelperiod.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class FunnelOwnerModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsOwners();
    void sorts_data();
    void sorts();
    void periods_data();
    void periods();
};

namespace {

std::vector<FunnelOwner> owners()
{
    return {{u"Mia"_s, 4, 1, 2, Money::fromUnits(900), 0.8},
            {u"<b>Al</b>"_s, 1, 4, 0, Money::fromUnits(300), 0.2},
            {QString(), 0, 0, 7, Money(0), {}}};
}

QStringList names(const FunnelOwnerModel &model)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, FunnelOwnerModel::Name).data().toString();
    return list;
}

} // namespace

void FunnelOwnerModelTest::holdsOwners()
{
    FunnelOwnerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOwners(owners(), u"EUR"_s);
    QCOMPARE(names(model), QStringList({u"Mia"_s, u"<b>Al</b>"_s, u"No owner"_s}));
    const QModelIndex value = model.index(0, FunnelOwnerModel::WonValue);
    QCOMPARE(value.data(AmountRole).toLongLong(), 900 * Money::kScale);
    QCOMPARE(value.data(CurrencyRole).toString(), u"EUR"_s);
    QCOMPARE(model.index(1, FunnelOwnerModel::WinRate).data(ShareRole).toDouble(), 0.2);
    QVERIFY(!model.index(2, FunnelOwnerModel::WinRate).data(ShareRole).isValid());
    model.retranslate();
    model.setOwners({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void FunnelOwnerModelTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("won up") << int{FunnelOwnerModel::Won} << Qt::AscendingOrder << u"No owner"_s << u"Mia"_s;
    QTest::newRow("lost down") << int{FunnelOwnerModel::Lost} << Qt::DescendingOrder << u"<b>Al</b>"_s
                               << u"No owner"_s;
    QTest::newRow("open down") << int{FunnelOwnerModel::Open} << Qt::DescendingOrder << u"No owner"_s
                               << u"<b>Al</b>"_s;
    QTest::newRow("rate up") << int{FunnelOwnerModel::WinRate} << Qt::AscendingOrder << u"<b>Al</b>"_s
                             << u"No owner"_s;
    QTest::newRow("rate down") << int{FunnelOwnerModel::WinRate} << Qt::DescendingOrder << u"Mia"_s
                               << u"No owner"_s;
    QTest::newRow("value down") << int{FunnelOwnerModel::WonValue} << Qt::DescendingOrder << u"Mia"_s
                                << u"No owner"_s;
}

void FunnelOwnerModelTest::sorts()
{
    QFETCH(const int, column);
    QFETCH(const Qt::SortOrder, order);
    FunnelOwnerModel model;
    const QAbstractItemModelTester tester(&model);
    model.setOwners(owners(), {});
    model.sort(column, order);
    QTEST(names(model).first(), "first");
    QTEST(names(model).last(), "last");
}

void FunnelOwnerModelTest::periods_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QString>("begin");
    QTest::addColumn<QString>("end");
    QTest::newRow("all") << int(PeriodChoice::AllTime) << QString() << QString();
    QTest::newRow("year") << int(PeriodChoice::ThisYear) << u"2024-01-01"_s << u"2024-10-05"_s;
    QTest::newRow("12 months") << int(PeriodChoice::LastTwelveMonths) << u"2023-10-05"_s << u"2024-10-05"_s;
    QTest::newRow("quarter") << int(PeriodChoice::ThisQuarter) << u"2024-10-01"_s << u"2024-10-05"_s;
}

void FunnelOwnerModelTest::periods()
{
    QFETCH(const int, choice);
    const Period period = periodOf(static_cast<PeriodChoice>(choice), *Day::fromIso(u"2024-10-04"));
    QTEST(period.begin.toIso(), "begin");
    QTEST(period.end.toIso(), "end");
}

QTEST_GUILESS_MAIN(FunnelOwnerModelTest)
#include "tst_funnelownermodel.moc"
