// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/recordset.h"

#include "core/text.h"
#include "store/editor.h"
#include "workspace/import/recordcolumns.h"
#include "workspace/import/stablehash.h"

#include <QVariant>

#include <algorithm>
#include <bit>
#include <string>

namespace leadbook {

namespace {

/// Ids of rows that a plan would make: no book's device number is that high.
constexpr std::int64_t kPlannedIds = std::int64_t{1} << 62;

QVariant toVariant(const CellValue &value)
{
    if (value.isText())
        return toQString(value.text);
    if (value.kind == CellValue::Kind::Real)
        return value.real;
    return qint64{value.integer};
}

bool sameValue(const CellValue &a, const CellValue &b)
{
    return a.kind == b.kind && a.text == b.text && a.integer == b.integer &&
           std::bit_cast<std::uint64_t>(a.real) == std::bit_cast<std::uint64_t>(b.real);
}

} // namespace

RecordSet::RecordSet(ImportTarget target, RecordTable table, std::vector<RecordColumn> columns, Memory memory)
    : m_target(target)
    , m_table(table)
    , m_columns(std::move(columns))
    , m_memory(memory)
{
}

std::uint32_t RecordSet::trace(const CellValue &value)
{
    std::uint64_t hash = 0;
    if (value.kind == CellValue::Kind::Text)
        hash = stableHash(value.text);
    else if (value.kind == CellValue::Kind::Integer)
        hash = mixed(static_cast<std::uint64_t>(value.integer));
    else if (value.kind == CellValue::Kind::Real)
        hash = mixed(std::bit_cast<std::uint64_t>(value.real));
    else
        return 0;
    const auto folded = static_cast<std::uint32_t>(hash ^ (hash >> 32));
    return folded == 0 ? 1 : folded;
}

CellValue RecordSet::withDefault(const RecordColumn &column, const CellValue &value)
{
    return value.isEmpty() && column.whenEmpty >= 0 ? CellValue::ofInteger(column.whenEmpty) : value;
}

std::uint32_t RecordSet::addExisting(std::int64_t id)
{
    m_ids.push_back(id);
    m_places.push_back(kUntouched);
    return static_cast<std::uint32_t>(m_ids.size() - 1);
}

std::optional<std::uint32_t> RecordSet::find(std::int64_t id) const
{
    const auto end = m_firstNew == kUntouched ? m_ids.end() : m_ids.begin() + m_firstNew;
    const auto found = std::lower_bound(m_ids.begin(), end, id);
    if (found == end || *found != id)
        return std::nullopt;
    return static_cast<std::uint32_t>(found - m_ids.begin());
}

Result<std::uint32_t> RecordSet::add(std::span<const CellValue> values)
{
    std::int64_t id = kPlannedIds + static_cast<std::int64_t>(m_ids.size()) + m_counts.added;
    if (m_target.editor) {
        const auto written = write(values, {});
        LEADBOOK_TRY(written);
        id = *written;
    }
    return noteNew(id, values);
}

Result<std::uint32_t> RecordSet::addBeside(std::int64_t id, bool isNewRecord,
                                           std::span<const CellValue> values)
{
    if (m_target.editor && isNewRecord) {
        LEADBOOK_TRY(write(values, id));
    } else if (m_target.editor) {
        LEADBOOK_TRY(settle());
        LEADBOOK_TRY(m_target.editor->insertWithId(m_table, id, toCells(values)));
    }
    return noteNew(id, values);
}

std::uint32_t RecordSet::noteNew(std::int64_t id, std::span<const CellValue> values)
{
    const auto slot = static_cast<std::uint32_t>(m_ids.size());
    m_lastId = id;
    if (m_memory == Memory::None) {
        ++m_counts.added;
        return slot;
    }
    if (m_firstNew == kUntouched)
        m_firstNew = slot;
    m_ids.push_back(id);
    m_places.push_back(static_cast<std::uint32_t>(m_isUpdated.size()));
    const std::span<std::uint32_t> traces = nextTraces();
    for (std::size_t i = 0; i < values.size(); ++i)
        traces[i] = trace(withDefault(m_columns[i], values[i]));
    ++m_counts.added;
    return slot;
}

std::vector<Cell> RecordSet::toCells(std::span<const CellValue> values) const
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].kind != CellValue::Kind::Empty)
            cells.push_back({m_columns[i].name, toVariant(values[i])});
    }
    return cells;
}

