// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/randomedits.h"
#include "workspace/followedbook.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace leadbook;
using namespace leadbook::test;

/// A property: whatever is edited, undone and redone, the view that followed says what a fresh load says.
class FollowingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEdits_data();
    void randomEdits();
    void undoneToTheBeginning();
    void earlierViewsStayAsTheyWere();
    void readersInOtherThreads();
    void changesNameWhatMoved_data();
    void changesNameWhatMoved();
    void oldestContactStaysTheMainOne();
    void nextTaskAfterTheLast();
    void furtherNumbersAreFound();
};

void FollowingTest::randomEdits_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void FollowingTest::randomEdits()
{
    QFETCH(unsigned, seed);
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    RandomEdits edits(seed, kToday);
    for (int step = 1; step <= 100; ++step) {
        const int what = edits.below(10);
        const auto undo = book.book().nextUndo().value();
        if (what == 0 && undo && undo->label == u"edit"_s) { // the schemes stay
            QVERIFY2(book.follow(book.book().undo()), qPrintable(book.error()));
        } else if (what == 1 && book.book().nextRedo().value()) {
            QVERIFY2(book.follow(book.book().redo()), qPrintable(book.error()));
        } else {
            QVERIFY2(book.follow(book.book().change(u"edit"_s, edits.next())), qPrintable(book.error()));
        }
        if (step % 10 != 0)
            continue;
        const QString difference = book.differenceToFresh();
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(step).arg(difference)));
    }
}

void FollowingTest::undoneToTheBeginning()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    const ViewContent before = contentOf(*book.view());
    RandomEdits edits(99, kToday);
    int changes = 0;
    for (int i = 0; i < 60; ++i) {
        const auto committed = book.book().change(u"edit"_s, edits.next());
        QVERIFY2(book.follow(committed), qPrintable(book.error()));
        changes += committed->change.id != 0 ? 1 : 0;
    }
    const ViewContent after = contentOf(*book.view());
    for (int i = 0; i < changes; ++i)
        QVERIFY2(book.follow(book.book().undo()), qPrintable(book.error()));
    QCOMPARE(difference(contentOf(*book.view()), before), QString());
    for (int i = 0; i < changes; ++i)
        QVERIFY2(book.follow(book.book().redo()), qPrintable(book.error()));
    QCOMPARE(difference(contentOf(*book.view()), after), QString());
    QCOMPARE(book.differenceToFresh(), QString());
}

void FollowingTest::earlierViewsStayAsTheyWere()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    RandomEdits edits(7, kToday);
    std::vector<std::pair<ViewPtr, ViewContent>> versions;
    for (int i = 0; i < 40; ++i) {
        versions.emplace_back(book.view(), contentOf(*book.view()));
        QVERIFY2(book.follow(book.book().change(u"edit"_s, edits.next())), qPrintable(book.error()));
    }
    for (const auto &[view, content] : versions)
        QCOMPARE(difference(contentOf(*view), content), QString());
}

/// Workers read a version, without locks, while the next ones are made of it.
void FollowingTest::readersInOtherThreads()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    RandomEdits edits(8, kToday);
    const ViewPtr view = book.view();
    const ViewContent before = contentOf(*view);
    std::atomic<bool> isOver = false;
    std::atomic<int> readings = 0;
    std::atomic<int> different = 0;
    {
        std::vector<std::jthread> readers;
        for (int i = 0; i < 2; ++i)
            readers.emplace_back([&] {
                do {
                    different += difference(contentOf(*view), before).isEmpty() ? 0 : 1;
                    ++readings;
                } while (!isOver);
            });
        for (int i = 0; i < 40; ++i) {
            if (!book.follow(book.book().change(u"edit"_s, edits.next())))
                ++different;
        }
        isOver = true;
    }
    QVERIFY(readings >= 2);
    QCOMPARE(different.load(), 0);
    QVERIFY(!difference(contentOf(*book.view()), before).isEmpty());
}

