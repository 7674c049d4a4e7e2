// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

/// What kind of text was hit.
enum class WrittenPlace : std::uint8_t
{
    Notes,
    ContactNotes,
    Interaction
};

/// A customer, and where the first text stands that was hit.
struct WrittenHit
{
    std::int64_t customer = 0;
    WrittenPlace place = WrittenPlace::Notes;

    friend bool operator==(const WrittenHit &, const WrittenHit &) = default;
};

/// The customers of whom something is written, by ids: they outlive the view they were found on.
struct WrittenHits
{
    std::vector<WrittenHit> hits; ///< ids ascending

    /// The hit of @p customer; null where it was not found.
    const WrittenHit *find(std::int64_t customer) const;
    /// Their rows in @p snapshot, ascending, without those that are gone.
    std::vector<Row> rows(const Snapshot &snapshot) const;
};

/// The customers of @p snapshot of whom some text that the list's search does not hold whole has all words of
/// @p typed: its notes to the end, the notes of a contact of it, the summary of an interaction. Words are
/// compared folded, by substrings, all in one text; blank text finds nobody. @p among: only these customers
/// are looked at. Reads the book at @p path by a connection of its own: in any thread, a second or so for a
/// million texts, and stops at once where @p progress is cancelled. Progress is in texts.
Result<WrittenHits> searchWritten(const Snapshot &snapshot, const QString &path, std::string_view typed,
                                  const std::optional<std::vector<std::int64_t>> &among,
                                  const Progress &progress);

/// Whoever @p later finds is found by @p earlier too, so that only those need to be looked at.
bool isNarrower(std::string_view later, std::string_view earlier);

/// @p hits after the customers @p again were looked at once more and @p found is what was found of them.
WrittenHits withAgain(const WrittenHits &hits, const std::vector<std::int64_t> &again,
                      const WrittenHits &found);

/// Leaves the rows of @p rows that are in @p found (ascending), in their order.
void keepFound(const std::vector<Row> &found, std::vector<Row> &rows);

} // namespace leadbook
