// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"

#include <QString>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cstdint>
#include <list>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook::test {

/// One record of each table, by RecordTable; 0 where there is none.
using RecordIds = std::array<std::int64_t, kRecordTableNames.size()>;

inline std::int64_t &idOf(RecordIds &ids, RecordTable table)
{
    return ids[static_cast<std::size_t>(table)];
}

/// Whether the rows of a table lie under the ids of other records.
inline bool isSideTable(RecordTable table)
{
    return table == RecordTable::CustomerExtra || table == RecordTable::DealExtra;
}

/// All cells of a row but its id; the names live as long as the row.
struct FullRow
{
    std::list<std::string> names;
    std::vector<Cell> cells;

    /// Gives the cell of @p column another value; without effect where there is none.
    void set(std::string_view column, const QVariant &value)
    {
        const auto found = std::ranges::find(cells, column, &Cell::column);
        if (found != cells.end())
            found->value = value;
    }
};

/// A text that the rules of the schema allow in @p column: @p version tells two of them apart.
inline QVariant allowedText(RecordTable table, std::string_view column, int version)
{
    struct Special
    {
        RecordTable table;
        std::string_view column;
        std::array<const char *, 2> texts;
    };
    constexpr std::array kSpecials{
        Special{RecordTable::CustomField, "entity", {"customer", "deal"}},
        Special{RecordTable::CustomField, "type", {"text", "real"}},
        Special{RecordTable::Scheme, "kind", {"grading", "rfm"}},
        Special{RecordTable::Scheme, "definition", {"{}", "{\"name\":\"甲\"}"}},
        Special{RecordTable::Rule, "definition", {"{}", "{\"name\":\"甲\"}"}},
        Special{RecordTable::SavedView, "definition", {"[]", "{\"columns\":[1,2]}"}},
    };
    for (const Special &special : kSpecials) {
        if (special.table == table && special.column == column)
            return QString::fromUtf8(special.texts[static_cast<std::size_t>(version)]);
    }
    return version == 0 ? QStringLiteral("客户 'O\"Neill'; %") + QString::number(column.size())
                        : QString(version + 300, u'长');
}

/// A whole number that the rules allow in @p column.
inline qint64 allowedInteger(RecordTable table, std::string_view column, int version)
{
    constexpr std::array<std::string_view, 15> kFlags{"active",    "consent",  "do_not_contact", "is_primary",
                                                      "direction", "answered", "bulk",           "in_use",
                                                      "pinned",    "works",    "given",          "live",
                                                      "arm",       "design",   "lunar_birthday"};
    const bool isFlag =
        std::ranges::find(kFlags, column) != kFlags.end() ||
        ((table == RecordTable::Customer || table == RecordTable::Target) && column == "kind");
    if (column == "months")
        return version == 0 ? 1 : 3;
    return version == 0 ? 1 : isFlag ? 0 : 2;
}

/// A row of @p table with a value in each column that its rules allow, different for @p version 0 and 1.
/// References go to @p ids and are NULL where that holds 0.
inline Result<FullRow> fullRow(const Editor &editor, RecordTable table, const RecordIds &ids, int version)
{
    auto read = editor.prepare("SELECT i.name, i.type, f.\"table\" FROM pragma_table_info(?1) i LEFT JOIN "
                               "pragma_foreign_key_list(?1) f ON f.\"from\" = i.name WHERE i.name <> 'id'");
    LEADBOOK_TRY(read);
    read->bind(1, sqlName(table));
    FullRow row;
    while (true) {
        auto more = read->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return row;
        const std::string &name = row.names.emplace_back(read->text(0));
        const std::string_view type = read->text(1);
        QVariant value = 0.25 * (version + 1);
        if (const auto parent = recordTable(read->text(2)); parent && !read->isNull(2)) {
            const std::int64_t id = ids[static_cast<std::size_t>(*parent)];
            value = id == 0 ? QVariant() : QVariant::fromValue(static_cast<qint64>(id));
        } else if (type == "TEXT") {
            value = allowedText(table, name, version);
        } else if (type == "INTEGER") {
            value = QVariant::fromValue(allowedInteger(table, name, version));
        }
        row.cells.push_back({name, value});
    }
}

/// Inserts @p row and notes its id in @p ids; a side table's row goes under the record that it belongs to.
inline Status insertRow(Editor &editor, RecordTable table, const FullRow &row, RecordIds &ids)
{
    if (isSideTable(table)) {
        const auto owner = table == RecordTable::DealExtra ? RecordTable::Deal : RecordTable::Customer;
        idOf(ids, table) = idOf(ids, owner);
        return editor.insertWithId(table, idOf(ids, table), row.cells);
    }
    auto id = editor.insert(table, row.cells);
    LEADBOOK_TRY(id);
    idOf(ids, table) = *id;
    return {};
}

/// Inserts a full row of each table before @p end, in the order of RecordTable.
inline Status insertRowsBefore(Editor &editor, RecordTable end, RecordIds &ids)
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(end); ++i) {
        const auto table = static_cast<RecordTable>(i);
        auto row = fullRow(editor, table, ids, 0);
        LEADBOOK_TRY(row);
        LEADBOOK_TRY(insertRow(editor, table, *row, ids));
    }
    return {};
}

} // namespace leadbook::test
