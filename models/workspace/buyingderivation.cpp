// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/buyingderivation.h"

#include "workspace/preferencederivation.h"

#include <cmath>

namespace leadbook {

namespace {

/// Puts the purchase lines of @p customer into @p lines, in any order.
void readLines(const Snapshot &snapshot, Row customer, std::vector<PurchaseLine> &lines)
{
    const PurchaseTable &purchases = snapshot.purchases;
    lines.clear();
    purchases.ofCustomer.forEach(customer, [&](Row line) {
        if (purchases.amount[line].isKnown())
            lines.push_back({purchases.day[line], purchases.amount[line], purchases.order[line]});
    });
}

} // namespace

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

void deriveBuying(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived)
{
    BuyingReader reader(asOf);
    BuyingWriter writer(derived, asOf);
    PreferenceWriter preferences(snapshot, asOf, derived);
    std::vector<PurchaseLine> lines;
    std::vector<Row> waiting; // for the long gap of all
    for (Row row = 0; row < snapshot.customers.rows(); ++row) {
        readLines(snapshot, row, lines);
        const Buying buying = reader.read(lines);
        writer.write(row, buying, settings.longGap);
        preferences.write(row);
        if (!settings.longGapIsSettled && buying.orders > 0 && std::isnan(buying.medianGap))
            waiting.push_back(row);
    }
    if (settings.longGapIsSettled)
        return;
    settings.longGap = reader.longGap();
    settings.longGapIsSettled = static_cast<std::int64_t>(reader.gaps()) >= kEnoughForCuts;
    for (const Row row : waiting) {
        readLines(snapshot, row, lines);
        writer.write(row, reader.read(lines), settings.longGap);
    }
}

std::vector<PurchaseLine> purchaseLinesOf(const Snapshot &snapshot, Row customer)
{
    std::vector<PurchaseLine> lines;
    readLines(snapshot, customer, lines);
    return lines;
}

} // namespace leadbook
