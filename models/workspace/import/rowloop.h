// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/statement.h"

#include <cstdint>
#include <string_view>

struct sqlite3;

namespace leadbook {

/// Runs @p sql and calls @p take with each row; ends with Cancelled soon after @p progress (may be null) is
/// cancelled.
template <typename Take>
Status forEachRow(sqlite3 *database, std::string_view sql, const Progress *progress, Take &&take)
{
    constexpr std::int64_t kRowsBetweenChecks = 4096;
    auto statement = Statement::prepare(database, sql);
    LEADBOOK_TRY(statement);
    for (std::int64_t rows = 1;; ++rows) {
        if (progress && rows % kRowsBetweenChecks == 0 && progress->isCancelled())
            return cancelledError();
        const auto more = statement->step();
        LEADBOOK_TRY(more);
        if (!*more)
            return {};
        take(*statement);
    }
}

} // namespace leadbook
