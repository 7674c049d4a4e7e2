// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text.h"
#include "support/records.h"
#include "support/temporarybook.h"

#include <QTest>

#include <algorithm>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

using Steps = std::function<void(Book &, std::int64_t)>;

/// A text that the work of a change writes to one column of a row.
Book::Work writing(RecordTable table, std::int64_t id, std::string_view column, const QVariant &value)
{
    return [=](Editor &e) { return e.update(table, id, std::array{Cell{column, value}}); };
}

Status addDeal(Editor &e, std::int64_t customer)
{
    auto read = e.prepare("SELECT min(id) FROM pipeline");
    LEADBOOK_TRY(read);
    LEADBOOK_TRY(read->step());
    return asStatus(e.insert(RecordTable::Deal, std::array{Cell{"customer", qint64{customer}},
                                                           Cell{"pipeline", qint64{read->integer(0)}}}));
}

/// A customer with a contact of its own, each row written by itself.
Status addPair(Editor &e, std::int64_t *customer)
{
    LEADBOOK_TRY(addCustomer(e, u"Pair"_s, customer));
    std::int64_t contact = 0;
    LEADBOOK_TRY(asStatus(e.insert(RecordTable::Contact, std::array{Cell{"name", u"Li"_s}}), &contact));
    return asStatus(e.insert(RecordTable::CustomerContact, std::array{Cell{"customer", qint64{*customer}},
                                                                      Cell{"contact", qint64{contact}}}));
}

} // namespace

/// An old change taken back by itself: each kind of conflict, each answer, there and back again.
class ChosenUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answered_data();
    void answered();
    void otherFieldsAskNothing();
    void tellsFieldByField();
    void choosesByPlace();
    void keepsWhatBelongsTogether();
    void manyRowsOfAnImport();
    void firstNumberStaysGood();
    void partlyUndoneIsWholeAgain();
    void newestOnesGoOn();

private:
    void thereAndBack(std::int64_t change, UndoChoice choice);
    void edit(std::string_view column, const QVariant &value);

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_first = 0; ///< of 30 customers imported by change 1
};

void ChosenUndoTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    LEADBOOK_VERIFY((*m_book)->change(u"Import"_s,
                                      [this](Editor &editor) { return addCustomers(editor, 30, &m_first); }));
}

void ChosenUndoTest::edit(std::string_view column, const QVariant &value)
{
    LEADBOOK_VERIFY(
        (*m_book)->change(toQString(column), writing(RecordTable::Customer, m_first, column, value)));
}

/// Takes @p change back, then redoes, undoes and redoes it; each state is found again.
void ChosenUndoTest::thereAndBack(std::int64_t change, UndoChoice choice)
{
    Book &book = **m_book;
    const auto before = book.contentHash();
    LEADBOOK_VERIFY(book.undo(change, UndoChoices{choice, {}}));
    const auto after = book.contentHash();
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(*book.contentHash(), *before);
    LEADBOOK_VERIFY(book.undo(change, UndoChoices{choice, {}}));
    QCOMPARE(*book.contentHash(), *after);
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(*book.contentHash(), *before);
    LEADBOOK_VERIFY(book.undo(change, UndoChoices{choice, {}}));
    const auto report = book.check();
    LEADBOOK_VERIFY(report);
    QCOMPARE(report->problems, QStringList());
}

