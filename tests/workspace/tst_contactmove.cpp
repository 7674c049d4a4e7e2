// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/mergefixture.h"
#include "workspace/merging/contactmove.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// A contact changes company; a person becomes a contact of one.
class ContactMoveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactMoves();
    void contactMoveIsRefused_data();
    void contactMoveIsRefused();
    void personGoesIntoCompany();
};

void ContactMoveTest::contactMoves()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    LEADBOOK_VERIFY(book->change(u"Events"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const QVariant customer = qint64{two.second};
        const QVariant contact = qint64{two.secondContact};
        rows.add(RecordTable::Purchase, {{"customer", customer}, {"day", 19'000}, {"amount", 10'000}});
        rows.add(RecordTable::Interaction,
                 {{"customer", customer}, {"contact", contact}, {"kind", 0}, {"day", 19'000}});
        rows.add(RecordTable::Task, {{"customer", customer}, {"contact", contact}, {"title", u"call"_s}});
        return rows.status();
    }));
    const std::string atFirst = " WHERE customer = " + std::to_string(two.first);
    thereAndBack(book, moveContact(two.secondContact, two.second, two.first), [&] {
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact" + atFirst), 2);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact" + atFirst + " AND is_primary = 1"), 1);
        QCOMPARE(number(*book, "SELECT count(*) FROM task" + atFirst), 1);
        // A change of company moves no purchase, and what was said was said there.
        QCOMPARE(number(*book, "SELECT count(*) FROM purchase" + atFirst), 0);
        QCOMPARE(number(*book, "SELECT count(*) FROM interaction" + atFirst), 0);
    });
}

void ContactMoveTest::contactMoveIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<int>("code");
    QTest::newRow("who is the customer") << 0 << static_cast<int>(ErrorCode::Constraint);
    QTest::newRow("not of that company") << 1 << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("no such company") << 2 << static_cast<int>(ErrorCode::NotFound);
    QTest::newRow("a company into a company") << 3 << static_cast<int>(ErrorCode::Constraint);
    QTest::newRow("a person into a person") << 4 << static_cast<int>(ErrorCode::Constraint);
}

void ContactMoveTest::contactMoveIsRefused()
{
    QFETCH(int, which);
    QFETCH(int, code);
    TemporaryBook book;
    const TwoCustomers two(book);
    std::int64_t person = 0;
    LEADBOOK_VERIFY(book->change(u"Person"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        person = rows.add(RecordTable::Customer, {{"name", u"李娜"_s}, {"kind", 1}});
        TwoCustomers::link(rows, person, rows.add(RecordTable::Contact, {{"name", u"李娜"_s}}));
        return rows.status();
    }));
    const std::array<Book::Work, 5> works{
        moveContact(two.firstContact, person, two.first),
        moveContact(two.secondContact, two.first, two.second), moveContact(two.firstContact, two.first, 77),
        putIntoCompany(two.first, two.second), putIntoCompany(person, person)};
    const QByteArray before = *book->contentHash();
    const Error error = errorOf(book->change(u"Work"_s, works[static_cast<std::size_t>(which)]));
    QCOMPARE(static_cast<int>(error.code), code);
    QVERIFY(error.message.endsWith(u'.'));
    QCOMPARE(*book->contentHash(), before);
}

void ContactMoveTest::personGoesIntoCompany()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    std::int64_t person = 0;
    std::int64_t contact = 0;
    LEADBOOK_VERIFY(book->change(u"Person"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        person = rows.add(
            RecordTable::Customer,
            {{"name", u"李娜"_s}, {"kind", 1}, {"phone", u"010-88886666"_s}, {"notes", u"likes tea"_s}});
        contact = rows.add(RecordTable::Contact, {{"name", u"李娜"_s}, {"notes", u"speaks French"_s}});
        TwoCustomers::link(rows, person, contact);
        const QVariant customer = qint64{person};
        rows.add(RecordTable::Interaction, {{"customer", customer}, {"kind", 0}, {"day", 19'000}});
        rows.add(RecordTable::Purchase, {{"customer", customer}, {"day", 19'000}, {"amount", 10'000}});
        const auto pipeline = rows.ask("SELECT id FROM pipeline");
        rows.add(RecordTable::Deal, {{"customer", customer}, {"pipeline", qint64{pipeline.at(0)}}});
        return rows.status();
    }));
    thereAndBack(book, putIntoCompany(person, two.first), [&] {
        const std::string at = " WHERE customer = " + std::to_string(two.first);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 2);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact" + at), 2);
        QCOMPARE(number(*book, "SELECT contact FROM customer_contact" + at + " AND is_primary = 1"),
                 two.firstContact);
        for (const char *table : {"deal", "purchase"})
            QCOMPARE(number(*book, std::string("SELECT count(*) FROM ") + table + at), 1);
        QCOMPARE(number(*book, "SELECT contact FROM interaction" + at), contact);
        QCOMPARE(text(*book, "SELECT notes FROM contact WHERE name = '李娜'"),
                 u"speaks French\n\nlikes tea"_s);
        QCOMPARE(text(*book, "SELECT value FROM contact_point"), u"010-88886666"_s);
        QCOMPARE(text(*book,
                      "SELECT name FROM customer" + std::string(" WHERE id = ") + std::to_string(two.first)),
                 u"华信有限公司"_s);
    });
}

QTEST_GUILESS_MAIN(ContactMoveTest)
#include "tst_contactmove.moc"
