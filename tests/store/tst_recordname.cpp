// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordname.h"

#include "store/relations.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

/// The tables of the book: their names in SQL and in the user's words, and how they hang together.
class RecordNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachTableIsNamed();
    void sqlNamesLeadBack();
    void countsInOrder();
    void relationsAreToldOnce();
    void ownedRowsHaveOneWayUp();
};

void RecordNameTest::eachTableIsNamed()
{
    QSet<QString> names;
    for (std::size_t i = 0; i < kRecordTableNames.size(); ++i) {
        const QString name = recordName(static_cast<RecordTable>(i));
        QVERIFY(!name.isEmpty());
        QVERIFY2(!name.contains(u'_'), qPrintable(name));
        names.insert(name);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(kRecordTableNames.size()));
}

void RecordNameTest::sqlNamesLeadBack()
{
    for (std::size_t i = 0; i < kRecordTableNames.size(); ++i) {
        const auto table = static_cast<RecordTable>(i);
        QCOMPARE(recordTable(sqlName(table)), std::optional(table));
    }
    for (const std::string_view name : {"", "Customer", "customer ", "change", "counter", "sqlite_schema"})
        QVERIFY(!recordTable(name));
}

void RecordNameTest::countsInOrder()
{
    TableCounts counts{};
    QCOMPARE(countsText(counts), QString());
    counts[static_cast<std::size_t>(RecordTable::Setting)] = 1;
    counts[static_cast<std::size_t>(RecordTable::Customer)] = 1'234'567;
    QCOMPARE(countsText(counts), u"customers: 1,234,567, settings: 1"_s);
}

void RecordNameTest::relationsAreToldOnce()
{
    QSet<QString> seen;
    for (const Relation &relation : kRelations) {
        const QString name = QString::fromUtf8(sqlName(relation.child).data()) + u'.' +
                             QString::fromUtf8(relation.column.data());
        QVERIFY2(!seen.contains(name), qPrintable(name));
        seen.insert(name);
        // A parent is written before its children, or the other way round a removal would break.
        QVERIFY2(relation.parent <= relation.child, qPrintable(name));
    }
}

void RecordNameTest::ownedRowsHaveOneWayUp()
{
    // Whatever a customer owns, at any depth, goes with it: nothing it owns may forbid the removal.
    QSet<int> owned{static_cast<int>(RecordTable::Customer)};
    for (qsizetype before = 0; before != owned.size();) {
        before = owned.size();
        for (const Relation &relation : kRelations) {
            if (relation.rule == OnRemoval::Owned && owned.contains(static_cast<int>(relation.parent)))
                owned.insert(static_cast<int>(relation.child));
        }
    }
    for (const Relation &relation : kRelations)
        QVERIFY(relation.rule != OnRemoval::Kept || !owned.contains(static_cast<int>(relation.parent)));
    QVERIFY(owned.contains(static_cast<int>(RecordTable::Payment)));
    QVERIFY(!owned.contains(static_cast<int>(RecordTable::Owner)));
}

QTEST_APPLESS_MAIN(RecordNameTest)
#include "tst_recordname.moc"
