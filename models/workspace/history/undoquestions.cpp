// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history/undoquestions.h"

#include "domain/changelabel.h"
#include "store/journalreader.h"
#include "store/recordname.h"
#include "store/rowhistory.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UndoQuestions)
};

QString valueOrEmpty(const QString &text)
{
    return text.isEmpty() ? Words::tr("(empty)") : text;
}

/// The question about a record as a whole.
void askOfRecord(const UndoConflict &conflict, UndoQuestion &question)
{
    const bool mayTakeBack = conflict.mayTakeBack;
    switch (conflict.kind) {
    case UndoConflictKind::Field:
        return;
    case UndoConflictKind::Edited:
        question.field = Words::tr("Edited since");
        question.keepText = Words::tr("Keep the record");
        question.takeText = Words::tr("Remove it");
        break;
    case UndoConflictKind::ReferredTo:
        question.field = Words::tr("In use: %1").arg(countsText(conflict.referring));
        question.keepText = Words::tr("Keep the record");
        question.takeText = mayTakeBack ? Words::tr("Remove it with all that is its own") : QString();
        break;
    case UndoConflictKind::Gone:
        question.field = Words::tr("Removed since");
        question.keepText = Words::tr("Stays removed");
        break;
    case UndoConflictKind::ParentGone:
        question.field = Words::tr("Belongs to a record that is gone");
        question.keepText = Words::tr("Stays removed");
        question.takeText = mayTakeBack ? Words::tr("Bring it back without that") : QString();
        break;
    case UndoConflictKind::Replaced:
        question.field = Words::tr("Made anew since");
        question.keepText = Words::tr("Keep the new one");
        break;
    }
}

void askOfField(const UndoConflict &conflict, HistoryWords &words, UndoQuestion &question)
{
    const UndoPlace &place = conflict.place;
    question.field = words.columnLabel(place.table, place.column);
    question.before = words.text(place.table, place.column, conflict.before);
    question.written = words.text(place.table, place.column, conflict.written);
    question.now = words.text(place.table, place.column, conflict.now);
    question.keepText = Words::tr("Keep “%1”").arg(valueOrEmpty(question.now));
    if (conflict.mayTakeBack)
        question.takeText = Words::tr("Back to “%1”").arg(valueOrEmpty(question.before));
}

/// A removed record by the values it had last.
Result<std::vector<std::optional<StoredValue>>> lastValues(sqlite3 *database, const UndoPlace &place)
{
    auto rows = readRowHistory(database, place.table, place.id);
    LEADBOOK_TRY(rows);
    for (auto row = rows->rbegin(); row != rows->rend(); ++row) {
        if (row->operation == RowOperation::Delete)
            return row->before;
    }
    return std::vector<std::optional<StoredValue>>();
}

} // namespace

Result<UndoQuestions> askInWords(sqlite3 *database, const UndoPlan &plan)
{
    HistoryWords words(database);
    UndoQuestions asked;
    asked.change = plan.change;
    asked.total = plan.total;
    for (const UndoConflict &conflict : plan.conflicts) {
        UndoQuestion question;
        question.conflict = conflict;
        const UndoPlace &place = conflict.place;
        question.table = HistoryWords::tableLabel(place.table);
        std::vector<std::optional<StoredValue>> known;
        auto isThere = words.current().exists(place.table, place.id);
        LEADBOOK_TRY(isThere);
        if (!*isThere) {
            auto last = lastValues(database, place);
            LEADBOOK_TRY(last);
            known = *std::move(last);
        }
        question.record = words.recordTitle(place.table, place.id, known);
        if (place.column.empty())
            askOfRecord(conflict, question);
        else
            askOfField(conflict, words, question);
        if (auto later = readChange(database, conflict.laterChange); later && *later)
            question.later = shownLabel((*later)->label);
        asked.questions.push_back(std::move(question));
    }
    return asked;
}

QString restoreLabel(const FieldChange &field)
{
    return writtenLabel(QT_TRANSLATE_NOOP("Change", "Restore %1"),
                        u"“%1” · %2"_s.arg(field.field, field.record));
}

Book::Work restoreWork(const UndoPlace &place, const StoredValue &value)
{
    return [place, value](Editor &editor) -> Status {
        const std::array<std::string_view, 1> columns{place.column};
        auto isThere = editor.prepare("SELECT 1 FROM " + std::string(sqlName(place.table)) + " WHERE id = ?");
        LEADBOOK_TRY(isThere);
        isThere->bind(1, place.id);
        auto row = isThere->step();
        LEADBOOK_TRY(row);
        if (!*row)
            return Error{
                ErrorCode::NotFound, Words::tr("This record was removed since; undo its removal first."), {}};
        auto update = editor.prepareUpdate(place.table, columns);
        LEADBOOK_TRY(update);
        bindStored(*update, 1, value);
        update->bind(2, place.id);
        return update->execute();
    };
}

} // namespace leadbook
