// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changesetreader.h"

#include "store/changesetapply.h"
#include "store/journalreader.h"
#include "store/sql.h"
#include "support/fullrows.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Rows that could be read, -1 where it ended in an error.
int rowsOf(const QByteArray &bytes)
{
    ChangesetReader reader(bytes);
    int rows = 0;
    while (true) {
        const auto more = reader.next();
        if (!more)
            return errorOf(more).code == ErrorCode::Corrupt ? -1 : -2;
        if (!*more)
            return rows;
        ++rows;
    }
}

} // namespace

/// Change sets as bytes: read as SQLite wrote them, never beyond their end, applied only where they fit.
class ChangesetReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cutAnywhere();
    void brokenAnywhere();
    void invertedTwiceIsTheSame();
    void appliesOnlyWhereItFits();
    void oldValuesAreBound();
    void damagedHistoryIsTold();

private:
    /// The only page of the newest change.
    QByteArray newestPage() const;

    std::unique_ptr<TemporaryBook> m_book;
    RecordIds m_ids{};
    QByteArray m_inserts; ///< one row of each table
    QByteArray m_updates;
};

void ChangesetReaderTest::initTestCase()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(u"All"_s, [this](Editor &editor) -> Status {
        LEADBOOK_TRY(insertRowsBefore(editor, RecordTable::Setting, m_ids));
        return {};
    }));
    m_inserts = newestPage();
    LEADBOOK_VERIFY((*m_book)->change(u"Edit"_s, [this](Editor &editor) -> Status {
        for (const RecordTable table : {RecordTable::Customer, RecordTable::Deal, RecordTable::Quote}) {
            auto row = fullRow(editor, table, m_ids, 1);
            LEADBOOK_TRY(row);
            LEADBOOK_TRY(editor.update(table, idOf(m_ids, table), row->cells));
        }
        return {};
    }));
    m_updates = newestPage();
}

QByteArray ChangesetReaderTest::newestPage() const
{
    const std::int64_t page = number(**m_book, "SELECT max(id) FROM change_page");
    return pageBytes((*m_book)->handle(), page).value_or({});
}

void ChangesetReaderTest::cutAnywhere()
{
    QCOMPARE(rowsOf(m_inserts), 51);
    QCOMPARE(rowsOf(m_updates), 3);
    for (const QByteArray &page : {m_inserts, m_updates}) {
        const int rows = rowsOf(page);
        int corrupt = 0;
        for (qsizetype length = 0; length < page.size(); ++length) {
            // A copy of its own, so that reading beyond its end is noticed.
            const int read = rowsOf(QByteArray(page.constData(), length));
            QVERIFY2(read >= -1 && read < rows, qPrintable(QString::number(length)));
            corrupt += read == -1 ? 1 : 0;
        }
        // Only the end of a row is an end.
        QVERIFY(corrupt > page.size() - 3 * rows - 3);
    }
}

void ChangesetReaderTest::brokenAnywhere()
{
    QRandomGenerator random(7);
    int corrupt = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray page = round % 2 == 0 ? m_inserts : m_updates;
        for (int i = 0; i <= round % 3; ++i)
            page[random.bounded(int(page.size()))] = static_cast<char>(random.bounded(256));
        const int read = rowsOf(page);
        QVERIFY(read >= -1);
        corrupt += read == -1 ? 1 : 0;
    }
    QVERIFY(corrupt > 100);
}

void ChangesetReaderTest::invertedTwiceIsTheSame()
{
    for (const QByteArray &page : {m_inserts, m_updates}) {
        const auto once = inverted(page);
        LEADBOOK_VERIFY(once);
        QVERIFY(*once != page);
        QCOMPARE(rowsOf(*once), rowsOf(page));
        const auto twice = inverted(*once);
        LEADBOOK_VERIFY(twice);
        QCOMPARE(*twice, page);
    }
    for (qsizetype length = 1; length < m_updates.size(); length += 7) {
        const QByteArray cut(m_updates.constData(), length);
        QVERIFY(rowsOf(cut) >= 0 || errorOf(inverted(cut)).code == ErrorCode::Corrupt);
    }
}

