// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

/// Taking back an old change: what stands in its way is named, and nothing is changed.
class ConflictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oldChangeAlone();
    void editedLater();
    void editedLaterInsideARange();
    void laterEditTakenBack();
    void linkedLater();
    void parentIsGone();
    void replacedLater();
    void undoneBehindTheRange();
    void changedBehindTheHistory();

private:
    void expectConflict(std::int64_t change, const QStringList &parts);

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_first = 0; ///< of 1,200 customers imported by change 1
};

void ConflictsTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(
        u"Import"_s, [this](Editor &editor) { return addCustomers(editor, 1200, &m_first); }));
}

void ConflictsTest::expectConflict(std::int64_t change, const QStringList &parts)
{
    Book &book = **m_book;
    const auto before = book.contentHash();
    const auto entries = book.history();
    const auto undone = book.undo(change);
    QVERIFY(!undone);
    const Error error = errorOf(undone);
    QCOMPARE(error.code, ErrorCode::Conflict);
    for (const QString &part : parts)
        QVERIFY2(error.message.contains(part), qPrintable(error.message));
    QCOMPARE(*book.contentHash(), *before);
    QCOMPARE(book.history()->size(), entries->size());
}

void ConflictsTest::oldChangeAlone()
{
    Book &book = **m_book;
    const auto edit = [this](int offset, const QString &city) {
        return
            [this, offset, city](Editor &editor) { return setCities(editor, m_first + offset, 10, 1, city); };
    };
    LEADBOOK_VERIFY(book.change(u"b"_s, edit(0, u"Rom"_s)));
    const auto second = book.change(u"c"_s, edit(10, u"Oslo"_s));
    LEADBOOK_VERIFY(second);
    const auto undone = book.undo(2);
    LEADBOOK_VERIFY(undone);
    QCOMPARE(*undone->change.reverts, 2);
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 0);
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Oslo'"), 10);
    QCOMPARE((*book.nextUndo())->id, 3);
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 10);
}

void ConflictsTest::editedLater()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(
        book.change(u"b"_s, [this](Editor &e) { return setCities(e, m_first, 20, 1, u"Rom"_s); }));
    LEADBOOK_VERIFY(book.change(u"Move some"_s,
                                [this](Editor &e) { return setCities(e, m_first + 15, 9, 2, u"Oslo"_s); }));
    expectConflict(2, {u"customers: 3"_s, u"“Move some”"_s, u"“b”"_s});
}

void ConflictsTest::editedLaterInsideARange()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(
        book.change(u"Edit"_s, [this](Editor &e) { return setCities(e, m_first + 100, 50, 3, u"Rom"_s); }));
    LEADBOOK_VERIFY(book.change(u"Remove"_s, [this](Editor &e) { return e.removeCustomer(m_first + 1199); }));
    // The one that was removed is gone already.
    expectConflict(1, {u"customers: 50"_s, u"“Edit”"_s});
}

void ConflictsTest::laterEditTakenBack()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(
        book.change(u"Edit"_s, [this](Editor &e) { return setCities(e, m_first, 5, 1, u"Rom"_s); }));
    LEADBOOK_VERIFY(book.undo());
    LEADBOOK_VERIFY(book.redo());
    expectConflict(1, {u"customers: 5"_s});
    LEADBOOK_VERIFY(book.undo());
    LEADBOOK_VERIFY(book.undo(1));
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 0);
    // And all the way back again.
    LEADBOOK_VERIFY(book.redo());
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 5);
}

void ConflictsTest::linkedLater()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(
        book.change(u"Purchases"_s, [this](Editor &e) { return addPurchases(e, m_first + 100, 40); }));
    LEADBOOK_VERIFY(book.change(u"Task"_s, [this](Editor &e) {
        return asStatus(e.insert(
            RecordTable::Task, std::array{Cell{"title", u"call"_s}, Cell{"customer", qint64{m_first + 7}}}));
    }));
    expectConflict(1, {u"purchases: 40"_s, u"tasks: 1"_s});
}

void ConflictsTest::parentIsGone()
{
    Book &book = **m_book;
    std::int64_t owner = 0;
    LEADBOOK_VERIFY(book.change(u"Owner"_s, [&owner](Editor &e) {
        return asStatus(e.insert(RecordTable::Owner, std::array{Cell{"name", u"Li"_s}}), &owner);
    }));
    LEADBOOK_VERIFY(book.change(u"Assign"_s, [&](Editor &e) {
        return e.update(RecordTable::Customer, m_first, std::array{Cell{"owner", qint64{owner}}});
    }));
    LEADBOOK_VERIFY(book.change(u"Remove"_s, [&](Editor &e) { return e.removeCustomer(m_first); }));
    LEADBOOK_VERIFY(book.change(u"Leave"_s, [&](Editor &e) { return e.remove(RecordTable::Owner, owner); }));
    expectConflict(4, {u"owners: 1"_s});
}

void ConflictsTest::replacedLater()
{
    Book &book = **m_book;
    const auto add = [](Editor &e) {
        return asStatus(e.insert(RecordTable::Setting, std::array{Cell{"name", u"region"_s}}));
    };
    LEADBOOK_VERIFY(book.change(u"Set"_s, add));
    LEADBOOK_VERIFY(book.change(u"Unset"_s, [](Editor &e) -> Status {
        auto read = e.prepare("SELECT id FROM setting");
        LEADBOOK_TRY(read);
        LEADBOOK_TRY(read->step());
        return e.remove(RecordTable::Setting, read->integer(0));
    }));
    LEADBOOK_VERIFY(book.change(u"Set again"_s, add));
    expectConflict(3, {u"settings"_s});
}

void ConflictsTest::undoneBehindTheRange()
{
    // A record removed later and brought back by an undo is no obstacle.
    Book &book = **m_book;
    LEADBOOK_VERIFY(book.change(u"Remove"_s, [this](Editor &e) { return e.removeCustomer(m_first + 3); }));
    LEADBOOK_VERIFY(book.undo());
    LEADBOOK_VERIFY(book.change(u"Other"_s, [](Editor &e) { return addCustomer(e, u"x"_s); }));
    LEADBOOK_VERIFY(book.undo(1));
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 1);
}

void ConflictsTest::changedBehindTheHistory()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(
        book.change(u"Edit"_s, [this](Editor &e) { return setCities(e, m_first, 5, 1, u"Rom"_s); }));
    // As another program might: no change set knows of it.
    auto write = Statement::prepare(book.handle(), "UPDATE customer SET city = 'Bonn' WHERE id = ?");
    LEADBOOK_VERIFY(write);
    write->bind(1, m_first + 2);
    LEADBOOK_VERIFY(write->execute());
    expectConflict(2, {u"customers"_s});
}

QTEST_GUILESS_MAIN(ConflictsTest)
#include "tst_conflicts.moc"
