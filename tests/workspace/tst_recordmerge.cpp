// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relations.h"
#include "support/fullrows.h"
#include "workspace/mergefixture.h"
#include "workspace/merging/recordmerge.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

MergeRequest request(std::vector<std::int64_t> ids, MergeChoices choices = {},
                     DuplicateKind kind = DuplicateKind::Customers)
{
    return {kind, std::move(ids), std::move(choices)};
}

} // namespace

/// Two records become one, and two again.
class RecordMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsByDefault();
    void fieldsByChoice();
    void whatIsNotChosenIsTold();
    void everythingMoves();
    void threeBecomeOne();
    void distinctPairsFollow();
    void manyEvents();
    void contacts();
    void personsAreOneCustomer();
    void samePerson_data();
    void samePerson();
    void requestsOverlap();
    void cancelledLeavesNothing();
    void goneIsRefused();
};

void RecordMergeTest::fieldsByDefault()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    thereAndBack(book, mergeRecords({request({two.first, two.second})}, kMergeDay), [&] {
        QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
        QCOMPARE(number(*book, "SELECT id FROM customer"), two.first);
        // The first is the more complete one.
        QCOMPARE(text(*book, "SELECT name FROM customer"), u"华信有限公司"_s);
        QCOMPARE(text(*book, "SELECT industry FROM customer"), u"Tools"_s);
        QCOMPARE(text(*book, "SELECT email FROM customer"), u"info@huaxin.example"_s);
        QCOMPARE(text(*book, "SELECT tags FROM customer"), u"VIP;expo-2026"_s);
        QCOMPARE(text(*book, "SELECT notes FROM customer"),
                 u"Met at stand B12\n\nWants delivery before May"_s);
        QCOMPARE(number(*book, "SELECT status FROM customer"), 1);
        QCOMPARE(number(*book, "SELECT created_day FROM customer"), 18'000);
        QCOMPARE(text(*book, "SELECT value FROM contact_point WHERE kind = 0 AND customer IS NOT NULL"),
                 u"021 7777 8888"_s);
        // 王伟 and Wang Wei have one phone in two forms: no further number.
        QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 1);
        QCOMPARE(number(*book, "SELECT count(*) FROM contact_point WHERE contact IS NOT NULL"), 0);
        QCOMPARE(text(*book, "SELECT email FROM contact"), u"wang.wei@huaxin.example"_s);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact WHERE is_primary = 1"), 1);
    });
}

void RecordMergeTest::fieldsByChoice()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    const MergeChoices choices{{FieldId::Name, 1},
                               {FieldId::City, 0},
                               {FieldId::CompanyEmail, 0},
                               {FieldId::CompanyPhone, 1},
                               {FieldId::ContactName, 0}};
    thereAndBack(book, mergeRecords({request({two.first, two.second}, choices)}, kMergeDay), [&] {
        QCOMPARE(text(*book, "SELECT name FROM customer"), u"华信公司"_s);
        QCOMPARE(text(*book, "SELECT city FROM customer"), u"上海"_s);
        // An empty value was chosen: the other one stays as a further address.
        QCOMPARE(text(*book, "SELECT email FROM customer"), u"(null)"_s);
        QCOMPARE(text(*book, "SELECT value FROM contact_point WHERE kind = 2"), u"info@huaxin.example"_s);
        QCOMPARE(text(*book, "SELECT value FROM contact_point WHERE kind = 0"), u"021-55556666"_s);
        QCOMPARE(text(*book, "SELECT name FROM contact"), u"王伟"_s);
    });
}

void RecordMergeTest::whatIsNotChosenIsTold()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    LEADBOOK_VERIFY(book->change(u"Merge"_s, mergeRecords({request({two.first, two.second})}, kMergeDay)));
    const QString note = text(*book, "SELECT group_concat(summary, '|') FROM interaction WHERE kind = 11");
    for (const char *part : {"Merged with 华信公司", "City: Shanghai", "Source: Exhibition", "Wang Wei"})
        QVERIFY2(note.contains(QString::fromUtf8(part)), qPrintable(note));
    QCOMPARE(number(*book, "SELECT count(*) FROM interaction WHERE customer = " + std::to_string(two.first)),
             number(*book, "SELECT count(*) FROM interaction"));
}

