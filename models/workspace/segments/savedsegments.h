// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// A live segment, as table segment keeps it: whoever passes the filter on the day that is shown.
struct SavedSegment
{
    std::int64_t id = 0;
    QString name;
    QString filter;         ///< text form
    QString colour;         ///< "#rrggbb"; empty: none chosen
    std::int64_t owner = 0; ///< id of who looks after it; 0: nobody
    QString ownerName;      ///< as read; not written
    QString strategy;       ///< what is to be done with these customers, the user's words

    friend bool operator==(const SavedSegment &, const SavedSegment &) = default;
};

/// All segments of a book, by name.
Result<std::vector<SavedSegment>> readSegments(sqlite3 *database);

/// The same of the book @p path, for a worker.
Result<std::vector<SavedSegment>> readSegments(const QString &path);

/// What is done to segments.
enum class SegmentChange : std::uint8_t
{
    Saved,
    Changed,
    Renamed,
    Deleted,
};
/// The label of such a change to the one called @p name.
QString changeLabel(SegmentChange change, const QString &name);

/// The work of a change that keeps a new segment, that makes the one of @p segment's id what it says, and
/// that removes it. Invalid without a name, or where another segment is called so (capitals or not); NotFound
/// where the one to be changed is gone.
Book::Work addSegment(const SavedSegment &segment);
Book::Work updateSegment(const SavedSegment &segment);
Book::Work removeSegment(std::int64_t id);

} // namespace leadbook
