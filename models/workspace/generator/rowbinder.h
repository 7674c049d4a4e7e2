// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bulkwriter.h"

#include <optional>
#include <string_view>

namespace leadbook {

/// Binds the parameters of one row in the order of its columns.
class RowBinder
{
public:
    explicit RowBinder(BulkWriter &writer)
        : m_row(writer.row())
    {
    }

    /// UTF-8 that lives until the row is written; empty = NULL.
    RowBinder &text(std::string_view value) { return value.empty() ? skip() : put(value); }
    /// A number, a Day or a Money, as Statement::bind takes them.
    template <typename T> RowBinder &put(T value)
    {
        m_row.bind(++m_column, value);
        return *this;
    }
    /// Absent = NULL.
    template <typename T> RowBinder &maybe(const std::optional<T> &value)
    {
        return value ? put(static_cast<int>(*value)) : skip();
    }
    /// NULL.
    RowBinder &skip()
    {
        ++m_column;
        return *this;
    }

private:
    Statement &m_row;
    int m_column = 0;
};

} // namespace leadbook
