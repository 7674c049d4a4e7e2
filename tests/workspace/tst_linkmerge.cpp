// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mergefixture.h"
#include "workspace/merging/linkmerge.h"
#include "workspace/merging/mergecomparison.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// What a contact is at its customer, where two contacts become one.
class LinkMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roleAtTheCustomerByChoice_data();
    void roleAtTheCustomerByChoice();
    void rolesAtTwoCustomersStay();
};

void LinkMergeTest::roleAtTheCustomerByChoice_data()
{
    QTest::addColumn<DuplicateKind>("kind");
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("title");
    QTest::newRow("contacts, the first") << DuplicateKind::Contacts << 0 << u"Buyer"_s;
    QTest::newRow("contacts, the other") << DuplicateKind::Contacts << 1 << u"Director"_s;
    QTest::newRow("customers, the first") << DuplicateKind::Customers << 0 << u"Buyer"_s;
    QTest::newRow("customers, the other") << DuplicateKind::Customers << 1 << u"Director"_s;
}

/// Two contacts of one customer, or the main contacts of two, who are one human with two titles.
void LinkMergeTest::roleAtTheCustomerByChoice()
{
    QFETCH(DuplicateKind, kind);
    QFETCH(int, side);
    QFETCH(QString, title);
    TemporaryBook book;
    const TwoCustomers two(book);
    const bool areContacts = kind == DuplicateKind::Contacts;
    LEADBOOK_VERIFY(book->change(u"Titles"_s, [&](Editor &editor) -> Status {
        const auto links = readIds(editor.database(), "SELECT id FROM customer_contact ORDER BY id", {});
        LEADBOOK_TRY(links);
        LEADBOOK_TRY(editor.update(RecordTable::CustomerContact, (*links)[0],
                                   std::array{Cell{"title", u"Buyer"_s}, Cell{"role", 1}}));
        LEADBOOK_TRY(editor.update(RecordTable::CustomerContact, (*links)[1],
                                   std::array{Cell{"title", u"Director"_s}, Cell{"role", 0}}));
        return areContacts ? editor.update(RecordTable::CustomerContact, (*links)[1],
                                           std::array{Cell{"customer", qlonglong{two.first}}})
                           : Status();
    }));
    const std::int64_t a = areContacts ? two.firstContact : two.first;
    const std::int64_t b = areContacts ? two.secondContact : two.second;
    const auto comparison = readComparison(book->handle(), kind, a, b);
    LEADBOOK_VERIFY(comparison);
    const auto shown = std::ranges::find(comparison->fields, FieldId::Title, &MergeField::field);
    QVERIFY(shown != comparison->fields.end());
    QCOMPARE(shown->values, (QStringList{u"Buyer"_s, u"Director"_s}));
    MergeRequest request = comparison->request();
    request.choices[FieldId::Title] = static_cast<std::size_t>(side);
    request.choices[FieldId::Role] = 1;
    const QString other = side == 0 ? u"Director"_s : u"Buyer"_s;
    const std::string told =
        "SELECT count(*) FROM interaction WHERE summary LIKE '%" + other.toStdString() + "%'";
    thereAndBack(book, mergeRecords({request}, kMergeDay), [&] {
        QCOMPARE(text(*book, "SELECT count(*) FROM customer_contact"), u"1"_s);
        QCOMPARE(text(*book, "SELECT title FROM customer_contact"), title);
        QCOMPARE(text(*book, "SELECT role FROM customer_contact"), u"0"_s);
        QCOMPARE(text(*book, told), u"1"_s);
    });
}

/// Who is at two customers keeps both titles: nothing is to be chosen.
void LinkMergeTest::rolesAtTwoCustomersStay()
{
    const TemporaryBook book;
    const TwoCustomers two(book);
    const auto comparison =
        readComparison(book->handle(), DuplicateKind::Contacts, two.firstContact, two.secondContact);
    LEADBOOK_VERIFY(comparison);
    for (const MergeField &field : comparison->fields)
        QVERIFY(std::ranges::find(kLinkFields, field.field) == kLinkFields.end());
    LEADBOOK_VERIFY(book->change(u"Merge"_s, mergeRecords({comparison->request()}, kMergeDay)));
    QCOMPARE(text(*book, "SELECT count(*) FROM customer_contact"), u"2"_s);
}

QTEST_GUILESS_MAIN(LinkMergeTest)
#include "tst_linkmerge.moc"
