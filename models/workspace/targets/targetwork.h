// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "workspace/record/recordwork.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// Which target is meant; a book holds one of each.
struct TargetKey
{
    std::int64_t owner = 0; ///< id; 0: the whole team
    TargetKind kind = TargetKind::Signed;
    Day first; ///< the first day of a month, a quarter or a year, as @c months says
    int months = 1;

    friend bool operator==(const TargetKey &, const TargetKey &) = default;
};

/// The target of @p key in @p snapshot; nullptr: none.
const TargetRow *findTarget(const Snapshot &snapshot, const TargetKey &key);

/// Sets the target of @p key, in place of the one there is; amounts are in the book's currency. Invalid for
/// an amount not above 0 or a day that begins no such period of the book's fiscal year, NotFound where the
/// owner is gone.
RecordWork setTarget(const TargetKey &key, Money amount);
/// Takes the target of @p key away; NotFound where there is none.
RecordWork removeTarget(const TargetKey &key);

} // namespace leadbook
