// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chosenundo.h"

#include "domain/changelabel.h"
#include "store/deletedrows.h"
#include "store/recordremoval.h"
#include "store/referencecheck.h"
#include "store/reverter.h"
#include "store/sql.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

std::size_t indexOf(RecordTable table)
{
    return static_cast<std::size_t>(table);
}

/// What belongs to it stays with it.
bool keepsItsOwn(RecordTable table)
{
    return table == RecordTable::Customer || table == RecordTable::Contact || table == RecordTable::Deal;
}

void count(const UndoConflict &conflict, UndoPlan &plan)
{
    const bool isOfOthers = conflict.kind == UndoConflictKind::ReferredTo ||
                            (conflict.kind == UndoConflictKind::ParentGone && conflict.place.column.empty());
    if (!isOfOthers) {
        ++plan.counts[indexOf(conflict.place.table)];
        return;
    }
    for (std::size_t table = 0; table < plan.counts.size(); ++table)
        plan.counts[table] += conflict.referring[table];
}

} // namespace

Result<UndoPlan> planUndo(sqlite3 *database, const Change &edit, std::int64_t entry)
{
    UndoPlan plan;
    plan.change = edit;
    auto scan = UndoScan::begin(database, edit, entry, true);
    LEADBOOK_TRY(scan);
    UndoPlace last;
    LEADBOOK_TRY(scan->run([&plan, &last](const UndoConflict &conflict) -> Status {
        if (conflict.place.table != last.table || conflict.place.id != last.id)
            count(conflict, plan);
        last = conflict.place;
        plan.lastChange = std::max(plan.lastChange, conflict.laterChange);
        if (++plan.total <= kConflictsTold)
            plan.conflicts.push_back(conflict);
        return {};
    }));
    return plan;
}

Error undoConflictError(sqlite3 *database, const UndoPlan &plan)
{
    QString last;
    if (const auto change = readChange(database, plan.lastChange); change && *change)
        last = quotedLabel((*change)->label);
    const QString counts = countsText(plan.counts);
    const QString sentence =
        last.isEmpty()
            ? QCoreApplication::translate("Store",
                                          "“%1” cannot be taken back as a whole, because the same records "
                                          "(%2) were changed since; choose what to keep of each.")
            : QCoreApplication::translate(
                  "Store", "“%1” cannot be taken back as a whole, because later changes touched "
                           "the same records (%2; last “%3”); choose what to keep of each.");
    const QString text = sentence.contains(QStringLiteral("%3"))
                             ? sentence.arg(quotedLabel(plan.change.label), counts, last)
                             : sentence.arg(quotedLabel(plan.change.label), counts);
    return {ErrorCode::Conflict, text,
            QStringLiteral("change %1 under change %2").arg(plan.change.id).arg(plan.lastChange)};
}

ChosenUndo::ChosenUndo(sqlite3 *database, ChangeRecorder &recorder, const UndoChoices &choices,
                       const Progress *progress)
    : m_database(database)
    , m_recorder(recorder)
    , m_editor(database, recorder)
    , m_choices(choices)
    , m_progress(progress)
{
}

Result<CommittedChange> ChosenUndo::run(const Change &edit, const Change &entry)
{
    auto scan = UndoScan::begin(m_database, edit, entry.reverts.value_or(edit.id), false);
    LEADBOOK_TRY(scan);
    LEADBOOK_TRY(decide(*scan, edit, entry.reverts.value_or(edit.id)));
    LEADBOOK_TRY(scan->forEachRow([&](const ChangesetReader &reader) { return takeBackRow(*scan, reader); }));
    LEADBOOK_TRY(mendReferences(*scan));
    LEADBOOK_TRY(removeRows(*scan));
    return m_recorder.finish(entry, [&](JournalWriter &journal, QByteArrayView bytes) -> Status {
        auto references = ReferenceCheck::begin(m_database);
        LEADBOOK_TRY(references);
        LEADBOOK_TRY(removeRanges(*scan, journal));
        ChangesetReader reader(bytes);
        while (true) {
            auto more = reader.next();
            LEADBOOK_TRY(more);
            if (!*more)
                break;
            LEADBOOK_TRY(references->noteWritten(reader));
        }
        return references->finish(journal.touched());
    });
}

