// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/column.h"
#include "snapshot/rowids.h"
#include "store/statement.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Calls @p visit with each row of @p statement; asks @p progress now and then whether to stop.
template <typename Visit> Status forEachRow(Statement &statement, const Progress &progress, Visit &&visit)
{
    constexpr std::int64_t kRowsBetweenChecks = 16'384;
    for (std::int64_t read = 0;; ++read) {
        auto row = statement.step();
        LEADBOOK_TRY(row);
        if (!*row)
            return {};
        if (read % kRowsBetweenChecks == 0 && progress.isCancelled())
            return cancelledError();
        visit(statement);
    }
}

struct RowPlace
{
    Row row;
    bool isNew; ///< the columns do not reach it yet: append
};

/// The row of @p id, given to it now where it has none.
inline RowPlace rowFor(RowIds &ids, std::int64_t id)
{
    const Row known = ids.find(id);
    if (known != kNoRow)
        return {known, false};
    const auto row = static_cast<Row>(ids.size());
    ids.append(id);
    return {row, true};
}

/// Appends the value for a new row, else sets it.
template <typename T> void put(Column<T> &column, Row row, bool isNew, T value)
{
    if (isNew)
        column.append(value);
    else
        column.set(row, value);
}

using IndexById = std::unordered_map<std::int64_t, std::uint32_t>;

/// Where each record with that id stands in a small table.
template <typename T> IndexById indexById(const std::vector<T> &records)
{
    IndexById index;
    for (std::uint32_t i = 0; i < records.size(); ++i)
        index.emplace(records[i].id, i);
    return index;
}

/// Index + 1, 0 where @p id (a NULL reads as 0) is not there.
inline std::uint32_t indexPlusOne(const IndexById &index, std::int64_t id)
{
    const auto found = index.find(id);
    return found == index.end() ? 0 : found->second + 1;
}

} // namespace leadbook
