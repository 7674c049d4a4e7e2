// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changesetreader.h"
#include "store/deleterecords.h"
#include "store/journalreader.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <sqlite3.h>

#include <memory>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

struct IndexRow
{
    std::int64_t first;
    std::int64_t last;
    std::int64_t page;
    friend bool operator==(const IndexRow &, const IndexRow &) = default;
};

std::vector<IndexRow> indexOf(const Book &book, std::int64_t change)
{
    std::vector<IndexRow> rows;
    auto read =
        Statement::prepare(book.handle(), "SELECT first, last, page FROM change_index WHERE change = ? AND "
                                          "record_table = 'customer' ORDER BY first");
    if (!read)
        return rows;
    read->bind(1, change);
    while (read->step().value_or(false))
        rows.push_back({read->integer(0), read->integer(1), read->integer(2)});
    return rows;
}

std::int64_t pipelineOf(const Editor &editor)
{
    auto read = editor.prepare("SELECT id FROM pipeline");
    return read && read->step().value_or(false) ? read->integer(0) : 0;
}

std::vector<std::int64_t> idsIn(const QByteArray &page)
{
    std::vector<std::int64_t> ids;
    ChangesetReader reader(page);
    while (reader.next().value_or(false))
        ids.push_back(reader.row().id);
    return ids;
}

} // namespace

/// How a change is kept: pages of at most 1,000 rows by id, and the index of their runs.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void updatesAreCutIntoPages();
    void runsAreExact();
    void undoOfARangeKeepsItsRows();
    void entriesTellWhatTheyAre();
    void entriesTellWho();
    void deleteRecordsAreAsASessionMakesThem();
    void brokenBytesAreTold_data();
    void brokenBytesAreTold();
};

void JournalTest::entriesTellWho()
{
    TemporaryBook book;
    std::int64_t id = 0;
    const auto edit = [&](const QString &city) {
        LEADBOOK_VERIFY(book->change(u"Edit"_s, [&](Editor &editor) {
            return editor.update(RecordTable::Customer, id, std::array{Cell{"city", city}});
        }));
    };
    LEADBOOK_VERIFY(
        book->change(u"Add"_s, [&id](Editor &editor) { return addCustomer(editor, u"Ada"_s, &id); }));
    book->setAuthor(u"梅"_s);
    edit(u"Rom"_s);
    edit(u"Bonn"_s);
    book->setAuthor(u"Li"_s);
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->redo());
    LEADBOOK_VERIFY(book->undo(3));
    book->setAuthor({});
    LEADBOOK_VERIFY(book->redo());
    const auto history = book->history();
    LEADBOOK_VERIFY(history);
    QStringList who;
    for (const Change &change : *history)
        who << change.who;
    QCOMPARE(who, (QStringList{u""_s, u"Li"_s, u"Li"_s, u"Li"_s, u"梅"_s, u"梅"_s, u""_s}));
    QCOMPARE(number(*book, "SELECT count(*) FROM change WHERE who IS NULL"), 2);
}

void JournalTest::updatesAreCutIntoPages()
{
    TemporaryBook book;
    std::int64_t first = 0;
    LEADBOOK_VERIFY(
        book->change(u"Import"_s, [&first](Editor &editor) { return addCustomers(editor, 3000, &first); }));
    const auto edited = book->change(
        u"Edit"_s, [&first](Editor &editor) { return setCities(editor, first, 2500, 1, u"Rom"_s); });
    LEADBOOK_VERIFY(edited);
    const auto pages = pageIds(book->handle(), edited->change.id);
    LEADBOOK_VERIFY(pages);
    QCOMPARE(pages->size(), 3U);
    const std::vector<IndexRow> expected{{first, first + 999, pages->at(0)},
                                         {first + 1000, first + 1999, pages->at(1)},
                                         {first + 2000, first + 2499, pages->at(2)}};
    QCOMPARE(indexOf(*book, edited->change.id), expected);
    std::int64_t next = first;
    for (const std::int64_t page : *pages) {
        const auto bytes = pageBytes(book->handle(), page);
        LEADBOOK_VERIFY(bytes);
        for (const std::int64_t id : idsIn(*bytes))
            QCOMPARE(id, next++);
    }
    QCOMPARE(next, first + 2500);
    const std::vector<TouchedRows> touched{
        {RecordTable::Customer, RowOperation::Update, first, first + 2499}};
    QCOMPARE(edited->touched, touched);
}

void JournalTest::runsAreExact()
{
    TemporaryBook book;
    std::int64_t first = 0;
    LEADBOOK_VERIFY(
        book->change(u"Import"_s, [&first](Editor &editor) { return addCustomers(editor, 100, &first); }));
    const auto edited = book->change(u"Edit"_s, [&first](Editor &editor) -> Status {
        // Backwards and over several tables: the journal sorts.
        LEADBOOK_TRY(asStatus(editor.insert(RecordTable::Setting, std::array{Cell{"name", u"a"_s}})));
        LEADBOOK_TRY(setCities(editor, first + 50, 3, -1, u"Rom"_s));
        LEADBOOK_TRY(setCities(editor, first + 10, 1, 1, u"Rom"_s));
        return setCities(editor, first + 51, 1, 1, u"Rom"_s);
    });
    LEADBOOK_VERIFY(edited);
    const auto pages = pageIds(book->handle(), edited->change.id);
    QCOMPARE(pages->size(), 1U);
    const std::vector<IndexRow> expected{{first + 10, first + 10, pages->front()},
                                         {first + 48, first + 51, pages->front()}};
    QCOMPARE(indexOf(*book, edited->change.id), expected);
    QCOMPARE(edited->touched.size(), 3U);
    QCOMPARE(edited->touched.back().table, RecordTable::Setting);
    QCOMPARE(edited->change.rows, 6);
}

