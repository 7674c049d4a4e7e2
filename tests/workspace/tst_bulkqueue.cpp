// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editor.h"
#include "support/temporarybook.h"
#include "workspace/import/bulkqueue.h"

#include <QTest>

#include <array>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 2> kCustomerColumns{"name", "employees"};
constexpr std::array<std::string_view, 2> kLinkColumns{"customer", "contact"};
constexpr std::array<std::string_view, 1> kContactColumns{"name"};

/// Adds a customer; @p isRefused: with a number of employees that the book's rules forbid.
Status addCustomer(BulkQueue &queue, BulkWriter &writer, const std::string &name, bool isRefused = false)
{
    const std::array values{CellValue::ofText(name), CellValue::ofInteger(isRefused ? -1 : 7)};
    return queue.add(writer, values, {});
}

} // namespace

/// Rows that are written in another thread, behind the matching of an import.
class BulkQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAll_data();
    void writesAll();
    void keepsTheOrder();
    void tellsTheError_data();
    void tellsTheError();
    void forgets();
};

void BulkQueueTest::writesAll_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("length");  // of a name
    QTest::addColumn<int>("between"); // rows between two uses of the connection; 0: none
    QTest::newRow("none") << 0 << 10 << 0;
    QTest::newRow("one") << 1 << 10 << 0;
    QTest::newRow("one batch and one row") << 769 << 10 << 0;
    QTest::newRow("many batches") << 20'000 << 30 << 0;
    QTest::newRow("rows longer than the room of a batch") << 20 << 100'000 << 0;
    QTest::newRow("read after each row") << 500 << 10 << 1;
    QTest::newRow("read now and then") << 5'000 << 20 << 900;
}

void BulkQueueTest::writesAll()
{
    QFETCH(int, rows);
    QFETCH(int, length);
    QFETCH(int, between);
    TemporaryBook book;
    const auto change = book->change(u"Bulk"_s, [&](Editor &editor) -> Status {
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kCustomerColumns);
        LEADBOOK_TRY(writer);
        BulkQueue queue;
        for (int i = 1; i <= rows; ++i) {
            std::string name = std::to_string(i);
            name.resize(static_cast<std::size_t>(length), 'x');
            LEADBOOK_TRY(addCustomer(queue, *writer, name));
            if (between == 0 || i % between != 0)
                continue;
            LEADBOOK_TRY(queue.drain());
            if (number(*book, "SELECT count(*) FROM customer") != i)
                return Error{ErrorCode::Invalid, u"not all rows are there"_s, QString::number(i)};
        }
        return queue.drain();
    });
    LEADBOOK_VERIFY(change);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE employees = 7 AND length(name) = " +
                               std::to_string(length)),
             rows);
    QCOMPARE(number(*book, "SELECT count(*) FROM (SELECT CAST(rtrim(name, 'x') AS INTEGER) = "
                           "row_number() OVER (ORDER BY id) AS fits FROM customer) WHERE fits"),
             rows);
    QVERIFY(book->check()->problems.isEmpty());
}

/// Rows of several tables refer to each other, and side tables lie under the ids of others.
void BulkQueueTest::keepsTheOrder()
{
    constexpr int kRows = 3'000;
    TemporaryBook book;
    const auto change = book->change(u"Bulk"_s, [](Editor &editor) -> Status {
        auto customers = BulkWriter::begin(editor, RecordTable::Customer, kCustomerColumns);
        auto contacts = BulkWriter::begin(editor, RecordTable::Contact, kContactColumns);
        auto links = BulkWriter::begin(editor, RecordTable::CustomerContact, kLinkColumns);
        auto extras = BulkWriter::begin(editor, RecordTable::CustomerExtra, {});
        LEADBOOK_TRY(customers);
        LEADBOOK_TRY(contacts);
        LEADBOOK_TRY(links);
        LEADBOOK_TRY(extras);
        const std::int64_t customer = customers->nextId();
        const std::int64_t contact = contacts->nextId();
        BulkQueue queue;
        for (int i = 0; i < kRows; ++i) {
            LEADBOOK_TRY(addCustomer(queue, *customers, std::to_string(i)));
            LEADBOOK_TRY(queue.add(*extras, {}, customer + i));
            const std::array name{CellValue::ofText("Ann")};
            LEADBOOK_TRY(queue.add(*contacts, name, {}));
            const std::array ends{CellValue::ofInteger(customer + i), CellValue::ofInteger(contact + i)};
            LEADBOOK_TRY(queue.add(*links, ends, {}));
        }
        return queue.drain();
    });
    LEADBOOK_VERIFY(change);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_contact JOIN customer ON customer.id = customer "
                           "JOIN contact ON contact.id = contact JOIN customer_extra ON "
                           "customer_extra.id = customer"),
             kRows);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
}

void BulkQueueTest::tellsTheError_data()
{
    QTest::addColumn<int>("refused"); // which row the book does not take
    QTest::newRow("the first") << 0;
    QTest::newRow("in a full batch") << 1'000;
    QTest::newRow("the last") << 9'999;
}

void BulkQueueTest::tellsTheError()
{
    QFETCH(int, refused);
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    Status drainedAgain;
    const auto change = book->change(u"Bulk"_s, [&](Editor &editor) -> Status {
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kCustomerColumns);
        LEADBOOK_TRY(writer);
        BulkQueue queue;
        Status status;
        for (int i = 0; i < 10'000 && status; ++i)
            status = addCustomer(queue, *writer, std::to_string(i), i == refused);
        status = queue.drain();
        drainedAgain = queue.drain();
        return status;
    });
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::Constraint);
    QVERIFY(!drainedAgain);
    QCOMPARE(*book->contentHash(), before);
}

/// A cancelled import ends the queue with rows in it.
void BulkQueueTest::forgets()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    const auto change = book->change(u"Bulk"_s, [](Editor &editor) -> Status {
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kCustomerColumns);
        LEADBOOK_TRY(writer);
        BulkQueue queue;
        for (int i = 0; i < 5'000; ++i)
            LEADBOOK_TRY(addCustomer(queue, *writer, std::to_string(i)));
        return cancelledError();
    });
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::Cancelled);
    QCOMPARE(*book->contentHash(), before);
    QVERIFY(book->check()->problems.isEmpty());
}

QTEST_GUILESS_MAIN(BulkQueueTest)
#include "tst_bulkqueue.moc"
