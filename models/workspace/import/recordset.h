// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/field.h"
#include "exchange/cellvalue.h"
#include "store/bulkwriter.h"
#include "store/editor.h"
#include "store/recordtable.h"
#include "store/statement.h"
#include "workspace/import/bulkqueue.h"
#include "workspace/import/importreceipt.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Where an import reads and writes. Without an editor it is a plan: all but the writing.
struct ImportTarget
{
    sqlite3 *database = nullptr;
    Editor *editor = nullptr;
    BulkQueue *queue = nullptr; ///< takes new rows where there is one; drained before any other use of these
};

/// One column that an import writes.
struct RecordColumn
{
    std::string_view name;
    CellValue::Kind kind = CellValue::Kind::Text;
    bool isFixed = false;        ///< written with a new row, never changed
    bool isZeroEmpty = false;    ///< 0 counts as "no value yet"
    int placeholderOf = -1;      ///< a value equal to that column's counts as "no value yet"
    std::int64_t whenEmpty = -1; ///< what a new row gets without a value, where that is not NULL
    bool isFillOnly = false;     ///< a value is never overwritten
    int goesWith = -1; ///< filled only where that column of the row says what is stored, or is empty
                       ///< and what is stored is not 0
    /// Values in the book are of this type and count as their texts.
    std::optional<FieldType> spelledFrom = std::nullopt;
};

/// A column of that name and kind.
inline RecordColumn recordColumn(std::string_view name, CellValue::Kind kind, bool isFixed = false)
{
    RecordColumn column{name, kind};
    column.isFixed = isFixed;
    return column;
}

/// The rows of one table as an import sees them, by slot: first those the book has, then those it makes.
/// Whether a row changes is decided from memory of what the import saw and did, the same with and without
/// writing, so that a plan and its import agree. 12 bytes for each row known, 4 for each column of a row
/// touched.
class RecordSet
{
public:
    /// What is kept of rows that were made or touched: nothing where each is met once at most.
    enum class Memory : std::uint8_t
    {
        Rows,
        None
    };
    RecordSet(ImportTarget target, RecordTable table, std::vector<RecordColumn> columns,
              Memory memory = Memory::Rows);

    /// Notes a row the book has; its slot. Only before the first add(), in the order of ids.
    std::uint32_t addExisting(std::int64_t id);
    /// Makes a row; @p values in the order of the columns, an empty one is NULL. Its slot.
    Result<std::uint32_t> add(std::span<const CellValue> values);
    /// Makes the row of a side table that belongs to the record @p id, which is new or not.
    Result<std::uint32_t> addBeside(std::int64_t id, bool isNewRecord, std::span<const CellValue> values);
    /// Gives the row of @p slot values: those it lacks, with @p overwrite also those that differ. True where
    /// that changed anything.
    Result<bool> fill(std::uint32_t slot, std::span<const CellValue> values, bool overwrite);
    /// From now on each fill() that changes a row notes in @p set which columns it set; null: no more.
    void noteSet(std::vector<bool> *set) { m_set = set; }
    /// Whether the row of @p slot, as it is by now, has a value in @p column. Needs Memory::Rows.
    Result<bool> hasValue(std::uint32_t slot, std::size_t column);
    /// Ends the bulk insert; nothing may be added afterwards.
    void finish() { m_writer.reset(); }

    /// The slot of a row the book has; absent where there is none of that id.
    std::optional<std::uint32_t> find(std::int64_t id) const;
    std::int64_t id(std::uint32_t slot) const { return m_ids[slot]; }
    /// The id of the row added last.
    std::int64_t lastId() const { return m_lastId; }
    /// Whether this import made it.
    bool isNew(std::uint32_t slot) const { return slot >= m_firstNew; }
    std::size_t size() const { return m_ids.size(); }
    Memory memory() const { return m_memory; }
    RecordCounts counts() const { return m_counts; }
    std::span<const RecordColumn> columns() const { return m_columns; }

private:
    static constexpr std::uint32_t kUntouched = 0xFFFFFFFF;
    static constexpr std::size_t kTraceRows = 4096;
    /// What is remembered of a value; 0 = none.
    static std::uint32_t trace(const CellValue &value);
    /// What a row gets of a column: the value, or what stands for none.
    static CellValue withDefault(const RecordColumn &column, const CellValue &value);

    Result<std::uint32_t> touch(std::uint32_t slot, std::span<const CellValue> values,
                                std::vector<bool> &same);
    CellValue stored(const Statement &row, std::size_t column);
    bool isEmpty(std::span<const std::uint32_t> traces, std::size_t column) const;
    bool mayFill(std::span<const std::uint32_t> traces, std::size_t column,
                 std::span<const CellValue> values) const;
    std::span<std::uint32_t> traces(std::uint32_t place);
    /// Room for the traces of the next touched row.
    std::span<std::uint32_t> nextTraces();
    void remember(std::span<const CellValue> values);
    std::uint32_t noteNew(std::int64_t id, std::span<const CellValue> values);
    Result<std::int64_t> write(std::span<const CellValue> values, std::optional<std::int64_t> id);
    Status settle();
    std::vector<Cell> toCells(std::span<const CellValue> values) const;
    Status update(std::uint32_t slot, std::span<const CellValue> values, const std::vector<bool> &isSet);

    ImportTarget m_target;
    RecordTable m_table;
    std::vector<RecordColumn> m_columns;
    Memory m_memory;
    std::vector<std::int64_t> m_ids;
    std::vector<std::uint32_t> m_places; ///< by slot: row of m_traces
    /// Chunks of kTraceRows rows of m_columns.size(), one row for each touched one: a million of them must
    /// not be copied each time that they outgrow their room.
    std::vector<std::vector<std::uint32_t>> m_traces;
    std::vector<bool> m_isUpdated; ///< by row of m_traces
    std::uint32_t m_firstNew = kUntouched;
    std::int64_t m_lastId = 0;
    RecordCounts m_counts;
    std::vector<bool> *m_set = nullptr;
    std::optional<BulkWriter> m_writer;
    std::int64_t m_nextId = 0;    ///< of the writer, when what is queued is written
    std::vector<CellValue> m_row; ///< on its way into the queue
    std::optional<Statement> m_reader;
    std::vector<std::string> m_spelled; ///< by column: texts of the row read last
};

} // namespace leadbook
