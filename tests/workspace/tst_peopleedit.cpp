// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/loadedbook.h"
#include "workspace/editing/fieldinput.h"
#include "workspace/editing/peopleedit.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

const Day kToday = *Day::fromIso(u"2026-11-21");

QByteArray hashOf(LoadedBook &book)
{
    return awaited(book.workspace().check())->contentHash;
}

EditOutcome edited(LoadedBook &book, PeopleEdit edit)
{
    const auto outcome = awaited(editPeople(book.workspace(), std::move(edit), std::make_shared<Progress>()));
    if (!outcome)
        qFatal("%s %s", qPrintable(outcome.error().message), qPrintable(outcome.error().detail));
    return *outcome;
}

/// The cell of the first person of the list, as an editor would show it.
QString cellOf(LoadedBook &book, ListKind list, FieldRef field, std::int64_t id)
{
    const ViewPtr view = book.workspace().view();
    const Snapshot &snapshot = *view->snapshot;
    const RowIds &ids = list == ListKind::Customers ? snapshot.customers.ids : snapshot.contacts.ids;
    return inputText(*view, field, ListColumn(*view, list, field).value(ids.find(id)));
}

} // namespace

/// Fields of people are written where they are kept, as one change that is undone and redone.
class PeopleEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writes_data();
    void writes();
    void refuses_data();
    void refuses();
    void namesOfOneHuman();
    void firstContact();
    void needOfToday();
    void nextAction();
    void tags();
    void ownFields();
    void many();
    void cancelled();
    void removes_data();
    void removes();

private:
    void verifyUndoRedo(const QByteArray &before);
    PeopleEdit one(ListKind list, FieldRef field, const QString &text);

    std::unique_ptr<LoadedBook> m_book;
    std::int64_t m_company = 0;
    std::int64_t m_staff = 0; ///< the company's contact
    std::int64_t m_bare = 0;  ///< a company without contact
    std::int64_t m_person = 0;
    std::int64_t m_human = 0; ///< the contact that is m_person
};

void PeopleEditTest::init()
{
    m_book = std::make_unique<LoadedBook>(kToday);
    m_book->change([this](Editor &editor) -> Status {
        const auto insert = [&editor](RecordTable table, std::vector<Cell> cells) {
            return editor.insert(table, cells).value_or(0);
        };
        m_company = insert(RecordTable::Customer, {{"name", u"上海华信"_s}, {"tags", u"VIP;expo"_s}});
        m_bare = insert(RecordTable::Customer, {{"name", u"Acme"_s}});
        m_person = insert(RecordTable::Customer, {{"name", u"王伟"_s}, {"kind", 1}});
        m_staff = insert(RecordTable::Contact, {{"name", u"Anna"_s}});
        m_human = insert(RecordTable::Contact,
                         {{"name", u"王伟"_s}, {"family_name", u"王"_s}, {"given_name", u"伟"_s}});
        for (const auto &[customer, contact] : {std::pair(m_company, m_staff), std::pair(m_person, m_human)})
            insert(RecordTable::CustomerContact,
                   {{"customer", qint64{customer}}, {"contact", qint64{contact}}});
        insert(RecordTable::CustomField,
               {{"entity", u"customer"_s}, {"slot", 1}, {"name", u"Fax"_s}, {"type", u"text"_s}});
        return {};
    });
    m_book->load();
}

PeopleEdit PeopleEditTest::one(ListKind list, FieldRef field, const QString &text)
{
    const auto value = readInput(*m_book->workspace().view(), field, text);
    if (!value)
        qFatal("%s", qPrintable(value.error().message));
    return {list, {{{list == ListKind::Customers ? m_company : m_staff}, {{field, *value}}}}};
}

void PeopleEditTest::verifyUndoRedo(const QByteArray &before)
{
    const QByteArray after = hashOf(*m_book);
    QVERIFY(before != after);
    QVERIFY(awaited(m_book->workspace().undo()));
    QCOMPARE(hashOf(*m_book), before);
    QVERIFY(awaited(m_book->workspace().redo()));
    QCOMPARE(hashOf(*m_book), after);
}

