// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rowvalues.h"

#include <algorithm>
#include <array>
#include <string>

namespace leadbook {

namespace {

struct StoredHome
{
    Home home;
    std::string_view table;
};
constexpr std::array<StoredHome, 3> kStoredHomes{{
    {Home::Customer, "customer"},
    {Home::Contact, "contact"},
    {Home::Link, "customer_contact"},
}};

/// Whether memory does not hold the whole value.
bool isStored(FieldRef ref, Home home)
{
    if (ref.custom != 0)
        return false;
    const Field &field = fieldOf(ref.id);
    return field.home == home && (!field.has(Field::Resident) || field.has(Field::Excerpt));
}

const FieldTable &tableOf(const Snapshot &snapshot, Home home)
{
    if (home == Home::Customer)
        return snapshot.customers;
    if (home == Home::Contact)
        return snapshot.contacts;
    return snapshot.links;
}

} // namespace

Result<RowValues> RowValues::make(const View &view, ListKind list, std::span<const FieldRef> fields,
                                  sqlite3 *database)
{
    RowValues values;
    for (const FieldRef field : fields)
        values.m_cells.push_back({ListColumn(view, list, field)});
    for (const StoredHome &stored : kStoredHomes)
        LEADBOOK_TRY(values.addStored(view, fields, stored.home, database));
    return values;
}

Status RowValues::addStored(const View &view, std::span<const FieldRef> fields, Home home, sqlite3 *database)
{
    std::string sql = "SELECT ";
    int count = 0;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!isStored(fields[i], home))
            continue;
        m_cells[i].stored = static_cast<int>(m_stored.size());
        m_cells[i].at = count++;
        sql.append(count > 1 ? ", " : "").append(fieldOf(fields[i].id).column);
    }
    if (count == 0)
        return {};
    const auto *table = std::ranges::find(kStoredHomes, home, &StoredHome::home);
    sql.append(" FROM ").append(table->table).append(" WHERE id = ?1");
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    const auto cell =
        std::ranges::find(m_cells, static_cast<int>(m_stored.size()), [](const Cell &c) { return c.stored; });
    m_stored.push_back({&tableOf(*view.snapshot, home), cell->column, *std::move(statement)});
    return {};
}

Status RowValues::moveTo(Row row)
{
    m_row = row;
    for (Stored &stored : m_stored) {
        stored.hasRow = false;
        const Row target = stored.path.target(row);
        if (target == kNoRow)
            continue;
        stored.statement.reset();
        stored.statement.bind(1, stored.table->ids[target]);
        const auto found = stored.statement.step();
        LEADBOOK_TRY(found);
        stored.hasRow = *found;
    }
    return {};
}

CellValue RowValues::operator[](std::size_t index) const
{
    const Cell &cell = m_cells[index];
    if (cell.stored < 0)
        return cell.column.value(m_row);
    const Stored &stored = m_stored[static_cast<std::size_t>(cell.stored)];
    if (!stored.hasRow || stored.statement.isNull(cell.at))
        return {};
    return stored.statement.text(cell.at);
}

} // namespace leadbook
