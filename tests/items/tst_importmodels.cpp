// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/importmappingmodel.h"
#include "items/importplanmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class ImportModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mapping_data();
    void mapping();
    void furtherValues();
    void plan();
    void planFilters_data();
    void planFilters();
    void planWithoutQuestionsShowsItsRows();
    void longCellsAreBegun();
    void editing();
};

namespace {

ImportReceipt receipt()
{
    ImportReceipt made;
    made.mapping.entity = Entity::Purchase;
    made.mapping.headers = {u"Date"_s, u"Lead Quality"_s, u"Quantity"_s, u"UnitPrice"_s, u"<i>x</i>"_s};
    ColumnTarget day{{0}, FieldId::PurchaseDay, {}, false};
    ColumnTarget own{{1}, std::nullopt, u"Lead Quality"_s, false};
    ColumnTarget amount{{2, 3}, FieldId::PurchaseAmount, {}, true};
    made.mapping.targets = {day, own, amount};
    made.formats = {{FieldType::Day, DecimalMark::Point, DateOrder::Mdy}, {}, {FieldType::Money, {}, {}}};
    made.near = {{u"GTXPro"_s, u"GTX Pro"_s, 1480}};
    made.listed = {{77, RowOutcome::Review, u"name 96 % alike"_s, 0, {}},
                   {102, RowOutcome::Rejected, u"no name"_s, 0, {}}};
    return made;
}

} // namespace

void ImportModelsTest::mapping_data()
{
    using Kind = ImportMappingModel::Kind;
    QTest::addColumn<int>("row");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QVariant>("type");
    QTest::addColumn<QVariant>("order");
    QTest::newRow("field") << 0 << Kind::Field << u"Date"_s << QVariant(int(FieldType::Day))
                           << QVariant(int(DateOrder::Mdy));
    QTest::newRow("own field") << 1 << Kind::OwnField << u"Lead Quality"_s << QVariant(int(FieldType::Text))
                               << QVariant();
    QTest::newRow("factor") << 2 << Kind::Factor << u"Amount"_s << QVariant(int(FieldType::Money))
                            << QVariant();
    QTest::newRow("other factor") << 3 << Kind::Factor << u"Amount"_s << QVariant(int(FieldType::Money))
                                  << QVariant();
    QTest::newRow("left out") << 4 << Kind::LeftOut << QString() << QVariant() << QVariant();
}

void ImportModelsTest::mapping()
{
    QFETCH(int, row);
    ImportMappingModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReceipt(receipt());
    QCOMPARE(model.rowCount(), 5);
    const QModelIndex target = model.index(row, ImportMappingModel::Target);
    QTEST(static_cast<ImportMappingModel::Kind>(target.data(KindRole).toInt()), "kind");
    QTEST(target.data().toString(), "target");
    QTEST(target.data(TypeRole), "type");
    QTEST(target.data(ChoiceRole), "order");
    QCOMPARE(model.index(4, ImportMappingModel::Header).data().toString(), u"<i>x</i>"_s);
}

/// Values beside the main ones are no columns that are left out, and parts are not multiplied.
void ImportModelsTest::furtherValues()
{
    ImportReceipt made;
    made.mapping.headers = {u"First Name"_s, u"Middle Name"_s, u"Home Phone"_s, u"Type"_s};
    made.mapping.targets = {{{0, 1}, FieldId::FirstName, {}, false}};
    made.formats = {{}};
    FurtherTarget home;
    home.label = u"home"_s;
    home.columns = {2};
    home.labelColumn = 3;
    made.mapping.further = {home};
    ImportMappingModel model;
    model.setReceipt(made);
    const QStringList targets{u"First name"_s, u"First name"_s, u"Phone (home)"_s, u"Phone (home)"_s};
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex target = model.index(row, ImportMappingModel::Target);
        QCOMPARE(target.data().toString(), targets[row]);
        QCOMPARE(target.data(KindRole).toInt(), int(ImportMappingModel::Kind::Field));
    }
}

void ImportModelsTest::plan()
{
    ImportPlanModel model;
    const QAbstractItemModelTester tester(&model);
    model.setNaming([](std::int64_t id) { return u"customer %1"_s.arg(id); });
    ImportReceipt made;
    made.near = {{u"GTXPro"_s, u"GTX Pro"_s, 1480}};
    made.mapping.headers = {u"Surname"_s, u"First"_s, u"Firm"_s, u"Tel"_s};
    made.mapping.targets = {{{0}, FieldId::LastName, {}, false},
                            {{1}, FieldId::FirstName, {}, false},
                            {{2}, FieldId::Company, {}, false},
                            {{3}, FieldId::Phone, {}, false}};
    made.listed = {{2, RowOutcome::New, {}, 0, {}},
                   {77, RowOutcome::Review, u"name 96 % alike"_s, 5, {u"Garcia"_s, u"Anna"_s, u"Nordwind"_s}},
                   {80, RowOutcome::Updated, u"same phone"_s, 6, {}},
                   {102, RowOutcome::Rejected, u"no name"_s, 0, {u"x"_s}}};
    model.setReceipts({made});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.index(0, ImportPlanModel::Line).data(CountRole).toInt(), 1480);
    QCOMPARE(model.index(0, ImportPlanModel::Why).data().toString(), u"GTXPro"_s);
    QCOMPARE(model.index(0, ImportPlanModel::Why).data(SecondTextRole).toString(), u"GTX Pro"_s);
    QVERIFY(!model.row(0));
    QCOMPARE(model.index(1, 0).data(KindRole).toInt(), int(ImportPlanModel::Kind::Review));
    QCOMPARE(model.index(1, ImportPlanModel::First).data().toString(), u"Anna Garcia"_s);
    QCOMPARE(model.index(1, ImportPlanModel::Second).data().toString(), u"Nordwind"_s);
    QCOMPARE(model.index(1, ImportPlanModel::Third).data().toString(), QString());
    QCOMPARE(model.index(1, ImportPlanModel::Existing).data().toString(), u"customer 5"_s);
    QCOMPARE(model.index(3, ImportPlanModel::Existing).data().toString(), QString());
    QCOMPARE(model.index(3, ImportPlanModel::Line).data().toInt(), 102);
    QVERIFY(!model.index(3, ImportPlanModel::Why).data(SecondTextRole).isValid());
    QCOMPARE(model.headerData(ImportPlanModel::Third, Qt::Horizontal, Qt::DisplayRole).toString(),
             fieldLabel(FieldId::Phone));
    model.setHeadings({u"Row"_s, u"Plan"_s, {}, {}, {}, u"Why"_s});
    QCOMPARE(model.headerData(ImportPlanModel::Why, Qt::Horizontal, Qt::DisplayRole).toString(), u"Why"_s);
    QVERIFY(model.place(3) == (ImportPlanModel::Place{0, 102}));
    QCOMPARE(model.find({0, 102}), 3);
    QCOMPARE(model.find({1, 102}), -1);
    model.setReceipts({});
    QCOMPARE(model.rowCount(), 0);
}

