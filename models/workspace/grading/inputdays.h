// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/filter.h"
#include "domain/gradeinput.h"
#include "workspace/listcolumn.h"
#include "workspace/view.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// The dates of a book that inputs of the grade depend on, in the order in which they name what moved one.
enum class GradeDate : std::uint8_t
{
    Need,        ///< of an assessment
    Interaction, ///< of one of InputRule::events
    DealMove,    ///< a deal begins, moves or is decided
    DealWon,     ///< a won deal is closed
    DealOpened,  ///< as written
    DealClosed,  ///< as written
    Purchase,
    Silence, ///< a purchase is so long ago that the customer has churned
    Answer,  ///< of an answer to a survey
    Field,   ///< in InputRule::field of the customer
};

/// When an input may move: on the first day from which `look` reaches the date and `beyond` days more, as
/// -90d reaches it 90 days later, when it leaves the last 90 days.
struct InputRule
{
    GradeDate date = GradeDate::Need;
    GradeEvents events = {}; ///< of Interaction
    FieldRef field = {};     ///< of Field
    RelativeDay look = {};   ///< 0 days: the date's own day
    std::int32_t beyond = 0;

    bool isOwnDay() const { return look.count == 0 && beyond == 0; }
    /// The day on which it moves what depends on @p date, which is valid.
    Day dayFor(Day date) const;
    friend bool operator==(const InputRule &, const InputRule &) = default;
};

/// On which days an input may move.
struct InputDays
{
    std::vector<InputRule> rules;
    /// It also moves from day to day by itself, see GradeDrift.
    bool drifts = false;
};

/// On which days the input @p key may move. What is written of a customer and the user's own fields have no
/// day and are taken as they are today, so that they move on none; a key that the book cannot answer is
/// unknown throughout. Filters are looked into.
InputDays inputDays(const View &view, const QString &key);

/// On which days the answer of @p filter over customers may move, as an input of the grade; grades that it
/// asks for are left out, see GradeLog.
InputDays filterDays(const View &view, const Filter &filter);

} // namespace leadbook