void FollowingTest::changesNameWhatMoved_data()
{
    QTest::addColumn<int>("edit");
    QTest::addColumn<bool>("reset");
    QTest::addColumn<bool>("membership");
    QTest::newRow("a field") << 0 << false << false;
    QTest::newRow("a new customer") << 1 << false << true;
    QTest::newRow("a removed customer") << 2 << false << true;
    QTest::newRow("a call") << 3 << false << false;
    QTest::newRow("another scheme") << 4 << true << false;
    QTest::newRow("a new owner") << 5 << true << false;
}

void FollowingTest::changesNameWhatMoved()
{
    QFETCH(int, edit);
    QFETCH(bool, reset);
    QFETCH(bool, membership);
    TemporaryBook book;
    const FixedClock clock(kToday);
    std::int64_t id = 0;
    LEADBOOK_VERIFY(book->change(u"make"_s, [&id](Editor &editor) -> Status {
        for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
            const auto made = editor.insert(RecordTable::Customer, std::array{Cell{"name", name}});
            LEADBOOK_TRY(made);
            id = name == u"b" ? *made : id;
        }
        return {};
    }));
    const auto insert = [](Editor &editor, RecordTable table, std::initializer_list<Cell> cells) -> Status {
        const std::vector<Cell> row(cells);
        LEADBOOK_TRY(editor.insert(table, row));
        return {};
    };
    const Book::Work works[] = {
        [&](Editor &e) {
            return e.update(RecordTable::Customer, id, std::array{Cell{"city", u"Rome"_s}});
        },
        [&](Editor &e) {
            return insert(e, RecordTable::Customer, {{"name", u"d"_s}});
        },
        [&](Editor &e) { return e.removeCustomer(id); },
        [&](Editor &e) {
            return insert(e, RecordTable::Interaction,
                          {{"customer", qlonglong(id)}, {"kind", 0}, {"day", kToday.number()}});
        },
        useScheme("rfm", u"r"_s, shippedRfmScheme().value().toJson(), kToday),
        [&](Editor &e) {
            return insert(e, RecordTable::Owner, {{"name", u"Ann"_s}});
        },
    };
    Projection projection(clock);
    LEADBOOK_VERIFY(projection.loadAll(*book, Progress()));
    const auto committed = book->change(u"edit"_s, works[edit]);
    LEADBOOK_VERIFY(committed);
    const auto step = projection.follow(*book, committed->touched, Progress());
    LEADBOOK_VERIFY(step);
    QCOMPARE(step->change.reset, reset);
    if (reset)
        return;
    QCOMPARE(step->change.membership, membership);
    QCOMPARE(step->change.customers, (std::vector<Row>{edit == 1 ? 3U : 1U}));
}

/// Rows that come back after a reload stand behind younger ones; who is older is told by the ids.
void FollowingTest::oldestContactStaysTheMainOne()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    std::int64_t customer = 0;
    std::int64_t links[2] = {};
    QVERIFY(book.follow(book.book().change(u"make"_s, [&](Editor &editor) -> Status {
        const auto made = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"two"_s}});
        LEADBOOK_TRY(made);
        customer = *made;
        for (std::int64_t &link : links) {
            const auto contact = editor.insert(RecordTable::Contact, std::array{Cell{"name", u"one"_s}});
            LEADBOOK_TRY(contact);
            const std::array cells{Cell{"customer", qlonglong(customer)},
                                   Cell{"contact", qlonglong(*contact)}};
            const auto linked = editor.insert(RecordTable::CustomerContact, cells);
            LEADBOOK_TRY(linked);
            link = *linked;
        }
        return {};
    })));
    const auto mainLink = [&] {
        const Snapshot &snapshot = *book.view()->snapshot;
        return snapshot.links.ids[snapshot.mainLink[snapshot.customers.ids.find(customer)]];
    };
    QCOMPARE(mainLink(), links[0]);
    QVERIFY(book.follow(book.book().change(
        u"leave"_s, [&](Editor &editor) { return editor.remove(RecordTable::CustomerContact, links[0]); })));
    QCOMPARE(mainLink(), links[1]);
    QVERIFY(book.follow(book.book().change(u"owner"_s, [](Editor &editor) -> Status {
        LEADBOOK_TRY(editor.insert(RecordTable::Owner, std::array{Cell{"name", u"New"_s}}));
        return {};
    })));
    QVERIFY(book.follow(book.book().undo()));
    QVERIFY(book.follow(book.book().undo()));
    QCOMPARE(mainLink(), links[0]);
    QCOMPARE(book.differenceToFresh(), QString());
}

