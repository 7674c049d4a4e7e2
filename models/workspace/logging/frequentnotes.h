// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

struct sqlite3;

namespace leadbook {

/// Notes are proposed as templates when they were written so often lately, and are no longer than that.
inline constexpr int kOftenWritten = 3;
inline constexpr int kLongestProposal = 80;

/// Lines for the quick log that would write what was written most often among the newest 5,000 interactions,
/// kind and note, the most frequent first and at most @p most of them. What came with imports does not count.
/// Any thread with its own connection.
Result<QStringList> readFrequentNotes(sqlite3 *database, int most);

/// The same of the book @p path, for a worker; none where it cannot be read.
QStringList frequentNotesOf(const QString &path, int most);

} // namespace leadbook