void JournalTest::undoOfARangeKeepsItsRows()
{
    TemporaryBook book;
    std::int64_t first = 0;
    LEADBOOK_VERIFY(
        book->change(u"Import"_s, [&first](Editor &editor) { return addCustomers(editor, 1001, &first); }));
    const auto undone = book->undo();
    LEADBOOK_VERIFY(undone);
    const auto pages = pageIds(book->handle(), undone->change.id);
    const std::vector<IndexRow> expected{{first, first + 999, pages->at(0)},
                                         {first + 1000, first + 1000, pages->at(1)}};
    QCOMPARE(indexOf(*book, undone->change.id), expected);
    QCOMPARE(readRanges(book->handle(), undone->change.id)->size(), 1U);
}

void JournalTest::entriesTellWhatTheyAre()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"添加客户"_s, [](Editor &editor) { return addCustomer(editor, u"x"_s); }));
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->redo());
    const auto history = book->history();
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->size(), 3U);
    const std::array kinds{ChangeKind::Redo, ChangeKind::Undo, ChangeKind::Edit};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const Change &entry = history->at(i);
        QCOMPARE(entry.kind, kinds[i]);
        QCOMPARE(entry.label, u"添加客户"_s);
        QCOMPARE(entry.atMs, book.clock().nowMs());
        QCOMPARE(entry.rows, 1);
        QCOMPARE(entry.reverts, i == 2 ? std::nullopt : std::optional<std::int64_t>(history->at(i + 1).id));
    }
}

void JournalTest::deleteRecordsAreAsASessionMakesThem()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Add"_s, [](Editor &editor) -> Status {
        return asStatus(
            editor.insert(RecordTable::Deal, std::array{Cell{"pipeline", qint64{pipelineOf(editor)}},
                                                        Cell{"title", QString(300, u'长')},
                                                        Cell{"amount", -1}, Cell{"notes", u""_s}}));
    }));
    LEADBOOK_VERIFY(book->change(u"Quote"_s, [](Editor &editor) -> Status {
        auto deal = editor.prepare("SELECT id FROM deal");
        LEADBOOK_TRY(deal);
        LEADBOOK_TRY(deal->step());
        return asStatus(
            editor.insert(RecordTable::Quote, std::array{Cell{"deal", qint64{deal->integer(0)}},
                                                         Cell{"version", 1}, Cell{"discount", 0.125}}));
    }));
    for (const RecordTable table : {RecordTable::Quote, RecordTable::Deal}) {
        const std::string name(sqlName(table));
        sqlite3_session *session = nullptr;
        QCOMPARE(sqlite3session_create(book->handle(), "main", &session), SQLITE_OK);
        QCOMPARE(sqlite3session_attach(session, name.c_str()), SQLITE_OK);
        QByteArray mine;
        {
            auto read = Statement::prepare(book->handle(), "SELECT * FROM " + name);
            LEADBOOK_VERIFY(read);
            QVERIFY(read->step().value_or(false));
            DeleteRecords records(table, read->columnCount());
            mine = records.header().toByteArray();
            mine += records.record(*read).toByteArray();
        }
        QCOMPARE(number(*book, "DELETE FROM " + name), -1);
        int size = 0;
        void *bytes = nullptr;
        QCOMPARE(sqlite3session_changeset(session, &size, &bytes), SQLITE_OK);
        QCOMPARE(mine, QByteArray(static_cast<const char *>(bytes), size));
        sqlite3_free(bytes);
        sqlite3session_delete(session);
    }
}

void JournalTest::brokenBytesAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray header = QByteArray::fromHex("5403010000") + QByteArray("stage\0", 6);
    const QByteArray id = QByteArray::fromHex("010000000000000007");
    QTest::newRow("no table") << QByteArray::fromHex("0900") + id;
    QTest::newRow("unknown table") << QByteArray::fromHex("540101") + QByteArray("nothing\0", 8);
    QTest::newRow("no key") << QByteArray::fromHex("540100") + QByteArray("stage\0", 6);
    QTest::newRow("name without end") << QByteArray::fromHex("540101") + QByteArray("stage");
    QTest::newRow("columns beyond the end") << QByteArray::fromHex("547f01");
    QTest::newRow("unknown operation") << header + QByteArray::fromHex("0800") + id;
    QTest::newRow("operation alone") << header + QByteArray::fromHex("09");
    QTest::newRow("unknown type") << header + QByteArray::fromHex("0900") + id + QByteArray::fromHex("0609");
    QTest::newRow("text beyond the end")
        << header + QByteArray::fromHex("0900") + id + QByteArray::fromHex("050391") + QByteArray("abc");
    QTest::newRow("id is a text") << header + QByteArray::fromHex("09000301610505");
    QTest::newRow("cut off") << header + QByteArray::fromHex("0900") + id + QByteArray::fromHex("05");
}

void JournalTest::brokenBytesAreTold()
{
    QFETCH(QByteArray, bytes);
    ChangesetReader reader(bytes);
    QCOMPARE(errorOf(reader.next()).code, ErrorCode::Corrupt);
    ChangesetReader empty(QByteArrayView{});
    QCOMPARE(empty.next().value_or(true), false);
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