/// Waits until the connection is free.
Status RecordSet::settle()
{
    return m_target.queue ? m_target.queue->drain() : Status();
}

/// Writes in bulk, under the next id or under @p id.
Result<std::int64_t> RecordSet::write(std::span<const CellValue> values, std::optional<std::int64_t> id)
{
    if (!m_writer) {
        std::vector<std::string_view> names;
        std::ranges::transform(m_columns, std::back_inserter(names), &RecordColumn::name);
        LEADBOOK_TRY(settle());
        auto writer = BulkWriter::begin(*m_target.editor, m_table, names);
        LEADBOOK_TRY(writer);
        m_writer.emplace(std::move(*writer));
        m_nextId = m_writer->nextId();
    }
    if (m_target.queue) {
        m_row.clear();
        for (std::size_t i = 0; i < values.size(); ++i)
            m_row.push_back(withDefault(m_columns[i], values[i]));
        LEADBOOK_TRY(m_target.queue->add(*m_writer, m_row, id));
        return id ? *id : m_nextId++;
    }
    Statement &row = m_writer->row();
    for (std::size_t i = 0; i < values.size(); ++i)
        bindValue(row, static_cast<int>(i) + 1, withDefault(m_columns[i], values[i]));
    return id ? m_writer->writeBeside(*id) : m_writer->write();
}

std::span<std::uint32_t> RecordSet::traces(std::uint32_t place)
{
    return std::span(m_traces[place / kTraceRows])
        .subspan(place % kTraceRows * m_columns.size(), m_columns.size());
}

std::span<std::uint32_t> RecordSet::nextTraces()
{
    const std::size_t place = m_isUpdated.size();
    m_isUpdated.push_back(false);
    if (place / kTraceRows == m_traces.size())
        m_traces.emplace_back((m_memory == Memory::None ? 1 : kTraceRows) * m_columns.size());
    return traces(static_cast<std::uint32_t>(place));
}

void RecordSet::remember(std::span<const CellValue> values)
{
    std::ranges::transform(values, nextTraces().begin(), &RecordSet::trace);
}

/// Whether the value of a column, by what is remembered of the row, counts as "no value yet".
bool RecordSet::isEmpty(std::span<const std::uint32_t> traces, std::size_t column) const
{
    static const std::uint32_t zero = trace(CellValue::ofInteger(0));
    const int other = m_columns[column].placeholderOf;
    return traces[column] == 0 || (m_columns[column].isZeroEmpty && traces[column] == zero) ||
           (other >= 0 && traces[column] == traces[static_cast<std::size_t>(other)]);
}

/// Whether an empty column may take the row's value, by what the row says of the column it goes with.
bool RecordSet::mayFill(std::span<const std::uint32_t> traces, std::size_t column,
                        std::span<const CellValue> values) const
{
    static const std::uint32_t zero = trace(CellValue::ofInteger(0));
    if (m_columns[column].goesWith < 0)
        return true;
    const auto other = static_cast<std::size_t>(m_columns[column].goesWith);
    return values[other].isEmpty() ? traces[other] != zero : trace(values[other]) == traces[other];
}

