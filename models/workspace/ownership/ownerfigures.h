// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/progress.h"
#include "workspace/listcolumn.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// An owner and what is in their hands.
struct OwnerFigures
{
    std::int64_t id = 0; ///< 0: the unassigned pool, without a name
    QString name;
    QString teamLead;
    QString region;
    QString email;
    bool active = true;
    std::int64_t customers = 0;
    std::int64_t contacts = 0; ///< of these customers
    std::int64_t openDeals = 0;
    Money openValue;            ///< sum over open deals; not known where none has an amount
    std::int64_t overdue = 0;   ///< open tasks due before today, of these customers
    std::int64_t untouched = 0; ///< of these customers those to propose for the pool, see untouchedFilter()

    friend bool operator==(const OwnerFigures &, const OwnerFigures &) = default;
};

/// What a figure of an owner counts.
enum class OwnerFigure : std::uint8_t
{
    Customers,
    Contacts,
    OpenDeals,
    Overdue,
    Untouched,
};

/// The owners of the book, the active ones first, by name, and after them the pool, always there: customers
/// and open deals of nobody. Pure; any thread. Cancelled, it is not whole.
std::vector<OwnerFigures> ownerFigures(const View &view, int untouchedDays, const Progress &progress);

/// The filter that lists whom @p figure of @p owner is about: the very customers (contacts) that it counts,
/// or those with the deals and tasks that it counts.
QString ownerFilter(const OwnerFigures &owner, OwnerFigure figure, int untouchedDays);

/// The list on which ownerFilter() shows them.
constexpr ListKind listOf(OwnerFigure figure)
{
    return figure == OwnerFigure::Contacts ? ListKind::Contacts : ListKind::Customers;
}

} // namespace leadbook
