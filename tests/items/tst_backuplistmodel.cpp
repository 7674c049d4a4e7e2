// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/backuplistmodel.h"
#include "items/historymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The list of backups.
class BackupListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rows_data();
    void rows();
    void finds();
    void headings();
};

void BackupListModelTest::rows_data()
{
    QTest::addColumn<BackupReason>("reason");
    QTest::addColumn<QString>("why");
    QTest::newRow("daily") << BackupReason::Daily << u"daily"_s;
    QTest::newRow("by hand") << BackupReason::ByHand << u"by hand"_s;
    QTest::newRow("restore") << BackupReason::BeforeRestore << u"before a restore"_s;
    QTest::newRow("schema") << BackupReason::BeforeSchema << u"before schema 8"_s;
}

void BackupListModelTest::rows()
{
    QFETCH(BackupReason, reason);
    BackupListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBackups({{u"/a"_s, reason, 8, 1'700'000'000'000, 2'500'000}, {u"/b"_s, reason, 8, 0, 1}});
    QCOMPARE(model.rowCount(), 2);
    const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(BackupListModel::When), momentLabel(1'700'000'000'000));
    QTEST(text(BackupListModel::Why), "why");
    QCOMPARE(text(BackupListModel::Size), QLocale().formattedDataSize(2'500'000));
    QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), u"/a"_s);
    QVERIFY(!model.index(0, 0).data(Qt::DecorationRole).isValid());
}

void BackupListModelTest::finds()
{
    BackupListModel model;
    QCOMPARE(model.rowOf(u"/a"_s), -1);
    model.setBackups({{u"/a"_s}, {u"/b"_s}});
    QCOMPARE(model.rowOf(u"/b"_s), 1);
    QCOMPARE(model.rowOf(u"/c"_s), -1);
}

void BackupListModelTest::headings()
{
    BackupListModel model;
    model.setBackups({{u"/a"_s}});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.retranslate();
    QCOMPARE(changed.count(), 1);
    for (int column = 0; column < BackupListModel::Columns; ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    QVERIFY(!model.headerData(BackupListModel::Columns, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model.headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(BackupListModelTest)
#include "tst_backuplistmodel.moc"
