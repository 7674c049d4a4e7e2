// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/cellvariant.h"
#include "items/handmadeview.h"
#include "items/peopletablemodel.h"

#include <QAbstractItemModelTester>
#include <QDate>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <ranges>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = Day::fromCivil(2026, 11, 21).value();

HandmadeView fourCustomers()
{
    HandmadeView made(kToday);
    made.add("Nordwind GmbH", "Anna García", 0);
    made.add("天成有限公司", "陈静", 0);
    made.add("<b>x</b>", "Omar", 1);
    made.add("Globex", "李娜", 3);
    return made;
}

ViewChange changeOf(std::vector<Row> customers)
{
    ViewChange change;
    change.reset = false;
    change.customers = std::move(customers);
    return change;
}

} // namespace

class PeopleTableModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void namedGradesAreNoLetters();
    void overdue_data();
    void overdue();
    void contactsKnowTheirCustomer();
    void headings();
    void columnsBehindLeaveTheOthers();
    void selectionFollowsPeople();
    void changesOnlyWhatMoved_data();
    void changesOnlyWhatMoved();
    void manyChangesAreOne();
    void findsIds();
    void oneMillionRows();
};

void PeopleTableModelTest::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<FieldRef>("field");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");
    QTest::newRow("text") << 1 << FieldRef(FieldId::Name) << int{Qt::DisplayRole}
                          << QVariant(u"天成有限公司"_s);
    QTest::newRow("markup is text") << 2 << FieldRef(FieldId::Name) << int{Qt::DisplayRole}
                                    << QVariant(u"<b>x</b>"_s);
    QTest::newRow("contact") << 0 << FieldRef(FieldId::ContactName) << int{Qt::DisplayRole}
                             << QVariant(u"Anna García"_s);
    QTest::newRow("grade in words") << 3 << FieldRef(FieldId::Grade) << int{Qt::DisplayRole}
                                    << QVariant(u"D"_s);
    QTest::newRow("grade") << 3 << FieldRef(FieldId::Grade) << int{GradeRole} << QVariant(3);
    QTest::newRow("best grade") << 3 << FieldRef(FieldId::Grade) << int{BestGradeRole} << QVariant(1);
    QTest::newRow("no best grade") << 2 << FieldRef(FieldId::Grade) << int{BestGradeRole} << QVariant();
    QTest::newRow("no grade in a name") << 3 << FieldRef(FieldId::Name) << int{GradeRole} << QVariant();
    QTest::newRow("choice") << 3 << FieldRef(FieldId::Grade) << int{ChoiceRole} << QVariant(3);
    QTest::newRow("amount") << 0 << FieldRef(FieldId::Value) << int{AmountRole}
                            << QVariant(qlonglong{924'000'000});
    QTest::newRow("amount in words") << 0 << FieldRef(FieldId::Value) << int{Qt::DisplayRole}
                                     << QVariant(92'400.0);
    QTest::newRow("currency") << 0 << FieldRef(FieldId::Value) << int{CurrencyRole} << QVariant(u"EUR"_s);
    QTest::newRow("no currency") << 1 << FieldRef(FieldId::Value) << int{CurrencyRole} << QVariant(QString());
    QTest::newRow("absent") << 1 << FieldRef(FieldId::Value) << int{AmountRole} << QVariant();
    QTest::newRow("day") << 0 << FieldRef(FieldId::LastContact) << int{DayRole}
                         << QVariant(int{(kToday - 8).number()});
    QTest::newRow("day in words") << 0 << FieldRef(FieldId::LastContact) << int{Qt::DisplayRole}
                                  << QVariant(QDate(2026, 11, 13));
    QTest::newRow("number") << 0 << FieldRef(FieldId::Employees) << int{CountRole}
                            << QVariant(qlonglong{420});
    QTest::newRow("type") << 0 << FieldRef(FieldId::Employees) << int{TypeRole}
                          << QVariant(int(FieldType::Integer));
    QTest::newRow("shipped segment") << 0 << FieldRef(FieldId::RfmSegment) << int{Qt::DisplayRole}
                                     << QVariant(u"Champions"_s);
    QTest::newRow("id") << 2 << FieldRef(FieldId::Name) << int{IdRole} << QVariant(qlonglong{1003});
    QTest::newRow("customer") << 2 << FieldRef(FieldId::Name) << int{CustomerIdRole}
                              << QVariant(qlonglong{1003});
    QTest::newRow("copied as it is written")
        << 0 << FieldRef(FieldId::Employees) << int{CopiedRole} << QVariant(u"420"_s);
    QTest::newRow("copied as it is shown") << 0 << FieldRef(FieldId::Value) << int{CopiedRole} << QVariant();
    QTest::newRow("no role") << 2 << FieldRef(FieldId::Name) << int{Qt::DecorationRole} << QVariant();
}

