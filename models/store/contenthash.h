// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>

struct sqlite3;

namespace leadbook {

/// SHA-256 over all recorded tables in the order of RecordTable, each by id: name, columns, then every value
/// with its stored type. 32 bytes. Reads the whole book.
Result<QByteArray> hashContent(sqlite3 *database);

} // namespace leadbook
