// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/buyingderivation.h"

#include "workspace/purchasecohorts.h"

#include <cmath>

namespace leadbook {

BuyingWriter::BuyingWriter(FieldColumns &derived, Day asOf)
    : m_asOf(asOf)
    , m_first(derived.day(FieldId::FirstPurchase))
    , m_inYear(derived.integer(FieldId::OrdersInYear))
    , m_lifeCycle(derived.choice(FieldId::LifeCycle))
    , m_quarter(derived.choice(FieldId::BuyingQuarter))
{
}

void BuyingWriter::write(Row row, const Buying &buying, double longGap)
{
    m_first.set(row, buying.firstDay);
    m_inYear.set(row, static_cast<std::int32_t>(buying.ordersInYear));
    m_quarter.set(row, buying.quarter == 0 ? kNoChoice : buying.quarter);
    m_lifeCycle.set(row, static_cast<std::uint8_t>(lifeCycleOf(buying, m_asOf, longGap)));
}

void deriveBuying(const Snapshot &snapshot, Day asOf, const PurchaseTotals &totals,
                  AnalysisSettings &settings, FieldColumns &derived)
{
    const BuyingTable table(purchaseColumns(snapshot), totals, asOf);
    if (!settings.rfmIsSettled || std::isnan(settings.longGap))
        settings.longGap = table.longGap();
    BuyingWriter writer(derived, asOf);
    for (Row row = 0; row < table.customers(); ++row)
        writer.write(row, table.of(row), settings.longGap);
}

std::vector<PurchaseLine> purchaseLinesOf(const Snapshot &snapshot, Row customer)
{
    const PurchaseTable &purchases = snapshot.purchases;
    std::vector<PurchaseLine> lines;
    purchases.ofCustomer.forEach(customer, [&](Row line) {
        if (purchases.amount[line].isKnown())
            lines.push_back({purchases.day[line], purchases.amount[line], purchases.order[line]});
    });
    return lines;
}

} // namespace leadbook
