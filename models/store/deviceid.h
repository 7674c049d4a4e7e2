// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <cstdint>

struct sqlite3;

namespace leadbook {

/// Ids are the device number (22 bits, random, 1..4194303) above a counter of 41 bits, so that two copies of
/// a book that are edited apart never give one id twice.
inline constexpr int kCounterBits = 41;
inline constexpr std::int64_t kLargestDevice = (std::int64_t{1} << 22) - 1;

constexpr std::int64_t makeId(std::int64_t device, std::int64_t counter)
{
    return (device << kCounterBits) | counter;
}

/// The device number of the book at @p path; drawn anew, and stored, where the book was never opened here:
/// another machine, or another inode than when it was drawn (a copied file). Needs a write transaction only
/// then, which it makes itself.
Result<std::int64_t> deviceNumber(sqlite3 *database, const QString &path);

/// Makes the next deviceNumber() draw anew, whatever the file system says: for copies and restored books.
Status forgetDevice(sqlite3 *database);

} // namespace leadbook
