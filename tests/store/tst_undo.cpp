// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <functional>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const TemporaryBook &book)
{
    return book->contentHash().value_or({});
}

Status importTwice(Editor &editor)
{
    // As an import does: new rows in bulk, links to them, updates of old rows and of new ones.
    std::int64_t first = 0;
    LEADBOOK_TRY(addCustomers(editor, 3000, &first));
    LEADBOOK_TRY(addPurchases(editor, first, 3000));
    LEADBOOK_TRY(setCities(editor, first, 700, 3, u"杭州"_s));
    LEADBOOK_TRY(setCities(editor, first - 1000, 500, 2, u"Paris"_s));
    return editor.remove(RecordTable::Customer, first - 1001);
}

Status removeOne(Editor &editor)
{
    auto id = editor.prepare("SELECT min(id) FROM customer");
    LEADBOOK_TRY(id);
    LEADBOOK_TRY(id->step());
    return editor.removeCustomer(id->integer(0));
}

} // namespace

/// Undo and redo give back the same content, byte for byte, also by another Book on the same file.
class UndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data();
    void thereAndBack();
    void stacksFollowTheJournal();
    void newEditEmptiesRedo();
    void nothingToDo();
    void touchedRowsOfARange();
    void idsAreNotGivenAgain();
    void cancelChangesNothing();
};

void UndoTest::thereAndBack_data()
{
    QTest::addColumn<std::function<Status(Editor &)>>("work");
    using Work = std::function<Status(Editor &)>;
    QTest::newRow("insert one") << Work([](Editor &e) { return addCustomer(e, u"Acme"_s); });
    QTest::newRow("bulk insert") << Work([](Editor &e) { return addCustomers(e, 2500); });
    QTest::newRow("import") << Work(importTwice);
    QTest::newRow("remove with all its own") << Work(removeOne);
    QTest::newRow("insert and remove") << Work([](Editor &e) -> Status {
        std::int64_t id = 0;
        LEADBOOK_TRY(addCustomers(e, 10, &id));
        LEADBOOK_TRY(addCustomer(e, u"Acme"_s));
        return e.remove(RecordTable::Customer, id + 4);
    });
}

void UndoTest::thereAndBack()
{
    QFETCH(std::function<Status(Editor &)>, work);
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Start"_s, [](Editor &editor) -> Status {
        std::int64_t first = 0;
        LEADBOOK_TRY(addCustomers(editor, 1500, &first));
        return addPurchases(editor, first, 400);
    }));
    const QByteArray before = hashOf(book);
    LEADBOOK_VERIFY(book->change(u"Work"_s, work));
    const QByteArray after = hashOf(book);
    QVERIFY(before != after);

    for (int round = 0; round < 2; ++round) {
        const auto undone = book->undo();
        LEADBOOK_VERIFY(undone);
        QCOMPARE(undone->change.kind, ChangeKind::Undo);
        QCOMPARE(undone->change.label, u"Work"_s);
        QCOMPARE(hashOf(book), before);
        book.reopen();
        QCOMPARE(hashOf(book), before);
        const auto redone = book->redo();
        LEADBOOK_VERIFY(redone);
        QCOMPARE(redone->change.kind, ChangeKind::Redo);
        QCOMPARE(hashOf(book), after);
        book.reopen();
        QCOMPARE(hashOf(book), after);
    }
    const auto report = book->check();
    LEADBOOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
    QCOMPARE(report->contentHash, after);
}

void UndoTest::stacksFollowTheJournal()
{
    TemporaryBook book;
    std::vector<QByteArray> hashes{hashOf(book)};
    const QStringList names{u"a"_s, u"b"_s, u"c"_s};
    for (const QString &name : names) {
        LEADBOOK_VERIFY(book->change(name, [&name](Editor &editor) { return addCustomer(editor, name); }));
        hashes.push_back(hashOf(book));
    }
    const auto labels = [&book](bool undo) {
        book.reopen();
        const auto next = undo ? book->nextUndo() : book->nextRedo();
        return next && *next ? (*next)->label : QString();
    };
    QCOMPARE(labels(true), u"c"_s);
    QCOMPARE(labels(false), QString());
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(labels(true), u"a"_s);
    QCOMPARE(labels(false), u"b"_s);
    QCOMPARE(hashOf(book), hashes[1]);
    LEADBOOK_VERIFY(book->redo());
    QCOMPARE(labels(true), u"b"_s);
    QCOMPARE(labels(false), u"c"_s);
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->undo());
    QCOMPARE(labels(true), QString());
    QCOMPARE(labels(false), u"a"_s);
    QCOMPARE(hashOf(book), hashes[0]);
    for (std::size_t i = 1; i < hashes.size(); ++i) {
        LEADBOOK_VERIFY(book->redo());
        QCOMPARE(hashOf(book), hashes[i]);
    }
    QCOMPARE(labels(false), QString());
    QCOMPARE(book->history()->size(), 11U);
    QCOMPARE(book->history(2)->size(), 2U);
}

