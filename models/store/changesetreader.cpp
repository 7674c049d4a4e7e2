// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/changesetreader.h"

#include "store/sqliteerror.h"

#include <QtEndian>

#include <sqlite3.h>

#include <bit>

namespace leadbook {

namespace {

enum ValueType : std::uint8_t
{
    Absent = 0,
    Integer = 1,
    Real = 2,
    Text = 3,
    Blob = 4,
    Null = 5
};
constexpr qsizetype kNumberSize = 8;

} // namespace

std::optional<RowOperation> rowOperation(std::uint8_t code)
{
    if (code == SQLITE_INSERT)
        return RowOperation::Insert;
    if (code == SQLITE_UPDATE)
        return RowOperation::Update;
    if (code == SQLITE_DELETE)
        return RowOperation::Delete;
    return {};
}

ChangesetReader::ChangesetReader(QByteArrayView bytes)
    : m_bytes(bytes)
{
}

Result<bool> ChangesetReader::next()
{
    if (m_at == m_bytes.size())
        return false;
    bool ok = true;
    while (ok && m_at < m_bytes.size() && m_bytes[m_at] == 'T')
        ok = readHeader();
    if (ok && m_columns > 0 && readRow())
        return true;
    return sqliteError(SQLITE_CORRUPT, QStringLiteral("change set: malformed at byte %1 of %2")
                                           .arg(QString::number(m_at), QString::number(m_bytes.size())));
}

bool ChangesetReader::readHeader()
{
    const qsizetype start = m_at++;
    const auto columns = readVarint(m_at);
    if (!columns || *columns == 0 || *columns > static_cast<std::uint64_t>(m_bytes.size() - m_at))
        return false;
    // The key must be the first column and no other: that is where the id is read.
    if (byteAt(m_at) == 0)
        return false;
    m_columns = static_cast<int>(*columns);
    m_at += m_columns;
    const qsizetype end = m_bytes.sliced(m_at).indexOf('\0');
    if (end < 0)
        return false;
    const auto table = recordTable({m_bytes.data() + m_at, static_cast<std::size_t>(end)});
    if (!table)
        return false;
    m_at += end + 1;
    m_row.table = *table;
    m_row.header = m_bytes.sliced(start, m_at - start);
    return true;
}

bool ChangesetReader::readRow()
{
    const qsizetype start = m_at;
    if (m_bytes.size() - m_at < 2)
        return false;
    const auto operation = rowOperation(byteAt(m_at));
    if (!operation)
        return false;
    m_row.operation = *operation;
    m_at += 2;
    m_old.clear();
    m_new.clear();
    if (*operation != RowOperation::Insert && !readValues(m_old))
        return false;
    if (*operation != RowOperation::Delete && !readValues(m_new))
        return false;
    const auto id = integerAt((m_old.empty() ? m_new : m_old).front());
    if (!id)
        return false;
    m_row.id = *id;
    m_row.bytes = m_bytes.sliced(start, m_at - start);
    return true;
}

bool ChangesetReader::readValues(std::vector<qsizetype> &offsets)
{
    for (int column = 0; column < m_columns; ++column) {
        offsets.push_back(m_at);
        if (!skipValue())
            return false;
    }
    return true;
}

bool ChangesetReader::skipValue()
{
    if (m_at >= m_bytes.size())
        return false;
    const std::uint8_t type = byteAt(m_at++);
    std::uint64_t length = 0;
    if (type == Integer || type == Real) {
        length = kNumberSize;
    } else if (type == Text || type == Blob) {
        const auto read = readVarint(m_at);
        if (!read)
            return false;
        length = *read;
    } else if (type != Absent && type != Null) {
        return false;
    }
    if (length > static_cast<std::uint64_t>(m_bytes.size() - m_at))
        return false;
    m_at += static_cast<qsizetype>(length);
    return true;
}

std::optional<std::uint64_t> ChangesetReader::readVarint(qsizetype &at) const
{
    // Seven bits a byte, high first; lengths here never need the ninth byte of SQLite's full form.
    std::uint64_t value = 0;
    for (int i = 0; i < 8 && at < m_bytes.size(); ++i) {
        const std::uint8_t byte = byteAt(at++);
        value = (value << 7) | (byte & 0x7FU);
        if ((byte & 0x80U) == 0)
            return value;
    }
    return {};
}

void ChangesetReader::bindOld(int column, Statement &statement, int parameter) const
{
    qsizetype at = m_old.at(static_cast<std::size_t>(column));
    const std::uint8_t type = byteAt(at++);
    if (type == Integer)
        return statement.bind(parameter, std::int64_t{qFromBigEndian<qint64>(m_bytes.data() + at)});
    if (type == Real)
        return statement.bind(parameter, std::bit_cast<double>(qFromBigEndian<quint64>(m_bytes.data() + at)));
    if (type != Text && type != Blob)
        return statement.bindNull(parameter);
    const auto length = static_cast<std::size_t>(readVarint(at).value_or(0)); // readRow() saw it all
    if (type == Text)
        statement.bind(parameter, std::string_view(m_bytes.data() + at, length));
    else
        statement.bindBlob(parameter, m_bytes.sliced(at, static_cast<qsizetype>(length)));
}

std::optional<std::int64_t> ChangesetReader::integerAt(qsizetype at) const
{
    if (byteAt(at) != Integer)
        return {};
    return qFromBigEndian<qint64>(m_bytes.data() + at + 1);
}

std::optional<StoredValue> ChangesetReader::valueOf(const std::vector<qsizetype> &offsets, int column) const
{
    if (static_cast<std::size_t>(column) >= offsets.size())
        return {};
    qsizetype at = offsets[static_cast<std::size_t>(column)];
    const std::uint8_t type = byteAt(at++);
    if (type == Absent)
        return {};
    if (type == Integer)
        return StoredValue(std::int64_t{qFromBigEndian<qint64>(m_bytes.data() + at)});
    if (type == Real)
        return StoredValue(std::bit_cast<double>(qFromBigEndian<quint64>(m_bytes.data() + at)));
    if (type == Null)
        return StoredValue();
    const auto length = static_cast<qsizetype>(readVarint(at).value_or(0)); // readRow() saw it all
    const QByteArrayView content = m_bytes.sliced(at, length);
    if (type == Text)
        return StoredValue(std::string(content.data(), static_cast<std::size_t>(length)));
    return StoredValue(content.toByteArray());
}

QByteArrayView ChangesetReader::bytesOf(const std::vector<qsizetype> &offsets, int column) const
{
    const auto at = static_cast<std::size_t>(column);
    if (at >= offsets.size())
        return {};
    if (at + 1 < offsets.size())
        return m_bytes.sliced(offsets[at], offsets[at + 1] - offsets[at]);
    const bool isFollowed = &offsets == &m_old && !m_new.empty();
    return m_bytes.sliced(offsets[at], (isFollowed ? m_new.front() : m_at) - offsets[at]);
}

std::optional<std::int64_t> ChangesetReader::newInteger(int column) const
{
    if (static_cast<std::size_t>(column) >= m_new.size())
        return {};
    return integerAt(m_new[static_cast<std::size_t>(column)]);
}

} // namespace leadbook
