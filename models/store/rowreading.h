// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/column.h"
#include "snapshot/rowids.h"
#include "store/statement.h"

#include <cstdint>
#include <optional>
#include <string_view>
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

/// The same for a column of texts or of codes.
template <typename C> void putText(C &column, Row row, bool isNew, std::string_view text)
{
    if (isNew)
        column.append(text);
    else
        column.set(row, text);
}

/// Where each record stands in a small table; ids that follow one another are found without hashing.
class IndexById
{
public:
    template <typename T> explicit IndexById(const std::vector<T> &records)
    {
        for (std::uint32_t i = 0; i < records.size(); ++i) {
            if (i > 0 && records[i].id != records.front().id + i)
                m_isDense = false;
            m_index.emplace(records[i].id, i);
        }
        m_first = records.empty() ? 0 : records.front().id;
    }

    /// Absent where @p id (a NULL reads as 0) is not there.
    std::optional<std::uint32_t> find(std::int64_t id) const
    {
        if (m_isDense) {
            const std::int64_t offset = id - m_first;
            const bool isThere = offset >= 0 && offset < static_cast<std::int64_t>(m_index.size());
            return isThere ? std::optional(static_cast<std::uint32_t>(offset)) : std::nullopt;
        }
        const auto found = m_index.find(id);
        return found == m_index.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::unordered_map<std::int64_t, std::uint32_t> m_index;
    std::int64_t m_first = 0;
    bool m_isDense = true;
};

/// Index + 1, 0 where @p id is not there.
inline std::uint32_t indexPlusOne(const IndexById &index, std::int64_t id)
{
    const auto found = index.find(id);
    return found ? *found + 1 : 0;
}

} // namespace leadbook
