// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grouprevenue.h"
#include "workspace/filtering.h"
#include "workspace/segments/customergroups.h"

#include <QStringList>

#include <vector>

namespace leadbook::test {

/// Whom a filter lists; a filter that cannot be read ends the test.
inline std::vector<Row> listedBy(const View &view, const QString &where)
{
    const auto filter = parseFilter(view, where);
    if (!filter)
        qFatal("%s: %s", qPrintable(where), qPrintable(filter.error().message));
    std::vector<Row> rows;
    for (Row row = 0; row < view.snapshot->customers.rows(); ++row) {
        if (view.snapshot->customers.isAlive(row))
            rows.push_back(row);
    }
    filterRows(view, ListKind::Customers, *filter, rows, Progress());
    return rows;
}

/// What is wrong with groups: each customer is in one, and each opens exactly its customers. Empty: nothing.
inline QString faultOf(const View &view, const CustomerGroups &divided)
{
    std::vector<std::vector<Row>> members(divided.groups.size());
    for (Row row = 0; row < divided.group.size(); ++row) {
        if (view.snapshot->customers.isAlive(row) != (divided.group[row] != kNoGroup))
            return QStringLiteral("customer %1").arg(row);
        if (divided.group[row] != kNoGroup)
            members.at(divided.group[row]).push_back(row);
    }
    for (std::size_t i = 0; i < members.size(); ++i) {
        const CustomerGroup &group = divided.groups[i];
        const auto listed = divided.isKnown ? listedBy(view, group.where) : members[i];
        if (std::ssize(members[i]) != group.customers || listed != members[i])
            return QStringLiteral("%1: %2 in it, %3 said, %4 listed")
                .arg(group.where)
                .arg(members[i].size())
                .arg(group.customers)
                .arg(listed.size());
        if (group.kind == GroupKind::Unknown && i + 1 != members.size())
            return QStringLiteral("unknown is not the last");
    }
    return {};
}

/// "name customers" of each group of values, "Others 3", "Unknown 2"; ranges as "low..high 4".
inline QStringList told(const CustomerGroups &divided)
{
    QStringList lines;
    for (const CustomerGroup &group : divided.groups) {
        QString name = group.name;
        if (group.kind == GroupKind::Others)
            name = QStringLiteral("Others");
        else if (group.kind == GroupKind::Unknown)
            name = QStringLiteral("Unknown");
        else if (group.kind == GroupKind::Band)
            name = divided.dimension.bands[static_cast<std::size_t>(group.band)].label;
        else if (group.kind == GroupKind::Range)
            name = QStringLiteral("%1..%2").arg(group.low, 0, 'g', 12).arg(group.high, 0, 'g', 12);
        lines << QStringLiteral("%1 %2").arg(name).arg(group.customers);
    }
    return lines;
}

/// A dimension of one field of the book.
inline Dimension ofField(const QString &field)
{
    return {QStringLiteral("own"), QStringLiteral("Own"), DimensionTopic::Who, {field}, {}, false};
}

/// The shipped dimension with that key.
inline Dimension shipped(const QString &key)
{
    for (const Dimension &dimension : shippedDimensions()) {
        if (dimension.key == key)
            return dimension;
    }
    qFatal("no dimension %s", qPrintable(key));
}

} // namespace leadbook::test