Status ChosenUndo::decide(UndoScan &scan, const Change &edit, std::int64_t entry)
{
    std::vector<UndoPlace> stays;
    bool isAnswered = true;
    LEADBOOK_TRY(scan.run([&](const UndoConflict &conflict) -> Status {
        const auto answer = m_choices.places.find(conflict.place);
        const bool isOne = answer != m_choices.places.end();
        isAnswered = isAnswered && (isOne || m_choices.otherwise);
        UndoChoice choice = isOne ? answer->second : m_choices.otherwise.value_or(UndoChoice::Keep);
        if (!conflict.mayTakeBack)
            choice = UndoChoice::Keep;
        m_decided[conflict.place] = choice;
        if (choice == UndoChoice::Keep && scan.isMade(conflict.place.table, conflict.place.id))
            stays.push_back(conflict.place);
        return {};
    }));
    if (!isAnswered) {
        auto plan = planUndo(m_database, edit, entry);
        LEADBOOK_TRY(plan);
        return undoConflictError(m_database, *plan);
    }
    for (const UndoPlace &place : stays)
        LEADBOOK_TRY(keepWithRelated(scan, place.table, place.id));
    return {};
}

Status ChosenUndo::keepWithRelated(UndoScan &scan, RecordTable table, std::int64_t id)
{
    std::vector<std::pair<RecordTable, std::int64_t>> next{{table, id}};
    while (!next.empty()) {
        const auto [at, row] = next.back();
        next.pop_back();
        if (!scan.isMade(at, row) || m_kept[indexOf(at)].contains(row))
            continue;
        m_kept[indexOf(at)].add(row);
        for (const Relation &relation : kRelations) {
            const std::string child = quoted(sqlName(relation.child));
            const std::string column = quoted(relation.column);
            std::string sql;
            if (relation.child == at)
                sql = "SELECT " + column + " FROM " + child + " WHERE id = ? AND " + column + " IS NOT NULL";
            else if (relation.parent == at && relation.rule == OnRemoval::Owned && keepsItsOwn(at))
                sql = "SELECT id FROM " + child + " WHERE " + column + " = ?";
            if (sql.empty())
                continue;
            auto related = select(sql, row);
            LEADBOOK_TRY(related);
            for (const std::int64_t other : *related)
                next.emplace_back(relation.child == at ? relation.parent : relation.child, other);
        }
    }
    return {};
}

Status ChosenUndo::takeBackRow(UndoScan &scan, const ChangesetReader &reader)
{
    if (m_progress != nullptr && m_progress->isCancelled())
        return cancelledError();
    if (reader.row().operation == RowOperation::Update)
        return takeBackFields(scan, reader);
    if (reader.row().operation == RowOperation::Delete)
        return bringBack(scan, reader);
    return {}; // removed with all that the change made
}

Status ChosenUndo::takeBackFields(UndoScan &scan, const ChangesetReader &reader)
{
    const ChangesetRow &row = reader.row();
    if (scan.isInRange(row.table, row.id))
        return {};
    auto now = scan.current().row(row.table, row.id);
    LEADBOOK_TRY(now);
    if (!*now)
        return {};
    auto columns = scan.current().columns(row.table);
    LEADBOOK_TRY(columns);
    for (int column = 1; column < reader.columns(); ++column) {
        const auto at = static_cast<std::size_t>(column);
        const StoredValue before = reader.oldValue(column).value_or(StoredValue());
        if (!reader.newValue(column) || (**now)[at] == before || isKept({row.table, row.id, (*columns)[at]}))
            continue;
        LEADBOOK_TRY(execute("UPDATE " + quoted(sqlName(row.table)) + " SET " + quoted((*columns)[at]) +
                                 " = ? WHERE id = ?",
                             before, row.id));
    }
    return {};
}

Status ChosenUndo::bringBack(UndoScan &scan, const ChangesetReader &reader)
{
    const ChangesetRow &row = reader.row();
    auto isThere = scan.current().exists(row.table, row.id);
    LEADBOOK_TRY(isThere);
    if (*isThere || isKept({row.table, row.id, {}}))
        return {};
    LEADBOOK_TRY(DeletedRows(m_database).insert(reader));
    m_brought.push_back({row.table, row.id, {}});
    return {};
}

