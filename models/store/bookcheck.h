// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

struct sqlite3;

namespace leadbook {

/// Tests a whole book: SQLite's integrity check, every foreign key, every page of the journal against its
/// index. Each problem is one translated sentence; empty = none. Reads only. A file too damaged to be read is
/// a problem too, not an error.
QStringList findProblems(sqlite3 *database);

} // namespace leadbook
