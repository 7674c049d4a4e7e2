// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <optional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<std::string_view, 1> kName{"name"};
constexpr std::array<std::string_view, 2> kSlots{"x001", "x100"};

Error saying(const QString &what)
{
    return {ErrorCode::Invalid, what, {}};
}

} // namespace

/// Many rows at once: ids without gaps, NULL for what is not bound, all of it one range of the journal.
class BulkWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsHaveNoGaps();
    void unboundIsNull();
    void bindingsDoNotStay();
    void unknownColumnFailsAtOnce();
    void movedWriterGoesOn();
    void emptyWriterLeavesNothing();
    void endsWithItsScope();
    void besideAnyOrder();
    void besideIsUndoneWithItsRecords();
    void failedChangeGivesItsIdsAgain();
    void millionsOfCharacters();
};

void BulkWriterTest::idsHaveNoGaps()
{
    TemporaryBook book;
    std::vector<std::int64_t> ids;
    for (int round = 0; round < 3; ++round) {
        LEADBOOK_VERIFY(book->change(u"Import"_s, [&ids](Editor &editor) -> Status {
            auto writer = BulkWriter::begin(editor, RecordTable::Product, kName);
            LEADBOOK_TRY(writer);
            for (int i = 0; i < 100; ++i) {
                const std::int64_t told = writer->nextId();
                writer->row().bind(1, std::string_view("product"));
                auto written = writer->write();
                LEADBOOK_TRY(written);
                if (*written != told)
                    return saying(u"another id than told"_s);
                ids.push_back(*written);
            }
            return {};
        }));
        book.reopen();
    }
    for (std::size_t i = 1; i < ids.size(); ++i)
        QCOMPARE(ids[i], ids[i - 1] + 1);
    QCOMPARE(number(*book, "SELECT count(DISTINCT id) FROM product"), 300);
}

void BulkWriterTest::unboundIsNull()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 3> kColumns{"city", "name", "active_nothing"};
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, std::span(kColumns).first(2));
        LEADBOOK_TRY(writer);
        writer->row().bind(2, std::string_view("x"));
        LEADBOOK_TRY(writer->write());
        return {};
    }));
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE city IS NULL AND kind = 0 AND status = 0"),
             1);
}

void BulkWriterTest::bindingsDoNotStay()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 2> kColumns{"name", "region"};
        auto writer = BulkWriter::begin(editor, RecordTable::Owner, kColumns);
        LEADBOOK_TRY(writer);
        writer->row().bind(1, std::string_view("first"));
        writer->row().bind(2, std::string_view("north"));
        LEADBOOK_TRY(writer->write());
        writer->row().bind(1, std::string_view("second"));
        LEADBOOK_TRY(writer->write());
        // A row that was refused leaves none of its cells to the next.
        writer->row().bind(2, std::string_view("south"));
        if (writer->write())
            return saying(u"an owner without a name"_s);
        writer->row().bind(1, std::string_view("third"));
        return asStatus(writer->write());
    }));
    QCOMPARE(number(*book, "SELECT count(*) FROM owner WHERE region IS NULL"), 2);
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), 3);
}

void BulkWriterTest::unknownColumnFailsAtOnce()
{
    TemporaryBook book;
    const auto changed = book->change(u"Import"_s, [](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 2> kColumns{"name", "colour\" TEXT; --"};
        LEADBOOK_TRY(BulkWriter::begin(editor, RecordTable::Customer, kColumns));
        return {};
    });
    QVERIFY(!changed);
    // The table is free again: the next change may write to it.
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) { return addCustomers(editor, 3); }));
}

void BulkWriterTest::movedWriterGoesOn()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        auto begun = BulkWriter::begin(editor, RecordTable::Owner, kName);
        LEADBOOK_TRY(begun);
        begun->row().bind(1, std::string_view("before"));
        LEADBOOK_TRY(begun->write());
        BulkWriter writer(std::move(*begun));
        writer.row().bind(1, std::string_view("after"));
        return asStatus(writer.write());
    }));
    QCOMPARE(number(*book, "SELECT last - first + 1 FROM change_range"), 2);
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(number(*book, "SELECT count(*) FROM owner"), 0);
}

void BulkWriterTest::emptyWriterLeavesNothing()
{
    TemporaryBook book;
    const auto changed = book->change(u"Nothing"_s, [](Editor &editor) -> Status {
        auto writer = BulkWriter::begin(editor, RecordTable::Owner, kName);
        LEADBOOK_TRY(writer);
        writer->finish();
        writer->finish();
        return {};
    });
    LEADBOOK_VERIFY(changed);
    QCOMPARE(changed->change.id, 0);
    QVERIFY(changed->touched.empty());
    QCOMPARE(number(*book, "SELECT count(*) FROM change_range"), 0);
}

