// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/strategies/strategy.h"

#include <QString>

#include <vector>

struct sqlite3;

namespace leadbook {

/// The strategies of a book: those shipped, in their order, each as the book has it or, where it has none of
/// that key, as it comes in the user's language (id 0); then the book's own, by name. Errors: Io, Corrupt.
Result<std::vector<Strategy>> readStrategies(sqlite3 *database);

/// The same of the book @p path, for a worker.
Result<std::vector<Strategy>> readStrategies(const QString &path);

} // namespace leadbook
