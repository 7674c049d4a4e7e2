// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// One thing of a customer's past.
struct RecordEvent
{
    enum class Kind : std::uint8_t
    {
        Interaction,
        Deal,
        Purchase, ///< an order
        Survey,
        Need,
        Import,
        Edit,   ///< a field changed by hand
        Grade,  ///< the grade moved; see addMovementEvents()
        Segment ///< came into another segment or state, or left one; see addMovementEvents()
    };
    /// What became of a deal, as choice.
    enum Step : std::uint8_t
    {
        Moved,
        Won,
        Lost,
        Opened
    };

    Kind kind = Kind::Interaction;
    Day day;
    std::uint8_t choice = 0; ///< interaction kind, step of a deal, need level
    QString title;           ///< stage, product, survey, file, field: what it is about
    QString text;            ///< summary, deal, order number or comment; the value before an edit
    QString after;           ///< the value an edit wrote
    QString who;             ///< made an edit, empty: not known
    Money amount;
    QString currency;
    int minutes = 0;
    int lines = 0;    ///< of an order
    double score = 0; ///< of a survey

    friend bool operator==(const RecordEvent &, const RecordEvent &) = default;
};

inline constexpr std::size_t kEventKinds = 9;

/// The past of a customer, newest first. Of each kind the newest kEventsOfKind are held.
struct RecordEvents
{
    std::vector<RecordEvent> events;
    std::array<std::int64_t, kEventKinds> totals{}; ///< of each kind, also of what is not held

    std::int64_t total() const;
};

inline constexpr std::int64_t kEventsOfKind = 500;

/// What a reading of the past takes in.
enum class EventSource : std::uint8_t
{
    Dated, ///< what has a day of its own: contacts, deals, orders, surveys, needs
    All    ///< imports and edits by hand too, from the journal
};

/// Reads the past of @p customer. Any thread with its own connection.
Result<RecordEvents> readRecordEvents(sqlite3 *database, std::int64_t customer,
                                      EventSource source = EventSource::All);

} // namespace leadbook
