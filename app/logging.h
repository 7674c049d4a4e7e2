// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadbook {

/// How large a log grows before it becomes "<name>.1" and a new one begins.
inline constexpr qint64 kLargestLog = 1'000'000;

/// The log in the user's data folder.
QString logPath();

/// Writes Qt's messages to @p path from now on, each with its time, and warnings to standard error as well.
/// Where the file cannot be written, to standard error alone. Noise of the platform without a display is
/// dropped. Any thread logs.
void startLogging(const QString &path);

} // namespace leadbook
