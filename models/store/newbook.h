// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

struct sqlite3;

namespace leadbook {

/// Makes the file of a new book at @p path, which must not exist: the current schema, a device number, the
/// default pipeline with its five stages. Written under another name first: a kill leaves no half-made book.
Status makeBookFile(const QString &path);

/// The default sales pipeline: five open stages with their chances to win, named in the user's language.
Status insertDefaultPipeline(sqlite3 *database, std::int64_t device);

} // namespace leadbook
