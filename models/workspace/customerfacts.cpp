// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/customerfacts.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

void add(Money &sum, Money amount)
{
    if (amount.isKnown())
        sum = sum.isKnown() ? sum + amount : amount;
}

/// Adds events to the facts of one slot; contact days are collected and counted at the end.
class Gathering
{
public:
    Gathering(const Snapshot &snapshot, Day asOf, std::size_t slots)
        : m_snapshot(snapshot)
        , m_asOf(asOf)
        , m_yearAgo(asOf.addMonths(-12))
        , m_facts(slots)
    {
    }

    void addInteraction(std::uint32_t slot, Row row)
    {
        const auto &interactions = m_snapshot.interactions;
        constexpr std::uint8_t kCounts = InteractionTable::Alive | InteractionTable::TwoWay;
        const Day day = interactions.day[row];
        if ((interactions.flags[row] & kCounts) != kCounts || day > m_asOf)
            return;
        CustomerFacts &facts = m_facts[slot];
        facts.lastContact = std::max(facts.lastContact, day);
        if (m_asOf - day < kLongDays)
            m_contacts.emplace_back(slot, day);
    }

    void addDeal(std::uint32_t slot, Row row)
    {
        const auto &deals = m_snapshot.deals;
        if (deals.alive[row] == 0 || deals.opened[row] > m_asOf)
            return;
        CustomerFacts &facts = m_facts[slot];
        const Day closed = deals.closed[row];
        const auto outcome =
            closed > m_asOf ? DealOutcome::Open : static_cast<DealOutcome>(deals.outcome[row]);
        if (outcome == DealOutcome::Won && closed > m_yearAgo)
            add(facts.wonYear, deals.amount[row]);
        if (outcome != DealOutcome::Open)
            return;
        ++facts.openDeals;
        add(facts.openValue, deals.amount[row]);
        facts.largestOpen = std::max(facts.largestOpen, deals.amount[row]);
        const std::uint16_t stage = deals.stage[row];
        if (stage != kNoStage && isFurther(stage, facts.stage)) {
            facts.stageLevel = m_snapshot.stages[stage].level;
            facts.stage = stage;
        }
    }

    void addPurchase(std::uint32_t slot, Day day, Money amount)
    {
        if (day <= m_asOf && day > m_yearAgo)
            add(m_facts[slot].boughtYear, amount);
    }

    std::vector<CustomerFacts> finish()
    {
        std::ranges::sort(m_contacts);
        const auto repeated = std::ranges::unique(m_contacts);
        m_contacts.erase(repeated.begin(), repeated.end());
        for (const auto &[slot, day] : m_contacts) {
            ++m_facts[slot].contactDays90;
            if (m_asOf - day < kShortDays)
                ++m_facts[slot].contactDays30;
        }
        return std::move(m_facts);
    }

private:
    /// By level, then place in the pipeline, then the earlier pipeline: whichever deal comes first, the same.
    bool isFurther(std::uint16_t stage, std::uint16_t than) const
    {
        if (than == kNoStage)
            return true;
        const StageRow &a = m_snapshot.stages[stage];
        const StageRow &b = m_snapshot.stages[than];
        return a.level != b.level         ? a.level > b.level
               : a.position != b.position ? a.position > b.position
                                          : stage < than;
    }

    static constexpr int kShortDays = 30;
    static constexpr int kLongDays = 90;

    const Snapshot &m_snapshot;
    Day m_asOf;
    Day m_yearAgo;
    std::vector<CustomerFacts> m_facts;
    std::vector<std::pair<std::uint32_t, Day>> m_contacts;
};

} // namespace

std::vector<CustomerFacts> gatherFacts(const Snapshot &snapshot, Day asOf, Row first, Row end)
{
    const Row count = end - first;
    Gathering gathering(snapshot, asOf, count);
    // The slot of a customer; none of those outside, kNoRow among them, has one below count.
    const auto slotOf = [first](Row customer) { return customer - first; };
    const auto &interactions = snapshot.interactions;
    for (Row row = 0; row < interactions.ids.size(); ++row) {
        if (const Row slot = slotOf(interactions.customer[row]); slot < count)
            gathering.addInteraction(slot, row);
    }
    const auto &deals = snapshot.deals;
    for (Row row = 0; row < deals.ids.size(); ++row) {
        if (const Row slot = slotOf(deals.customer[row]); slot < count)
            gathering.addDeal(slot, row);
    }
    const auto &purchases = snapshot.purchases;
    for (std::size_t chunk = 0; chunk < purchases.day.chunkCount(); ++chunk) {
        const auto customers = purchases.customer.chunk(chunk);
        const auto days = purchases.day.chunk(chunk);
        const auto amounts = purchases.amount.chunk(chunk);
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (const Row slot = slotOf(customers[i]); slot < count)
                gathering.addPurchase(slot, days[i], amounts[i]);
        }
    }
    return gathering.finish();
}

std::vector<CustomerFacts> gatherFacts(const Snapshot &snapshot, Day asOf, std::span<const Row> rows)
{
    Gathering gathering(snapshot, asOf, rows.size());
    for (std::uint32_t slot = 0; slot < rows.size(); ++slot) {
        const Row customer = rows[slot];
        snapshot.interactions.ofCustomer.forEach(customer,
                                                 [&](Row row) { gathering.addInteraction(slot, row); });
        snapshot.deals.ofCustomer.forEach(customer, [&](Row row) { gathering.addDeal(slot, row); });
        snapshot.purchases.ofCustomer.forEach(customer, [&](Row row) {
            gathering.addPurchase(slot, snapshot.purchases.day[row], snapshot.purchases.amount[row]);
        });
    }
    return gathering.finish();
}

Money customerValue(const CustomerFacts &facts, Money potential)
{
    return std::max({facts.largestOpen, facts.wonYear, facts.boughtYear, potential});
}

} // namespace leadbook
