// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <QString>

namespace leadbook {

/// Tests the whole of the book at @p source, which is only read. Corrupt where it is damaged, Cancelled, and
/// the errors of inspectBookFile().
Status verifyBook(const QString &source, const Progress &progress);

/// The work of Book::restore. Returns where the old file lies now, empty where there was none; the new one
/// has its rights.
Result<QString> restoreBook(const QString &source, const QString &target, const Progress *progress = nullptr);

} // namespace leadbook