void ChosenUndoTest::answered_data()
{
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<int>("kept");
    QTest::addColumn<int>("taken");

    const auto city = [](Book &book, std::int64_t id, const QString &to) {
        LEADBOOK_VERIFY(book.change(to, writing(RecordTable::Customer, id, "city", to)));
    };
    const auto row = [](const char *name, const Steps &steps, int change, UndoConflictKind kind,
                        const char *question, int kept, int taken) {
        QTest::newRow(name) << steps << change << int(kind) << QByteArray(question) << kept << taken;
    };
    row(
        "field",
        [=](Book &b, std::int64_t id) {
            city(b, id, u"Rom"_s);
            city(b, id, u"Oslo"_s);
        },
        2, UndoConflictKind::Field, "SELECT count(*) FROM customer WHERE city = 'Oslo'", 1, 0);
    row(
        "edited in a range", [=](Book &b, std::int64_t id) { city(b, id, u"Rom"_s); }, 1,
        UndoConflictKind::Edited, "SELECT count(*) FROM customer", 1, 0);
    row(
        "edited alone",
        [=](Book &b, std::int64_t) {
            std::int64_t id = 0;
            LEADBOOK_VERIFY(b.change(u"Add"_s, [&id](Editor &e) { return addCustomer(e, u"x"_s, &id); }));
            city(b, id, u"Rom"_s);
        },
        2, UndoConflictKind::Edited, "SELECT count(*) FROM customer", 31, 30);
    row(
        "referred to",
        [](Book &b, std::int64_t id) {
            LEADBOOK_VERIFY(b.change(u"Deal"_s, [id](Editor &e) { return addDeal(e, id); }));
        },
        1, UndoConflictKind::ReferredTo, "SELECT count(*) FROM deal", 1, 0);
    row(
        "gone",
        [=](Book &b, std::int64_t id) {
            city(b, id, u"Rom"_s);
            LEADBOOK_VERIFY(b.change(u"Remove"_s, [id](Editor &e) { return e.removeCustomer(id); }));
        },
        2, UndoConflictKind::Gone, "SELECT count(*) FROM customer", 29, 29);
    row(
        "parent gone, emptied",
        [](Book &b, std::int64_t id) {
            std::int64_t owner = 0;
            LEADBOOK_VERIFY(b.change(u"Owner"_s, [&](Editor &e) -> Status {
                LEADBOOK_TRY(
                    asStatus(e.insert(RecordTable::Owner, std::array{Cell{"name", u"Li"_s}}), &owner));
                return e.update(RecordTable::Customer, id, std::array{Cell{"owner", qint64{owner}}});
            }));
            LEADBOOK_VERIFY(b.change(u"Remove"_s, [id](Editor &e) { return e.removeCustomer(id); }));
            LEADBOOK_VERIFY(
                b.change(u"Leave"_s, [&](Editor &e) { return e.remove(RecordTable::Owner, owner); }));
        },
        3, UndoConflictKind::ParentGone, "SELECT count(*) FROM customer WHERE owner IS NULL", 29, 30);
    row(
        "parent gone, stays away",
        [](Book &b, std::int64_t id) {
            LEADBOOK_VERIFY(b.change(u"Deal"_s, [id](Editor &e) { return addDeal(e, id); }));
            LEADBOOK_VERIFY(b.change(u"Drop"_s, [](Editor &e) -> Status {
                auto read = e.prepare("SELECT id FROM deal");
                LEADBOOK_TRY(read);
                LEADBOOK_TRY(read->step());
                const std::int64_t deal = read->integer(0);
                read->reset();
                return e.remove(RecordTable::Deal, deal);
            }));
            LEADBOOK_VERIFY(b.change(u"Remove"_s, [id](Editor &e) { return e.removeCustomer(id); }));
        },
        3, UndoConflictKind::ParentGone, "SELECT count(*) FROM deal", 0, 0);
    row(
        "replaced",
        [](Book &b, std::int64_t) {
            const auto add = [](Editor &e) {
                return asStatus(e.insert(RecordTable::Setting, std::array{Cell{"name", u"region"_s}}));
            };
            LEADBOOK_VERIFY(b.change(u"Set"_s, add));
            LEADBOOK_VERIFY(b.change(u"Unset"_s, [](Editor &e) -> Status {
                auto read = e.prepare("SELECT id FROM setting");
                LEADBOOK_TRY(read);
                LEADBOOK_TRY(read->step());
                const std::int64_t id = read->integer(0);
                read->reset();
                return e.remove(RecordTable::Setting, id);
            }));
            LEADBOOK_VERIFY(b.change(u"Again"_s, add));
        },
        3, UndoConflictKind::Replaced, "SELECT count(*) FROM setting", 1, 1);
}

