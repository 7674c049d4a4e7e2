// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"
#include "store/recordname.h"
#include "store/storedvalue.h"

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// Why something of an old change cannot simply be taken back.
enum class UndoConflictKind : std::uint8_t
{
    Field,      ///< later work gave the field another value
    Edited,     ///< the change made the record, and later work edited it
    ReferredTo, ///< the change made the record, and later records belong or refer to it
    Gone,       ///< the change edited the record, and later work removed it
    ParentGone, ///< what it would bring back refers to a record that later work removed
    Replaced,   ///< what it would bring back was made anew since
};

/// What is to become of one conflict.
enum class UndoChoice : std::uint8_t
{
    Keep,     ///< what is there now stays
    TakeBack, ///< the change is taken back there too
};

/// What a choice is about: one field of a record, or the record as a whole where @p column is empty.
struct UndoPlace
{
    RecordTable table = RecordTable::Customer;
    std::int64_t id = 0;
    std::string column; ///< SQL name

    friend auto operator<=>(const UndoPlace &, const UndoPlace &) = default;
};

struct UndoConflict
{
    UndoConflictKind kind = UndoConflictKind::Field;
    UndoPlace place;
    /// Of a field: what it was before the change, what the change wrote, what it is now.
    StoredValue before;
    StoredValue written;
    StoredValue now;
    /// The last change since then that is in effect and holds the place; 0: the journal knows none.
    std::int64_t laterChange = 0;
    TableCounts referring{}; ///< ReferredTo: by table
    /// False: it can only be kept, because what it needs is gone or what depends on it cannot go.
    bool mayTakeBack = true;
};

/// What stands in the way of taking one change back.
struct UndoPlan
{
    Change change;
    std::vector<UndoConflict> conflicts; ///< at most kConflictsTold
    std::int64_t total = 0;              ///< of all conflicts
    TableCounts counts{};                ///< records with a conflict, or in the way of one
    std::int64_t lastChange = 0;         ///< the newest of the later changes of those told
};

inline constexpr std::int64_t kConflictsTold = 1000;

/// The answers to a plan. A place without one gets @p otherwise; where that is absent too, the undo is
/// refused.
struct UndoChoices
{
    std::optional<UndoChoice> otherwise;
    std::map<UndoPlace, UndoChoice> places;
};

} // namespace leadbook
