// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/change.h"

struct sqlite3;

namespace leadbook {

/// Conflict where rows of @p target, those of its ranges included, were edited or removed by later changes
/// that are in effect; the sentence says what and how many, and names the last of them.
Status checkLaterChanges(sqlite3 *database, const Change &target);

} // namespace leadbook
