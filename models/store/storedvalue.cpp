// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storedvalue.h"

namespace leadbook {

StoredValue storedValue(const Statement &statement, int column)
{
    switch (statement.type(column)) {
    case ValueType::Integer:
        return statement.integer(column);
    case ValueType::Real:
        return statement.real(column);
    case ValueType::Text:
        return std::string(statement.text(column));
    case ValueType::Blob:
        return statement.blob(column).toByteArray();
    case ValueType::Null:
        break;
    }
    return {};
}

void bindStored(Statement &statement, int parameter, const StoredValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        statement.bind(parameter, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        statement.bind(parameter, *real);
    else if (const auto *text = std::get_if<std::string>(&value))
        statement.bind(parameter, std::string_view(*text));
    else if (const auto *bytes = std::get_if<QByteArray>(&value))
        statement.bindBlob(parameter, *bytes);
    else
        statement.bindNull(parameter);
}

} // namespace leadbook
