// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Why a backup of a book was made.
enum class BackupReason : std::uint8_t
{
    Daily,
    ByHand,
    BeforeRestore,
    BeforeSchema ///< before the book was brought up to date
};

/// When and why a backup was made, as its name tells it: by the clock on the wall, without a time zone.
struct BackupStamp
{
    Day day;
    int second = 0; ///< of the day
    BackupReason reason = BackupReason::Daily;

    friend auto operator<=>(const BackupStamp &, const BackupStamp &) = default;
};

/// "customers-2026-11-21-140500-daily.leadbook", for a book called @p book (without its suffix).
QString backupFileName(const QString &book, const BackupStamp &stamp);
/// Reads such a name; absent where @p fileName is none of a backup of @p book.
std::optional<BackupStamp> readBackupFileName(const QString &book, QStringView fileName);

/// How many daily backups are kept: the newest of each of the last days, weeks (from Monday) and months that
/// have one at all, so that a book which is seldom used keeps as many. No days: none are made.
struct BackupNumbers
{
    int days = 7;
    int weeks = 4;
    int months = 6;

    friend bool operator==(const BackupNumbers &, const BackupNumbers &) = default;
};

/// How many of the backups made before a restore are kept.
inline constexpr int kRestoresKept = 10;

/// Which of @p stamps, in any order, may go, as ascending indices. Those made by hand or before a new schema
/// never do.
std::vector<std::size_t> backupsToDrop(std::span<const BackupStamp> stamps, const BackupNumbers &numbers);

} // namespace leadbook
