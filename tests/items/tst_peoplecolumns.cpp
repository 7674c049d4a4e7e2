// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/handmadeview.h"
#include "items/peoplecolumns.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

class PeopleColumnsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyListableFieldOnce_data();
    void everyListableFieldOnce();
    void labels();
};

void PeopleColumnsTest::everyListableFieldOnce_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::newRow("customers") << ListKind::Customers;
    QTest::newRow("contacts") << ListKind::Contacts;
}

void PeopleColumnsTest::everyListableFieldOnce()
{
    QFETCH(ListKind, list);
    Snapshot snapshot;
    CustomColumn custom;
    custom.id = 7;
    custom.name = "Lead Quality";
    snapshot.customs.push_back(custom);
    const auto columns = listableColumns(snapshot, list);
    const auto listable = std::ranges::count_if(
        fieldsOf(Entity::Customer), [](const Field &field) { return field.has(Field::Listable); });
    QCOMPARE(static_cast<std::ptrdiff_t>(columns.size()), listable + 1);
    QCOMPARE(columns.back(), FieldRef::ofCustom(7));
    std::set<FieldId> seen;
    for (const FieldRef column : columns)
        QVERIFY(column.custom != 0 || seen.insert(column.id).second);
    const auto &first = defaultColumns(list);
    QVERIFY(std::equal(first.begin(), first.end(), columns.begin()));
    QCOMPARE(columns.front().id, list == ListKind::Customers ? FieldId::Name : FieldId::ContactName);
}

void PeopleColumnsTest::labels()
{
    const Snapshot snapshot;
    QCOMPARE(columnLabel(snapshot, ListKind::Customers, FieldId::ContactName), u"Main contact"_s);
    QCOMPARE(columnLabel(snapshot, ListKind::Contacts, FieldId::ContactName), u"Contact"_s);
    QCOMPARE(columnLabel(snapshot, ListKind::Contacts, FieldId::Name), u"Customer"_s);
}

QTEST_GUILESS_MAIN(PeopleColumnsTest)
#include "tst_peoplecolumns.moc"
