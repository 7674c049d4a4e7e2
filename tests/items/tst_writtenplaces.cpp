// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/cellroles.h"
#include "items/handmadeview.h"
#include "items/peopletablemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Rows of people say where they were found by what was written.
class WrittenPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItWasWritten();
};

void WrittenPlacesTest::saysWhereItWasWritten()
{
    HandmadeView made(Day(20'778));
    for (const char *name : {"Nordwind GmbH", "天成有限公司", "<b>x</b>", "Globex"})
        made.add(name, "Anna", 0);
    PeopleTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setColumns({FieldId::Name, FieldId::City});
    auto written = std::make_shared<WrittenHits>();
    const RowIds ids = made.view()->snapshot->customers.ids;
    written->hits = {{ids[1], WrittenPlace::Interaction}, {ids[3], WrittenPlace::ContactNotes}};
    model.setWritten(written);
    model.setResult(made.view(), ListKind::Customers, {3, 2, 1});
    const auto said = [&](int row, int column, int role) {
        return model.index(row, column).data(role).toString();
    };
    QCOMPARE(said(0, 0, SecondTextRole), u"notes on a contact"_s);
    QCOMPARE(said(0, 0, Qt::AccessibleDescriptionRole), u"Found in the notes on a contact"_s);
    QCOMPARE(said(2, 0, SecondTextRole), u"interaction"_s);
    QCOMPARE(said(0, 0, Qt::ToolTipRole), u"Globex\nFound in the notes on a contact"_s);
    QVERIFY(!model.index(1, 0).data(Qt::ToolTipRole).isValid());
    QVERIFY(!model.index(1, 0).data(SecondTextRole).isValid());
    QVERIFY(!model.index(0, 1).data(SecondTextRole).isValid());
    model.setWritten(nullptr);
    model.setResult(made.view(), ListKind::Customers, {3, 2, 1});
    QVERIFY(!model.index(0, 0).data(SecondTextRole).isValid());
}

QTEST_GUILESS_MAIN(WrittenPlacesTest)
#include "tst_writtenplaces.moc"