void UndoTest::newEditEmptiesRedo()
{
    TemporaryBook book;
    const auto add = [](Editor &editor) { return addCustomer(editor, u"x"_s); };
    LEADBOOK_VERIFY(book->change(u"a"_s, add));
    LEADBOOK_VERIFY(book->undo());
    LEADBOOK_VERIFY(book->change(u"b"_s, add));
    QVERIFY(!book->nextRedo()->has_value());
    QCOMPARE(errorOf(book->redo()).code, ErrorCode::NotFound);
    QCOMPARE((*book->nextUndo())->label, u"b"_s);
}

void UndoTest::nothingToDo()
{
    TemporaryBook book;
    QCOMPARE(errorOf(book->undo()).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(book->redo()).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(book->undo(77)).code, ErrorCode::NotFound);
    QVERIFY(!errorOf(book->undo()).message.isEmpty());
    LEADBOOK_VERIFY(book->change(u"a"_s, [](Editor &editor) { return addCustomer(editor, u"x"_s); }));
    LEADBOOK_VERIFY(book->undo(1));
    QCOMPARE(errorOf(book->undo(1)).code, ErrorCode::NotFound);
    QCOMPARE(errorOf(book->undo(2)).code, ErrorCode::NotFound);
}

void UndoTest::touchedRowsOfARange()
{
    TemporaryBook book;
    std::int64_t first = 0;
    const auto added = book->change(u"Import"_s, [&first](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomers(editor, 2500, &first));
        return setCities(editor, first, 10, 2, u"Rom"_s);
    });
    LEADBOOK_VERIFY(added);
    const std::vector<TouchedRows> inserted{
        {RecordTable::Customer, RowOperation::Insert, first, first + 2499}};
    const std::vector<TouchedRows> deleted{
        {RecordTable::Customer, RowOperation::Delete, first, first + 2499}};
    QCOMPARE(added->touched, inserted);
    QCOMPARE(added->change.rows, 2500);
    const auto undone = book->undo();
    LEADBOOK_VERIFY(undone);
    QCOMPARE(undone->touched, deleted);
    QCOMPARE(undone->change.rows, 2500);
    const auto redone = book->redo();
    LEADBOOK_VERIFY(redone);
    QCOMPARE(redone->touched, inserted);
    // One page for the updates, not three for the rows.
    QCOMPARE(number(*book, "SELECT count(*) FROM change_page WHERE change = 3"), 1);
    QCOMPARE(number(*book, "SELECT sum(last - first + 1) FROM change_range WHERE change = 3"), 2500);
}

void UndoTest::idsAreNotGivenAgain()
{
    TemporaryBook book;
    std::int64_t before = 0;
    std::int64_t after = 0;
    LEADBOOK_VERIFY(
        book->change(u"a"_s, [&before](Editor &editor) { return addCustomer(editor, u"x"_s, &before); }));
    LEADBOOK_VERIFY(book->undo());
    book.reopen();
    LEADBOOK_VERIFY(
        book->change(u"b"_s, [&after](Editor &editor) { return addCustomer(editor, u"y"_s, &after); }));
    QCOMPARE(after, before + 1);
}

void UndoTest::cancelChangesNothing()
{
    TemporaryBook book;
    LEADBOOK_VERIFY(book->change(u"Import"_s, [](Editor &editor) { return addCustomers(editor, 5000); }));
    const QByteArray before = hashOf(book);
    Progress *handle = nullptr;
    std::vector<std::int64_t> seen;
    Progress progress([&](std::int64_t done, std::int64_t total) {
        QCOMPARE(total, 5000);
        seen.push_back(done);
        if (done >= 2000)
            handle->cancel();
    });
    handle = &progress;
    QCOMPARE(errorOf(book->undo(&progress)).code, ErrorCode::Cancelled);
    const std::vector<std::int64_t> expected{1000, 2000};
    QCOMPARE(seen, expected);
    QCOMPARE(hashOf(book), before);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 1);
    LEADBOOK_VERIFY(book->undo());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"
