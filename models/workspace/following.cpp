// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/following.h"

#include "snapshot/linking.h"
#include "store/eventreader.h"
#include "store/peoplereader.h"

#include <algorithm>

namespace leadbook {

namespace {

/// Reads the touched rows of one change into the snapshot, table by table, parents before children.
class Follower
{
public:
    Follower(sqlite3 *database, Snapshot &snapshot, const Progress &progress)
        : m_people(database, progress)
        , m_events(database, progress)
        , m_snapshot(snapshot)
    {
    }

    Status follow(const TouchedRows &rows);
    Followed finish();

private:
    Status followCustomers(const TouchedRows &rows);
    Status followContacts(const TouchedRows &rows);
    Status followPoints(const TouchedRows &rows);
    Status followLinks(const TouchedRows &rows);
    Status followDeals(const TouchedRows &rows);
    Status followStageChanges(const TouchedRows &rows);
    Status followPurchases(const TouchedRows &rows);
    Status followInteractions(const TouchedRows &rows);
    Status followSurveys(const TouchedRows &rows);
    Status followNeeds(const TouchedRows &rows);
    Status followTasks(const TouchedRows &rows);
    Status followOverrides(const TouchedRows &rows);
    Status followExtras(const TouchedRows &rows);
    Status followSettings(const TouchedRows &rows);

    template <typename Read>
    Status followChildren(const TouchedRows &rows, RowIds &ids, Column<Row> &parents, Adjacency &adjacency,
                          bool parentsAreCustomers, const Read &read);
    void touchCustomer(Row row)
    {
        if (row != kNoRow)
            m_followed.customers.push_back(row);
    }
    void touchContact(Row row)
    {
        m_snapshot.links.ofContact.forEach(
            row, [this](Row link) { touchCustomer(m_snapshot.links.customer[link]); });
    }

