// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/customergroups.h"

#include "analysis/grouprevenue.h"
#include "workspace/filtering.h"
#include "workspace/segments/bandfilter.h"
#include "workspace/segments/valuegroups.h"

#include <algorithm>

namespace leadbook {

namespace {

std::vector<Row> aliveCustomers(const View &view)
{
    const FieldTable &customers = view.snapshot->customers;
    std::vector<Row> rows;
    rows.reserve(customers.aliveCount);
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            rows.push_back(row);
    }
    return rows;
}

/// Who passes @p filter and none of @p before.
QString onlyIn(const Filter &filter, const std::vector<Filter> &before)
{
    if (before.empty())
        return toText(filter);
    const Filter earlier = before.size() == 1 ? before.front() : Filter::any(before);
    return toText(Filter::all({filter, Filter::negation(earlier)}));
}

/// Who passes none of @p filters.
QString inNone(const std::vector<Filter> &filters)
{
    return toText(Filter::negation(filters.size() == 1 ? filters.front() : Filter::any(filters)));
}

Result<CustomerGroups> divideByBands(const View &view, const Dimension &dimension, const Progress &progress)
{
    CustomerGroups divided;
    divided.dimension = dimension;
    divided.isKnown = true;
    divided.group.assign(view.snapshot->customers.rows(), kNoGroup);
    std::vector<Row> left = aliveCustomers(view);
    std::vector<Filter> filters;
    for (const DimensionBand &band : dimension.bands) {
        auto filter = parseFilter(view, bandFilter(view, band.where));
        LEADBOOK_TRY(filter);
        std::vector<Row> inBand = left;
        filterRows(view, ListKind::Customers, *filter, inBand, progress);
        const auto place = static_cast<std::uint32_t>(divided.groups.size());
        for (const Row row : inBand)
            divided.group[row] = place;
        std::erase_if(left, [&](Row row) { return divided.group[row] != kNoGroup; });
        CustomerGroup &group = divided.groups.emplace_back();
        group.kind = GroupKind::Band;
        group.band = static_cast<int>(place);
        group.where = onlyIn(*filter, filters);
        group.customers = static_cast<std::int64_t>(inBand.size());
        filters.push_back(*std::move(filter));
    }
    if (!left.empty() && !progress.isCancelled()) {
        for (const Row row : left)
            divided.group[row] = static_cast<std::uint32_t>(divided.groups.size());
        CustomerGroup &unknown = divided.groups.emplace_back();
        unknown.where = inNone(filters);
        unknown.customers = static_cast<std::int64_t>(left.size());
    }
    return divided;
}

bool isInMemory(const View &view, FieldRef field)
{
    return !std::holds_alternative<std::monostate>(ListColumn(view, ListKind::Customers, field).column());
}

/// Everybody in one group of whom nothing is known.
CustomerGroups notKnown(const View &view, const Dimension &dimension)
{
    CustomerGroups divided;
    divided.dimension = dimension;
    divided.group.assign(view.snapshot->customers.rows(), kNoGroup);
    for (const Row row : aliveCustomers(view))
        divided.group[row] = 0;
    CustomerGroup &unknown = divided.groups.emplace_back();
    unknown.customers = static_cast<std::int64_t>(view.snapshot->customers.aliveCount);
    return divided;
}

} // namespace

Result<CustomerGroups> divideCustomers(const View &view, const Dimension &dimension, const Progress &progress)
{
    if (!dimension.bands.empty())
        return divideByBands(view, dimension, progress);
    for (const QString &key : dimension.fields) {
        const auto field = findListField(*view.snapshot, key.toStdString());
        if (field && isInMemory(view, *field))
            return divideByField(view, dimension, *field, progress);
    }
    return notKnown(view, dimension);
}

} // namespace leadbook
