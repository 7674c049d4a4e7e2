// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/listquery.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Whose rows an export holds, as a window knows it: by a list and by ids, which outlive a view.
struct ExportScope
{
    enum class Kind : std::uint8_t
    {
        Everyone,
        Listed, ///< whom the query finds
        Chosen, ///< whom the ids name
    };

    Kind kind = Kind::Everyone;
    ListQuery query;               ///< says too whether the ids are of customers or of contacts
    std::vector<std::int64_t> ids; ///< in any order
};

/// What an export wrote.
struct ExportedCounts
{
    std::int64_t rows = 0;
    std::int64_t people = 0; ///< customers or contacts it means; some have several rows, or none
};

/// The rows of @p list in @p view that @p scope means, ascending, each once. Where the list of the scope is
/// the other one, contacts stand for their customers and customers for their contacts; who is gone is left
/// out. Fewer where @p progress is cancelled. Any thread.
std::vector<Row> peopleOf(const View &view, const ExportScope &scope, ListKind list,
                          const Progress &progress);

} // namespace leadbook
