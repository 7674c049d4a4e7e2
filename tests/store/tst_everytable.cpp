// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/fullrows.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QSet>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const TemporaryBook &book)
{
    return book->contentHash().value_or({});
}

/// What the row of an id holds, spelled as SQL literals.
QString rowText(const TemporaryBook &book, RecordTable table, std::int64_t id)
{
    auto read =
        Statement::prepare(book->handle(), "SELECT * FROM " + std::string(sqlName(table)) + " WHERE id = ?");
    if (!read)
        return read.error().detail;
    read->bind(1, id);
    if (!read->step().value_or(false))
        return {};
    QString text;
    for (int column = 1; column < read->columnCount(); ++column) {
        const std::string_view cell = read->text(column);
        text += QString::number(static_cast<int>(read->type(column))) + u':' + toQString(cell) + u'\n';
    }
    return text;
}

void bindCell(Statement &statement, int parameter, const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        statement.bind(parameter, QStringView(value.toString()));
    else if (value.typeId() == QMetaType::Double)
        statement.bind(parameter, value.toDouble());
    else if (!value.isNull())
        statement.bind(parameter, std::int64_t{value.toLongLong()});
}

/// Writes a full row of @p table in bulk, a side table's under a record that the same change made in bulk.
Status writeInBulk(Editor &editor, RecordTable table, RecordIds &ids)
{
    auto row = fullRow(editor, table, ids, 1);
    LEADBOOK_TRY(row);
    std::vector<std::string_view> columns;
    for (const Cell &cell : row->cells)
        columns.push_back(cell.column);
    auto writer = BulkWriter::begin(editor, table, columns);
    LEADBOOK_TRY(writer);
    for (std::size_t i = 0; i < row->cells.size(); ++i)
        bindCell(writer->row(), static_cast<int>(i) + 1, row->cells[i].value);
    const auto written =
        isSideTable(table)
            ? writer->writeBeside(
                  idOf(ids, table == RecordTable::DealExtra ? RecordTable::Deal : RecordTable::Customer))
            : writer->write();
    return asStatus(written, &idOf(ids, table));
}

} // namespace

/// Each table of the book: whatever is written to any of its columns can be taken back and brought back.
class EveryTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data() { tables(); }
    void thereAndBack();
    void inBulk_data() { tables(); }
    void inBulk();
    void oldChangeAlone_data() { tables(); }
    void oldChangeAlone();
    void hashSeesEachColumn_data() { tables(); }
    void hashSeesEachColumn();

private:
    static void tables();
};

void EveryTableTest::tables()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < kRecordTableNames.size(); ++i)
        QTest::newRow(kRecordTableNames[i].data()) << static_cast<int>(i);
}

void EveryTableTest::thereAndBack()
{
    QFETCH(int, number);
    const auto table = static_cast<RecordTable>(number);
    TemporaryBook book;
    RecordIds ids{};
    LEADBOOK_VERIFY(
        book->change(u"Parents"_s, [&](Editor &editor) { return insertRowsBefore(editor, table, ids); }));
    std::vector<QByteArray> hashes{hashOf(book)};
    QStringList texts{QString()};
    const auto step = [&](const QString &label, RowOperation operation, const Book::Work &work) {
        const auto changed = book->change(label, work);
        LEADBOOK_VERIFY(changed);
        const std::int64_t id = idOf(ids, table);
        const std::vector<TouchedRows> touched{{table, operation, id, id}};
        QCOMPARE(changed->touched, touched);
        QCOMPARE(changed->change.rows, 1);
        hashes.push_back(hashOf(book));
        texts << rowText(book, table, id);
    };
    step(u"Insert"_s, RowOperation::Insert, [&](Editor &editor) -> Status {
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        return insertRow(editor, table, *row, ids);
    });
    step(u"Update"_s, RowOperation::Update, [&](Editor &editor) -> Status {
        auto row = fullRow(editor, table, ids, 1);
        LEADBOOK_TRY(row);
        return editor.update(table, idOf(ids, table), row->cells);
    });
    step(u"Remove"_s, RowOperation::Delete,
         [&](Editor &editor) { return editor.remove(table, idOf(ids, table)); });
    QCOMPARE(hashes.at(3), hashes.at(0));
    QVERIFY(texts.at(1) != texts.at(2));

    for (std::size_t at = 3; at-- > 0;) {
        LEADBOOK_VERIFY(book->undo());
        book.reopen();
        QCOMPARE(rowText(book, table, idOf(ids, table)), texts.at(static_cast<qsizetype>(at)));
        QCOMPARE(hashOf(book), hashes[at]);
    }
    for (std::size_t at = 1; at <= 3; ++at) {
        LEADBOOK_VERIFY(book->redo());
        book.reopen();
        QCOMPARE(rowText(book, table, idOf(ids, table)), texts.at(static_cast<qsizetype>(at)));
        QCOMPARE(hashOf(book), hashes[at]);
    }
    QCOMPARE(book->check()->problems, QStringList());
}

