// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "store/storedvalue.h"

#include <QByteArrayView>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// One changed row within change-set bytes; the views are into them.
struct ChangesetRow
{
    RecordTable table = RecordTable::Customer;
    RowOperation operation = RowOperation::Update;
    std::int64_t id = 0;
    QByteArrayView header; ///< of the table: 'T', columns, key flags, name, 0
    QByteArrayView bytes;  ///< of the row: operation, indirect flag, old and new values
};

/// The operation of a row's first byte; absent for any other.
std::optional<RowOperation> rowOperation(std::uint8_t code);

/// Walks over SQLite change-set bytes without a database
/// (https://www.sqlite.org/session/sqlite3changeset_start.html tells the meaning,
/// ext/session/sqlite3session.c the format): sections of
///   'T' varint(columns) columns x (0 | key position) name 0
/// followed by rows of
///   operation (9 delete, 18 insert, 23 update) indirect(0|1) [old values] [new values]
/// where a value is 0 (not there) | 1 int64 | 2 double | 3 varint text | 4 varint blob | 5 (NULL),
/// big-endian. Every recorded table has its key "id" as its first column.
class ChangesetReader
{
public:
    explicit ChangesetReader(QByteArrayView bytes);

    /// Moves to the next row; false at the end. Corrupt where the bytes are not as above.
    Result<bool> next();
    const ChangesetRow &row() const { return m_row; }
    /// Columns of the row's table when it was recorded.
    int columns() const { return m_columns; }
    /// Binds the value the row (updated or deleted) had in @p column; a text is not copied. One that the
    /// record does not hold is NULL.
    void bindOld(int column, Statement &statement, int parameter) const;
    /// What the row (updated or deleted) had in @p column, and what it gets (inserted or updated); absent
    /// where the record does not hold it.
    std::optional<StoredValue> oldValue(int column) const { return valueOf(m_old, column); }
    std::optional<StoredValue> newValue(int column) const { return valueOf(m_new, column); }
    /// The same as their bytes in the change set, type included; empty where the record has no such part.
    QByteArrayView oldBytes(int column) const { return bytesOf(m_old, column); }
    QByteArrayView newBytes(int column) const { return bytesOf(m_new, column); }
    /// The integer that the row's @p column gets (insert, update); absent where it gets none.
    std::optional<std::int64_t> newInteger(int column) const;

private:
    bool readHeader();
    bool readRow();
    bool readValues(std::vector<qsizetype> &offsets);
    bool skipValue();
    std::optional<std::uint64_t> readVarint(qsizetype &at) const;
    std::uint8_t byteAt(qsizetype at) const { return static_cast<std::uint8_t>(m_bytes[at]); }
    QByteArrayView bytesOf(const std::vector<qsizetype> &offsets, int column) const;
    std::optional<std::int64_t> integerAt(qsizetype at) const;
    std::optional<StoredValue> valueOf(const std::vector<qsizetype> &offsets, int column) const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    int m_columns = 0;
    ChangesetRow m_row;
    std::vector<qsizetype> m_old; ///< where each value starts
    std::vector<qsizetype> m_new;
};

} // namespace leadbook
