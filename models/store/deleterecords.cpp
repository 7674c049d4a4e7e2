// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/deleterecords.h"

#include <QtEndian>

#include <sqlite3.h>

#include <array>
#include <bit>
#include <cstdint>

namespace leadbook {

namespace {

void appendVarint(std::string &bytes, std::uint64_t value)
{
    std::array<char, 10> digits{};
    std::size_t at = digits.size();
    digits[--at] = static_cast<char>(value & 0x7FU);
    while ((value >>= 7) != 0)
        digits[--at] = static_cast<char>((value & 0x7FU) | 0x80U);
    bytes.append(digits.data() + at, digits.size() - at);
}

void appendNumber(std::string &bytes, char type, std::uint64_t bits)
{
    std::array<char, 8> number{};
    qToBigEndian<quint64>(bits, number.data());
    bytes += type;
    bytes.append(number.data(), number.size());
}

} // namespace

DeleteRecords::DeleteRecords(RecordTable table, int columns)
    : m_columns(columns)
{
    m_header += 'T';
    appendVarint(m_header, static_cast<std::uint64_t>(columns));
    m_header.append(1, '\1');
    m_header.append(static_cast<std::size_t>(columns) - 1, '\0');
    m_header += sqlName(table);
    m_header += '\0';
}

QByteArrayView DeleteRecords::record(const Statement &statement)
{
    m_record.clear();
    m_record += static_cast<char>(SQLITE_DELETE);
    m_record += '\0'; // not indirect
    for (int column = 0; column < m_columns; ++column)
        appendValue(statement, column);
    return m_record;
}

void DeleteRecords::appendValue(const Statement &statement, int column)
{
    // SQLite's own type codes (1 integer .. 5 NULL) are those of the format.
    const ValueType type = statement.type(column);
    if (type == ValueType::Integer)
        return appendNumber(m_record, SQLITE_INTEGER, static_cast<std::uint64_t>(statement.integer(column)));
    if (type == ValueType::Real)
        return appendNumber(m_record, SQLITE_FLOAT, std::bit_cast<std::uint64_t>(statement.real(column)));
    m_record += static_cast<char>(type);
    if (type == ValueType::Null)
        return;
    const QByteArrayView bytes = statement.blob(column);
    appendVarint(m_record, static_cast<std::uint64_t>(bytes.size()));
    m_record.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
}

} // namespace leadbook
