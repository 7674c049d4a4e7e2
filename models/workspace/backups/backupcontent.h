// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace leadbook {

/// How the customers of the book of now differ from those of a backup. An account of whole rows: a customer
/// counts as changed where a field of its own, or of a contact that it has now, has another value; fields
/// that a newer schema added are not compared.
struct CustomersSince
{
    std::int64_t added = 0;   ///< in the book of now alone
    std::int64_t removed = 0; ///< in the backup alone
    std::int64_t changed = 0;

    friend bool operator==(const CustomersSince &, const CustomersSince &) = default;
};

/// What a backup holds.
struct BackupContent
{
    int schema = 0;
    std::int64_t customers = 0;
    std::int64_t deals = 0;
    std::int64_t interactions = 0;
    std::int64_t purchases = 0;
    std::optional<Change> last;          ///< newest entry of its journal: number, label, time, kind, reverts
    std::optional<CustomersSince> since; ///< absent where no book was given to compare it with
};

/// Reads the backup at @p path, without writing, and compares it with the book at @p book, empty: with none.
/// Takes a moment for each hundred thousand customers. Errors: those of Book::open, and Cancelled. Any
/// thread.
Result<BackupContent> readBackupContent(const QString &path, const QString &book, const Progress &progress);

/// Tests every page, reference and journal entry of the backup at @p path, as a restore does. Corrupt where
/// it is damaged; Cancelled. Takes seconds for a large one. Any thread.
Status verifyBackup(const QString &path, const Progress &progress);

} // namespace leadbook