void PeopleEditTest::writes_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    const auto row = [](FieldId field, const QString &typed, const QString &kept) {
        QTest::addRow("%s %s", std::string(fieldOf(field).key).c_str(), qPrintable(typed))
            << field << typed << kept;
    };
    row(FieldId::Name, u"上海华信股份"_s, u"上海华信股份"_s);
    row(FieldId::Key, u"C-17"_s, u"C-17"_s);
    row(FieldId::CustomerStatus, u"Active"_s, u"Active"_s);
    row(FieldId::City, u" 上海 "_s, u"上海"_s);
    row(FieldId::Notes, u" outer "_s, u" outer "_s);
    row(FieldId::Notes, u"\uFEFFmark"_s, u"\uFEFFmark"_s);
    row(FieldId::Employees, u"1,200"_s, u"1200"_s);
    row(FieldId::Potential, u"18.6万"_s, u"186000"_s);
    row(FieldId::Influence, u"4"_s, u"4"_s);
    row(FieldId::Owner, u"Mei"_s, u"Mei"_s);
    row(FieldId::ContactName, u"Anna García"_s, u"Anna García"_s);
    row(FieldId::Email, u" anna@x.example "_s, u"anna@x.example"_s);
    row(FieldId::Birthday, u"1990-02-28"_s, u"1990-02-28"_s);
    row(FieldId::LunarBirthday, u"是"_s, u"yes"_s);
    row(FieldId::Gender, u"female"_s, u"Female"_s);
    row(FieldId::DoNotContact, u"是"_s, u"yes"_s);
    row(FieldId::Title, u"采购经理"_s, u"采购经理"_s);
    row(FieldId::Role, u"决策人"_s, u"Decision maker"_s);
    row(FieldId::Need, u"明确"_s, u"Clear"_s);
    row(FieldId::NextAction, u"Send contract"_s, u"Send contract"_s);
    row(FieldId::NextActionDay, u"+3"_s, u"2026-11-24"_s);
    row(FieldId::NextActionDay, u"明天"_s, u"2026-11-22"_s);
}

void PeopleEditTest::writes()
{
    QFETCH(FieldId, field);
    QFETCH(QString, typed);
    QFETCH(QString, kept);
    for (const ListKind list : {ListKind::Customers, ListKind::Contacts}) {
        init();
        QVERIFY(isEditable(field));
        const QByteArray before = hashOf(*m_book);
        const EditOutcome outcome = edited(*m_book, one(list, field, typed));
        QCOMPARE(outcome.changed, 1);
        const std::int64_t id = list == ListKind::Customers ? m_company : m_staff;
        QCOMPARE(cellOf(*m_book, list, field, id), kept);
        verifyUndoRedo(before);
        QCOMPARE(cellOf(*m_book, list, field, id), kept);
        const bool isName = field == FieldId::Name || field == FieldId::ContactName;
        if (isName)
            continue;
        edited(*m_book, one(list, field, {}));
        const QString none = field == FieldId::CustomerStatus ? u"Lead"_s
                             : field == FieldId::DoNotContact ? u"no"_s
                                                              : QString();
        if (field != FieldId::NextAction && field != FieldId::Need)
            QCOMPARE(cellOf(*m_book, list, field, id), none);
    }
}

void PeopleEditTest::refuses_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QString>("typed");
    QTest::newRow("a name of nothing") << FieldId::Name << u"  "_s;
    QTest::newRow("a contact of nothing") << FieldId::ContactName << QString();
    QTest::newRow("words for a number") << FieldId::Employees << u"many"_s;
    QTest::newRow("a fraction of a person") << FieldId::Employees << u"2.5"_s;
    QTest::newRow("less than nobody") << FieldId::Employees << u"-3"_s;
    QTest::newRow("more than fits") << FieldId::Employees << u"99999999999"_s;
    QTest::newRow("a rating beyond five") << FieldId::Influence << u"6"_s;
    QTest::newRow("no amount") << FieldId::Potential << u"a lot"_s;
    QTest::newRow("a day that is none") << FieldId::Birthday << u"2023-02-30"_s;
    QTest::newRow("no choice") << FieldId::Need << u"perhaps"_s;
}

