// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/records.h"
#include "support/temporarybook.h"
#include "workspace/customerrecord.h"

#include <QTest>

using namespace leadbook;
using namespace leadbook::test;
using namespace Qt::StringLiterals;

namespace {

QString fieldOfRecord(const CustomerRecord &record, FieldId id)
{
    for (const auto &[field, text] : record.fields) {
        if (field == id)
            return text;
    }
    return u"absent"_s;
}

} // namespace

/// One customer with everything known of it.
class CustomerRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void fields();
    void ownFields();
    void contactsInTheirOrder();
    void dealsOpenOnesFirst();
    void timelineNewestFirst();
    void timelineHasAnEnd();
    void nothingOfOthers();
    void unknownCustomer();

private:
    std::int64_t insert(RecordTable table, std::initializer_list<Cell> cells);
    /// A row that belongs to the customer.
    std::int64_t add(RecordTable table, std::initializer_list<Cell> cells);
    CustomerRecord read() const { return readCustomerRecord((*m_book)->handle(), m_customer).value(); }

    std::unique_ptr<TemporaryBook> m_book;
    std::int64_t m_customer = 0;
};

void CustomerRecordTest::init()
{
    m_book = std::make_unique<TemporaryBook>();
    m_customer = insert(RecordTable::Customer, {{"name", u"上海华信"_s}});
}

std::int64_t CustomerRecordTest::insert(RecordTable table, std::initializer_list<Cell> cells)
{
    const std::vector<Cell> row(cells);
    std::int64_t id = 0;
    const auto done = (*m_book)->change(
        u"Test"_s, [&](Editor &editor) { return asStatus(editor.insert(table, row), &id); });
    if (!done)
        QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
    return id;
}

std::int64_t CustomerRecordTest::add(RecordTable table, std::initializer_list<Cell> cells)
{
    const std::vector<Cell> row(cells);
    std::int64_t id = 0;
    const auto done = (*m_book)->change(u"Test"_s, [&](Editor &editor) {
        std::vector<Cell> all = row;
        all.push_back({"customer", qlonglong(m_customer)});
        return asStatus(editor.insert(table, all), &id);
    });
    if (!done)
        QTest::qFail(qPrintable(done.error().detail), __FILE__, __LINE__);
    return id;
}

void CustomerRecordTest::fields()
{
    const std::int64_t owner = insert(RecordTable::Owner, {{"name", u"Ann"_s}});
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [&](Editor &editor) {
        const std::array cells{Cell{"city", u"上海"_s},
                               Cell{"kind", 0},
                               Cell{"status", 1},
                               Cell{"potential", 15'005'000},
                               Cell{"created_day", 20'000},
                               Cell{"owner", qlonglong(owner)},
                               Cell{"notes", u"two\nlines"_s}};
        return editor.update(RecordTable::Customer, m_customer, cells);
    }));
    const CustomerRecord record = read();
    QCOMPARE(record.id, m_customer);
    QCOMPARE(fieldOfRecord(record, FieldId::Name), u"上海华信"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::CustomerStatus), u"active"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::Potential), u"1500.5"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::Created), u"2024-10-04"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::Owner), u"Ann"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::Notes), u"two\nlines"_s);
    QCOMPARE(fieldOfRecord(record, FieldId::Industry), u"absent"_s);
    QVERIFY(std::ranges::is_sorted(record.fields, {}, [](const auto &field) { return field.first; }));
}

