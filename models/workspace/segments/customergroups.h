// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/dimension.h"
#include "workspace/listcolumn.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What makes a group of a dimension.
enum class GroupKind : std::uint8_t
{
    Value,   ///< one value of the field, CustomerGroup::name
    Choice,  ///< one choice of the field, CustomerGroup::choice
    Range,   ///< low <= value < high
    Band,    ///< the band of that number, CustomerGroup::band
    Others,  ///< all further values; of tags: who has some, but none that is a group
    Unknown, ///< the field says nothing, or no band fits
};

/// One group of customers.
struct CustomerGroup
{
    GroupKind kind = GroupKind::Unknown;
    QString name;               ///< of Value: as most customers have it in the book; of Choice: its key
    std::uint8_t choice = 0;    ///< of Choice
    int band = 0;               ///< of Band: place among the dimension's
    double low = 0;             ///< of Range; -infinity: without end
    double high = 0;            ///< of Range; infinity: without end
    QString where;              ///< a filter that exactly these customers pass
    std::int64_t customers = 0; ///< how many
};

/// The customers of a book divided by a dimension: each is in one group.
struct CustomerGroups
{
    Dimension dimension;
    FieldRef field;                        ///< whose values make the groups, where there are no bands
    FieldType fieldType = FieldType::Text; ///< of its values; Day: ranges are years
    bool isKnown = false;                  ///< false: the book has none of the dimension's fields
    std::vector<CustomerGroup> groups;     ///< Others and Unknown last, and only where somebody is in them
    std::vector<std::uint32_t> group;      ///< by customer row: place in groups; kNoGroup of who is gone
};

/// How many values of a field are groups of their own; the rarer ones are Others.
inline constexpr int kMostValues = 24;

/// Divides the customers of @p view by @p dimension. Values go by how many customers they have, choices and
/// ranges in their own order; who has several tags goes with the one that most customers have. Few whole
/// numbers are a group each, others are cut at round numbers near their quartiles, days by years. Bands are
/// read by bandFilter(). Invalid with one sentence where a band's filter is none. Any thread; unfinished
/// where @p progress is cancelled, which is asked about every 50 ms.
Result<CustomerGroups> divideCustomers(const View &view, const Dimension &dimension,
                                       const Progress &progress);

} // namespace leadbook
