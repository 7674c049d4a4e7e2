// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/following.h"

#include "workspace/follower.h"

#include <algorithm>

namespace leadbook {

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
    m_snapshot.surveys.ofCustomer.resizeParents(count);
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
        {RecordTable::Target, &Follower::followTargets},
        {RecordTable::CustomerExtra, &Follower::followExtras},
        {RecordTable::Scheme, &Follower::followSchemes},
        {RecordTable::Setting, &Follower::followSettings},
    };
    const auto handler = std::ranges::find(kHandlers, rows.table, &Handler::table);
    return handler == std::end(kHandlers) ? Status() : (this->*handler->follow)(rows);
}

FollowedChange Follower::finish()
{
    auto &rows = m_followed.customers;
    std::ranges::sort(rows);
    const auto repeated = std::ranges::unique(rows);
    rows.erase(repeated.begin(), repeated.end());
    for (const Row row : rows)
        m_snapshot.mainLink.set(row, findMainLink(m_snapshot, row));
    return std::move(m_followed);
}

namespace {

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

Result<FollowedChange> followChange(sqlite3 *database, std::span<const TouchedRows> touched,
                                    Snapshot &snapshot, const Progress &progress, Day today)
{
    if (wantsReload(touched, snapshot))
        return FollowedChange{{}, true, true, true};
    std::vector<TouchedRows> ordered(touched.begin(), touched.end());
    // RecordTable is in parent-before-child order; removed rows go last, when their children have let go of
    // them.
    std::ranges::stable_sort(ordered, {}, [](const TouchedRows &rows) {
        return std::pair(rows.operation == RowOperation::Delete, rows.table);
    });
    Follower follower(database, snapshot, progress, today);
    for (const TouchedRows &rows : ordered)
        LEADBOOK_TRY(follower.follow(rows));
    return follower.finish();
}

} // namespace leadbook
