// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>

namespace leadbook {

/// Lines of the quick log that were begun and not saved, by customer; 0: for several.
using LogDrafts = QHash<std::int64_t, QString>;

/// The file in the user's data folder that keeps them over a crash.
QString logDraftsPath();

/// Writes @p drafts of the book at @p book to @p path, one line each, its owner's alone; those of other books
/// stay, and where there are none the file goes.
/// What cannot be written is logged: a draft is no reason to disturb anybody.
void writeLogDrafts(const QString &path, const QString &book, const LogDrafts &drafts);

/// Those of the book at @p book.
LogDrafts readLogDrafts(const QString &path, const QString &book);

} // namespace leadbook
