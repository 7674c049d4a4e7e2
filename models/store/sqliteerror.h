// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <string_view>

struct sqlite3;

namespace leadbook {

/// The Error for an SQLite result code (extended or not): one translated sentence with the next step, chosen
/// by the primary code; an interrupted statement is ErrorCode::Cancelled. @p detail goes to the log.
Error sqliteError(int code, const QString &detail);
/// The Error for the last failure on @p database; @p sql is what was tried.
Error sqliteError(sqlite3 *database, std::string_view sql = {});

} // namespace leadbook