void CustomerRecordTest::ownFields()
{
    QVERIFY(read().customs.empty());
    for (const auto &[slot, name, type] :
         {std::tuple(2, u"Since"_s, u"day"_s), std::tuple(1, u"Colour"_s, u"text"_s),
          std::tuple(3, u"Empty"_s, u"text"_s)})
        insert(RecordTable::CustomField,
               {{"entity", u"customer"_s}, {"slot", slot}, {"name", name}, {"type", type}});
    QVERIFY(read().customs.empty()); // declared, not filled
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [&](Editor &editor) {
        return editor.insertWithId(RecordTable::CustomerExtra, m_customer,
                                   std::array{Cell{"x001", u"red"_s}, Cell{"x002", 20'000}});
    }));
    using Own = std::pair<QString, QString>;
    QCOMPARE(read().customs, (std::vector<Own>{{u"Colour"_s, u"red"_s}, {u"Since"_s, u"2024-10-04"_s}}));
}

void CustomerRecordTest::contactsInTheirOrder()
{
    for (const auto &[name, isPrimary] :
         {std::pair(u"first"_s, 0), std::pair(u"second"_s, 1), std::pair(u"third"_s, 0)}) {
        const std::int64_t contact = insert(RecordTable::Contact, {{"name", name}, {"birthday", 0}});
        add(RecordTable::CustomerContact, {{"contact", qlonglong(contact)},
                                           {"is_primary", isPrimary},
                                           {"role", isPrimary ? QVariant(0) : QVariant()}});
    }
    const CustomerRecord record = read();
    QStringList names;
    for (const RecordContact &contact : record.contacts)
        names << contact.name;
    QCOMPARE(names, (QStringList{u"second"_s, u"first"_s, u"third"_s}));
    QVERIFY(record.contacts[0].primary && !record.contacts[1].primary);
    QCOMPARE(record.contacts[0].role, std::optional<std::uint8_t>(0));
    QVERIFY(!record.contacts[1].role);
    QCOMPARE(record.contacts[2].birthday, Day(0));
}

void CustomerRecordTest::dealsOpenOnesFirst()
{
    const auto pipeline = number(**m_book, "SELECT id FROM pipeline");
    const auto stage = number(**m_book, "SELECT id FROM stage ORDER BY position LIMIT 1");
    for (const auto &[title, outcome, day] :
         {std::tuple(u"old won"_s, 1, 100), std::tuple(u"open"_s, 0, 50), std::tuple(u"new lost"_s, 2, 300),
          std::tuple(u"newer open"_s, 0, 60)})
        add(RecordTable::Deal, {{"title", title},
                                {"outcome", outcome},
                                {"pipeline", qlonglong(pipeline)},
                                {"stage", qlonglong(stage)},
                                {"amount", 10'000},
                                {outcome == 0 ? "opened_day" : "closed_day", day}});
    QStringList titles;
    const CustomerRecord record = read();
    for (const RecordDeal &deal : record.deals)
        titles << deal.title;
    QCOMPARE(titles, (QStringList{u"newer open"_s, u"open"_s, u"new lost"_s, u"old won"_s}));
    QVERIFY(!record.deals[0].stage.isEmpty());
    QCOMPARE(record.deals[0].amount, Money::fromUnits(1));
    QCOMPARE(record.deals[2].closed, Day(300));
}

void CustomerRecordTest::timelineNewestFirst()
{
    using Kind = RecordEvent::Kind;
    const auto pipeline = number(**m_book, "SELECT id FROM pipeline");
    const std::int64_t deal =
        add(RecordTable::Deal, {{"title", u"Big"_s}, {"pipeline", qlonglong(pipeline)}, {"outcome", 1}});
    insert(RecordTable::StageChange, {{"deal", qlonglong(deal)}, {"day", 500}});
    insert(RecordTable::StageChange, {{"deal", qlonglong(deal)}}); // on a day that nobody knows
    add(RecordTable::Interaction, {{"kind", 2}, {"day", 300}, {"summary", u"met"_s}, {"minutes", 45}});
    add(RecordTable::Purchase,
        {{"day", 400}, {"amount", -50'000}, {"category", u"tools"_s}, {"currency", u"EUR"_s}});
    add(RecordTable::SurveyAnswer,
        {{"kind", u"NPS"_s}, {"score", 9.0}, {"day", 100}, {"comment", u"fine"_s}});
    add(RecordTable::Need, {{"day", 200}, {"level", 3}, {"note", u"soon"_s}});
    const CustomerRecord record = read();
    QCOMPARE(record.timeline.total(), std::int64_t(5));
    QCOMPARE(record.purchases, std::int64_t(1));
    const std::vector<std::pair<Kind, int>> expected{{Kind::Deal, 500},
                                                     {Kind::Purchase, 400},
                                                     {Kind::Interaction, 300},
                                                     {Kind::Need, 200},
                                                     {Kind::Survey, 100}};
    QCOMPARE(record.timeline.events.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(int(record.timeline.events[i].kind), int(expected[i].first));
        QCOMPARE(record.timeline.events[i].day, Day(expected[i].second));
    }
    QCOMPARE(int(record.timeline.events[0].choice), 1); // won
    QCOMPARE(record.timeline.events[0].text, u"Big"_s);
    QCOMPARE(record.timeline.events[1].amount, Money::fromUnits(-5));
    QCOMPARE(record.timeline.events[1].title, u"tools"_s);
    QCOMPARE(record.timeline.events[2].minutes, 45);
    QCOMPARE(int(record.timeline.events[3].choice), 3);
    QCOMPARE(record.timeline.events[4].score, 9.0);
}

void CustomerRecordTest::timelineHasAnEnd()
{
    LEADBOOK_VERIFY((*m_book)->change(u"Test"_s, [this](Editor &editor) -> Status {
        for (std::int64_t i = 0; i < kEventsOfKind + 20; ++i)
            LEADBOOK_TRY(editor.insert(RecordTable::Interaction,
                                       std::array{Cell{"customer", qlonglong(m_customer)}, Cell{"kind", 0},
                                                  Cell{"day", qlonglong(i)}}));
        return {};
    }));
    const CustomerRecord record = read();
    QCOMPARE(record.timeline.events.size(), std::size_t(kEventsOfKind));
    QCOMPARE(record.timeline.total(), std::int64_t(kEventsOfKind + 20));
    QCOMPARE(record.timeline.events.front().day, Day(kEventsOfKind + 19));
}

void CustomerRecordTest::nothingOfOthers()
{
    const std::int64_t mine = m_customer;
    m_customer = insert(RecordTable::Customer, {{"name", u"other"_s}});
    const std::int64_t contact = insert(RecordTable::Contact, {{"name", u"x"_s}});
    add(RecordTable::CustomerContact, {{"contact", qlonglong(contact)}});
    add(RecordTable::Interaction, {{"kind", 0}, {"day", 1}});
    add(RecordTable::Purchase, {{"day", 1}, {"amount", 1}});
    QCOMPARE(read().contacts.size(), std::size_t(1));
    m_customer = mine;
    const CustomerRecord record = read();
    QVERIFY(record.contacts.empty());
    QVERIFY(record.deals.empty());
    QVERIFY(record.timeline.events.empty());
    QCOMPARE(record.timeline.total(), std::int64_t(0));
    QCOMPARE(record.purchases, std::int64_t(0));
}

void CustomerRecordTest::unknownCustomer()
{
    for (const std::int64_t id : {std::int64_t{0}, std::int64_t{-1}, m_customer + 1}) {
        const auto record = readCustomerRecord((*m_book)->handle(), id);
        QCOMPARE(errorOf(record).code, ErrorCode::NotFound);
        QVERIFY(!errorOf(record).message.isEmpty());
    }
}

QTEST_GUILESS_MAIN(CustomerRecordTest)
#include "tst_customerrecord.moc"