void PeopleTableModelTest::cells()
{
    HandmadeView made = fourCustomers();
    made.derived().money(FieldId::Value).set(0, Money::fromUnits(92'400));
    made.derived().day(FieldId::LastContact).set(0, kToday - 8);
    made.derived().choice(FieldId::GradeUpTo).set(3, 1);
    made.derived().code(FieldId::RfmSegment).set(0, "Champions");
    made.snapshot().customers.columns.code(FieldId::Currency).set(0, "EUR");
    made.snapshot().customers.columns.integer(FieldId::Employees).set(0, 420);
    QFETCH(int, row);
    QFETCH(FieldRef, field);
    QFETCH(int, role);
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::Key, field});
    model.setResult(made.view(), ListKind::Customers, made.rows());
    QTEST(model.index(row, 1).data(role), "expected");
}

void PeopleTableModelTest::namedGradesAreNoLetters()
{
    HandmadeView made = fourCustomers();
    made.derived().choice(FieldId::GradeUpTo).set(3, 1);
    auto view = std::make_shared<View>(*made.view());
    QVERIFY(hasLetterGrades(*view));
    auto settings = std::make_shared<AnalysisSettings>(*view->settings);
    settings->grading = shippedGradeScheme(u"intent").value();
    view->settings = std::move(settings);
    QVERIFY(!hasLetterGrades(*view));
    made.derived().choice(FieldId::Grade).set(3, 2);
    view->derived = made.derived();
    PeopleTableModel model;
    model.setColumns({FieldId::Grade});
    model.setResult(view, ListKind::Customers, made.rows());
    QCOMPARE(model.index(3, 0).data().toString(), u"low"_s);
    QVERIFY(!model.index(3, 0).data(GradeRole).isValid());
    QVERIFY(!model.index(3, 0).data(BestGradeRole).isValid());
}

void PeopleTableModelTest::overdue_data()
{
    QTest::addColumn<int>("grade");
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("expected");
    QTest::newRow("A on its last day") << 0 << 7 << false;
    QTest::newRow("A a day late") << 0 << 8 << true;
    QTest::newRow("B") << 1 << 15 << true;
    QTest::newRow("C") << 2 << 30 << false;
    QTest::newRow("D") << 3 << 91 << true;
    QTest::newRow("not graded") << int{kNoChoice} << 400 << false;
}

void PeopleTableModelTest::overdue()
{
    QFETCH(int, grade);
    QFETCH(int, daysAgo);
    HandmadeView made(kToday);
    made.add("Nordwind", "Anna", grade);
    made.derived().day(FieldId::LastContact).set(0, kToday - daysAgo);
    made.derived().day(FieldId::NextActionDay).set(0, kToday - 1);
    PeopleTableModel model;
    model.setColumns({FieldId::LastContact, FieldId::NextActionDay, FieldId::LastPurchase});
    model.setResult(made.view(), ListKind::Customers, {0});
    QTEST(model.index(0, 0).data(OverdueRole).toBool(), "expected");
    QVERIFY(model.index(0, 1).data(OverdueRole).toBool());
    QVERIFY(!model.index(0, 2).data(OverdueRole).toBool());
}

void PeopleTableModelTest::contactsKnowTheirCustomer()
{
    HandmadeView made = fourCustomers();
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::ContactName, FieldId::Name});
    model.setResult(made.view(), ListKind::Contacts, {3, 1});
    QCOMPARE(model.index(0, 0).data(IdRole).toLongLong(), 2004);
    QCOMPARE(model.index(0, 0).data(CustomerIdRole).toLongLong(), 1004);
    QCOMPARE(model.index(0, 1).data().toString(), u"Globex"_s);
    QCOMPARE(model.rowOfCustomer(1002), 1);
    QCOMPARE(model.rowOfCustomer(1001), std::nullopt);
}

void PeopleTableModelTest::headings()
{
    HandmadeView made = fourCustomers();
    CustomColumn custom;
    custom.id = 7;
    custom.name = "Lead Quality";
    custom.column = makeColumn(FieldType::Text);
    made.snapshot().customs.push_back(custom);
    PeopleTableModel model;
    model.setColumns({FieldId::ContactName, FieldRef::ofCustom(7), FieldId::Value});
    model.setResult(made.view(), ListKind::Customers, made.rows());
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Main contact"_s);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), u"Lead Quality"_s);
    QCOMPARE(model.headerData(2, Qt::Horizontal, TypeRole).toInt(), int(FieldType::Money));
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::TextAlignmentRole).toInt(),
             int(Qt::AlignRight | Qt::AlignVCenter));
    model.setResult(made.view(), ListKind::Contacts, made.rows());
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Contact"_s);
}

void PeopleTableModelTest::columnsBehindLeaveTheOthers()
{
    const HandmadeView made = fourCustomers();
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::Name});
    model.setResult(made.view(), ListKind::Customers, made.rows());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::columnsInserted);
    model.setColumns({FieldId::Name, FieldId::Grade, FieldId::City});
    model.setColumns({FieldId::Name, FieldId::Grade, FieldId::City});
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.index(1, 1).data(GradeRole).toInt(), 0);
    model.setColumns({FieldId::Grade});
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.columnCount(), 1);
}

