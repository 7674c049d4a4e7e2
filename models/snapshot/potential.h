// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currencyrates.h"
#include "snapshot/snapshot.h"

namespace leadbook {

// A customer's yearly potential is shown and exported as it was written, and counts in the book's currency.

/// The yearly potential of @p row in the book's currency; not known where nobody said.
inline Money potentialInBook(const Snapshot &snapshot, Row row)
{
    const Money converted = row < snapshot.potential.size() ? snapshot.potential[row] : Money();
    return converted.isKnown() ? converted : snapshot.customers.columns.money(FieldId::Potential)[row];
}

/// Converts the potential of @p row by the rate of @p day; for the one thread that makes the version.
inline void convertPotential(Snapshot &snapshot, Row row, const CurrencyRates &rates, Day day)
{
    const FieldColumns &columns = snapshot.customers.columns;
    const auto rate = rates.rateOn(columns.code(FieldId::Currency)[row], day);
    if (!rate && row >= snapshot.potential.size())
        return;
    if (row >= snapshot.potential.size())
        snapshot.potential.resize(row + std::size_t{1}, Money());
    snapshot.potential.set(row, rate ? atRate(columns.money(FieldId::Potential)[row], *rate) : Money());
}

} // namespace leadbook