void EveryTableTest::inBulk()
{
    QFETCH(int, number);
    const auto table = static_cast<RecordTable>(number);
    TemporaryBook book;
    RecordIds ids{};
    // A side table's row wants its record made in bulk by the same change.
    const auto parents = isSideTable(table) ? RecordTable::Owner : table;
    LEADBOOK_VERIFY(
        book->change(u"Parents"_s, [&](Editor &editor) { return insertRowsBefore(editor, parents, ids); }));
    const QByteArray before = hashOf(book);
    LEADBOOK_VERIFY(book->change(u"Import"_s, [&](Editor &editor) -> Status {
        if (table == RecordTable::CustomerExtra)
            LEADBOOK_TRY(writeInBulk(editor, RecordTable::Customer, ids));
        if (table == RecordTable::DealExtra) {
            LEADBOOK_TRY(writeInBulk(editor, RecordTable::Pipeline, ids));
            LEADBOOK_TRY(writeInBulk(editor, RecordTable::Deal, ids));
        }
        return writeInBulk(editor, table, ids);
    }));
    const QByteArray after = hashOf(book);
    const QString text = rowText(book, table, idOf(ids, table));
    QVERIFY(!text.isEmpty());
    for (int round = 0; round < 2; ++round) {
        LEADBOOK_VERIFY(book->undo());
        book.reopen();
        QCOMPARE(hashOf(book), before);
        LEADBOOK_VERIFY(book->redo());
        book.reopen();
        QCOMPARE(hashOf(book), after);
        QCOMPARE(rowText(book, table, idOf(ids, table)), text);
    }
    QCOMPARE(book->check()->problems, QStringList());
}

void EveryTableTest::oldChangeAlone()
{
    QFETCH(int, number);
    const auto table = static_cast<RecordTable>(number);
    TemporaryBook book;
    RecordIds ids{};
    LEADBOOK_VERIFY(book->change(u"All"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(insertRowsBefore(editor, table, ids));
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        return insertRow(editor, table, *row, ids);
    }));
    const QString first = rowText(book, table, idOf(ids, table));
    const auto edited = book->change(u"Old edit"_s, [&](Editor &editor) -> Status {
        auto row = fullRow(editor, table, ids, 1);
        LEADBOOK_TRY(row);
        return editor.update(table, idOf(ids, table), row->cells);
    });
    LEADBOOK_VERIFY(edited);
    LEADBOOK_VERIFY(book->change(u"Another"_s, [](Editor &e) { return addCustomer(e, u"another"_s); }));
    LEADBOOK_VERIFY(book->undo(edited->change.id));
    QCOMPARE(rowText(book, table, idOf(ids, table)), first);
    QCOMPARE(test::number(*book, "SELECT count(*) FROM customer WHERE name = 'another'"), 1);
    // What was taken back cannot be taken back once more.
    QVERIFY(!book->undo(edited->change.id));
    QCOMPARE(book->check()->problems, QStringList());
}

void EveryTableTest::hashSeesEachColumn()
{
    QFETCH(int, number);
    const auto table = static_cast<RecordTable>(number);
    TemporaryBook book;
    RecordIds ids{};
    FullRow other;
    LEADBOOK_VERIFY(book->change(u"All"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(insertRowsBefore(editor, table, ids));
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        LEADBOOK_TRY(insertRow(editor, table, *row, ids));
        auto changed = fullRow(editor, table, {}, 1);
        LEADBOOK_TRY(changed);
        other = std::move(*changed);
        return {};
    }));
    QSet<QByteArray> hashes{hashOf(book)};
    for (const Cell &cell : other.cells) {
        const auto changed = book->change(u"One cell"_s, [&](Editor &editor) {
            return editor.update(table, idOf(ids, table), std::array{cell});
        });
        // References that must not be empty stay as they are.
        if (!changed && cell.value.isNull())
            continue;
        LEADBOOK_VERIFY(changed);
        const QByteArray hash = hashOf(book);
        QVERIFY2(hashes.contains(hash) == (changed->change.id == 0), std::string(cell.column).c_str());
        hashes.insert(hash);
    }
    QVERIFY(hashes.size() > 1);
}

QTEST_GUILESS_MAIN(EveryTableTest)
#include "tst_everytable.moc"
