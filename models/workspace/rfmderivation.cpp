// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/rfmderivation.h"

#include "analysis/purchasetotals.h"
#include "analysis/rfm.h"
#include "workspace/buyingderivation.h"
#include "workspace/preferencederivation.h"
#include "workspace/rfmanalysis.h"

#include <string>

namespace leadbook {

namespace {

/// Writes one customer's totals, scores and segment.
class RfmWriter
{
public:
    RfmWriter(const RfmScheme &scheme, FieldColumns &derived)
        : m_orders(derived.integer(FieldId::Orders))
        , m_revenue(derived.money(FieldId::Revenue))
        , m_average(derived.money(FieldId::AverageOrder))
        , m_lastPurchase(derived.day(FieldId::LastPurchase))
        , m_recency(derived.integer(FieldId::RecencyScore))
        , m_frequency(derived.integer(FieldId::FrequencyScore))
        , m_monetary(derived.integer(FieldId::MonetaryScore))
        , m_segment(derived.code(FieldId::RfmSegment))
    {
        for (const QString &group : scheme.groups())
            m_groups.push_back(m_segment.codeFor(group.toStdString()));
    }

    void writeTotal(Row row, Day lastDay, std::uint32_t orders, Money amount)
    {
        const bool bought = orders > 0 || amount != Money(0);
        m_orders.set(row, static_cast<std::int32_t>(orders));
        m_revenue.set(row, bought ? amount : Money());
        m_average.set(row, orders > 0 ? averageOf(amount, orders) : Money());
        m_lastPurchase.set(row, lastDay);
    }
    void writeScores(Row row, const RfmScores &scores, std::size_t at)
    {
        const std::uint8_t group = scores.group.empty() ? kNoRfmGroup : scores.group[at];
        const bool scored = group != kNoRfmGroup;
        m_recency.set(row, scored ? scores.recency[at] : kNoInteger);
        m_frequency.set(row, scored ? scores.frequency[at] : kNoInteger);
        m_monetary.set(row, scored ? scores.monetary[at] : kNoInteger);
        const std::uint32_t code = scored ? m_groups[group] : 0;
        if (m_segment.code(row) != code)
            m_segment.editCodes().set(row, code);
    }

private:
    static Money averageOf(Money amount, std::uint32_t orders)
    {
        const std::int64_t count = orders;
        const std::int64_t sum = amount.tenThousandths();
        return Money((sum >= 0 ? sum + count / 2 : sum - count / 2) / count);
    }

    Column<std::int32_t> &m_orders;
    Column<Money> &m_revenue;
    Column<Money> &m_average;
    Column<Day> &m_lastPurchase;
    Column<std::int32_t> &m_recency;
    Column<std::int32_t> &m_frequency;
    Column<std::int32_t> &m_monetary;
    CodeColumn &m_segment;
    std::vector<std::uint32_t> m_groups; ///< dictionary code by group
};

void deriveScores(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived)
{
    const PurchaseTotals totals = sumPurchases(snapshot, asOf);
    const std::vector<std::int32_t> recency = totals.recencyDays(asOf);
    if (!settings.rfmIsSettled)
        settings.rfm.cuts.reset();
    const RfmScores scores = scoreRfm(settings.rfm, {recency, totals.orders, totals.amount});
    if (!settings.rfmIsSettled && scores.scored > 0) {
        settings.rfm.cuts = scores.cuts;
        settings.rfmIsSettled = static_cast<std::int64_t>(scores.scored) >= kEnoughForCuts;
    }
    RfmWriter writer(settings.rfm, derived);
    for (Row row = 0; row < recency.size(); ++row) {
        writer.writeTotal(row, totals.lastDay[row], totals.orders[row], totals.amount[row]);
        writer.writeScores(row, scores, row);
    }
}

} // namespace

void deriveRfm(const Snapshot &snapshot, Day asOf, AnalysisSettings &settings, FieldColumns &derived)
{
    deriveScores(snapshot, asOf, settings, derived);
    deriveBuying(snapshot, asOf, settings, derived);
}

void deriveRfmRows(const Snapshot &snapshot, Day asOf, const AnalysisSettings &settings,
                   std::span<const Row> rows, FieldColumns &derived)
{
    RfmWriter writer(settings.rfm, derived);
    BuyingWriter buyings(derived, asOf);
    PreferenceWriter preferences(snapshot, asOf, derived);
    std::vector<std::int32_t> recency;
    std::vector<std::uint32_t> orders;
    std::vector<Money> amounts;
    for (const Row row : rows) {
        const std::vector<PurchaseLine> lines = purchaseLinesOf(snapshot, row);
        buyings.write(row, buyingOf(lines, asOf), settings.longGap);
        preferences.write(row);
        const PurchaseTotal total = purchaseTotal(lines, asOf);
        writer.writeTotal(row, total.lastDay, total.orders, total.amount);
        recency.push_back(total.orders > 0 ? asOf - total.lastDay : kNoRecency);
        orders.push_back(total.orders);
        amounts.push_back(total.amount);
    }
    if (!settings.rfm.cuts)
        return;
    const RfmScores scores = scoreRfm(settings.rfm, {recency, orders, amounts});
    for (std::size_t i = 0; i < rows.size(); ++i)
        writer.writeScores(rows[i], scores, i);
}

} // namespace leadbook
