// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/importissuemodel.h"
#include "items/importmappingmodel.h"

#include <QAbstractItemModelTester>
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
    void issues();
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

void ImportModelsTest::issues()
{
    ImportIssueModel model;
    const QAbstractItemModelTester tester(&model);
    model.setReceipt(receipt());
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ImportIssueModel::Line).data(CountRole).toInt(), 1480);
    QCOMPARE(model.index(0, ImportIssueModel::Why).data().toString(), u"GTXPro"_s);
    QCOMPARE(model.index(0, ImportIssueModel::Why).data(SecondTextRole).toString(), u"GTX Pro"_s);
    QCOMPARE(model.index(1, 0).data(KindRole).toInt(), int(ImportIssueModel::Kind::Review));
    QCOMPARE(model.index(2, 0).data(KindRole).toInt(), int(ImportIssueModel::Kind::Rejected));
    QCOMPARE(model.index(2, ImportIssueModel::Line).data().toInt(), 102);
    QVERIFY(!model.index(2, ImportIssueModel::Why).data(SecondTextRole).isValid());
    model.setReceipt({});
    QCOMPARE(model.rowCount(), 0);
    model.setHeadings({u"Row"_s, u"Plan"_s, u"Why"_s});
    QCOMPARE(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), u"Why"_s);
}

QTEST_GUILESS_MAIN(ImportModelsTest)
#include "tst_importmodels.moc"
