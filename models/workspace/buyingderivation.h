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

    /// @p longGap as BuyingReader::longGap().
    void write(Row row, const Buying &buying, double longGap);

private:
    Day m_asOf;
    Column<Day> &m_first;
    Column<std::int32_t> &m_inYear;
    Column<std::uint8_t> &m_lifeCycle;
    Column<std::uint8_t> &m_quarter;
};

/// Writes it of every customer, and what each prefers (PreferenceWriter); the long gap in @p settings where
/// it is not settled. One customer after the other: it takes no room beside the columns.
void deriveBuying(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived);

/// The purchase lines of one customer, in any order.
std::vector<PurchaseLine> purchaseLinesOf(const Snapshot &snapshot, Row customer);

} // namespace leadbook