void ChosenUndoTest::answered()
{
    QFETCH(Steps, steps);
    QFETCH(int, change);
    QFETCH(int, kind);
    QFETCH(QByteArray, question);
    QFETCH(int, kept);
    QFETCH(int, taken);
    for (const UndoChoice choice : {UndoChoice::Keep, UndoChoice::TakeBack}) {
        init();
        Book &book = **m_book;
        steps(book, m_first);
        const auto plan = book.undoPlan(change);
        LEADBOOK_VERIFY(plan);
        QCOMPARE(plan->total, 1);
        QCOMPARE(int(plan->conflicts.front().kind), kind);
        QVERIFY(plan->conflicts.front().laterChange > change);
        const auto refused = book.undo(change);
        QVERIFY(!refused);
        QCOMPARE(errorOf(refused).code, ErrorCode::Conflict);
        thereAndBack(change, choice);
        QCOMPARE(number(book, question.toStdString()), choice == UndoChoice::Keep ? kept : taken);
    }
}

void ChosenUndoTest::otherFieldsAskNothing()
{
    Book &book = **m_book;
    edit("city", u"Rom"_s);
    edit("industry", u"Steel"_s);
    QCOMPARE(book.undoPlan(2)->total, 0);
    LEADBOOK_VERIFY(book.undo(2));
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 0);
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE industry = 'Steel'"), 1);
    // And a field that later work set and set back.
    edit("city", u"Bonn"_s);
    edit("city", u"Kiel"_s);
    edit("city", u"Bonn"_s);
    LEADBOOK_VERIFY(book.undo(5));
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Bonn'"), 0);
}

void ChosenUndoTest::tellsFieldByField()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(book.change(u"Both"_s, [this](Editor &e) {
        return e.update(RecordTable::Customer, m_first,
                        std::array{Cell{"city", u"Rom"_s}, Cell{"industry", u"Steel"_s}});
    }));
    edit("industry", u"Paper"_s);
    edit("city", u"Oslo"_s);
    const auto plan = book.undoPlan(2);
    LEADBOOK_VERIFY(plan);
    QCOMPARE(plan->total, 2);
    const UndoConflict &field = plan->conflicts[0];
    QCOMPARE(QByteArray::fromStdString(field.place.column), "city"_ba);
    QVERIFY(field.before == StoredValue(std::string("上海")));
    QVERIFY(field.written == StoredValue(std::string("Rom")));
    QVERIFY(field.now == StoredValue(std::string("Oslo")));
    QCOMPARE(field.laterChange, 4);
    QCOMPARE(plan->conflicts[1].laterChange, 3);
}

void ChosenUndoTest::choosesByPlace()
{
    Book &book = **m_book;
    LEADBOOK_VERIFY(book.change(u"b"_s, [this](Editor &e) { return setCities(e, m_first, 3, 1, u"Rom"_s); }));
    LEADBOOK_VERIFY(
        book.change(u"c"_s, [this](Editor &e) { return setCities(e, m_first, 2, 1, u"Oslo"_s); }));
    UndoChoices choices;
    choices.places[{RecordTable::Customer, m_first, "city"}] = UndoChoice::TakeBack;
    QCOMPARE(errorOf(book.undo(2, choices)).code, ErrorCode::Conflict);
    choices.places[{RecordTable::Customer, m_first + 1, "city"}] = UndoChoice::Keep;
    LEADBOOK_VERIFY(book.undo(2, choices));
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Oslo'"), 1);
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 0);
}

