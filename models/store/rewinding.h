// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// Walks the journal of @p database back: its recorded tables are then as the last change at or before
/// @p untilMs (UTC) left them, as at its making where there is none, and the journal ends there. Of clocks
/// that were set back the later entry counts. For copies only: what is walked back cannot be brought again.
/// Within one transaction; progress is in rows. Cancelled and errors leave it as it was.
Status rewind(sqlite3 *database, std::int64_t untilMs, const Progress *progress);

/// Copies the whole of @p source to the file @p target, which must not exist, and walks the copy back. When
/// it is cancelled or fails, nothing is left behind.
Status copyAsRecorded(sqlite3 *source, const QString &target, std::int64_t untilMs, const Progress *progress);

} // namespace leadbook
