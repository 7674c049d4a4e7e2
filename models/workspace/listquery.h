// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/sorting.h"

#include <QString>

#include <memory>
#include <vector>

namespace leadbook {

struct Filter;
struct WrittenHits;

/// What a list shows: which people, found how, in which order.
struct ListQuery
{
    ListKind list = ListKind::Customers;
    QString search;                       ///< as typed; blank = everyone
    std::shared_ptr<const Filter> filter; ///< null = everyone
    /// Who is found by what was written too, where anything is searched for; null = not asked or not known
    /// yet
    std::shared_ptr<const WrittenHits> written;
    std::vector<SortKey> sort; ///< empty = best hits first, else in the order of the book
};

/// The rows of a list, ready to be shown.
struct ListResult
{
    std::vector<Row> rows;
    std::size_t total = 0; ///< people in the book
    double seconds = 0;
    bool withTypos = false; ///< words of the search may have an error
    std::size_t byWritten =
        0; ///< how many of the rows only what was written found; the last of the best hits
};

/// Answers @p query on @p view. Pure; in any thread. Ends early with what it has where @p progress is
/// cancelled.
ListResult runListQuery(const View &view, const ListQuery &query, const Progress &progress);

} // namespace leadbook
