// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/peoplereader.h"

#include "store/rowreading.h"

#include <algorithm>
#include <limits>

namespace leadbook {

namespace {

AnyColumn columnFor(std::string_view type)
{
    if (type == "integer" || type == "real")
        return Column<double>();
    if (type == "day")
        return Column<Day>();
    if (type == "boolean")
        return Column<std::uint8_t>();
    return TextColumn();
}

void setCustom(AnyColumn &column, Row row, const Statement &statement, int at)
{
    if (auto *text = std::get_if<TextColumn>(&column)) {
        text->set(row, statement.text(at));
    } else if (auto *real = std::get_if<Column<double>>(&column)) {
        real->set(row, statement.isNull(at) ? std::numeric_limits<double>::quiet_NaN() : statement.real(at));
    } else if (auto *day = std::get_if<Column<Day>>(&column)) {
        day->set(row, statement.day(at));
    } else if (auto *choice = std::get_if<Column<std::uint8_t>>(&column)) {
        choice->set(row, statement.isNull(at) ? kNoChoice : static_cast<std::uint8_t>(statement.integer(at)));
    }
}

/// Appends up to and with @p row where the text column is still shorter: setting text by text would rewrite
/// chunks.
void putCustom(AnyColumn &column, Row row, const Statement &statement, int at)
{
    auto *text = std::get_if<TextColumn>(&column);
    if (text != nullptr && row >= text->size()) {
        text->resize(row);
        text->append(statement.text(at));
        return;
    }
    if (text == nullptr)
        resizeColumn(column, std::size_t{row} + 1);
    setCustom(column, row, statement, at);
}

Status readDeclarations(sqlite3 *database, const Progress &progress, Snapshot &snapshot)
{
    auto statement = Statement::prepare(
        database, "SELECT id, slot, name, type FROM custom_field WHERE entity = 'customer' ORDER BY slot");
    LEADBOOK_TRY(statement);
    std::vector<CustomColumn> customs;
    LEADBOOK_TRY(forEachRow(*statement, progress, [&](const Statement &row) {
        CustomColumn custom{row.integer(0),
                            static_cast<int>(row.integer(1)),
                            std::string(row.text(2)),
                            std::string(row.text(3)),
                            {}};
        const auto known = std::ranges::find(snapshot.customs, custom.id, &CustomColumn::id);
        if (known != snapshot.customs.end() && known->type == custom.type)
            custom.column = std::move(known->column);
        else
            custom.column = columnFor(custom.type);
        customs.push_back(std::move(custom));
    }));
    snapshot.customs = std::move(customs);
    return {};
}

} // namespace

Status PeopleReader::readCustoms(Snapshot &snapshot, IdRange customers) const
{
    LEADBOOK_TRY(readDeclarations(m_database, m_progress, snapshot));
    if (snapshot.customs.empty())
        return {};
    std::string sql = "SELECT id";
    for (const CustomColumn &custom : snapshot.customs) {
        const std::string slot = std::to_string(custom.slot);
        sql += ", x" + std::string(3 - std::min<std::size_t>(3, slot.size()), '0') + slot;
    }
    sql += " FROM customer_extra WHERE id BETWEEN ?1 AND ?2 ORDER BY id";
    auto statement = Statement::prepare(m_database, sql);
    LEADBOOK_TRY(statement);
    statement->bind(1, customers.first);
    statement->bind(2, customers.last);
    LEADBOOK_TRY(forEachRow(*statement, m_progress, [&](const Statement &cells) {
        const Row row = snapshot.customers.ids.find(cells.integer(0));
        if (row == kNoRow)
            return;
        int at = 0;
        for (CustomColumn &custom : snapshot.customs)
            putCustom(custom.column, row, cells, ++at);
    }));
    for (CustomColumn &custom : snapshot.customs)
        resizeColumn(custom.column, snapshot.customers.rows());
    return {};
}

} // namespace leadbook