/// One record in each table that can refer to a customer, twice; then whoever refers to the second refers to
/// the first.
void RecordMergeTest::everythingMoves()
{
    TemporaryBook book;
    std::int64_t first = 0;
    std::int64_t second = 0;
    LEADBOOK_VERIFY(book->change(u"Fill"_s, [&](Editor &editor) -> Status {
        for (std::int64_t *customer : {&first, &second}) {
            RecordIds ids{};
            LEADBOOK_TRY(insertRowsBefore(editor, RecordTable::CustomField, ids));
            auto extra = fullRow(editor, RecordTable::CustomerExtra, ids, 0);
            LEADBOOK_TRY(extra);
            LEADBOOK_TRY(insertRow(editor, RecordTable::CustomerExtra, *extra, ids));
            *customer = idOf(ids, RecordTable::Customer);
        }
        RowWriter rows(editor);
        rows.add(RecordTable::Customer,
                 {{"name", u"child"_s}, {"parent", qint64{second}}, {"referred_by", qint64{second}}});
        return rows.status();
    }));
    thereAndBack(book, mergeRecords({request({first, second})}, kMergeDay), [&] {
        for (const Relation &relation : kRelations) {
            if (relation.parent != RecordTable::Customer)
                continue;
            const std::string from = " FROM " + std::string(sqlName(relation.child)) + " WHERE " +
                                     std::string(relation.column) + " = ";
            QCOMPARE(number(*book, "SELECT count(*)" + from + std::to_string(second)), 0);
            const bool isPair = relation.child == RecordTable::DistinctCustomer;
            QVERIFY2(isPair || number(*book, "SELECT count(*)" + from + std::to_string(first)) > 0,
                     from.c_str());
        }
        for (const char *table : {"deal", "purchase", "survey_answer", "feedback", "task", "contract", "need",
                                  "preference", "file_link", "sales_order"})
            QCOMPARE(number(*book, std::string("SELECT count(*) FROM ") + table +
                                       " WHERE customer = " + std::to_string(first)),
                     2);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra"), 1);
    });
}

void RecordMergeTest::threeBecomeOne()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    std::int64_t third = 0;
    LEADBOOK_VERIFY(book->change(u"Third"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        third = rows.add(RecordTable::Customer, {{"name", u"华信"_s}, {"website", u"huaxin.example"_s}});
        // The person of the first is known here too.
        TwoCustomers::link(rows, third, two.firstContact);
        return rows.status();
    }));
    thereAndBack(book, mergeRecords({request({two.first, two.second, third})}, kMergeDay), [&] {
        QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
        QCOMPARE(text(*book, "SELECT website FROM customer"), u"huaxin.example"_s);
        QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact"), 1);
    });
}

void RecordMergeTest::distinctPairsFollow()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    LEADBOOK_VERIFY(book->change(u"Distinct"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        const std::int64_t third = rows.add(RecordTable::Customer, {{"name", u"third"_s}});
        const auto pair = [&rows](std::int64_t a, std::int64_t b) {
            rows.add(RecordTable::DistinctCustomer, {{"customer", qint64{a}}, {"other", qint64{b}}});
        };
        pair(two.first, two.second);
        pair(two.first, third);
        pair(two.second, third);
        return rows.status();
    }));
    thereAndBack(book, mergeRecords({request({two.second, two.first})}, kMergeDay), [&] {
        QCOMPARE(number(*book, "SELECT count(*) FROM distinct_customer"), 1);
        QCOMPARE(number(*book, "SELECT customer FROM distinct_customer"), two.second);
    });
}

void RecordMergeTest::manyEvents()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    LEADBOOK_VERIFY(book->change(u"Events"_s, [&](Editor &editor) -> Status {
        RowWriter rows(editor);
        for (int i = 0; i < 1'000; ++i) {
            rows.add(RecordTable::Interaction, {{"customer", qint64{two.second}},
                                                {"contact", qint64{two.secondContact}},
                                                {"kind", 0},
                                                {"day", 19'000 + i}});
            rows.add(RecordTable::Purchase,
                     {{"customer", qint64{two.second}}, {"day", 19'000 + i}, {"amount", 10'000}});
        }
        return rows.status();
    }));
    thereAndBack(book, mergeRecords({request({two.first, two.second})}, kMergeDay), [&] {
        const std::string where = " WHERE customer = " + std::to_string(two.first);
        QCOMPARE(number(*book, "SELECT count(*) FROM purchase" + where), 1'000);
        QCOMPARE(number(*book, "SELECT count(*) FROM interaction" + where +
                                   " AND kind = 0 AND contact = " + std::to_string(two.firstContact)),
                 1'000);
    });
}

void RecordMergeTest::contacts()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    thereAndBack(book,
                 mergeRecords({request({two.firstContact, two.secondContact}, {{FieldId::ContactName, 1}},
                                       DuplicateKind::Contacts)},
                              kMergeDay),
                 [&] {
                     // One human at two companies.
                     QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 1);
                     QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 2);
                     QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact WHERE contact = " +
                                                std::to_string(two.firstContact)),
                              2);
                     QCOMPARE(text(*book, "SELECT name FROM contact"), u"Wang Wei"_s);
                 });
}

