// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace leadbook {

/// Gives @p fresh, a finished database in a single file, the name @p target, in the same folder. What lies at
/// that name is first set aside as @p aside: the file, if any, and with it whatever SQLite keeps beside a
/// file
/// (-wal, -shm, -journal), which a kill may have left behind and SQLite would otherwise take for part of the
/// new one. On an error everything has the name it had before, @p fresh too.
Status placeFile(const QString &fresh, const QString &target, const QString &aside);

/// Removes an unfinished database and whatever SQLite keeps beside it; what is not there is no failure.
void removeUnfinished(const QString &path);

} // namespace leadbook
