// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "domain/field.h"

#include <QSet>
#include <QTest>

using namespace leadbook;

class FieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUniqueWithinAnEntity();
    void choicesBelongToChoiceFields();
    void storedFieldsNameAColumn();
    void find();
    void entities();
};

void FieldTest::keysAreUniqueWithinAnEntity()
{
    QSet<QString> seen;
    for (const Field &field : allFields()) {
        const QString key = QStringLiteral("%1/%2").arg(int(field.entity)).arg(toQString(field.key));
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void FieldTest::choicesBelongToChoiceFields()
{
    for (const Field &field : allFields()) {
        const bool expects = field.type == FieldType::Choice || field.type == FieldType::Flag;
        QCOMPARE(!field.choices.empty(), expects);
    }
}

void FieldTest::storedFieldsNameAColumn()
{
    for (const Field &field : allFields()) {
        if (field.home == Home::Derived || field.home == Home::Import)
            QVERIFY(field.column.empty());
        else
            QVERIFY2(!field.column.empty() || field.id == FieldId::PurchaseProductName, field.label);
    }
}

void FieldTest::find()
{
    QCOMPARE(findField(Entity::Customer, "city"), FieldId::City);
    QCOMPARE(findField(Entity::Deal, "id"), FieldId::DealKey);
    QVERIFY(!findField(Entity::Deal, "city"));
    QCOMPARE(choiceLabel(FieldId::Need, 3), QStringLiteral("Clear"));
    QCOMPARE(choiceLabel(FieldId::Need, 9), QString());
    QCOMPARE(fieldLabel(FieldId::Owner), QStringLiteral("Owner"));
}

void FieldTest::entities()
{
    std::size_t total = 0;
    for (int i = 0; i < 8; ++i) {
        const auto entity = static_cast<Entity>(i);
        QVERIFY(!fieldsOf(entity).empty());
        QCOMPARE(findEntity(entityKey(entity)), entity);
        total += fieldsOf(entity).size();
    }
    QCOMPARE(total, kFieldCount);
    QVERIFY(!findEntity("people"));
}

QTEST_GUILESS_MAIN(FieldTest)
#include "tst_field.moc"
