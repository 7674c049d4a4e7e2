// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/interactionkind.h"
#include "domain/quicklog/calendarpoint.h"
#include "domain/quicklog/needevidence.h"
#include "domain/quicklog/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace leadbook {

/// What to do next, as a line says it.
struct SaidAction
{
    TextRange at; ///< with the words that announce it
    QString text; ///< without its day; may be empty: a day alone
    std::optional<InteractionKind> kind;
    Day due; ///< no day: not said
    TextRange dueAt;

    friend bool operator==(const SaidAction &, const SaidAction &) = default;
};

/// What one line says of a contact with a customer. Ranges point into the line; an empty one: not said.
struct QuickLog
{
    InteractionKind kind = InteractionKind::Note;
    std::optional<bool> isFromCustomer;
    std::optional<bool> isAnswered;
    std::optional<int> minutes;
    std::optional<int> minuteOfDay;      ///< when it was
    Day day;                             ///< today where not said
    QString note;                        ///< all that nothing else was made of
    std::vector<CalendarPoint> noteDays; ///< days that the note names; ranges point into the note
    std::optional<SaidAction> next;
    NeedEvidence need; ///< ranges point into the note, of which it stays a part

    TextRange kindAt;
    TextRange directionAt;
    TextRange answeredAt;
    TextRange minutesAt;
    TextRange minuteOfDayAt;
    TextRange dayAt;

    /// Whether a contact is told of at all: not by a line that only plans, nor by an empty one.
    bool tellsContact() const
    {
        return !kindAt.isEmpty() || !note.isEmpty() || minutes || !answeredAt.isEmpty() ||
               !directionAt.isEmpty();
    }
    friend bool operator==(const QuickLog &, const QuickLog &) = default;
};

/// Reads @p line, English or Chinese or both: first kind, direction, duration and day in any order, then the
/// note, then what is next ("; next call Tue", "下周三回访"). What is not understood is the note; nothing is
/// lost. @p kind where the line names none.
QuickLog parseQuickLog(const QString &line, Day today, InteractionKind kind = InteractionKind::Note);

} // namespace leadbook
