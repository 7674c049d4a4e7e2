// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/recordmoving.h"

#include "core/text.h"
#include "store/relations.h"
#include "store/sql.h"

#include <algorithm>
#include <array>
#include <set>

namespace leadbook {

namespace {

/// Tables whose rows are not just let refer to another record.
constexpr std::array kOwnWays{RecordTable::CustomerContact,  RecordTable::TeamMember,
                              RecordTable::ContactPoint,     RecordTable::CustomerExtra,
                              RecordTable::DistinctCustomer, RecordTable::DistinctContact};

QVariant variantOf(std::int64_t number)
{
    return QVariant::fromValue(qint64{number});
}

std::string selectBy(RecordTable table, std::string_view what, std::string_view column)
{
    return "SELECT " + std::string(what) + " FROM " + quoted(sqlName(table)) + " WHERE " + quoted(column) +
           " = ?1 ORDER BY id";
}

} // namespace

Status RecordMoving::set(RecordTable table, std::int64_t id, std::string_view column, std::int64_t value)
{
    return m_editor.update(table, id, std::array{Cell{column, variantOf(value)}});
}

Status RecordMoving::repoint(RecordTable table, std::string_view column, std::int64_t from, std::int64_t to)
{
    const auto rows = readIds(m_editor.database(), selectBy(table, "id", column), {from});
    LEADBOOK_TRY(rows);
    if (rows->empty())
        return {};
    const std::array columns{column};
    auto update = m_editor.prepareUpdate(table, columns);
    LEADBOOK_TRY(update);
    for (const std::int64_t row : *rows) {
        update->bind(1, to);
        update->bind(2, row);
        LEADBOOK_TRY(update->execute());
    }
    return {};
}

Status RecordMoving::moveAll(RecordTable parent, std::int64_t from, std::int64_t to)
{
    for (const Relation &relation : kRelations) {
        const bool hasOwnWay = std::ranges::find(kOwnWays, relation.child) != kOwnWays.end();
        if (relation.parent == parent && !hasOwnWay)
            LEADBOOK_TRY(repoint(relation.child, relation.column, from, to));
    }
    return {};
}

Status RecordMoving::moveCustomer(std::int64_t from, std::int64_t to)
{
    LEADBOOK_TRY(moveLinks("customer", from, to));
    LEADBOOK_TRY(moveTeam(from, to));
    LEADBOOK_TRY(movePoints("customer", from, to));
    LEADBOOK_TRY(moveExtras(from, to));
    LEADBOOK_TRY(moveDistinct(RecordTable::DistinctCustomer, "customer", from, to));
    LEADBOOK_TRY(moveAll(RecordTable::Customer, from, to));
    // A customer belongs to and comes from others only.
    for (const std::string_view column : {"parent", "referred_by"}) {
        const auto itself =
            readIds(m_editor.database(),
                    "SELECT id FROM customer WHERE id = ?1 AND " + std::string(column) + " = ?1", {to});
        LEADBOOK_TRY(itself);
        if (!itself->empty())
            LEADBOOK_TRY(m_editor.update(RecordTable::Customer, to, std::array{Cell{column, QVariant()}}));
    }
    return {};
}

Status RecordMoving::moveContact(std::int64_t from, std::int64_t to)
{
    LEADBOOK_TRY(moveLinks("contact", from, to));
    LEADBOOK_TRY(movePoints("contact", from, to));
    LEADBOOK_TRY(moveDistinct(RecordTable::DistinctContact, "contact", from, to));
    return moveAll(RecordTable::Contact, from, to);
}

/// What the link that stays does not know comes from the other.
Status RecordMoving::mergeLinks(std::int64_t kept, std::int64_t removed)
{
    const auto stays = readStoredRow(m_editor.database(), RecordTable::CustomerContact, kept);
    LEADBOOK_TRY(stays);
    const auto goes = readStoredRow(m_editor.database(), RecordTable::CustomerContact, removed);
    LEADBOOK_TRY(goes);
    if (!*stays || !*goes)
        return {};
    std::vector<Cell> cells;
    for (const auto &[column, value] : (*goes)->cells) {
        const bool isMain = column == "is_primary" && value.toInt() == 1;
        if (isMain || (!value.isNull() && !(*stays)->has(column)))
            cells.push_back({column, value});
    }
    LEADBOOK_TRY(m_editor.update(RecordTable::CustomerContact, kept, cells));
    return m_editor.remove(RecordTable::CustomerContact, removed);
}

Status RecordMoving::moveLinks(std::string_view column, std::int64_t from, std::int64_t to)
{
    const std::string other = column == "customer" ? "contact" : "customer";
    sqlite3 *database = m_editor.database();
    const auto links = readIds(database, selectBy(RecordTable::CustomerContact, "id", column), {from});
    LEADBOOK_TRY(links);
    const auto hasMain =
        readIds(database, "SELECT id FROM customer_contact WHERE is_primary = 1 AND customer = ?1", {to});
    LEADBOOK_TRY(hasMain);
    for (const std::int64_t link : *links) {
        const auto same =
            readIds(database,
                    "SELECT id FROM customer_contact WHERE " + std::string(column) + " = ?1 AND " + other +
                        " = (SELECT " + other + " FROM customer_contact WHERE id = ?2)",
                    {to, link});
        LEADBOOK_TRY(same);
        // The main contact of the customer that stays remains the main one.
        if (column == "customer" && !hasMain->empty())
            LEADBOOK_TRY(set(RecordTable::CustomerContact, link, "is_primary", 0));
        if (same->empty())
            LEADBOOK_TRY(set(RecordTable::CustomerContact, link, column, to));
        else
            LEADBOOK_TRY(mergeLinks(same->front(), link));
    }
    return {};
}

Status RecordMoving::moveTeam(std::int64_t from, std::int64_t to)
{
    sqlite3 *database = m_editor.database();
    const auto members = readIds(database, selectBy(RecordTable::TeamMember, "id", "customer"), {from});
    LEADBOOK_TRY(members);
    for (const std::int64_t member : *members) {
        const auto same = readIds(database,
                                  "SELECT id FROM team_member WHERE customer = ?1 AND owner = (SELECT owner "
                                  "FROM team_member WHERE id = ?2)",
                                  {to, member});
        LEADBOOK_TRY(same);
        if (same->empty())
            LEADBOOK_TRY(set(RecordTable::TeamMember, member, "customer", to));
        else
            LEADBOOK_TRY(m_editor.remove(RecordTable::TeamMember, member));
    }
    return {};
}

Status RecordMoving::movePoints(std::string_view column, std::int64_t from, std::int64_t to)
{
    sqlite3 *database = m_editor.database();
    const auto points = readIds(database, selectBy(RecordTable::ContactPoint, "id", column), {from});
    LEADBOOK_TRY(points);
    for (const std::int64_t point : *points) {
        const auto same =
            readIds(database,
                    "SELECT p.id FROM contact_point p JOIN contact_point q ON q.id = ?2 WHERE p." +
                        std::string(column) + " = ?1 AND p.kind = q.kind AND p.value = q.value",
                    {to, point});
        LEADBOOK_TRY(same);
        if (same->empty())
            LEADBOOK_TRY(set(RecordTable::ContactPoint, point, column, to));
        else
            LEADBOOK_TRY(m_editor.remove(RecordTable::ContactPoint, point));
    }
    return {};
}

Status RecordMoving::addPoint(std::string_view owner, std::int64_t id, int kind, const QString &value)
{
    auto known = m_editor.prepare("SELECT id FROM contact_point WHERE " + std::string(owner) +
                                  " = ?1 AND kind = ?2 AND value = ?3");
    LEADBOOK_TRY(known);
    known->bind(1, id);
    known->bind(2, kind);
    known->bind(3, QStringView(value));
    const auto found = known->step();
    LEADBOOK_TRY(found);
    if (*found)
        return {};
    const std::array cells{Cell{owner, variantOf(id)}, Cell{"kind", kind}, Cell{"value", value}};
    LEADBOOK_TRY(m_editor.insert(RecordTable::ContactPoint, cells));
    return {};
}

Status RecordMoving::moveExtras(std::int64_t from, std::int64_t to)
{
    const auto goes = readStoredRow(m_editor.database(), RecordTable::CustomerExtra, from);
    LEADBOOK_TRY(goes);
    if (!*goes)
        return {};
    const auto stays = readStoredRow(m_editor.database(), RecordTable::CustomerExtra, to);
    LEADBOOK_TRY(stays);
    std::vector<Cell> cells;
    for (const auto &[column, value] : (*goes)->cells) {
        if (!value.isNull() && !(*stays && (*stays)->has(column)))
            cells.push_back({column, value});
    }
    LEADBOOK_TRY(m_editor.remove(RecordTable::CustomerExtra, from));
    return *stays ? m_editor.update(RecordTable::CustomerExtra, to, cells)
                  : m_editor.insertWithId(RecordTable::CustomerExtra, to, cells);
}

/// Whoever is not the same as the one that goes is not the same as the one that stays.
Status RecordMoving::moveDistinct(RecordTable table, std::string_view column, std::int64_t from,
                                  std::int64_t to)
{
    sqlite3 *database = m_editor.database();
    const std::string name(column);
    const std::string known = " FROM " + quoted(sqlName(table)) + " WHERE ";
    const auto rows =
        readIds(database, "SELECT id" + known + name + " = ?1 OR other = ?1 ORDER BY id", {from});
    LEADBOOK_TRY(rows);
    for (const std::int64_t row : *rows) {
        const auto others =
            readIds(database,
                    "SELECT CASE WHEN " + name + " = ?1 THEN other ELSE " + name + " END" + known + "id = ?2",
                    {from, row});
        LEADBOOK_TRY(others);
        const std::int64_t other = others->front();
        const auto same = readIds(database, "SELECT id" + known + name + " = ?1 AND other = ?2",
                                  {std::min(other, to), std::max(other, to)});
        LEADBOOK_TRY(same);
        if (other == to || other == from || !same->empty()) {
            LEADBOOK_TRY(m_editor.remove(table, row));
            continue;
        }
        const std::array cells{Cell{column, variantOf(std::min(other, to))},
                               Cell{"other", variantOf(std::max(other, to))}};
        LEADBOOK_TRY(m_editor.update(table, row, cells));
    }
    return {};
}

} // namespace leadbook
