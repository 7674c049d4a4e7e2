// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/merging/storedrow.h"

#include "core/text.h"
#include "store/sql.h"

#include <algorithm>

namespace leadbook {

namespace {

QVariant variantOf(const Statement &row, int column)
{
    switch (row.type(column)) {
    case ValueType::Integer:
        return QVariant::fromValue(qint64{row.integer(column)});
    case ValueType::Real:
        return row.real(column);
    case ValueType::Text:
    case ValueType::Blob:
        return toQString(row.text(column));
    case ValueType::Null:
        break;
    }
    return {};
}

} // namespace

QVariant StoredRow::value(std::string_view column) const
{
    const auto found = std::ranges::find(cells, column, &std::pair<std::string, QVariant>::first);
    return found == cells.end() ? QVariant() : found->second;
}

int StoredRow::filled() const
{
    return static_cast<int>(
        std::ranges::count_if(cells, [](const auto &cell) { return !cell.second.isNull(); }));
}

Result<std::optional<StoredRow>> readStoredRow(sqlite3 *database, RecordTable table, std::int64_t id)
{
    auto names = Statement::prepare(database, "SELECT name FROM pragma_table_info(?1) WHERE name <> 'id'");
    LEADBOOK_TRY(names);
    names->bind(1, sqlName(table));
    StoredRow stored;
    stored.id = id;
    std::string sql = "SELECT id";
    while (true) {
        const auto more = names->step();
        LEADBOOK_TRY(more);
        if (!*more)
            break;
        stored.cells.emplace_back(std::string(names->text(0)), QVariant());
        sql += ", " + quoted(names->text(0));
    }
    auto row = Statement::prepare(database, sql + " FROM " + quoted(sqlName(table)) + " WHERE id = ?1");
    LEADBOOK_TRY(row);
    row->bind(1, id);
    const auto found = row->step();
    LEADBOOK_TRY(found);
    if (!*found)
        return std::optional<StoredRow>();
    for (std::size_t i = 0; i < stored.cells.size(); ++i)
        stored.cells[i].second = variantOf(*row, static_cast<int>(i) + 1);
    return std::optional(std::move(stored));
}

Result<std::vector<std::int64_t>> readIds(sqlite3 *database, std::string_view sql,
                                          std::initializer_list<std::int64_t> values)
{
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    int parameter = 0;
    for (const std::int64_t value : values)
        statement->bind(++parameter, value);
    std::vector<std::int64_t> ids;
    while (true) {
        const auto row = statement->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return ids;
        ids.push_back(statement->integer(0));
    }
}

} // namespace leadbook
