// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray hashOf(const TemporaryBook &book)
{
    return book->contentHash().value_or({});
}

std::vector<std::int64_t> customersOf(const Editor &editor)
{
    std::vector<std::int64_t> ids;
    auto read = editor.prepare("SELECT id FROM customer ORDER BY id");
    while (read && read->step().value_or(false))
        ids.push_back(read->integer(0));
    return ids;
}

/// One change of a few rows, whatever @p random says.
Status editSomething(Editor &editor, QRandomGenerator &random)
{
    const std::vector<std::int64_t> ids = customersOf(editor);
    const auto any = [&] { return ids[static_cast<std::size_t>(random.bounded(int(ids.size())))]; };
    const int choice = ids.empty() ? random.bounded(2) : random.bounded(6);
    if (choice == 0)
        return addCustomer(editor, u"single %1"_s.arg(random.bounded(1000)));
    if (choice == 1) {
        std::int64_t first = 0;
        LEADBOOK_TRY(addCustomers(editor, 3 + random.bounded(5), &first));
        return addPurchases(editor, first, 3);
    }
    if (choice == 2)
        return editor.removeCustomer(any());
    if (choice == 3)
        return addPurchases(editor, any(), 1);
    // Several cells of several rows; the same value again is no change.
    for (int i = 0; i < 3; ++i) {
        const QString city = random.bounded(2) == 0 ? QString() : u"city %1"_s.arg(random.bounded(4));
        LEADBOOK_TRY(editor.update(RecordTable::Customer, any(),
                                   std::array{Cell{"city", city}, Cell{"employees", random.bounded(3)}}));
    }
    return {};
}

} // namespace

/// Any sequence of edits, undos and redos, over restarts: undo and redo always give the content that was.
class RandomHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stacks_data() { seeds(); }
    void stacks();
    void oldChanges_data() { seeds(); }
    void oldChanges();

private:
    static void seeds();
};

void RandomHistoryTest::seeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void RandomHistoryTest::stacks()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TemporaryBook book;
    // The content before each change that undo may take back, and after each that redo may bring back.
    std::vector<QByteArray> undo;
    std::vector<QByteArray> redo;
    for (int step = 0; step < 40; ++step) {
        const QByteArray now = hashOf(book);
        const int choice = random.bounded(10);
        if (choice < 4) {
            const auto changed = book->change(
                u"Step %1"_s.arg(step), [&random](Editor &editor) { return editSomething(editor, random); });
            LEADBOOK_VERIFY(changed);
            if (changed->change.id == 0)
                continue;
            undo.push_back(now);
            redo.clear();
        } else if (choice < 7) {
            const auto undone = book->undo();
            QCOMPARE(undone.has_value(), !undo.empty());
            if (undo.empty()) {
                QCOMPARE(undone.error().code, ErrorCode::NotFound);
                continue;
            }
            QCOMPARE(hashOf(book), undo.back());
            undo.pop_back();
            redo.push_back(now);
        } else if (choice < 9) {
            const auto redone = book->redo();
            QCOMPARE(redone.has_value(), !redo.empty());
            if (redo.empty())
                continue;
            QCOMPARE(hashOf(book), redo.back());
            redo.pop_back();
            undo.push_back(now);
        } else {
            book.reopen();
            QCOMPARE(hashOf(book), now);
        }
    }
    QCOMPARE(book->check()->problems, QStringList());
    while (!undo.empty()) {
        LEADBOOK_VERIFY(book->undo());
        QCOMPARE(hashOf(book), undo.back());
        undo.pop_back();
    }
    QCOMPARE(number(*book, "SELECT count(*) FROM customer"), 0);
    QVERIFY(!book->nextUndo()->has_value());
}

void RandomHistoryTest::oldChanges()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    TemporaryBook book;
    for (int step = 0; step < 12; ++step) {
        LEADBOOK_VERIFY(book->change(u"Step %1"_s.arg(step),
                                     [&random](Editor &editor) { return editSomething(editor, random); }));
    }
    int refused = 0;
    int taken = 0;
    for (int step = 0; step < 12; ++step) {
        const auto history = book->history();
        LEADBOOK_VERIFY(history);
        const Change &any =
            (*history)[static_cast<std::size_t>(random.bounded(static_cast<int>(history->size())))];
        const QByteArray before = hashOf(book);
        const auto undone = book->undo(any.id);
        if (undone) {
            ++taken;
            QCOMPARE(undone->change.reverts, std::optional(any.id));
            // Redo brings it back at once: nothing came between.
            LEADBOOK_VERIFY(book->redo());
            QCOMPARE(hashOf(book), before);
            LEADBOOK_VERIFY(book->undo());
            continue;
        }
        ++refused;
        QCOMPARE(hashOf(book), before);
        QVERIFY2(undone.error().message.endsWith(u'.'), qPrintable(undone.error().message));
        QVERIFY(!undone.error().message.contains(u"%1"_s));
    }
    QVERIFY(refused + taken == 12 && taken > 0);
    QCOMPARE(book->check()->problems, QStringList());
}

QTEST_GUILESS_MAIN(RandomHistoryTest)
#include "tst_randomhistory.moc"