void PeopleEditTest::refuses()
{
    QFETCH(FieldId, field);
    QFETCH(QString, typed);
    const auto value = readInput(*m_book->workspace().view(), field, typed);
    QVERIFY(!value);
    QVERIFY(value.error().message.endsWith(u'.'));
}

void PeopleEditTest::namesOfOneHuman()
{
    const QByteArray before = hashOf(*m_book);
    edited(*m_book, {ListKind::Customers, {{{m_person}, {{FieldId::Name, u"欧阳明"_s}}}}});
    QCOMPARE(cellOf(*m_book, ListKind::Contacts, FieldId::ContactName, m_human), u"欧阳明"_s);
    verifyUndoRedo(before);
    const auto record = awaited(m_book->workspace().record(m_person));
    QVERIFY(record);
    edited(*m_book, {ListKind::Contacts, {{{m_human}, {{FieldId::FirstName, u"亮"_s}}}}});
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::Name, m_person), u"欧阳亮"_s);
    QCOMPARE(cellOf(*m_book, ListKind::Contacts, FieldId::ContactName, m_human), u"欧阳亮"_s);
}

void PeopleEditTest::firstContact()
{
    const PeopleEdit mail{ListKind::Customers, {{{m_bare}, {{FieldId::Email, u"a@b.example"_s}}}}};
    QCOMPARE(edited(*m_book, mail).withoutContact, 1);
    const QByteArray before = hashOf(*m_book);
    edited(*m_book, {ListKind::Customers,
                     {{{m_bare}, {{FieldId::ContactName, u"Li"_s}, {FieldId::Email, u"li@b.example"_s}}}}});
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::ContactName, m_bare), u"Li"_s);
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::Email, m_bare), u"li@b.example"_s);
    verifyUndoRedo(before);
}

/// A second assessment of the same day mends the first.
void PeopleEditTest::needOfToday()
{
    edited(*m_book, one(ListKind::Customers, FieldId::Need, u"clear"_s));
    const QByteArray before = hashOf(*m_book);
    const EditOutcome outcome = edited(*m_book, one(ListKind::Customers, FieldId::Need, u"partly"_s));
    QCOMPARE(outcome.change.touched.size(), 1U);
    QCOMPARE(outcome.change.touched.front().operation, RowOperation::Update);
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::Need, m_company), u"Partly clear"_s);
    verifyUndoRedo(before);
    // Nothing is known any more.
    edited(*m_book, one(ListKind::Customers, FieldId::Need, {}));
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::Need, m_company), u"Unknown"_s);
}

void PeopleEditTest::nextAction()
{
    edited(*m_book, one(ListKind::Customers, FieldId::NextActionDay, u"2026-12-01"_s));
    QVERIFY(!cellOf(*m_book, ListKind::Customers, FieldId::NextAction, m_company).isEmpty());
    edited(*m_book, one(ListKind::Customers, FieldId::NextAction, u"Call"_s));
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::NextActionDay, m_company), u"2026-12-01"_s);
    const QByteArray before = hashOf(*m_book);
    edited(*m_book, one(ListKind::Customers, FieldId::NextAction, {}));
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::NextAction, m_company), QString());
    QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::NextActionDay, m_company), QString());
    verifyUndoRedo(before);
}

