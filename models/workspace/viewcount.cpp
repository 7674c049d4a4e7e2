// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/viewcount.h"

#include "workspace/filtering.h"
#include "workspace/listquery.h"

namespace leadbook {

std::optional<std::size_t> countOf(const View &view, const ViewDefinition &definition,
                                   const Progress &progress)
{
    auto filter = parseFilter(view, definition.filter);
    if (!filter)
        return std::nullopt;
    ListQuery query;
    query.list = definition.list;
    query.search = definition.search;
    if (!filter->isEmpty())
        query.filter = std::make_shared<const Filter>(*std::move(filter));
    const std::size_t count = runListQuery(view, query, progress).rows.size();
    return progress.isCancelled() ? std::nullopt : std::optional(count);
}

} // namespace leadbook
