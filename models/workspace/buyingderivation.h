// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifecycle.h"
#include "snapshot/snapshot.h"
#include "workspace/analysissettings.h"

#include <vector>

namespace leadbook {

/// Writes how a customer buys: first purchase, orders in twelve months, quarter of most orders, life cycle.
class BuyingWriter
{
public:
    /// @p derived has a row for each customer and outlives it.
    BuyingWriter(FieldColumns &derived, Day asOf);

    /// @p longGap as BuyingTable::longGap().
    void write(Row row, const Buying &buying, double longGap);

private:
    Day m_asOf;
    Column<Day> &m_first;
    Column<std::int32_t> &m_inYear;
    Column<std::uint8_t> &m_lifeCycle;
    Column<std::uint8_t> &m_quarter;
};

/// Writes it of every customer, and the long gap in @p settings; @p totals are those of @p asOf.
void deriveBuying(const Snapshot &snapshot, Day asOf, const PurchaseTotals &totals,
                  AnalysisSettings &settings, FieldColumns &derived);

/// The purchase lines of one customer, in the order in which they were written.
std::vector<PurchaseLine> purchaseLinesOf(const Snapshot &snapshot, Row customer);

} // namespace leadbook
