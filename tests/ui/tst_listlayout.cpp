// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/columnlooks.h"
#include "ui/customers/listlayout.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace leadbook;
using namespace Qt::StringLiterals;

class ListLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip();
    void sorts();
    void everyFieldHasLooks();
};

void ListLayoutTest::roundTrip()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"test.ini"_s), QSettings::IniFormat);
    QCOMPARE(readListLayout(settings, ListKind::Customers), ListLayout());
    const ListLayout layout{{{u"name"_s, 150}, {u"extra.a=b, c"_s, 0}}, {u"value:desc"_s, u"name"_s}};
    writeListLayout(settings, ListKind::Customers, layout);
    QCOMPARE(readListLayout(settings, ListKind::Customers), layout);
    QCOMPARE(readListLayout(settings, ListKind::Contacts), ListLayout());
}

void ListLayoutTest::sorts()
{
    Snapshot snapshot;
    CustomColumn own;
    own.id = 7;
    own.name = "Lead: Quality";
    snapshot.customs.push_back(own);
    const std::vector<SortKey> keys{{FieldRef(FieldId::Value), true}, {FieldRef::ofCustom(7), false}};
    const QStringList text = sortAsText(snapshot, keys);
    QCOMPARE(text, (QStringList{u"value:desc"_s, u"extra.Lead: Quality"_s}));
    QCOMPARE(sortFromText(snapshot, text), keys);
    QVERIFY(sortFromText(Snapshot(), {u"extra.Gone"_s}).empty());
}

void ListLayoutTest::everyFieldHasLooks()
{
    const ColumnLooks looks;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        QVERIFY(looks.delegateOf(field.id, field.type) != nullptr);
        QVERIFY(ColumnLooks::widthOf(field.id, field.type) >= 50);
    }
    QVERIFY(looks.delegateOf(FieldId::Grade, FieldType::Choice) !=
            looks.delegateOf(FieldId::Kind, FieldType::Choice));
}

QTEST_MAIN(ListLayoutTest)
#include "tst_listlayout.moc"
