// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/recordcolumns.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace leadbook {

CellValue::Kind storedKind(FieldType type)
{
    if (type == FieldType::Text || type == FieldType::Code)
        return CellValue::Kind::Text;
    return type == FieldType::Real ? CellValue::Kind::Real : CellValue::Kind::Integer;
}

std::string spelled(const Statement &row, int column, FieldType type)
{
    if (type == FieldType::Flag)
        return row.integer(column) != 0 ? "yes" : "no";
    if (type == FieldType::Day)
        return row.day(column).toIso().toStdString();
    if (type != FieldType::Real)
        return std::string(row.text(column));
    constexpr std::size_t kRoom = 32;
    std::array<char, kRoom> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), row.real(column));
    return {digits.data(), end.ptr};
}

std::vector<FieldId> fieldsAtHome(Home home, const std::vector<bool> &isMapped,
                                  std::span<const FieldId> always)
{
    std::vector<FieldId> fields;
    for (const Field &field : allFields()) {
        const bool isWanted = isMapped[static_cast<std::size_t>(field.id)] ||
                              std::ranges::find(always, field.id) != always.end();
        if (field.home == home && field.has(Field::Importable) && !field.column.empty() && isWanted)
            fields.push_back(field.id);
    }
    return fields;
}

std::vector<RecordColumn> columnsOf(std::span<const FieldId> fields)
{
    std::vector<RecordColumn> columns;
    for (const FieldId id : fields) {
        const Field &field = fieldOf(id);
        RecordColumn column{field.column};
        column.kind = storedKind(field.type);
        columns.push_back(column);
    }
    return columns;
}

void bindValue(Statement &statement, int parameter, const CellValue &value)
{
    switch (value.kind) {
    case CellValue::Kind::Text:
    case CellValue::Kind::Blank:
        return statement.bind(parameter, value.text);
    case CellValue::Kind::Integer:
        return statement.bind(parameter, value.integer);
    case CellValue::Kind::Real:
        return statement.bind(parameter, value.real);
    default:
        return statement.bindNull(parameter);
    }
}

} // namespace leadbook
