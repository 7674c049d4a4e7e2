// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "domain/field.h"
#include "snapshot/codecolumn.h"
#include "snapshot/column.h"
#include "snapshot/textcolumn.h"

#include <cstdint>
#include <limits>
#include <variant>
#include <vector>

namespace leadbook {

/// "Not known" of an Integer column.
inline constexpr std::int32_t kNoInteger = std::numeric_limits<std::int32_t>::min();
/// "Not known" of a Choice or Flag column.
inline constexpr std::uint8_t kNoChoice = 0xff;

/// A column of any field: monostate where the field is not kept in memory.
using AnyColumn = std::variant<std::monostate, TextColumn, CodeColumn, Column<std::int32_t>, Column<double>,
                               Column<Money>, Column<Day>, Column<std::uint8_t>>;

/// An empty column of the kind that holds @p type.
AnyColumn makeColumn(FieldType type);
/// Grows @p column to @p rows with "not known".
void resizeColumn(AnyColumn &column, std::size_t rows);

/// Columns by field: those of one home, or the derived ones.
class FieldColumns
{
public:
    /// One empty column for each resident (or derived) field of @p home.
    explicit FieldColumns(Home home);

    const AnyColumn &any(FieldId id) const { return m_columns[static_cast<std::size_t>(id)]; }
    AnyColumn &any(FieldId id) { return m_columns[static_cast<std::size_t>(id)]; }
    /// The column as its type, which the caller knows from the field table (std::bad_variant_access
    /// otherwise).
    const TextColumn &text(FieldId id) const { return std::get<TextColumn>(any(id)); }
    const CodeColumn &code(FieldId id) const { return std::get<CodeColumn>(any(id)); }
    const Column<std::int32_t> &integer(FieldId id) const { return std::get<Column<std::int32_t>>(any(id)); }
    const Column<double> &real(FieldId id) const { return std::get<Column<double>>(any(id)); }
    const Column<Money> &money(FieldId id) const { return std::get<Column<Money>>(any(id)); }
    const Column<Day> &day(FieldId id) const { return std::get<Column<Day>>(any(id)); }
    const Column<std::uint8_t> &choice(FieldId id) const { return std::get<Column<std::uint8_t>>(any(id)); }
    TextColumn &text(FieldId id) { return std::get<TextColumn>(any(id)); }
    CodeColumn &code(FieldId id) { return std::get<CodeColumn>(any(id)); }
    Column<std::int32_t> &integer(FieldId id) { return std::get<Column<std::int32_t>>(any(id)); }
    Column<double> &real(FieldId id) { return std::get<Column<double>>(any(id)); }
    Column<Money> &money(FieldId id) { return std::get<Column<Money>>(any(id)); }
    Column<Day> &day(FieldId id) { return std::get<Column<Day>>(any(id)); }
    Column<std::uint8_t> &choice(FieldId id) { return std::get<Column<std::uint8_t>>(any(id)); }

    /// The fields that have a column here, in table order: what a loader selects.
    const std::vector<FieldId> &fields() const { return m_fields; }
    /// Grows every column to @p rows with "not known".
    void resize(std::size_t rows);
    /// See Column::shareUniformChunks.
    void shareUniformChunks();

private:
    std::vector<AnyColumn> m_columns;
    std::vector<FieldId> m_fields;
};

} // namespace leadbook
