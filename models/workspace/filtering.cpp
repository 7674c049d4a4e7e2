// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/filtering.h"

#include "workspace/filtering/filtercompiler.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <span>

namespace leadbook {

namespace {

constexpr std::size_t kBlockRows = 1 << 14;

std::vector<Row> passing(const Condition &condition, std::span<const Row> rows)
{
    Selection selection(rows.size());
    std::iota(selection.begin(), selection.end(), 0U);
    condition.narrow(rows, selection);
    std::vector<Row> passed(selection.size());
    std::ranges::transform(selection, passed.begin(), [rows](std::uint32_t place) { return rows[place]; });
    return passed;
}

} // namespace

FilterNames filterNames(const View &view)
{
    return [&view](QStringView scope, QStringView name) {
        if (findFilterField(view, scope, name))
            return FilterName::Field;
        return scope.isEmpty() && findTerm(name) != nullptr ? FilterName::Term : FilterName::Unknown;
    };
}

Result<Filter> parseFilter(const View &view, const QString &text)
{
    auto filter = FilterParser(text, filterNames(view)).parse();
    LEADBOOK_TRY(filter);
    LEADBOOK_TRY(checkFilter(view, *filter));
    return filter;
}

void filterRows(const View &view, ListKind list, const Filter &filter, std::vector<Row> &rows,
                const Progress &progress)
{
    if (filter.isEmpty())
        return;
    const ConditionPtr condition = FilterCompiler(view, list, progress).make(filter);
    const std::size_t blocks = (rows.size() + kBlockRows - 1) / kBlockRows;
    std::vector<std::vector<Row>> passed(blocks);
    std::vector<std::function<Status()>> tasks;
    for (std::size_t block = 0; block < blocks; ++block) {
        tasks.emplace_back([&, block]() -> Status {
            if (progress.isCancelled())
                return cancelledError();
            const std::size_t first = block * kBlockRows;
            passed[block] = passing(
                *condition, std::span(rows).subspan(first, std::min(kBlockRows, rows.size() - first)));
            return {};
        });
    }
    const Status done = runParallel(tasks, workerCount());
    rows.clear();
    if (!done)
        return;
    for (const auto &block : passed)
        rows.insert(rows.end(), block.begin(), block.end());
}

} // namespace leadbook