Status ChosenUndo::mendReferences(UndoScan &scan)
{
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const UndoPlace &place : m_brought) {
            auto row = scan.current().row(place.table, place.id);
            LEADBOOK_TRY(row);
            auto columns = scan.current().columns(place.table);
            LEADBOOK_TRY(columns);
            for (const Relation &relation : kRelations) {
                if (relation.child != place.table || !*row)
                    continue;
                const auto at = std::ranges::find(*columns, relation.column) - columns->begin();
                const auto *parent = std::get_if<std::int64_t>(&(**row)[static_cast<std::size_t>(at)]);
                if (parent == nullptr)
                    continue;
                auto isThere = scan.current().exists(relation.parent, *parent);
                LEADBOOK_TRY(isThere);
                if (*isThere)
                    continue;
                isDone = false;
                const std::string table = quoted(sqlName(place.table));
                if (relation.rule == OnRemoval::Cleared) {
                    LEADBOOK_TRY(
                        execute("UPDATE " + table + " SET " + quoted(relation.column) + " = ? WHERE id = ?",
                                {}, place.id));
                    continue;
                }
                LEADBOOK_TRY(execute("DELETE FROM " + table + " WHERE ? IS NULL AND id = ?", {}, place.id));
                break;
            }
        }
    }
    return {};
}

Status ChosenUndo::removeRows(UndoScan &scan)
{
    RecordRemoval removal(m_editor);
    for (const auto &[place, choice] : m_decided) {
        const bool goes = choice == UndoChoice::TakeBack && scan.isMade(place.table, place.id) &&
                          !m_kept[indexOf(place.table)].contains(place.id);
        if (!goes)
            continue;
        auto isThere = scan.current().exists(place.table, place.id);
        LEADBOOK_TRY(isThere);
        if (*isThere)
            LEADBOOK_TRY(removal.removeWithChildren(place.table, place.id));
    }
    return scan.forEachRow([&](const ChangesetReader &reader) -> Status {
        const ChangesetRow &row = reader.row();
        if (row.operation != RowOperation::Insert || m_kept[indexOf(row.table)].contains(row.id))
            return {};
        return execute("DELETE FROM " + quoted(sqlName(row.table)) + " WHERE ? IS NULL AND id = ?", {},
                       row.id);
    });
}

Status ChosenUndo::removeRanges(UndoScan &scan, JournalWriter &journal)
{
    std::vector<ChangeRange> ranges;
    for (const ChangeRange &range : scan.ranges()) {
        RowRuns runs;
        runs.add(range.first, range.last);
        runs.remove(m_kept[indexOf(range.table)]);
        runs.remove(journal.touched().rows(range.table, RowOperation::Delete));
        for (const RowRuns::Run &run : runs.runs())
            ranges.push_back({range.table, run.first, run.last});
    }
    return Reverter(m_database, m_progress).removeRanges(journal, ranges);
}

bool ChosenUndo::isKept(const UndoPlace &place) const
{
    const auto found = m_decided.find(place);
    return found != m_decided.end() && found->second == UndoChoice::Keep;
}

Result<Statement *> ChosenUndo::cached(const std::string &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        auto statement = Statement::prepare(m_database, sql);
        LEADBOOK_TRY(statement);
        found = m_statements.emplace(sql, std::move(*statement)).first;
    }
    found->second.reset();
    return &found->second;
}

Result<std::vector<std::int64_t>> ChosenUndo::select(const std::string &sql, std::int64_t id)
{
    auto statement = cached(sql);
    LEADBOOK_TRY(statement);
    (*statement)->bind(1, id);
    std::vector<std::int64_t> ids;
    while (true) {
        auto row = (*statement)->step();
        LEADBOOK_TRY(row);
        if (!*row)
            break;
        ids.push_back((*statement)->integer(0));
    }
    (*statement)->reset();
    return ids;
}

Status ChosenUndo::execute(const std::string &sql, const StoredValue &value, std::int64_t id)
{
    auto statement = cached(sql);
    LEADBOOK_TRY(statement);
    bindStored(**statement, 1, value);
    (*statement)->bind(2, id);
    return (*statement)->execute();
}

} // namespace leadbook