void PeopleEditTest::tags()
{
    const auto change = [this](FieldEdit::Kind kind, const QString &tags) -> QString {
        edited(*m_book, {ListKind::Customers, {{{m_company, m_bare}, {{FieldId::Tags, tags, kind}}}}});
        return cellOf(*m_book, ListKind::Customers, FieldId::Tags, m_company) + u'|' +
               cellOf(*m_book, ListKind::Customers, FieldId::Tags, m_bare);
    };
    QCOMPARE(change(FieldEdit::Kind::AddTags, u"expo;北区"_s), u"VIP;expo;北区|expo;北区"_s);
    QCOMPARE(change(FieldEdit::Kind::RemoveTags, u"expo;VIP"_s), u"北区|北区"_s);
    QCOMPARE(change(FieldEdit::Kind::RemoveTags, u"北区"_s), u"|"_s);
}

void PeopleEditTest::ownFields()
{
    const FieldRef fax = FieldRef::ofCustom(m_book->workspace().view()->snapshot->customs.front().id);
    const QByteArray before = hashOf(*m_book);
    edited(*m_book, one(ListKind::Contacts, fax, u"021-5555"_s));
    QCOMPARE(cellOf(*m_book, ListKind::Customers, fax, m_company), u"021-5555"_s);
    verifyUndoRedo(before);
    edited(*m_book, one(ListKind::Customers, fax, {}));
    QCOMPARE(cellOf(*m_book, ListKind::Customers, fax, m_company), QString());
}

/// People of all kinds at once: one step, whoever is gone is counted.
void PeopleEditTest::many()
{
    m_book->generate(300);
    const ViewPtr view = m_book->load();
    std::vector<std::int64_t> ids{1};
    for (Row row = 0; row < view->snapshot->customers.rows(); ++row)
        ids.push_back(view->snapshot->customers.ids[row]);
    const QByteArray before = hashOf(*m_book);
    const EditOutcome outcome = edited(
        *m_book,
        {ListKind::Customers,
         {{ids, {{FieldId::City, u"杭州"_s}, {FieldId::Owner, u"Li"_s}, {FieldId::Title, u"经理"_s}}}}});
    QCOMPARE(outcome.changed, 302);
    QCOMPARE(outcome.withoutContact, 1);
    QCOMPARE(outcome.missing, 1);
    for (const std::int64_t id : ids) {
        if (id != 1)
            QCOMPARE(cellOf(*m_book, ListKind::Customers, FieldId::City, id), u"杭州"_s);
    }
    verifyUndoRedo(before);
}

void PeopleEditTest::cancelled()
{
    const QByteArray before = hashOf(*m_book);
    auto progress = std::make_shared<Progress>();
    progress->cancel();
    const auto outcome =
        awaited(editPeople(m_book->workspace(), one(ListKind::Customers, FieldId::City, u"x"_s), progress));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    QCOMPARE(hashOf(*m_book), before);
}

void PeopleEditTest::removes_data()
{
    QTest::addColumn<ListKind>("list");
    QTest::addColumn<int>("which"); // company, staff, human
    QTest::addColumn<int>("customers");
    QTest::addColumn<int>("contacts");
    QTest::newRow("a company with its contact") << ListKind::Customers << 0 << 2 << 1;
    QTest::newRow("a contact of a company") << ListKind::Contacts << 1 << 3 << 1;
    QTest::newRow("a contact who is the customer") << ListKind::Contacts << 2 << 2 << 1;
}

void PeopleEditTest::removes()
{
    QFETCH(ListKind, list);
    QFETCH(int, which);
    QFETCH(int, customers);
    QFETCH(int, contacts);
    const QByteArray before = hashOf(*m_book);
    const std::int64_t id = std::array{m_company, m_staff, m_human}[static_cast<std::size_t>(which)];
    const auto removed =
        awaited(removePeople(m_book->workspace(), list, {id, 1}, std::make_shared<Progress>()));
    QVERIFY(removed);
    QCOMPARE(removed->changed, 1);
    QCOMPARE(removed->missing, 1);
    const ViewPtr view = m_book->workspace().view();
    QCOMPARE(int(view->snapshot->customers.aliveCount), customers);
    QCOMPARE(int(view->snapshot->contacts.aliveCount), contacts);
    verifyUndoRedo(before);
}

QTEST_GUILESS_MAIN(PeopleEditTest)
#include "tst_peopleedit.moc"
