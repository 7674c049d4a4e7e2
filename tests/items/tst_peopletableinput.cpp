// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmadeview.h"
#include "items/peopletablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

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

} // namespace

/// What may be written into the cells of a list, and what is asked for when it is.
class PeopleTableInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreWrittenInto_data();
    void cellsAreWrittenInto();
    void cutTextIsNotWritten_data();
    void cutTextIsNotWritten();
};

void PeopleTableInputTest::cellsAreWrittenInto_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isEditable");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<QVariant>("asked"); // invalid: nothing
    QTest::newRow("a name") << FieldId::Name << u"Nordwind"_s << true << true << QVariant(u"Nordwind"_s);
    QTest::newRow("as it was") << FieldId::Name << u"Nordwind GmbH"_s << true << true << QVariant();
    QTest::newRow("no name") << FieldId::Name << u" "_s << true << false << QVariant();
    QTest::newRow("a number") << FieldId::Employees << u"12"_s << true << true << QVariant(qint64{12});
    QTest::newRow("no number") << FieldId::Employees << u"many"_s << true << false << QVariant();
    QTest::newRow("what is computed") << FieldId::Value << u"5"_s << false << false << QVariant();
    QTest::newRow("what somebody is") << FieldId::Kind << u"person"_s << false << false << QVariant();
}

void PeopleTableInputTest::cutTextIsNotWritten_data()
{
    QTest::addColumn<QString>("notes");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("short") << QString(199, u'a') << false;
    QTest::newRow("long") << QString(200, u'a') << true;
    QTest::newRow("characters, not bytes") << QString(199, u'长') << false;
    QTest::newRow("long Chinese") << QString(200, u'长') << true;
}

/// The list has the beginning of long notes: writing that back would lose the rest.
void PeopleTableInputTest::cutTextIsNotWritten()
{
    QFETCH(QString, notes);
    QFETCH(bool, isCut);
    HandmadeView made = fourCustomers();
    made.snapshot().customers.columns.text(FieldId::Notes).set(0, notes.toStdString());
    PeopleTableModel model;
    model.setColumns({FieldId::Notes});
    model.setResult(made.view(), ListKind::Customers, {0});
    const QModelIndex cell = model.index(0, 0);
    QCOMPARE(model.flags(cell).testFlag(Qt::ItemIsEditable), !isCut);
    QCOMPARE(model.whyNotWritten(cell).contains(u"record"), isCut);
    QCOMPARE(model.setData(cell, u"other"_s), !isCut);
}

void PeopleTableInputTest::cellsAreWrittenInto()
{
    QFETCH(FieldId, field);
    QFETCH(QString, text);
    HandmadeView made = fourCustomers();
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({field});
    model.setResult(made.view(), ListKind::Customers, {2, 0});
    const QModelIndex cell = model.index(1, 0);
    QTEST(model.flags(cell).testFlag(Qt::ItemIsEditable), "isEditable");
    std::vector<PeopleEdit> edits;
    connect(&model, &PeopleTableModel::editAsked, this,
            [&edits](const PeopleEdit &edit) { edits.push_back(edit); });
    const QVariant before = cell.data(Qt::DisplayRole);
    QTEST(model.setData(cell, text), "isTaken");
    QCOMPARE(cell.data(Qt::DisplayRole), before); // until the view is another
    QFETCH(bool, isTaken);
    QFETCH(bool, isEditable);
    QCOMPARE(isEditable && model.problemOf(cell, text).isEmpty(), isTaken);
    QFETCH(QVariant, asked);
    QCOMPARE(edits.size(), std::size_t(asked.isValid() ? 1 : 0));
    if (edits.empty())
        return;
    QCOMPARE(edits.front().parts.front().ids, std::vector<std::int64_t>{1001});
    QCOMPARE(edits.front().parts.front().changes.front().field, FieldRef(field));
    QCOMPARE(edits.front().parts.front().changes.front().value, asked);
}

QTEST_GUILESS_MAIN(PeopleTableInputTest)
#include "tst_peopletableinput.moc"
