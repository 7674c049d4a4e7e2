// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/book.h"
#include "workspace/duplicates/duplicatepair.h"

#include <utility>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Pairs of ids that the user said are not the same, the smaller id first.
class DistinctPairs
{
public:
    static Result<DistinctPairs> read(sqlite3 *database, DuplicateKind kind);

    bool contains(std::int64_t a, std::int64_t b) const;
    std::size_t size() const { return m_pairs.size(); }

private:
    std::vector<std::pair<std::int64_t, std::int64_t>> m_pairs; ///< sorted
};

/// Those of the book at @p path.
Result<DistinctPairs> distinctPairsOf(const QString &path, DuplicateKind kind);

/// The work of a change that says for good that two records are not the same; where that is known already,
/// nothing is written.
Book::Work markDistinct(DuplicateKind kind, std::int64_t a, std::int64_t b, Day today);

} // namespace leadbook
