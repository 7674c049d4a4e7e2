// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/ownersheetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

namespace {

std::vector<OwnerFigures> someOwners()
{
    std::vector<OwnerFigures> owners(4);
    owners[0] = {1, u"Mei"_s, {}, u"East"_s, {}, true, 5, 7, 1, Money::fromUnits(100), 3, 2};
    owners[1] = {2, u"Tom"_s, {}, {}, {}, true, 9, 0, 0, Money(), 0, 0};
    owners[2] = {3, u"Ann"_s, {}, {}, {}, false, 0, 0, 2, Money::fromUnits(20), 0, 0};
    owners[3].customers = 6;
    return owners;
}

} // namespace

/// The sheet of owners: figures, marks, an order that leaves the pool below.
class OwnerSheetModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void figures();
    void marks();
    void sorts_data();
    void sorts();
    void keepsTheRowWhileSorting();
    void follows();

private:
    QString names() const;

    std::unique_ptr<OwnerSheetModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void OwnerSheetModelTest::init()
{
    m_tester.reset();
    m_model = std::make_unique<OwnerSheetModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setOwners(someOwners(), u"CNY"_s);
}

QString OwnerSheetModelTest::names() const
{
    QStringList names;
    for (int row = 0; row < m_model->rowCount(); ++row)
        names << m_model->index(row, OwnerSheetModel::Name).data().toString();
    return names.join(u' ');
}

void OwnerSheetModelTest::figures()
{
    QCOMPARE(names(), u"Mei Tom Ann Unassigned pool"_s);
    const auto cell = [this](int row, int column, int role) {
        return m_model->index(row, column).data(role);
    };
    QCOMPARE(cell(0, OwnerSheetModel::Region, Qt::DisplayRole).toString(), u"East"_s);
    QCOMPARE(cell(0, OwnerSheetModel::Contacts, CountRole).toInt(), 7);
    QCOMPARE(cell(0, OwnerSheetModel::Overdue, CountRole).toInt(), 3);
    QCOMPARE(cell(0, OwnerSheetModel::OpenValue, AmountRole).toLongLong(), 1'000'000);
    QCOMPARE(cell(0, OwnerSheetModel::OpenValue, CurrencyRole).toString(), u"CNY"_s);
    QVERIFY(!cell(1, OwnerSheetModel::OpenValue, AmountRole).isValid());
    QCOMPARE(cell(1, OwnerSheetModel::Untouched, CountRole).toInt(), 0);
    QVERIFY(!cell(3, OwnerSheetModel::Untouched, CountRole).isValid());
    QCOMPARE(cell(3, OwnerSheetModel::Customers, CountRole).toInt(), 6);
    QCOMPARE(m_model->rowOf(3), 2);
    QCOMPARE(m_model->rowOf(9), -1);
    QVERIFY(!OwnerSheetModel::figureOf(OwnerSheetModel::Name));
    QVERIFY(OwnerSheetModel::figureOf(OwnerSheetModel::OpenValue) == OwnerFigure::OpenDeals);
}

void OwnerSheetModelTest::marks()
{
    const auto mark = [this](int row) {
        return m_model->index(row, OwnerSheetModel::Name).data(SecondTextRole).toString();
    };
    QCOMPARE(mark(0), QString());
    QCOMPARE(mark(2), u"inactive"_s);
    m_model->setMe(1);
    QCOMPARE(mark(0), u"you"_s);
    QCOMPARE(mark(3), QString());
    m_model->setMe(0);
    QCOMPARE(mark(0), QString());
}

void OwnerSheetModelTest::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QString>("names");
    const QString pool = u" Unassigned pool"_s;
    QTest::newRow("name") << int(OwnerSheetModel::Name) << Qt::AscendingOrder << u"Ann Mei Tom"_s + pool;
    QTest::newRow("customers") << int(OwnerSheetModel::Customers) << Qt::DescendingOrder
                               << u"Tom Mei Ann"_s + pool;
    QTest::newRow("value") << int(OwnerSheetModel::OpenValue) << Qt::AscendingOrder
                           << u"Tom Ann Mei"_s + pool;
    QTest::newRow("region") << int(OwnerSheetModel::Region) << Qt::DescendingOrder << u"Mei Tom Ann"_s + pool;
    QTest::newRow("deals") << int(OwnerSheetModel::OpenDeals) << Qt::DescendingOrder
                           << u"Ann Mei Tom"_s + pool;
}

void OwnerSheetModelTest::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    m_model->sort(column, order);
    QTEST(names(), "names");
    m_model->setOwners(someOwners(), u"CNY"_s); // stays sorted
    QTEST(names(), "names");
}

void OwnerSheetModelTest::keepsTheRowWhileSorting()
{
    const QPersistentModelIndex tom = m_model->index(1, OwnerSheetModel::Customers);
    m_model->sort(OwnerSheetModel::OpenDeals, Qt::AscendingOrder);
    QCOMPARE(tom.row(), 0);
    QCOMPARE(tom.data(CountRole).toInt(), 9);
}

void OwnerSheetModelTest::follows()
{
    const QPersistentModelIndex tom = m_model->index(1, OwnerSheetModel::Customers);
    auto owners = someOwners();
    owners[1].customers = 10;
    m_model->setOwners(owners, {});
    QCOMPARE(tom.data(CountRole).toInt(), 10);
    owners.erase(owners.begin());
    const QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->setOwners(owners, {});
    QCOMPARE(reset.count(), 1);
    QCOMPARE(m_model->rowCount(), 3);
}

QTEST_GUILESS_MAIN(OwnerSheetModelTest)
#include "tst_ownersheetmodel.moc"
