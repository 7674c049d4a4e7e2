// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/book.h"
#include "store/undoplan.h"
#include "workspace/history/fieldhistory.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// A conflict in the user's words.
struct UndoQuestion
{
    UndoConflict conflict;
    QString table;   ///< "Customer"
    QString record;  ///< "Acme"
    QString field;   ///< "City"; of a whole record: what stands in the way
    QString before;  ///< what it was before the change
    QString written; ///< what the change made of it
    QString now;
    QString later;    ///< the later change, empty where none is known
    QString keepText; ///< what keeping means: "Keep Oslo"
    QString takeText; ///< what taking back means: "Back to Berlin"; empty where it cannot be
};

/// What undoing one change has to ask for.
struct UndoQuestions
{
    Change change;
    std::vector<UndoQuestion> questions;
    std::int64_t total = 0; ///< more than there are questions where only the first are told
};

/// Puts @p plan into words.
Result<UndoQuestions> askInWords(sqlite3 *database, const UndoPlan &plan);

/// Puts a field back to a value it had: the label and the work of a change. The work fails where the record
/// or what the value refers to is gone.
QString restoreLabel(const FieldChange &field);
Book::Work restoreWork(const UndoPlace &place, const StoredValue &value);

} // namespace leadbook