void ChangesetReaderTest::appliesOnlyWhereItFits()
{
    sqlite3 *database = (*m_book)->handle();
    const auto back = inverted(m_updates);
    LEADBOOK_VERIFY(back);
    const auto tryApply = [&](const QByteArray &bytes, const std::string &before) {
        if (!execute(database, "BEGIN") || !execute(database, before))
            return Error{ErrorCode::Invalid, u"the test's own SQL"_s, {}};
        const Error error = errorOf(applyChangeset(database, bytes));
        return execute(database, "ROLLBACK") ? error : Error{ErrorCode::Invalid, u"no rollback"_s, {}};
    };
    QCOMPARE(tryApply(*back, "SELECT 1"), Error{});
    // The same once more: the rows are not as they were.
    const Error again = tryApply(m_updates, "SELECT 1");
    QCOMPARE(again.code, ErrorCode::Conflict);
    QVERIFY2(again.message.contains(u"customers"_s), qPrintable(again.message));
    const Error inserted = tryApply(m_inserts, "SELECT 1");
    QCOMPARE(inserted.code, ErrorCode::Conflict);
    QVERIFY2(inserted.message.contains(u"owners"_s), qPrintable(inserted.message));
    const Error gone = tryApply(*back, "DELETE FROM quote");
    QCOMPARE(gone.code, ErrorCode::Conflict);
    QVERIFY2(gone.message.contains(u"quotes"_s), qPrintable(gone.message));
    QVERIFY(gone.detail.contains(QString::number(idOf(m_ids, RecordTable::Quote))));
    const Error edited = tryApply(*back, "UPDATE deal SET title = 'later'");
    QCOMPARE(edited.code, ErrorCode::Conflict);
    QVERIFY2(edited.message.contains(u"deals"_s), qPrintable(edited.message));
}

void ChangesetReaderTest::oldValuesAreBound()
{
    ChangesetReader reader(m_updates);
    QVERIFY(reader.next().value_or(false));
    QCOMPARE(reader.row().table, RecordTable::Customer);
    QCOMPARE(reader.row().operation, RowOperation::Update);
    QCOMPARE(reader.row().id, idOf(m_ids, RecordTable::Customer));
    auto columns =
        Statement::prepare((*m_book)->handle(), "SELECT cid, name FROM pragma_table_info('customer')");
    LEADBOOK_VERIFY(columns);
    int texts = 0;
    while (columns->step().value_or(false)) {
        const int column = static_cast<int>(columns->integer(0));
        auto echo = Statement::prepare((*m_book)->handle(), "SELECT ?1");
        LEADBOOK_VERIFY(echo);
        reader.bindOld(column, *echo, 1);
        QVERIFY(echo->step().value_or(false));
        if (columns->text(1) == "influence") {
            QCOMPARE(echo->integer(0), 1);
            QCOMPARE(reader.newInteger(column), std::optional<std::int64_t>(2));
        } else if (echo->type(0) == ValueType::Text) {
            QCOMPARE(QString::fromUtf8(echo->text(0).data()),
                     allowedText(RecordTable::Customer, columns->text(1), 0).toString());
            ++texts;
        }
    }
    QVERIFY(texts > 10);
}

void ChangesetReaderTest::damagedHistoryIsTold()
{
    TemporaryBook book;
    std::int64_t id = 0;
    LEADBOOK_VERIFY(
        book->change(u"Add"_s, [&id](Editor &editor) { return addCustomer(editor, u"Acme"_s, &id); }));
    LEADBOOK_VERIFY(execute(book->handle(), "UPDATE change_page SET bytes = substr(bytes, 1, 60)"));
    const QByteArray before = *book->contentHash();
    const Error error = errorOf(book->undo());
    QCOMPARE(error.code, ErrorCode::Corrupt);
    QVERIFY2(error.message.endsWith(u'.'), qPrintable(error.message));
    QCOMPARE(*book->contentHash(), before);
    // The book itself is whole: work goes on.
    LEADBOOK_VERIFY(book->change(u"Edit"_s, [id](Editor &editor) {
        return editor.update(RecordTable::Customer, id, std::array{Cell{"city", u"Rom"_s}});
    }));
    LEADBOOK_VERIFY(book->undo());
}

QTEST_GUILESS_MAIN(ChangesetReaderTest)
#include "tst_changesetreader.moc"
