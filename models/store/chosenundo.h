// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "store/changerecorder.h"
#include "store/editor.h"
#include "store/undoplan.h"
#include "store/undoscan.h"

#include <map>
#include <string>
#include <vector>

struct sqlite3;

namespace leadbook {

/// What stands in the way of taking back @p edit, which is in effect as the entry @p entry.
Result<UndoPlan> planUndo(sqlite3 *database, const Change &edit, std::int64_t entry);
/// The refusal of an undo with conflicts nobody answered.
Error undoConflictError(sqlite3 *database, const UndoPlan &plan);

/// Takes back what can be taken back of an old change, conflict by conflict as chosen. What stays keeps what
/// it needs: with a record those it refers to, and with a customer, contact or deal all that is its own.
class ChosenUndo
{
public:
    /// Within a write transaction with foreign keys off; all outlive it.
    ChosenUndo(sqlite3 *database, ChangeRecorder &recorder, const UndoChoices &choices,
               const Progress *progress);

    /// Takes @p edit, in effect as @p entry.reverts, back under @p entry. Conflict where a choice is
    /// missing or references would break; Cancelled; the caller then rolls back.
    Result<CommittedChange> run(const Change &edit, const Change &entry);

private:
    Status decide(UndoScan &scan, const Change &edit, std::int64_t entry);
    Status keepWithRelated(UndoScan &scan, RecordTable table, std::int64_t id);
    Status takeBackRow(UndoScan &scan, const ChangesetReader &reader);
    Status takeBackFields(UndoScan &scan, const ChangesetReader &reader);
    Status bringBack(UndoScan &scan, const ChangesetReader &reader);
    /// Empties, or removes again, what was brought back and refers to nothing.
    Status mendReferences(UndoScan &scan);
    Status removeRows(UndoScan &scan);
    Status removeRanges(UndoScan &scan, JournalWriter &journal);
    bool isKept(const UndoPlace &place) const;
    Result<std::vector<std::int64_t>> select(const std::string &sql, std::int64_t id);
    Status execute(const std::string &sql, const StoredValue &value, std::int64_t id);
    Result<Statement *> cached(const std::string &sql);

    sqlite3 *m_database;
    ChangeRecorder &m_recorder;
    Editor m_editor;
    const UndoChoices &m_choices;
    const Progress *m_progress;
    std::map<UndoPlace, UndoChoice> m_decided;
    RunsByTable m_kept;               ///< made by the change and left there
    std::vector<UndoPlace> m_brought; ///< rows that came back
    std::map<std::string, Statement> m_statements;
};

} // namespace leadbook
