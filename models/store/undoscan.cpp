// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/undoscan.h"

#include "store/sql.h"

#include <algorithm>
#include <string>

namespace leadbook {

Result<UndoScan> UndoScan::begin(sqlite3 *database, const Change &edit, std::int64_t entry, bool tells)
{
    auto later = LaterChanges::begin(database, edit.id, entry);
    LEADBOOK_TRY(later);
    UndoScan scan(database, std::move(*later), tells);
    scan.m_edit = edit.id;
    LEADBOOK_TRY(scan.collect());
    return scan;
}

Status UndoScan::forEachRow(const std::function<Status(const ChangesetReader &)> &visit) const
{
    return visitPages(m_database, m_pages, visit);
}

Status UndoScan::collect()
{
    auto pages = pageIds(m_database, m_edit);
    LEADBOOK_TRY(pages);
    m_pages = *std::move(pages);
    auto ranges = readRanges(m_database, m_edit);
    LEADBOOK_TRY(ranges);
    m_ranges = *std::move(ranges);
    for (const ChangeRange &range : m_ranges) {
        at(m_bulk, range.table).add(range.first, range.last);
        at(m_made, range.table).add(range.first, range.last);
    }
    return forEachRow([this](const ChangesetReader &reader) -> Status {
        const ChangesetRow &row = reader.row();
        if (row.operation == RowOperation::Insert)
            at(m_made, row.table).add(row.id);
        else if (row.operation == RowOperation::Delete)
            at(m_removed, row.table).add(row.id);
        if (row.operation != RowOperation::Update)
            return {};
        auto columns = m_current.columns(row.table);
        LEADBOOK_TRY(columns);
        for (std::size_t i = 0; i < kRelations.size(); ++i) {
            if (kRelations[i].child != row.table)
                continue;
            const auto column = std::ranges::find(*columns, kRelations[i].column) - columns->begin();
            if (reader.newInteger(static_cast<int>(column)))
                m_pointed.emplace(i, row.id);
        }
        return {};
    });
}

Status UndoScan::run(const Visit &visit)
{
    for (std::size_t relation = 0; relation < kRelations.size(); ++relation)
        LEADBOOK_TRY(findReferring(relation));
    for (const auto &[record, referred] : m_referred) {
        UndoConflict conflict;
        conflict.kind = UndoConflictKind::ReferredTo;
        conflict.place = {record.first, record.second, {}};
        conflict.referring = referred.counts;
        conflict.mayTakeBack = !referred.isForbidden;
        if (m_tells) {
            auto change = changeOf(referred);
            LEADBOOK_TRY(change);
            conflict.laterChange = *change;
        }
        LEADBOOK_TRY(tell(std::move(conflict), -1, visit));
    }
    LEADBOOK_TRY(forEachRow([&](const ChangesetReader &reader) { return checkRow(reader, visit); }));
    for (const ChangeRange &range : m_ranges)
        LEADBOOK_TRY(checkRange(range, visit));
    return {};
}

Status UndoScan::findReferring(std::size_t relation)
{
    const Relation &way = kRelations[relation];
    const std::string column = quoted(way.column);
    auto read =
        Statement::prepare(m_database, "SELECT id, " + column + " FROM " + quoted(sqlName(way.child)) +
                                           " WHERE " + column + " BETWEEN ? AND ?");
    LEADBOOK_TRY(read);
    for (const RowRuns::Run &run : at(m_made, way.parent).runs()) {
        read->reset();
        read->bind(1, run.first);
        read->bind(2, run.last);
        while (true) {
            auto row = read->step();
            LEADBOOK_TRY(row);
            if (!*row)
                break;
            const std::int64_t child = read->integer(0);
            if (isMade(way.child, child) || m_pointed.contains({relation, child}))
                continue;
            Referred &referred = m_referred[{way.parent, read->integer(1)}];
            ++at(referred.counts, way.child);
            if (child >= referred.newest) {
                referred.newest = child;
                referred.child = way.child;
            }
            referred.isForbidden = referred.isForbidden || way.rule == OnRemoval::Kept;
        }
    }
    return {};
}

Status UndoScan::checkRow(const ChangesetReader &reader, const Visit &visit)
{
    switch (reader.row().operation) {
    case RowOperation::Update:
        return checkUpdated(reader, visit);
    case RowOperation::Insert:
        return checkMade(reader, visit);
    case RowOperation::Delete:
        return checkRemoved(reader, visit);
    }
    return {};
}

Status UndoScan::checkUpdated(const ChangesetReader &reader, const Visit &visit)
{
    const ChangesetRow &row = reader.row();
    if (isInRange(row.table, row.id))
        return {}; // it goes or stays as a whole
    auto now = m_current.row(row.table, row.id);
    LEADBOOK_TRY(now);
    auto columns = m_current.columns(row.table);
    LEADBOOK_TRY(columns);
    UndoConflict conflict;
    conflict.place = {row.table, row.id, {}};
    if (!*now) {
        conflict.kind = UndoConflictKind::Gone;
        conflict.mayTakeBack = false;
        return tell(std::move(conflict), -1, visit);
    }
    for (int column = 1; column < reader.columns(); ++column) {
        const auto written = reader.newValue(column);
        if (!written)
            continue;
        const auto at = static_cast<std::size_t>(column);
        conflict.place.column = (*columns)[at];
        conflict.before = reader.oldValue(column).value_or(StoredValue());
        conflict.written = *written;
        conflict.now = (**now)[at];
        if (conflict.now == conflict.before)
            continue;
        auto broken = brokenReference(row.table, conflict.place.column, conflict.before);
        LEADBOOK_TRY(broken);
        conflict.kind = *broken != nullptr ? UndoConflictKind::ParentGone : UndoConflictKind::Field;
        conflict.mayTakeBack = *broken == nullptr;
        LEADBOOK_TRY(noteGone(*broken, conflict.before, conflict));
        if (*broken != nullptr || conflict.now != conflict.written)
            LEADBOOK_TRY(tell(conflict, column, visit));
    }
    return {};
}

Status UndoScan::checkMade(const ChangesetReader &reader, const Visit &visit)
{
    const ChangesetRow &row = reader.row();
    auto now = m_current.row(row.table, row.id);
    LEADBOOK_TRY(now);
    if (!*now)
        return {}; // gone already, as it would be
    for (int column = 1; column < reader.columns(); ++column) {
        if (reader.newValue(column) != (**now)[static_cast<std::size_t>(column)]) {
            UndoConflict conflict;
            conflict.kind = UndoConflictKind::Edited;
            conflict.place = {row.table, row.id, {}};
            return tell(std::move(conflict), -1, visit);
        }
    }
    return {};
}

Status UndoScan::checkRemoved(const ChangesetReader &reader, const Visit &visit)
{
    const ChangesetRow &row = reader.row();
    UndoConflict conflict;
    conflict.place = {row.table, row.id, {}};
    auto isThere = m_current.exists(row.table, row.id);
    LEADBOOK_TRY(isThere);
    if (*isThere)
        return {};
    auto replaced = replacementOf(reader);
    LEADBOOK_TRY(replaced);
    if (*replaced != 0) {
        conflict.kind = UndoConflictKind::Replaced;
        LEADBOOK_TRY(noteLast(row.table, *replaced, conflict));
        conflict.mayTakeBack = false;
        return tell(std::move(conflict), -1, visit);
    }
    auto columns = m_current.columns(row.table);
    LEADBOOK_TRY(columns);
    for (int column = 0; column < reader.columns(); ++column) {
        const StoredValue value = reader.oldValue(column).value_or(StoredValue());
        auto broken = brokenReference(row.table, (*columns)[static_cast<std::size_t>(column)], value);
        LEADBOOK_TRY(broken);
        if (*broken == nullptr)
            continue;
        ++at(conflict.referring, (*broken)->parent);
        LEADBOOK_TRY(noteGone(*broken, value, conflict));
        conflict.mayTakeBack = conflict.mayTakeBack && (*broken)->rule == OnRemoval::Cleared;
        conflict.kind = UndoConflictKind::ParentGone;
    }
    if (conflict.kind != UndoConflictKind::ParentGone)
        return {};
    return tell(std::move(conflict), -1, visit);
}

Status UndoScan::checkRange(const ChangeRange &range, const Visit &visit)
{
    RowRuns edited;
    LEADBOOK_TRY(m_later.find(
        range.table, range.first, range.last,
        [&edited](std::int64_t first, std::int64_t last, std::int64_t) { edited.add(first, last); }));
    for (const RowRuns::Run &run : edited.runs()) {
        for (std::int64_t id = run.first; id <= run.last; ++id) {
            auto isThere = m_current.exists(range.table, id);
            LEADBOOK_TRY(isThere);
            if (!*isThere)
                continue;
            UndoConflict conflict;
            conflict.kind = UndoConflictKind::Edited;
            conflict.place = {range.table, id, {}};
            LEADBOOK_TRY(tell(std::move(conflict), -1, visit));
        }
    }
    return {};
}

Result<std::int64_t> UndoScan::changeOf(const Referred &referred)
{
    auto edited = m_later.lastOf(referred.child, referred.newest);
    LEADBOOK_TRY(edited);
    if (*edited != 0)
        return edited;
    auto find = Statement::prepare(
        m_database, "SELECT max(g.change) FROM change_range g JOIN change c ON c.id = g.change "
                    "WHERE g.record_table = ? AND ? BETWEEN g.first AND g.last AND c.kind <> 1");
    LEADBOOK_TRY(find);
    find->bind(1, sqlName(referred.child));
    find->bind(2, referred.newest);
    LEADBOOK_TRY(find->step());
    return find->integer(0);
}

Result<std::int64_t> UndoScan::replacementOf(const ChangesetReader &reader)
{
    // The tables with rules of their own about what may be there once only.
    std::string sql;
    if (reader.row().table == RecordTable::Setting)
        sql = "SELECT id FROM setting WHERE name = ?2";
    else if (reader.row().table == RecordTable::CustomField)
        sql = "SELECT id FROM custom_field WHERE entity = ?2 AND (slot = ?3 OR name = ?4)";
    else
        return 0;
    auto find = Statement::prepare(m_database, sql);
    LEADBOOK_TRY(find);
    const int last = reader.row().table == RecordTable::Setting ? 1 : 3;
    for (int column = 1; column <= last; ++column)
        reader.bindOld(column, *find, column + 1);
    LEADBOOK_TRY(find->step());
    return find->integer(0);
}

Status UndoScan::noteLast(RecordTable table, std::int64_t id, UndoConflict &conflict)
{
    if (!m_tells)
        return {};
    auto later = m_later.lastOf(table, id);
    LEADBOOK_TRY(later);
    conflict.laterChange = std::max(conflict.laterChange, *later);
    return {};
}

Status UndoScan::noteGone(const Relation *broken, const StoredValue &parent, UndoConflict &conflict)
{
    const auto *id = std::get_if<std::int64_t>(&parent);
    return broken == nullptr || id == nullptr ? Status() : noteLast(broken->parent, *id, conflict);
}

Result<const Relation *> UndoScan::brokenReference(RecordTable table, std::string_view column,
                                                   const StoredValue &value)
{
    const auto *parent = std::get_if<std::int64_t>(&value);
    if (parent == nullptr)
        return nullptr;
    for (const Relation &relation : kRelations) {
        if (relation.child != table || relation.column != column)
            continue;
        auto isThere = m_current.exists(relation.parent, *parent);
        LEADBOOK_TRY(isThere);
        if (!*isThere && !at(m_removed, relation.parent).contains(*parent))
            return &relation;
    }
    return nullptr;
}

Status UndoScan::tell(UndoConflict conflict, int column, const Visit &visit)
{
    const UndoPlace &place = conflict.place;
    if (place.column.empty() && !m_told.emplace(place.table, place.id).second)
        return {};
    if (m_tells && conflict.laterChange == 0) {
        auto later = m_later.lastOf(place.table, place.id, column);
        LEADBOOK_TRY(later);
        conflict.laterChange = *later;
    }
    return visit(conflict);
}

} // namespace leadbook