CellValue RecordSet::stored(const Statement &row, std::size_t column)
{
    const int at = static_cast<int>(column);
    if (row.isNull(at))
        return {};
    if (const auto type = m_columns[column].spelledFrom) {
        m_spelled.resize(m_columns.size());
        m_spelled[column] = spelled(row, at, *type);
        return CellValue::ofText(m_spelled[column]);
    }
    if (m_columns[column].kind == CellValue::Kind::Integer)
        return CellValue::ofInteger(row.integer(at));
    if (m_columns[column].kind == CellValue::Kind::Real)
        return CellValue::ofReal(row.real(at));
    return row.text(at).empty() ? CellValue() : CellValue::ofText(row.text(at));
}

/// The place in m_traces of a slot. One of the book that was not touched yet is read; @p same then says
/// exactly which of @p values it has already.
Result<std::uint32_t> RecordSet::touch(std::uint32_t slot, std::span<const CellValue> values,
                                       std::vector<bool> &same)
{
    if (m_places[slot] != kUntouched)
        return m_places[slot];
    LEADBOOK_TRY(settle());
    if (!m_reader) {
        std::string sql = "SELECT ";
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            sql.append(i == 0 ? "" : ", ").append(m_columns[i].name);
        auto reader = Statement::prepare(m_target.database,
                                         sql + " FROM " + std::string(sqlName(m_table)) + " WHERE id = ?");
        LEADBOOK_TRY(reader);
        m_reader.emplace(std::move(*reader));
    }
    m_reader->reset();
    m_reader->bind(1, m_ids[slot]);
    const auto found = m_reader->step();
    LEADBOOK_TRY(found);
    std::vector<CellValue> current(m_columns.size());
    for (std::size_t i = 0; *found && i < m_columns.size(); ++i) {
        current[i] = stored(*m_reader, i);
        same[i] = sameValue(current[i], values[i]);
    }
    if (m_memory == Memory::None)
        m_isUpdated.clear();
    const auto place = static_cast<std::uint32_t>(m_isUpdated.size());
    remember(current);
    m_reader->reset();
    if (m_memory == Memory::Rows)
        m_places[slot] = place;
    return place;
}

Result<bool> RecordSet::fill(std::uint32_t slot, std::span<const CellValue> values, bool overwrite)
{
    const bool isFirstTouch = m_places[slot] == kUntouched;
    std::vector<bool> isSet(m_columns.size());
    const auto place = touch(slot, values, isSet);
    LEADBOOK_TRY(place);
    const std::span<std::uint32_t> traces = this->traces(*place);
    bool changes = false;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const std::uint32_t wanted = m_columns[i].isFixed ? 0 : trace(values[i]);
        const bool isSame = isFirstTouch ? isSet[i] : traces[i] == wanted;
        const bool replaces = overwrite && !m_columns[i].isFillOnly;
        const bool fills = isEmpty(traces, i) && mayFill(traces, i, values);
        isSet[i] = wanted != 0 && !isSame && (replaces || fills);
        changes = changes || isSet[i];
    }
    if (!changes)
        return false;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        traces[i] = isSet[i] ? trace(values[i]) : traces[i];
    if (m_target.editor)
        LEADBOOK_TRY(update(slot, values, isSet));
    if (m_set)
        *m_set = isSet;
    if (!isNew(slot) && !m_isUpdated[*place])
        ++m_counts.updated;
    m_isUpdated[*place] = true;
    return true;
}

Result<bool> RecordSet::hasValue(std::uint32_t slot, std::size_t column)
{
    std::vector<bool> same(m_columns.size());
    const std::vector<CellValue> none(m_columns.size());
    const auto place = touch(slot, none, same);
    LEADBOOK_TRY(place);
    return traces(*place)[column] != 0;
}

Status RecordSet::update(std::uint32_t slot, std::span<const CellValue> values,
                         const std::vector<bool> &isSet)
{
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (isSet[i])
            cells.push_back({m_columns[i].name, toVariant(values[i])});
    }
    LEADBOOK_TRY(settle());
    return m_target.editor->update(m_table, m_ids[slot], cells);
}

} // namespace leadbook