void PeopleTableModelTest::selectionFollowsPeople()
{
    HandmadeView made = fourCustomers();
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::Name, FieldId::Grade});
    model.setResult(made.view(), ListKind::Customers, made.rows());
    QItemSelectionModel selection(&model);
    const auto whole = QItemSelectionModel::Select | QItemSelectionModel::Rows;
    selection.select(model.index(1, 0), whole);
    selection.select(model.index(3, 0), whole);
    selection.setCurrentIndex(model.index(3, 1), QItemSelectionModel::NoUpdate);

    made.add("Acme", "Mary");
    model.setResult(made.view(), ListKind::Customers, {4, 3, 0});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(selection.selectedRows(), QModelIndexList{model.index(1, 0)});
    QCOMPARE(selection.currentIndex(), model.index(1, 1));
    QCOMPARE(selection.currentIndex().data(IdRole).toLongLong(), 1004);

    model.setResult(made.view(), ListKind::Customers, {0});
    QVERIFY(!selection.hasSelection());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void PeopleTableModelTest::changesOnlyWhatMoved_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<std::vector<Row>>("listed");
    QTest::addColumn<std::vector<Row>>("moved");
    QTest::addColumn<QList<int>>("told");
    using Rows = std::vector<Row>;
    QTest::newRow("one") << ListKind::Customers << Rows{3, 2, 1, 0} << Rows{1} << QList<int>{2};
    QTest::newRow("not listed") << ListKind::Customers << Rows{3, 2} << Rows{1} << QList<int>{};
    QTest::newRow("two") << ListKind::Customers << Rows{3, 2, 1, 0} << Rows{0, 3} << QList<int>{3, 0};
    QTest::newRow("contacts of it") << ListKind::Contacts << Rows{3, 2, 0} << Rows{2} << QList<int>{1};
}

void PeopleTableModelTest::changesOnlyWhatMoved()
{
    QFETCH(ListKind, list);
    QFETCH(std::vector<Row>, listed);
    QFETCH(std::vector<Row>, moved);
    HandmadeView made = fourCustomers();
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::Name, FieldId::Grade});
    model.setResult(made.view(), list, listed);
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    for (const Row row : moved)
        made.derived().choice(FieldId::Grade).set(row, 2);
    model.setView(made.view(), changeOf(moved));
    QList<int> told;
    for (const auto &emission : spy) {
        QCOMPARE(emission.at(0).toModelIndex().row(), emission.at(1).toModelIndex().row());
        QCOMPARE(emission.at(1).toModelIndex().column(), 1);
        told << emission.at(0).toModelIndex().row();
        QCOMPARE(emission.at(1).toModelIndex().data(GradeRole).toInt(), 2);
    }
    QTEST(told, "told");
}

void PeopleTableModelTest::manyChangesAreOne()
{
    HandmadeView made(kToday);
    for (int i = 0; i < 200; ++i)
        made.add("Customer " + std::to_string(i), "Contact");
    PeopleTableModel model;
    model.setColumns({FieldId::Name});
    model.setResult(made.view(), ListKind::Customers, made.rows());
    QSignalSpy spy(&model, &QAbstractItemModel::dataChanged);
    model.setView(made.view(), changeOf(made.rows()));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.at(0).at(1).toModelIndex().row(), 199);
}

void PeopleTableModelTest::findsIds()
{
    const HandmadeView made = fourCustomers();
    PeopleTableModel model;
    QCOMPARE(model.rowOfId(1001), std::nullopt);
    model.setColumns({FieldId::Name});
    model.setResult(made.view(), ListKind::Customers, {2, 0});
    QCOMPARE(model.rowOfId(1001), 1);
    QCOMPARE(model.rowOfId(1002), std::nullopt);
    QCOMPARE(model.rowOfId(5), std::nullopt);
    QCOMPARE(model.idAt(0), 1003);
}

/// A cell of the last of a million rows costs what one of the first costs.
void PeopleTableModelTest::oneMillionRows()
{
    constexpr int kRows = 1'000'000;
    const HandmadeView made = fourCustomers();
    std::vector<Row> rows(kRows);
    std::ranges::transform(std::views::iota(0, kRows), rows.begin(),
                           [](int i) { return static_cast<Row>(i % 4); });
    PeopleTableModel model;
    model.setColumns({FieldId::Name, FieldId::Grade});
    model.setResult(made.view(), ListKind::Customers, std::move(rows));
    QCOMPARE(model.rowCount(), kRows);
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(model.index(kRows - 1 - i, 0).data().isValid());
    QVERIFY2(timer.elapsed() < 100, "a cell takes longer the more rows there are");
}

QTEST_GUILESS_MAIN(PeopleTableModelTest)
#include "tst_peopletablemodel.moc"