    PeopleReader m_people;
    EventReader m_events;
    Snapshot &m_snapshot;
    Followed m_followed;
};

/// Calls @p visit with the row of each id of @p range that is known.
template <typename Visit> void forKnownRows(const RowIds &ids, const TouchedRows &range, Visit &&visit)
{
    for (std::int64_t id = range.first; id <= range.last; ++id) {
        if (const Row row = ids.find(id); row != kNoRow)
            visit(row);
    }
}

Status Follower::followCustomers(const TouchedRows &rows)
{
    auto &customers = m_snapshot.customers;
    m_followed.membership |= rows.operation != RowOperation::Update;
    if (rows.operation == RowOperation::Delete) {
        forKnownRows(customers.ids, rows, [&](Row row) {
            customers.aliveCount -= customers.alive[row];
            customers.alive.set(row, 0);
            touchCustomer(row);
        });
        return {};
    }
    LEADBOOK_TRY(m_people.readCustomers(m_snapshot, {rows.first, rows.last}));
    const std::size_t count = customers.rows();
    m_snapshot.needLevels().resize(count, 0);
    m_snapshot.needDay.resize(count, Day());
    m_snapshot.mainLink.resize(count, kNoRow);
    for (CustomColumn &custom : m_snapshot.customs)
        resizeColumn(custom.column, count);
    m_snapshot.links.ofCustomer.resizeParents(count);
    m_snapshot.points.ofCustomer.resizeParents(count);
    m_snapshot.deals.ofCustomer.resizeParents(count);
    m_snapshot.purchases.ofCustomer.resizeParents(count);
    m_snapshot.interactions.ofCustomer.resizeParents(count);
    forKnownRows(customers.ids, rows, [this](Row row) { touchCustomer(row); });
    return {};
}

Status Follower::followContacts(const TouchedRows &rows)
{
    auto &contacts = m_snapshot.contacts;
    m_followed.membership |= rows.operation != RowOperation::Update;
    if (rows.operation == RowOperation::Delete) {
        forKnownRows(contacts.ids, rows, [&](Row row) {
            contacts.aliveCount -= contacts.alive[row];
            contacts.alive.set(row, 0);
        });
        return {};
    }
    LEADBOOK_TRY(m_people.readContacts(m_snapshot, {rows.first, rows.last}));
    m_snapshot.links.ofContact.resizeParents(contacts.rows());
    m_snapshot.points.ofContact.resizeParents(contacts.rows());
    forKnownRows(contacts.ids, rows, [this](Row row) { touchContact(row); });
    return {};
}

/// Children are read again and hung under the parent they have now; removed ones hang under none.
template <typename Read>
Status Follower::followChildren(const TouchedRows &rows, RowIds &ids, Column<Row> &parents,
                                Adjacency &adjacency, bool parentsAreCustomers, const Read &read)
{
    std::vector<std::pair<Row, Row>> before; // row, parent
    forKnownRows(ids, rows, [&](Row row) { before.emplace_back(row, parents[row]); });
    const std::size_t known = ids.size();
    if (rows.operation == RowOperation::Delete) {
        for (const auto &[row, parent] : before)
            parents.set(row, kNoRow);
    } else {
        LEADBOOK_TRY(read());
        for (auto row = static_cast<Row>(known); row < ids.size(); ++row)
            adjacency.append(parents[row]);
    }
    for (const auto &[row, parent] : before)
        adjacency.move(row, parent, parents[row]);
    if (!parentsAreCustomers)
        return {};
    for (const auto &[row, parent] : before)
        touchCustomer(parent);
    forKnownRows(ids, rows, [&](Row row) { touchCustomer(parents[row]); });
    return {};
}

/// A phone, e-mail or the like that came, changed or went: whoever it belongs to is searched anew.
Status Follower::followPoints(const TouchedRows &rows)
{
    PointTable &points = m_snapshot.points;
    std::vector<std::pair<Row, Row>> contacts; // row, contact
    forKnownRows(points.ids, rows, [&](Row row) { contacts.emplace_back(row, points.contact[row]); });
    const std::size_t known = points.ids.size();
    LEADBOOK_TRY(followChildren(rows, points.ids, points.customer, points.ofCustomer, true, [&] {
        return m_people.readPoints(m_snapshot, {rows.first, rows.last});
    }));
    for (auto row = static_cast<Row>(known); row < points.ids.size(); ++row)
        points.ofContact.append(points.contact[row]);
    for (const auto &[row, contact] : contacts) {
        if (rows.operation == RowOperation::Delete)
            points.contact.set(row, kNoRow);
        points.ofContact.move(row, contact, points.contact[row]);
        if (contact != kNoRow)
            touchContact(contact);
    }
    forKnownRows(points.ids, rows, [&](Row row) {
        if (points.contact[row] != kNoRow)
            touchContact(points.contact[row]);
    });
    return {};
}

Status Follower::followLinks(const TouchedRows &rows)
{
    LinkTable &links = m_snapshot.links;
    std::vector<std::pair<Row, Row>> contacts;
    forKnownRows(links.ids, rows, [&](Row row) { contacts.emplace_back(row, links.contact[row]); });
    const std::size_t known = links.rows();
    LEADBOOK_TRY(followChildren(rows, links.ids, links.customer, links.ofCustomer, true, [&] {
        References toCustomers(m_snapshot.customers.ids);
        References toContacts(m_snapshot.contacts.ids);
        return m_people.readLinks(m_snapshot, toCustomers, toContacts, {rows.first, rows.last});
    }));
    for (auto row = static_cast<Row>(known); row < links.rows(); ++row)
        links.ofContact.append(links.contact[row]);
    for (const auto &[row, contact] : contacts) {
        if (rows.operation == RowOperation::Delete) {
            links.aliveCount -= links.alive[row];
            links.alive.set(row, 0);
            links.contact.set(row, kNoRow);
        }
        links.ofContact.move(row, contact, links.contact[row]);
    }
    m_followed.membership = true;
    return {};
}

Status Follower::followDeals(const TouchedRows &rows)
{
    DealTable &deals = m_snapshot.deals;
    LEADBOOK_TRY(followChildren(rows, deals.ids, deals.customer, deals.ofCustomer, true, [&] {
        References customers(m_snapshot.customers.ids);
        return m_events.readDeals(m_snapshot, customers, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(deals.ids, rows, [&](Row row) { deals.alive.set(row, 0); });
    m_snapshot.stageChanges.ofDeal.resizeParents(deals.ids.size());
    return {};
}

Status Follower::followStageChanges(const TouchedRows &rows)
{
    StageChangeTable &changes = m_snapshot.stageChanges;
    LEADBOOK_TRY(followChildren(rows, changes.ids, changes.deal, changes.ofDeal, false, [&] {
        return m_events.readStageChanges(m_snapshot, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(changes.ids, rows, [&](Row row) { changes.alive.set(row, 0); });
    return {};
}

Status Follower::followPurchases(const TouchedRows &rows)
{
    PurchaseTable &purchases = m_snapshot.purchases;
    LEADBOOK_TRY(followChildren(rows, purchases.ids, purchases.customer, purchases.ofCustomer, true, [&] {
        References customers(m_snapshot.customers.ids);
        return m_events.readPurchases(m_snapshot, customers, {rows.first, rows.last});
    }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(purchases.ids, rows, [&](Row row) { purchases.amount.set(row, Money()); });
    return {};
}

Status Follower::followInteractions(const TouchedRows &rows)
{
    InteractionTable &interactions = m_snapshot.interactions;
    LEADBOOK_TRY(
        followChildren(rows, interactions.ids, interactions.customer, interactions.ofCustomer, true, [&] {
            References customers(m_snapshot.customers.ids);
            return m_events.readInteractions(m_snapshot, customers, {rows.first, rows.last});
        }));
    if (rows.operation == RowOperation::Delete)
        forKnownRows(interactions.ids, rows, [&](Row row) { interactions.flags.set(row, 0); });
    return {};
}

/// An answer may move to another customer: whoever had it and whoever has it now.
Status Follower::followSurveys(const TouchedRows &rows)
{
    SurveyTable &surveys = m_snapshot.surveys;
    const auto touch = [&](Row row) { touchCustomer(surveys.customer[row]); };
    forKnownRows(surveys.ids, rows, touch);
    if (rows.operation == RowOperation::Delete) {
        forKnownRows(surveys.ids, rows, [&](Row row) { surveys.customer.set(row, kNoRow); });
        return {};
    }
    LEADBOOK_TRY(m_events.readSurveys(m_snapshot, {rows.first, rows.last}));
    forKnownRows(surveys.ids, rows, touch);
    return {};
}

/// A removed need no longer says whose it was, so all are read again and compared.
Status Follower::followNeeds(const TouchedRows &)
{
    const Column<std::uint8_t> before = m_snapshot.needLevels();
    LEADBOOK_TRY(m_people.readNeeds(m_snapshot));
    for (Row row = 0; row < before.size(); ++row) {
        if (before[row] != m_snapshot.needLevels()[row])
            touchCustomer(row);
    }
    return {};
}

/// An ended task is in the list no more, so all are read again and compared.
Status Follower::followTasks(const TouchedRows &)
{
    const auto byId = [](std::vector<TaskRow> tasks) {
        std::ranges::sort(tasks, {}, &TaskRow::id);
        return tasks;
    };
    const std::vector<TaskRow> before = byId(m_snapshot.tasks);
    LEADBOOK_TRY(m_events.readTasks(m_snapshot));
    const std::vector<TaskRow> after = byId(m_snapshot.tasks);
    const auto touchMissing = [this](const std::vector<TaskRow> &tasks, const std::vector<TaskRow> &in) {
        for (const TaskRow &task : tasks) {
            const auto same = std::ranges::lower_bound(in, task.id, {}, &TaskRow::id);
            if (same == in.end() || *same != task)
                touchCustomer(task.customer);
        }
    };
    touchMissing(before, after);
    touchMissing(after, before);
    return {};
}

/// A removed one no longer says whose it was, so all are read again and compared.
Status Follower::followOverrides(const TouchedRows &)
{
    const std::vector<OverrideRow> before = m_snapshot.overrides;
    LEADBOOK_TRY(m_events.readOverrides(m_snapshot));
    const auto touchMissing = [this](const std::vector<OverrideRow> &rows,
                                     const std::vector<OverrideRow> &in) {
        for (const OverrideRow &row : rows) {
            const auto of = std::ranges::equal_range(in, row.customer, {}, &OverrideRow::customer);
            if (std::ranges::find(of, row) == of.end())
                touchCustomer(row.customer);
        }
    };
    touchMissing(before, m_snapshot.overrides);
    touchMissing(m_snapshot.overrides, before);
    return {};
}

Status Follower::followExtras(const TouchedRows &rows)
{
    if (rows.operation == RowOperation::Delete) {
        m_followed.needsReload |= m_snapshot.customers.isAlive(m_snapshot.customers.ids.find(rows.first));
        return {};
    }
    LEADBOOK_TRY(m_people.readCustoms(m_snapshot, {rows.first, rows.last}));
    forKnownRows(m_snapshot.customers.ids, rows, [this](Row row) { touchCustomer(row); });
    return {};
}

Status Follower::followSettings(const TouchedRows &)
{
    m_followed.settings = true;
    return {};
}

Status Follower::follow(const TouchedRows &rows)
{
    struct Handler
    {
        RecordTable table;
        Status (Follower::*follow)(const TouchedRows &);
    };
    static constexpr Handler kHandlers[] = {
        {RecordTable::Customer, &Follower::followCustomers},
        {RecordTable::Contact, &Follower::followContacts},
        {RecordTable::ContactPoint, &Follower::followPoints},
        {RecordTable::CustomerContact, &Follower::followLinks},
        {RecordTable::Need, &Follower::followNeeds},
        {RecordTable::Deal, &Follower::followDeals},
        {RecordTable::StageChange, &Follower::followStageChanges},
        {RecordTable::Purchase, &Follower::followPurchases},
        {RecordTable::Interaction, &Follower::followInteractions},
        {RecordTable::SurveyAnswer, &Follower::followSurveys},
        {RecordTable::Task, &Follower::followTasks},
        {RecordTable::GradeOverride, &Follower::followOverrides},
        {RecordTable::CustomerExtra, &Follower::followExtras},
        {RecordTable::Scheme, &Follower::followSettings},
        {RecordTable::Setting, &Follower::followSettings},
    };
    const auto handler = std::ranges::find(kHandlers, rows.table, &Handler::table);
    return handler == std::end(kHandlers) ? Status() : (this->*handler->follow)(rows);
}

Followed Follower::finish()
{
    auto &rows = m_followed.customers;
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    for (const Row row : rows)
        m_snapshot.mainLink.set(row, findMainLink(m_snapshot, row));
    return std::move(m_followed);
}

/// Owners, products, stages and custom fields are held by position in small lists: a change of those, or of a
/// large part of the people, is read faster anew than patched.
bool wantsReload(std::span<const TouchedRows> touched, const Snapshot &snapshot)
{
    constexpr std::int64_t kAlwaysPatched = 50'000;
    std::int64_t moved = 0;
    for (const TouchedRows &rows : touched) {
        const bool structural = rows.table == RecordTable::Owner || rows.table == RecordTable::Product ||
                                rows.table == RecordTable::Stage || rows.table == RecordTable::Pipeline ||
                                rows.table == RecordTable::CustomField;
        if (structural)
            return true;
        moved += rows.last - rows.first + 1;
    }
    const auto rowsHeld = snapshot.customers.rows() + snapshot.contacts.rows() +
                          snapshot.purchases.ids.size() + snapshot.interactions.ids.size();
    return moved > kAlwaysPatched && moved > static_cast<std::int64_t>(rowsHeld / 4);
}

} // namespace

Result<Followed> followChange(sqlite3 *database, std::span<const TouchedRows> touched, Snapshot &snapshot,
                              const Progress &progress)
{
    if (wantsReload(touched, snapshot))
        return Followed{{}, true, true, true};
    std::vector<TouchedRows> ordered(touched.begin(), touched.end());
    // RecordTable is in parent-before-child order; removed rows go last, when their children have let go of
    // them.
    std::ranges::stable_sort(ordered, {}, [](const TouchedRows &rows) {
        return std::pair(rows.operation == RowOperation::Delete, rows.table);
    });
    Follower follower(database, snapshot, progress);
    for (const TouchedRows &rows : ordered)
        LEADBOOK_TRY(follower.follow(rows));
    return follower.finish();
}

} // namespace leadbook
