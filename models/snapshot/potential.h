// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/currencyrates.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <limits>

namespace leadbook {

// A customer's yearly potential is shown and exported as it was written, and counts in the book's currency.

/// What Snapshot::potential has where the amount is too large in the book's currency.
inline constexpr Money kPotentialBeyond(std::numeric_limits<std::int64_t>::max());

/// The yearly potential of @p row in the book's currency; not known where nobody said, and where it is too
/// large.
inline Money potentialInBook(const Snapshot &snapshot, Row row)
{
    const Money converted = row < snapshot.potential.size() ? snapshot.potential[row] : Money();
    if (converted == kPotentialBeyond)
        return {};
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
    const Money written = columns.money(FieldId::Potential)[row];
    const Money converted = rate ? atRate(written, *rate) : Money();
    const bool isBeyond = rate && written.isKnown() && !converted.isKnown();
    snapshot.potential.set(row, isBeyond ? kPotentialBeyond : converted);
}

} // namespace leadbook
