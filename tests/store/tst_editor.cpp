// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Single-row edits and the entry they leave in the journal.
class EditorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void insertUpdateRemove();
    void errorTakesAllBack();
    void emptyChangeLeavesNoEntry();
    void bulkIsOneRange();
};

void EditorTest::insertUpdateRemove()
{
    TemporaryBook book;
    std::int64_t id = 0;
    auto added =
        book->change(u"Add Acme"_s, [&](Editor &editor) { return addCustomer(editor, u"Acme"_s, &id); });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->change.label, u"Add Acme"_s);
    QCOMPARE(added->change.rows, 1);
    const std::vector<TouchedRows> inserted{{RecordTable::Customer, RowOperation::Insert, id, id}};
    QCOMPARE(added->touched, inserted);

    auto updated = book->change(u"Move"_s, [&](Editor &editor) {
        return editor.update(RecordTable::Customer, id,
                             std::array{Cell{"city", u"上海"_s}, Cell{"employees", 12}});
    });
    LEADBOOK_VERIFY(updated);
    QCOMPARE(updated->touched.front().operation, RowOperation::Update);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer WHERE city = '上海' AND employees = 12"), 1);

    auto removed =
        book->change(u"Remove"_s, [&](Editor &editor) { return editor.remove(RecordTable::Customer, id); });
    LEADBOOK_VERIFY(removed);
    QCOMPARE(removed->touched.front().operation, RowOperation::Delete);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    const auto history = book->history();
    LEADBOOK_VERIFY(history);
    QCOMPARE(history->size(), 3U);
    QCOMPARE(history->front().label, u"Remove"_s);
}

void EditorTest::errorTakesAllBack()
{
    TemporaryBook book;
    auto failed = book->change(u"Half"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(addCustomer(editor, u"Acme"_s));
        return editor.update(RecordTable::Customer, 1, std::array{Cell{"city", u"x"_s}});
    });
    QCOMPARE(errorOf(failed).code, ErrorCode::NotFound);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

void EditorTest::emptyChangeLeavesNoEntry()
{
    TemporaryBook book;
    auto nothing = book->change(u"Nothing"_s, [](Editor &) { return Status(); });
    LEADBOOK_VERIFY(nothing);
    QCOMPARE(nothing->change.id, 0);
    QCOMPARE(number(*book, "SELECT count(*) FROM change"), 0);
}

void EditorTest::bulkIsOneRange()
{
    TemporaryBook book;
    constexpr int kRows = 100'000;
    const auto added = book->change(u"Import"_s, [](Editor &editor) { return addCustomers(editor, kRows); });
    LEADBOOK_VERIFY(added);
    QCOMPARE(added->change.rows, kRows);
    QCOMPARE(added->touched.size(), 1U);
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), kRows);
    QCOMPARE(number(*book, "SELECT sum(last - first + 1) FROM change_range"), kRows);
    QCOMPARE(number(*book, "SELECT count(*) FROM change_page"), 0);
}

QTEST_GUILESS_MAIN(EditorTest)
#include "tst_editor.moc"