void BulkWriterTest::endsWithItsScope()
{
    TemporaryBook book;
    const auto changed = book->change(u"Import"_s, [](Editor &editor) -> Status {
        {
            auto writer = BulkWriter::begin(editor, RecordTable::Owner, kName);
            LEADBOOK_TRY(writer);
            writer->row().bind(1, std::string_view("bulk"));
            LEADBOOK_TRY(writer->write());
        }
        return asStatus(editor.insert(RecordTable::Owner, std::array{Cell{"name", u"single"_s}}));
    });
    LEADBOOK_VERIFY(changed);
    QCOMPARE(changed->change.rows, 2);
    QCOMPARE(changed->touched.size(), 1U);
    QCOMPARE(changed->touched.front().last - changed->touched.front().first, 1);
}

void BulkWriterTest::besideAnyOrder()
{
    TemporaryBook book;
    std::int64_t first = 0;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [&first](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 10, &first));
        auto beside = BulkWriter::begin(editor, RecordTable::CustomerExtra, kSlots);
        LEADBOOK_TRY(beside);
        for (const int offset : {7, 2, 9, 4}) {
            beside->row().bind(1, offset);
            beside->row().bind(2, std::string_view("High"));
            LEADBOOK_TRY(beside->writeBeside(first + offset));
        }
        if (errorOf(beside->writeBeside(first + 7)).code != ErrorCode::Constraint)
            return saying(u"two rows for one customer"_s);
        return {};
    }));
    QCOMPARE(number(*book, "SELECT sum(x001) FROM customer_extra WHERE x100 = 'High'"), 22);
    QCOMPARE(number(*book, "SELECT first FROM change_range WHERE record_table = 'customer_extra'"),
             first + 2);
    QCOMPARE(number(*book, "SELECT last FROM change_range WHERE record_table = 'customer_extra'"), first + 9);
}

void BulkWriterTest::besideIsUndoneWithItsRecords()
{
    TemporaryBook book;
    const QByteArray before = *book->contentHash();
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) -> Status {
        std::int64_t first = 0;
        LEADBOOK_TRY(addCustomers(editor, 2500, &first));
        auto beside = BulkWriter::begin(editor, RecordTable::CustomerExtra, kSlots);
        LEADBOOK_TRY(beside);
        for (std::int64_t id = first; id < first + 2500; id += 3) {
            beside->row().bind(1, static_cast<double>(id - first) * 0.5);
            LEADBOOK_TRY(beside->writeBeside(id));
        }
        return {};
    }));
    const QByteArray after = *book->contentHash();
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(*book->contentHash(), before);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer_extra"), 0);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(*book->contentHash(), after);
    QCOMPARE(book->check()->problems, QStringList());
}

void BulkWriterTest::failedChangeGivesItsIdsAgain()
{
    TemporaryBook book;
    std::array<std::int64_t, 2> first{};
    for (std::size_t round = 0; round < 2; ++round) {
        const auto changed = book->change(u"Import"_s, [&first, round](Editor &editor) -> Status {
            LEADBOOK_TRY(addCustomers(editor, 50, &first.at(round)));
            return round == 0 ? Status(saying(u"given up"_s)) : Status();
        });
        QCOMPARE(changed.has_value(), round == 1);
    }
    QCOMPARE(first[0], first[1]);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 50);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 1);
}

void BulkWriterTest::millionsOfCharacters()
{
    TemporaryBook book;
    const std::string text(3'000'000, 'n');
    LEADBOOK_VERIFY(book->change(u"Import"_s, [&text](Editor &editor) -> Status {
        constexpr std::array<std::string_view, 2> kColumns{"name", "notes"};
        auto writer = BulkWriter::begin(editor, RecordTable::Customer, kColumns);
        LEADBOOK_TRY(writer);
        writer->row().bind(1, std::string_view("x"));
        writer->row().bind(2, std::string_view(text));
        return asStatus(writer->write());
    }));
    const QByteArray after = *book->contentHash();
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(*book->contentHash(), after);
    QCOMPARE(number(*book, "SELECT length(notes) FROM customer"), 3'000'000);
}

QTEST_GUILESS_MAIN(BulkWriterTest)
#include "tst_bulkwriter.moc"
