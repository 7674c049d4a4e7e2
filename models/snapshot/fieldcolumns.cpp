// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/fieldcolumns.h"

#include <type_traits>

namespace leadbook {

AnyColumn makeColumn(FieldType type)
{
    switch (type) {
    case FieldType::Text:
        return TextColumn();
    case FieldType::Integer:
        return Column<std::int32_t>();
    case FieldType::Real:
        return Column<double>();
    case FieldType::Money:
        return Column<Money>();
    case FieldType::Day:
        return Column<Day>();
    case FieldType::Choice:
    case FieldType::Flag:
        return Column<std::uint8_t>();
    case FieldType::Code:
    case FieldType::Owner:
    case FieldType::Product:
    case FieldType::Stage:
    case FieldType::Customer:
        break;
    }
    return CodeColumn();
}

void resizeColumn(AnyColumn &column, std::size_t rows)
{
    std::visit(
        [rows](auto &typed) {
            using C = std::remove_reference_t<decltype(typed)>;
            if constexpr (std::is_same_v<C, TextColumn> || std::is_same_v<C, CodeColumn>)
                typed.resize(rows);
            else if constexpr (std::is_same_v<C, Column<std::int32_t>>)
                typed.resize(rows, kNoInteger);
            else if constexpr (std::is_same_v<C, Column<double>>)
                typed.resize(rows, std::numeric_limits<double>::quiet_NaN());
            else if constexpr (std::is_same_v<C, Column<Money>>)
                typed.resize(rows, Money());
            else if constexpr (std::is_same_v<C, Column<Day>>)
                typed.resize(rows, Day());
            else if constexpr (std::is_same_v<C, Column<std::uint8_t>>)
                typed.resize(rows, kNoChoice);
        },
        column);
}

FieldColumns::FieldColumns(Home home)
    : m_columns(kFieldCount)
{
    for (const Field &field : allFields()) {
        if (field.home != home || !field.has(Field::Resident))
            continue;
        m_columns[static_cast<std::size_t>(field.id)] = makeColumn(field.type);
        m_fields.push_back(field.id);
    }
}

void FieldColumns::resize(std::size_t rows)
{
    for (const FieldId id : m_fields)
        resizeColumn(any(id), rows);
}

void FieldColumns::shareUniformChunks()
{
    for (const FieldId id : m_fields) {
        std::visit(
            [](auto &typed) {
                using C = std::remove_reference_t<decltype(typed)>;
                if constexpr (std::is_same_v<C, CodeColumn>)
                    typed.editCodes().shareUniformChunks();
                else if constexpr (!std::is_same_v<C, std::monostate> && !std::is_same_v<C, TextColumn>)
                    typed.shareUniformChunks();
            },
            any(id));
    }
}

} // namespace leadbook
