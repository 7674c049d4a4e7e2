// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/logging/loggedcontact.h"

#include <QString>

#include <optional>

struct sqlite3;

namespace leadbook {

/// What a customer's need is judged to be, on what evidence, and who said so when.
struct NeedStanding
{
    StoredNeed need;          ///< the evidence, and the level where somebody judged it
    std::optional<int> level; ///< 0 unknown to 3 clear; absent where nothing was ever recorded
    Day day;                  ///< of the assessment
    QString note;
    QString who;         ///< who wrote it last; empty: not known
    std::int64_t at = 0; ///< when that was, in milliseconds since 1970; 0: not known
};

/// Reads the newest assessment of @p customer, with the journal's word on who made it. Any thread with its
/// own connection.
Result<NeedStanding> readNeedStanding(sqlite3 *database, std::int64_t customer);

} // namespace leadbook
