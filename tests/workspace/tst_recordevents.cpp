// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/recordevents.h"
#include "workspace/recordfixture.h"

using namespace leadbook;
using namespace leadbook::test;

/// The past of a customer in one column.
class RecordEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<RecordBook>(); }
    void cleanup() { m_open.reset(); }
    void newestFirst();
    void stepsOfADeal();
    void oneLineAnOrder();
    void editsByHand();
    void datedAlone();
    void hasAnEnd();

private:
    RecordEvents read() const { return readRecordEvents((*m_open->book).handle(), m_open->customer).value(); }
    std::vector<RecordEvent> read(RecordEvent::Kind kind) const
    {
        std::vector<RecordEvent> found;
        for (const RecordEvent &event : read().events) {
            if (event.kind == kind)
                found.push_back(event);
        }
        return found;
    }

    std::unique_ptr<RecordBook> m_open;
};

void RecordEventsTest::newestFirst()
{
    using Kind = RecordEvent::Kind;
    m_open->add(RecordTable::Interaction,
                {{"kind", 2}, {"day", 300}, {"summary", u"met"_s}, {"minutes", 45}});
    m_open->add(RecordTable::Purchase, {{"day", 400}, {"amount", 50'000}});
    m_open->add(RecordTable::SurveyAnswer, {{"kind", u"NPS"_s}, {"score", 8.5}, {"day", 100}});
    m_open->add(RecordTable::SurveyAnswer, {{"kind", u"CSAT"_s}});
    m_open->add(RecordTable::Need, {{"day", 200}, {"level", 3}, {"note", u"soon"_s}});
    const RecordEvents all = read();
    std::vector<Kind> kinds;
    for (const RecordEvent &event : all.events)
        kinds.push_back(event.kind);
    QCOMPARE(kinds, (std::vector{Kind::Purchase, Kind::Interaction, Kind::Need, Kind::Survey, Kind::Survey}));
    QCOMPARE(all.total(), std::int64_t(5));
    QCOMPARE(all.totals[std::size_t(Kind::Survey)], std::int64_t(2));
    QCOMPARE(all.events[1].text, u"met"_s);
    QCOMPARE(all.events[1].minutes, 45);
    QCOMPARE(int(all.events[2].choice), 3);
    QCOMPARE(all.events[3].score, 8.5);
    QVERIFY(!all.events[4].day.isValid()); // nobody knows when
}

void RecordEventsTest::stepsOfADeal()
{
    const std::int64_t deal = m_open->addDeal(1);
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [&](Editor &editor) {
        return editor.update(
            RecordTable::Deal, deal,
            std::array{Cell{"opened_day", 100}, Cell{"outcome", 1}, Cell{"closed_day", 300}});
    }));
    const auto stage = number(*m_open->book, "SELECT stage FROM deal");
    m_open->insert(RecordTable::StageChange,
                   {{"deal", qlonglong(deal)}, {"stage", qlonglong(stage)}, {"day", 100}});
    m_open->insert(RecordTable::StageChange, {{"deal", qlonglong(deal)}, {"day", 300}});
    m_open->insert(RecordTable::StageChange, {{"deal", qlonglong(deal)}, {"stage", qlonglong(stage)}});
    std::vector<int> steps;
    for (const RecordEvent &event : read(RecordEvent::Kind::Deal)) {
        QCOMPARE(event.text, u"Line 3"_s);
        steps.push_back(event.choice);
    }
    QCOMPARE(steps, (std::vector<int>{RecordEvent::Won, RecordEvent::Moved, RecordEvent::Opened}));
}

void RecordEventsTest::oneLineAnOrder()
{
    const std::int64_t order = m_open->add(RecordTable::SalesOrder, {{"number", u"S-1"_s}});
    for (const int amount : {10'000, 20'000})
        m_open->add(RecordTable::Purchase, {{"day", 100},
                                            {"amount", amount},
                                            {"currency", u"EUR"_s},
                                            {"sales_order", qlonglong(order)},
                                            {"category", u"oil"_s}});
    m_open->add(RecordTable::Purchase, {{"day", 90}, {"amount", 10'000}});
    const auto orders = read(RecordEvent::Kind::Purchase);
    QCOMPARE(orders.size(), std::size_t(2));
    QCOMPARE(orders[0].text, u"S-1"_s);
    QCOMPARE(orders[0].title, u"oil"_s);
    QCOMPARE(orders[0].lines, 2);
    QCOMPARE(orders[0].amount, Money::fromUnits(3));
    QCOMPARE(orders[1].lines, 1);
}

void RecordEventsTest::editsByHand()
{
    QVERIFY(read(RecordEvent::Kind::Edit).empty()); // that it came is no edit
    const std::int64_t contact = m_open->addContact(u"王伟"_s, 3);
    const auto set = [this](RecordTable table, std::int64_t id, const char *column, const QString &value) {
        LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [&](Editor &editor) {
            return editor.update(table, id, std::array{Cell{column, value}});
        }));
    };
    set(RecordTable::Customer, m_open->customer, "city", u"Leeds"_s);
    set(RecordTable::Customer, m_open->customer, "city", u"London"_s);
    m_open->book->setAuthor(u"Mei"_s);
    set(RecordTable::Contact, contact, "email", u"a@b.example"_s);
    const auto edits = read(RecordEvent::Kind::Edit);
    QCOMPARE(edits.size(), std::size_t(3));
    QCOMPARE(edits[0].after, u"a@b.example"_s);
    QCOMPARE(edits[0].who, u"Mei"_s);
    QCOMPARE(edits[1].who, QString());
    QCOMPARE(edits[1].text, u"Leeds"_s);
    QCOMPARE(edits[1].after, u"London"_s);
    QCOMPARE(edits[1].title, u"City"_s);
    QVERIFY(edits[2].text.isEmpty());
}

/// Edits and imports are of the journal; the pane beside the list does without.
void RecordEventsTest::datedAlone()
{
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [this](Editor &editor) {
        return editor.update(RecordTable::Customer, m_open->customer, std::array{Cell{"city", u"Leeds"_s}});
    }));
    m_open->add(RecordTable::Need, {{"day", 1}, {"level", 1}});
    QCOMPARE(read().total(), std::int64_t(2));
    const auto dated = readRecordEvents((*m_open->book).handle(), m_open->customer, EventSource::Dated);
    LEADBOOK_VERIFY(dated);
    QCOMPARE(dated->total(), std::int64_t(1));
    QCOMPARE(dated->events.front().kind, RecordEvent::Kind::Need);
}

void RecordEventsTest::hasAnEnd()
{
    LEADBOOK_VERIFY(m_open->book->change(u"Test"_s, [this](Editor &editor) -> Status {
        for (int i = 0; i < kEventsOfKind + 20; ++i)
            LEADBOOK_TRY(editor.insert(
                RecordTable::Interaction,
                std::array{Cell{"customer", qlonglong(m_open->customer)}, Cell{"kind", 0}, Cell{"day", i}}));
        return {};
    }));
    m_open->add(RecordTable::Need, {{"day", 1}, {"level", 1}});
    const RecordEvents all = read();
    QCOMPARE(all.events.size(), std::size_t(kEventsOfKind + 1));
    QCOMPARE(all.total(), std::int64_t(kEventsOfKind + 21));
    QCOMPARE(all.events.front().day, Day(kEventsOfKind + 19));
    QCOMPARE(all.events.back().kind, RecordEvent::Kind::Need);
}

QTEST_GUILESS_MAIN(RecordEventsTest)
#include "tst_recordevents.moc"
