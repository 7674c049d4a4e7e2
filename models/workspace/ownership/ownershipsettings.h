// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/book.h"

#include <cstdint>
#include <optional>

struct sqlite3;

namespace leadbook {

/// The days after which a customer without contact is proposed for the pool where the book says nothing.
inline constexpr int kUntouchedDays = 30;

/// How many customers an owner may have and still claim another; absent: any number. Store thread or a
/// connection of its own, as all that read here.
Result<std::optional<std::int64_t>> readClaimLimit(sqlite3 *database);
/// The work of the change that sets it.
Book::Work setClaimLimit(std::optional<std::int64_t> limit);

/// The days without contact of readClaimLimit()'s book after which a customer is proposed for the pool.
Result<int> readUntouchedDays(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<int> readUntouchedDays(const QString &path);
/// The work of the change that sets them; Invalid below one day.
Book::Work setUntouchedDays(int days);

/// Both, as the book has them.
struct PoolSettings
{
    std::optional<std::int64_t> claimLimit;
    int untouchedDays = kUntouchedDays;

    friend bool operator==(const PoolSettings &, const PoolSettings &) = default;
};

/// Those of the book @p path, for a worker.
Result<PoolSettings> readPoolSettings(const QString &path);

} // namespace leadbook