void ImportModelsTest::planFilters_data()
{
    QTest::addColumn<int>("outcome"); // -1: all
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("all that ask") << -1 << QList{3, 4, 5};
    QTest::newRow("new") << int(RowOutcome::New) << QList{2};
    QTest::newRow("updated") << int(RowOutcome::Updated) << QList{3};
    QTest::newRow("unchanged") << int(RowOutcome::Unchanged) << QList{6};
    QTest::newRow("to review") << int(RowOutcome::Review) << QList{4};
    QTest::newRow("rejected") << int(RowOutcome::Rejected) << QList{5};
}

void ImportModelsTest::planFilters()
{
    QFETCH(int, outcome);
    ImportReceipt made;
    made.mapping.headers = {u"Name"_s};
    made.listed = {{2, RowOutcome::New, {}, 0, {}},
                   {3, RowOutcome::Updated, {}, 0, {}},
                   {4, RowOutcome::Review, {}, 0, {}},
                   {5, RowOutcome::Rejected, {}, 0, {}},
                   {6, RowOutcome::Unchanged, {}, 0, {}}};
    ImportPlanModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReceipts({made});
    model.setFilter(outcome < 0 ? std::nullopt : std::optional(static_cast<RowOutcome>(outcome)));
    QList<int> lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines << model.index(row, ImportPlanModel::Line).data().toInt();
    QTEST(lines, "lines");
}

/// A file of new rows alone is not shown as an empty list.
void ImportModelsTest::planWithoutQuestionsShowsItsRows()
{
    ImportReceipt made;
    made.mapping.headers = {u"Name"_s};
    made.listed = {{2, RowOutcome::New, {}, 0, {}}, {3, RowOutcome::Unchanged, {}, 0, {}}};
    ImportPlanModel model;
    model.setReceipts({made});
    QCOMPARE(model.rowCount(), 2);
    made.listed.push_back({4, RowOutcome::Rejected, {}, 0, {}});
    model.setReceipts({made});
    QCOMPARE(model.rowCount(), 1); // what needs a look
    model.setFilter(RowOutcome::Updated);
    QCOMPARE(model.rowCount(), 0);
}

/// A cell as long as a book is shown by its beginning.
void ImportModelsTest::longCellsAreBegun()
{
    ImportReceipt made;
    made.mapping.headers = {u"Name"_s};
    made.mapping.targets = {{{0}, FieldId::Name, {}, false}};
    made.listed = {{2, RowOutcome::New, {}, 0, {QString(10'000'000, u'x')}}};
    ImportPlanModel plan;
    plan.setReceipts({made});
    QCOMPARE(plan.index(0, ImportPlanModel::First).data().toString(), QString(4000, u'x') + u'…');
    ImportMappingModel mapping;
    mapping.setReceipt(made);
    QCOMPARE(mapping.index(0, ImportMappingModel::Example).data().toString(), QString(4000, u'x') + u'…');
}

/// A column is sent elsewhere only where that is allowed and something else is chosen.
void ImportModelsTest::editing()
{
    ImportReceipt made;
    made.mapping.headers = {u"Name"_s, u"Extra"_s};
    made.mapping.targets = {{{0}, FieldId::Name, {}, false}};
    made.listed = {{2, RowOutcome::New, {}, 0, {QString(), u" a  b "_s}}};
    ImportMappingModel model;
    model.setReceipt(made);
    const QModelIndex target = model.index(1, ImportMappingModel::Target);
    QCOMPARE(model.index(1, ImportMappingModel::Example).data().toString(), u"a b"_s);
    QSignalSpy asked(&model, &ImportMappingModel::targetAsked);
    QVERIFY(!model.setData(target, u"city"_s));
    model.setEditable(true);
    QVERIFY(!(model.flags(model.index(1, ImportMappingModel::Header)) & Qt::ItemIsEditable));
    QCOMPARE(model.index(0, ImportMappingModel::Target).data(Qt::EditRole).toString(), u"name"_s);
    QVERIFY(model.setData(target, QString()));
    QCOMPARE(asked.size(), 0);
    QVERIFY(model.setData(target, u"city"_s));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0], QVariantList({1, u"city"_s}));
}

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