/// One change ends a task and plans another, of two customers: both show what is next.
void FollowingTest::nextTaskAfterTheLast()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    std::int64_t customers[2] = {};
    std::int64_t task = 0;
    const auto plan = [](Editor &editor, std::int64_t customer, const QString &title) {
        const std::array cells{Cell{"customer", qlonglong(customer)}, Cell{"title", title},
                               Cell{"due_day", kToday.number()}};
        return editor.insert(RecordTable::Task, cells);
    };
    QVERIFY(book.follow(book.book().change(u"make"_s, [&](Editor &editor) -> Status {
        for (std::int64_t &customer : customers) {
            const auto made = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"one"_s}});
            LEADBOOK_TRY(made);
            customer = *made;
        }
        const auto planned = plan(editor, customers[0], u"call"_s);
        LEADBOOK_TRY(planned);
        task = *planned;
        return {};
    })));
    const auto next = [&](std::int64_t customer) {
        const Row row = book.view()->snapshot->customers.ids.find(customer);
        return std::string(book.view()->derived.code(FieldId::NextAction)[row]);
    };
    QCOMPARE(next(customers[0]), "call");
    QVERIFY(book.follow(book.book().change(u"call"_s, [&](Editor &editor) -> Status {
        LEADBOOK_TRY(plan(editor, customers[1], u"visit"_s));
        return editor.update(RecordTable::Task, task, std::array{Cell{"done_day", kToday.number()}});
    })));
    QCOMPARE(next(customers[0]), "");
    QCOMPARE(next(customers[1]), "visit");
}

/// A contact is found by all its numbers and addresses, a customer by its own and those of its contacts.
void FollowingTest::furtherNumbersAreFound()
{
    FollowedBook book;
    QVERIFY2(book.begin(), qPrintable(book.error()));
    qint64 customer = 0;
    std::int64_t phone = 0;
    QVERIFY(book.follow(book.book().change(u"make"_s, [&](Editor &editor) -> Status {
        const auto made = editor.insert(RecordTable::Customer, std::array{Cell{"name", u"one"_s}});
        LEADBOOK_TRY(made);
        customer = *made;
        const auto contact = editor.insert(RecordTable::Contact, std::array{Cell{"name", u"Ann"_s}});
        LEADBOOK_TRY(contact);
        const std::array linked{Cell{"customer", qlonglong(customer)}, Cell{"contact", qlonglong(*contact)}};
        LEADBOOK_TRY(editor.insert(RecordTable::CustomerContact, linked));
        const std::array ofContact{Cell{"contact", qlonglong(*contact)}, Cell{"kind", 0},
                                   Cell{"value", u"(0571) 8888-1234"_s}};
        const auto added = editor.insert(RecordTable::ContactPoint, ofContact);
        LEADBOOK_TRY(added);
        phone = *added;
        const std::array own{Cell{"customer", qlonglong(customer)}, Cell{"kind", 2},
                             Cell{"value", u"office@unheard.example"_s}};
        LEADBOOK_TRY(editor.insert(RecordTable::ContactPoint, own));
        return {};
    })));
    for (const char *words : {"057188881234", "unheard", "8888-1234"}) {
        QCOMPARE(found(*book.view(), words), QList<qint64>{customer});
        QCOMPARE(found(*book.fresh(), words), QList<qint64>{customer});
    }
    QCOMPARE(searchContacts(*book.view()->snapshot, "8888-1234", Progress()).size(), std::size_t(1));
    QVERIFY(book.follow(book.book().change(u"another"_s, [&](Editor &editor) {
        return editor.update(RecordTable::ContactPoint, phone, std::array{Cell{"value", u"021-7777"_s}});
    })));
    QCOMPARE(found(*book.view(), "057188881234"), QList<qint64>());
    QCOMPARE(found(*book.view(), "0217777"), QList<qint64>{customer});
    QVERIFY(book.follow(book.book().undo()));
    QCOMPARE(found(*book.view(), "057188881234"), QList<qint64>{customer});
}

QTEST_GUILESS_MAIN(FollowingTest)
#include "tst_following.moc"
