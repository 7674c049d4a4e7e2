// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/customergroups.h"

#include "analysis/grouprevenue.h"
#include "core/text.h"
#include "workspace/filtering.h"
#include "workspace/segments/namenumbers.h"
#include "workspace/segments/valuegroups.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

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
    const QString home = homeCity(view);
    for (const DimensionBand &band : dimension.bands) {
        auto filter = parseFilter(view, QString(band.where).replace(kHomeCity.toString(), home));
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

/// The tags of the book, those of most customers first.
QStringList commonTags(const View &view)
{
    const CodeColumn &tags = view.snapshot->customers.columns.code(FieldId::Tags);
    NameNumbers numbers;
    std::vector<std::int64_t> counts;
    for (const Row row : aliveCustomers(view)) {
        for (const QString &tag : toQString(tags[row]).split(u';', Qt::SkipEmptyParts)) {
            const std::uint32_t number = numbers(tag.trimmed().toStdString());
            counts.resize(std::max<std::size_t>(counts.size(), number + 1));
            ++counts[number];
        }
    }
    std::vector<std::uint32_t> order(counts.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(order, [&](auto a, auto b) { return counts[a] > counts[b]; });
    order.resize(std::min<std::size_t>(order.size(), kMostValues));
    QStringList names;
    for (const std::uint32_t number : order)
        names << numbers.names()[number];
    return names;
}

/// Who has several tags goes with the commonest.
Result<CustomerGroups> divideByTags(const View &view, const Dimension &dimension, const Progress &progress)
{
    Dimension byTag;
    for (const QString &tag : commonTags(view))
        byTag.bands.push_back(
            {tag, toText(Filter::compare(u"tags"_s, FilterOperator::Equal, {FilterValue(tag)}))});
    auto divided = divideByBands(view, byTag, progress);
    LEADBOOK_TRY(divided);
    divided->dimension = dimension;
    divided->field = FieldId::Tags;
    for (CustomerGroup &group : divided->groups) {
        if (group.kind != GroupKind::Band)
            continue;
        group.kind = GroupKind::Value;
        group.name = byTag.bands[static_cast<std::size_t>(group.band)].label;
    }
    return divided;
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

std::vector<double> roundedCuts(std::vector<double> cuts)
{
    for (double &cut : cuts) {
        if (cut == 0)
            continue;
        const double step = std::pow(10.0, std::floor(std::log10(std::fabs(cut))) - 1);
        cut = std::round(cut / step) * step;
        // 0.30000000000000004 is no round number.
        cut = QString::number(cut, 'g', 12).toDouble();
    }
    std::ranges::sort(cuts);
    const auto repeated = std::ranges::unique(cuts);
    cuts.erase(repeated.begin(), repeated.end());
    return cuts;
}

QString homeCity(const View &view)
{
    const FieldTable &customers = view.snapshot->customers;
    const CodeColumn &cities = customers.columns.code(FieldId::City);
    std::vector<std::int64_t> counts(cities.dictionary().size());
    for (Row row = 0; row < customers.rows(); ++row) {
        if (customers.isAlive(row))
            ++counts[cities.code(row)];
    }
    if (counts.size() < 2)
        return {};
    // Code 0 is no city.
    const auto most = std::max_element(counts.begin() + 1, counts.end());
    return *most == 0
               ? QString()
               : toQString(cities.dictionary().text(static_cast<std::uint32_t>(most - counts.begin())));
}

Result<CustomerGroups> divideCustomers(const View &view, const Dimension &dimension, const Progress &progress)
{
    if (!dimension.bands.empty())
        return divideByBands(view, dimension, progress);
    for (const QString &key : dimension.fields) {
        const auto field = findListField(*view.snapshot, key.toStdString());
        if (field == FieldRef(FieldId::Tags))
            return divideByTags(view, dimension, progress);
        if (field)
            return divideByField(view, dimension, *field, progress);
    }
    return notKnown(view, dimension);
}

} // namespace leadbook
