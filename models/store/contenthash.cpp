// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/contenthash.h"

#include "store/recordtable.h"
#include "store/sql.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>
#include <bit>
#include <cstdint>
#include <string>

namespace leadbook {

namespace {

/// Hashes in large pieces: a call a value would cost more than the hashing.
class ContentHasher
{
public:
    void addNumber(std::uint64_t number)
    {
        std::array<char, sizeof number> bytes{};
        qToBigEndian<quint64>(number, bytes.data());
        addBytes({bytes.data(), bytes.size()});
    }
    void addText(QByteArrayView text)
    {
        addNumber(static_cast<std::uint64_t>(text.size()));
        addBytes(text);
    }
    void addValue(const Statement &row, int column)
    {
        const ValueType type = row.type(column);
        m_buffer += static_cast<char>(type);
        if (type == ValueType::Integer)
            addNumber(static_cast<std::uint64_t>(row.integer(column)));
        else if (type == ValueType::Real)
            addNumber(std::bit_cast<std::uint64_t>(row.real(column)));
        else if (type != ValueType::Null)
            addText(row.blob(column));
    }
    QByteArray result()
    {
        m_hash.addData(QByteArrayView(m_buffer));
        m_buffer.clear();
        return m_hash.result();
    }

private:
    void addBytes(QByteArrayView bytes)
    {
        constexpr std::size_t kPiece = 64 * 1024;
        if (m_buffer.size() > kPiece) {
            m_hash.addData(QByteArrayView(m_buffer));
            m_buffer.clear();
        }
        m_buffer.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    std::string m_buffer;
};

Status addTable(ContentHasher &hasher, sqlite3 *database, std::string_view name)
{
    auto rows = Statement::prepare(database, "SELECT * FROM " + quoted(name) + " ORDER BY id");
    LEADBOOK_TRY(rows);
    const int columns = rows->columnCount();
    hasher.addText({name.data(), static_cast<qsizetype>(name.size())});
    hasher.addNumber(static_cast<std::uint64_t>(columns));
    while (true) {
        auto row = rows->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        for (int column = 0; column < columns; ++column)
            hasher.addValue(*rows, column);
    }
}

} // namespace

Result<QByteArray> hashContent(sqlite3 *database)
{
    ContentHasher hasher;
    for (const std::string_view name : kRecordTableNames)
        LEADBOOK_TRY(addTable(hasher, database, name));
    return hasher.result();
}

} // namespace leadbook