void ChosenUndoTest::keepsWhatBelongsTogether()
{
    Book &book = **m_book;
    std::int64_t customer = 0;
    LEADBOOK_VERIFY(book.change(u"Pair"_s, [&customer](Editor &e) { return addPair(e, &customer); }));
    LEADBOOK_VERIFY(book.change(u"Name"_s, [](Editor &e) -> Status {
        auto read = e.prepare("SELECT id FROM contact");
        LEADBOOK_TRY(read);
        LEADBOOK_TRY(read->step());
        const std::int64_t contact = read->integer(0);
        read->reset();
        return e.update(RecordTable::Contact, contact, std::array{Cell{"name", u"Wang"_s}});
    }));
    QCOMPARE(book.undoPlan(2)->total, 1);
    thereAndBack(2, UndoChoice::Keep);
    QCOMPARE(number(book, "SELECT count(*) FROM customer_contact"), 1);
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 31);
}

void ChosenUndoTest::manyRowsOfAnImport()
{
    Book &book = **m_book;
    std::int64_t first = 0;
    LEADBOOK_VERIFY(book.change(u"Big"_s, [&first](Editor &e) { return addCustomers(e, 2500, &first); }));
    LEADBOOK_VERIFY(
        book.change(u"Edit"_s, [&](Editor &e) { return setCities(e, first, 1200, 2, u"Rom"_s); }));
    const auto plan = book.undoPlan(2);
    LEADBOOK_VERIFY(plan);
    QCOMPARE(plan->total, 1200);
    QCOMPARE(qint64(plan->conflicts.size()), kConflictsTold);
    thereAndBack(2, UndoChoice::Keep);
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 30 + 1200);
    LEADBOOK_VERIFY(book.redo());
    thereAndBack(2, UndoChoice::TakeBack);
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 30);
}

void ChosenUndoTest::firstNumberStaysGood()
{
    Book &book = **m_book;
    edit("city", u"Rom"_s);
    for (int i = 0; i < 3; ++i) {
        LEADBOOK_VERIFY(book.undo(2));
        QCOMPARE(errorOf(book.undo(2)).code, ErrorCode::NotFound);
        LEADBOOK_VERIFY(book.redo());
    }
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 1);
    LEADBOOK_VERIFY(book.undo(1, UndoChoices{UndoChoice::TakeBack, {}}));
    QCOMPARE(number(book, "SELECT count(*) FROM customer"), 0);
}

void ChosenUndoTest::partlyUndoneIsWholeAgain()
{
    // A redo after an undo that kept something stands for the whole change again.
    Book &book = **m_book;
    LEADBOOK_VERIFY(book.change(u"b"_s, [this](Editor &e) { return setCities(e, m_first, 2, 1, u"Rom"_s); }));
    edit("city", u"Oslo"_s);
    LEADBOOK_VERIFY(book.undo(2, UndoChoices{UndoChoice::Keep, {}}));
    LEADBOOK_VERIFY(book.redo());
    LEADBOOK_VERIFY(book.undo(3));
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 2);
    LEADBOOK_VERIFY(book.undo(2));
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Rom'"), 0);
}

void ChosenUndoTest::newestOnesGoOn()
{
    // Ctrl+Z after an old change was taken back: what became of its records is asked, and the way goes on.
    Book &book = **m_book;
    edit("city", u"Rom"_s);
    edit("city", u"Oslo"_s);
    LEADBOOK_VERIFY(book.undo(2, UndoChoices{UndoChoice::TakeBack, {}}));
    QCOMPARE(errorOf(book.undo()).code, ErrorCode::Conflict);
    LEADBOOK_VERIFY(book.undo(3, UndoChoices{UndoChoice::Keep, {}}));
    QCOMPARE((*book.nextUndo())->id, 1);
    LEADBOOK_VERIFY(book.redo());
    LEADBOOK_VERIFY(book.redo());
    QCOMPARE(number(book, "SELECT count(*) FROM customer WHERE city = 'Oslo'"), 1);
}

QTEST_GUILESS_MAIN(ChosenUndoTest)
#include "tst_chosenundo.moc"
