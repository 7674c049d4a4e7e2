// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currencyrates.h"
#include "snapshot/snapshot.h"

#include <variant>

namespace leadbook {

// A customer's yearly potential is shown and exported as it was written, and counts in the book's currency.
// Where that is another amount it stands in the place that FieldId::Value has among the customers' columns;
// the values of customers themselves are derived and stand in a View.

/// The yearly potential of @p row in the book's currency; not known where nobody said.
inline Money potentialInBook(const FieldTable &customers, Row row)
{
    const auto *converted = std::get_if<Column<Money>>(&customers.columns.any(FieldId::Value));
    if (converted != nullptr && row < converted->size() && (*converted)[row].isKnown())
        return (*converted)[row];
    return customers.columns.money(FieldId::Potential)[row];
}

/// Converts the potential of @p row by the newest rate; for the one thread that makes the version.
inline void convertPotential(FieldTable &customers, Row row, const CurrencyRates &rates)
{
    const auto rate = rates.rateOn(customers.columns.code(FieldId::Currency)[row], {});
    AnyColumn &place = customers.columns.any(FieldId::Value);
    if (!rate && !std::holds_alternative<Column<Money>>(place))
        return;
    if (!std::holds_alternative<Column<Money>>(place))
        place = Column<Money>();
    auto &converted = std::get<Column<Money>>(place);
    converted.resize(row + std::size_t{1}, Money());
    const Money potential = customers.columns.money(FieldId::Potential)[row];
    converted.set(row, rate ? atRate(potential, *rate) : Money());
}

} // namespace leadbook