/// Customers who are persons: the human becomes one, and so does the customer.
void RecordMergeTest::personsAreOneCustomer()
{
    for (const DuplicateKind kind : {DuplicateKind::Customers, DuplicateKind::Contacts}) {
        TemporaryBook book;
        const TwoCustomers two(book);
        LEADBOOK_VERIFY(book->change(u"Persons"_s, [&](Editor &editor) -> Status {
            for (const std::int64_t id : {two.first, two.second})
                LEADBOOK_TRY(editor.update(RecordTable::Customer, id, std::array{Cell{"kind", 1}}));
            return {};
        }));
        const auto ids = kind == DuplicateKind::Customers ? std::vector{two.first, two.second}
                                                          : std::vector{two.firstContact, two.secondContact};
        thereAndBack(book, mergeRecords({request(ids, {}, kind)}, kMergeDay), [&] {
            QCOMPARE(number(*book, "SELECT count(*) FROM contact"), 1);
            QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1);
            QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact"), 1);
        });
    }
}

void RecordMergeTest::samePerson_data()
{
    QTest::addColumn<QStringList>("a"); // name, mobile, e-mail
    QTest::addColumn<QStringList>("b");
    QTest::addColumn<bool>("isSame");
    const auto add = [](const char *name, const QStringList &a, const QStringList &b, bool isSame) {
        QTest::newRow(name) << a << b << isSame;
    };
    add("phone in another form", {u"王伟"_s, u"13800112233"_s}, {u"Wang Wei"_s, u"+86 138 0011 2233"_s},
        true);
    add("name alone", {u"王伟"_s}, {u"王伟"_s}, true);
    add("homonyms", {u"王伟"_s, u"13800112233"_s}, {u"王伟"_s, u"13911112222"_s}, false);
    add("two people", {u"王伟"_s}, {u"李娜"_s}, false);
    add("read alike alone", {u"张玮"_s}, {u"张伟"_s}, false);
    add("e-mail", {u"Anna Weber"_s, {}, u"a@b.example"_s}, {u"A. Weber"_s, {}, u"A@b.example"_s}, true);
    add("info@ alone", {u"Anna"_s, {}, u"info@b.example"_s}, {u"Karl"_s, {}, u"info@b.example"_s}, false);
}

void RecordMergeTest::samePerson()
{
    QFETCH(QStringList, a);
    QFETCH(QStringList, b);
    QFETCH(bool, isSame);
    const auto rowOf = [](const QStringList &texts) {
        StoredRow row;
        const std::array columns{"name", "mobile", "email"};
        for (qsizetype i = 0; i < texts.size(); ++i)
            row.cells.emplace_back(columns[static_cast<std::size_t>(i)], texts[i]);
        return row;
    };
    QCOMPARE(isSamePerson(rowOf(a), rowOf(b)), isSame);
    QCOMPARE(isSamePerson(rowOf(b), rowOf(a)), isSame);
}

/// "Merge all certain ones": pairs that hang together in one change.
void RecordMergeTest::requestsOverlap()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    std::int64_t third = 0;
    LEADBOOK_VERIFY(book->change(u"Third"_s, [&third](Editor &editor) -> Status {
        RowWriter rows(editor);
        third = rows.add(RecordTable::Customer, {{"name", u"华信"_s}});
        return rows.status();
    }));
    thereAndBack(book,
                 mergeRecords({request({two.first, two.second}), request({two.second, third}),
                               request({two.first, third})},
                              kMergeDay),
                 [&] { QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 1); });
}

void RecordMergeTest::cancelledLeavesNothing()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    const QByteArray before = *book->contentHash();
    const auto progress = std::make_shared<Progress>();
    progress->cancel();
    const auto merged =
        book->change(u"Merge"_s, mergeRecords({request({two.first, two.second})}, kMergeDay, progress));
    QCOMPARE(errorOf(merged).code, ErrorCode::Cancelled);
    QCOMPARE(*book->contentHash(), before);
}

void RecordMergeTest::goneIsRefused()
{
    TemporaryBook book;
    const TwoCustomers two(book);
    const QByteArray before = *book->contentHash();
    const auto merged = book->change(u"Merge"_s, mergeRecords({request({two.first, 123})}, kMergeDay));
    QCOMPARE(errorOf(merged).code, ErrorCode::NotFound);
    QVERIFY(errorOf(merged).message.endsWith(u'.'));
    QCOMPARE(*book->contentHash(), before);
}

QTEST_GUILESS_MAIN(RecordMergeTest)
#include "tst_recordmerge.moc"
