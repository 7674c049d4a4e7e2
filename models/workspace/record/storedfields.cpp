// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/record/storedfields.h"

#include "workspace/record/recordrows.h"

namespace leadbook {

namespace {

Status readHome(sqlite3 *database, std::int64_t customer, Home home, std::string_view from,
                std::vector<StoredField> &read)
{
    std::string sql = "SELECT 1";
    std::vector<FieldId> fields;
    for (const Field &field : fieldsOf(Entity::Customer)) {
        if (field.home != home || !isStoredOnly(field))
            continue;
        fields.push_back(field.id);
        sql.append(", r.").append(field.column);
    }
    return forRowsOf(database, sql.append(from), customer, [&](const Statement &row) {
        for (std::size_t i = 0; i < fields.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            if (row.isNull(column))
                continue;
            StoredField field;
            field.id = fields[i];
            field.isText = row.type(column) == ValueType::Text;
            if (field.isText)
                field.text = row.text(column);
            else
                field.number = row.integer(column);
            read.push_back(std::move(field));
        }
    });
}

} // namespace

CellValue StoredField::cell() const
{
    if (isText)
        return std::string_view(text);
    switch (fieldOf(id).type) {
    case FieldType::Day:
        return Day(static_cast<std::int32_t>(number));
    case FieldType::Money:
        return Money(number);
    case FieldType::Choice:
    case FieldType::Flag:
        return ChoiceValue{static_cast<std::uint8_t>(number)};
    default:
        return number;
    }
}

bool isStoredOnly(const Field &field)
{
    const bool isWhole = field.has(Field::Resident) && !field.has(Field::Excerpt);
    return (field.home == Home::Customer || field.home == Home::Contact) && !isWhole && !field.column.empty();
}

Result<std::vector<StoredField>> readStoredFields(sqlite3 *database, std::int64_t customer)
{
    std::vector<StoredField> read;
    LEADBOOK_TRY(readHome(database, customer, Home::Customer, " FROM customer r WHERE r.id = ?1", read));
    LEADBOOK_TRY(readHome(database, customer, Home::Contact,
                          " FROM customer_contact l JOIN contact r ON r.id = l.contact WHERE l.customer = ?1 "
                          "ORDER BY l.is_primary DESC, l.id LIMIT 1",
                          read));
    return read;
}

} // namespace leadbook
