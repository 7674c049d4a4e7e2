// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordwork.h"
#include "workspace/recordfixture.h"

#include <functional>

using namespace leadbook;
using namespace leadbook::test;

using Make = std::function<RecordWork(RecordBook &)>;
Q_DECLARE_METATYPE(Make)

namespace {

std::int64_t idOf(RecordBook &open, std::string_view sql)
{
    return number(*open.book, sql);
}

constexpr std::string_view kFirst = "SELECT contact FROM customer_contact ORDER BY id";
constexpr std::string_view kSecond = "SELECT contact FROM customer_contact ORDER BY id DESC";

} // namespace

/// What is edited on the page of a customer, beside its fields.
class RecordWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void undoneAndRedone_data();
    void undoneAndRedone();
    void refused_data();
    void refused();
    void firstContactIsMain();
    void aSharedContactStaysElsewhere();

private:
    std::unique_ptr<RecordBook> m_open;
};

void RecordWorkTest::init()
{
    m_open = std::make_unique<RecordBook>();
}

void RecordWorkTest::undoneAndRedone_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QByteArray>("sql"); // counts 1 once it is done
    const auto row = [](const char *name, Make make, const char *sql) {
        QTest::newRow(name) << make << QByteArray(sql);
    };
    row(
        "a task", [](RecordBook &open) { return addTask(open.customer, u"call"_s, kToday, kToday); },
        "SELECT count(*) FROM task WHERE title = 'call' AND due_day IS NOT NULL");
    row(
        "done", [](RecordBook &open) { return setTaskDone(idOf(open, "SELECT id FROM task"), kToday); },
        "SELECT count(*) FROM task WHERE done_day IS NOT NULL");
    row(
        "a file", [](RecordBook &open) { return addFileLink(open.customer, u"/b.pdf"_s, kToday); },
        "SELECT count(*) FROM file_link WHERE target = '/b.pdf'");
    row(
        "no file", [](RecordBook &open) { return removeFileLink(idOf(open, "SELECT id FROM file_link")); },
        "SELECT count(*) = 0 FROM file_link");
    row(
        "a contact", [](RecordBook &open) { return addContact(open.customer, u"third"_s); },
        "SELECT count(*) FROM customer_contact JOIN contact ON contact.id = contact WHERE name = 'third' AND "
        "is_primary = 0");
    row(
        "a role", [](RecordBook &open) { return setContactRole(open.customer, idOf(open, kFirst), 0); },
        "SELECT count(*) FROM customer_contact WHERE role = 0");
    row(
        "a title",
        [](RecordBook &open) { return setContactTitle(open.customer, idOf(open, kFirst), u"CEO"_s); },
        "SELECT count(*) FROM customer_contact WHERE title = 'CEO'");
    row(
        "main", [](RecordBook &open) { return makeMainContact(open.customer, idOf(open, kSecond)); },
        "SELECT sum(is_primary) = 1 AND max(id * is_primary) = max(id) FROM customer_contact");
    row(
        "no contact", [](RecordBook &open) { return removeContactFrom(open.customer, idOf(open, kSecond)); },
        "SELECT (SELECT count(*) FROM contact) = 1 AND (SELECT count(*) FROM customer_contact) = 1");
}

void RecordWorkTest::undoneAndRedone()
{
    QFETCH(Make, make);
    QFETCH(QByteArray, sql);
    m_open->addContact(u"first"_s, 3);
    m_open->addContact(u"second"_s, QVariant());
    m_open->add(RecordTable::Task, {{"title", u"old"_s}});
    m_open->add(RecordTable::FileLink, {{"target", u"/a.pdf"_s}});
    QCOMPARE(doneUndoneRedone(*m_open->book, make(*m_open), sql), QString());
}

void RecordWorkTest::refused_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("a contact that is nobody's")
        << Make([](RecordBook &open) { return makeMainContact(open.customer, 77); });
    QTest::newRow("a second contact of a person")
        << Make([](RecordBook &open) { return addContact(open.customer, u"other"_s); });
    QTest::newRow("a person without itself")
        << Make([](RecordBook &open) { return removeContactFrom(open.customer, idOf(open, kFirst)); });
    QTest::newRow("a task that is gone") << Make([](RecordBook &) { return setTaskDone(77, kToday); });
}

void RecordWorkTest::refused()
{
    QFETCH(Make, make);
    m_open->addContact(u"itself"_s, QVariant());
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [this](Editor &editor) {
        return editor.update(RecordTable::Customer, m_open->customer, std::array{Cell{"kind", 1}});
    }));
    Book &book = *m_open->book;
    const QByteArray before = book.contentHash().value();
    const RecordWork work = make(*m_open);
    const auto done = book.change(work.label, work.work);
    QVERIFY(!done);
    QVERIFY(done.error().message.endsWith(u'.'));
    QCOMPARE(book.contentHash().value(), before);
}

void RecordWorkTest::firstContactIsMain()
{
    const RecordWork work = addContact(m_open->customer, u"王伟"_s);
    LEADBOOK_VERIFY(m_open->book->change(work.label, work.work));
    QCOMPARE(number(*m_open->book, "SELECT is_primary FROM customer_contact"), std::int64_t(1));
}

void RecordWorkTest::aSharedContactStaysElsewhere()
{
    const std::int64_t mine = m_open->customer;
    const std::int64_t contact = m_open->addContact(u"shared"_s, QVariant());
    const std::int64_t other = m_open->insert(RecordTable::Customer, {{"name", u"other"_s}});
    m_open->insert(RecordTable::CustomerContact,
                   {{"customer", qlonglong(other)}, {"contact", qlonglong(contact)}});
    const RecordWork work = removeContactFrom(mine, contact);
    LEADBOOK_VERIFY(m_open->book->change(work.label, work.work));
    QCOMPARE(number(*m_open->book, "SELECT customer FROM customer_contact"), other);
    QCOMPARE(number(*m_open->book, "SELECT count(*) FROM contact"), std::int64_t(1));
}

QTEST_GUILESS_MAIN(RecordWorkTest)
#include "tst_recordwork.moc"
