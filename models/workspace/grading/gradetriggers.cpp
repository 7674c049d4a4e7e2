// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradetriggers.h"

#include "domain/dealoutcome.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kShortDays = 30;
constexpr int kLongDays = 90;
constexpr int kYearMonths = 12;

/// The first day on which @p day is not within the last 12 months any more.
Day yearAfter(Day day)
{
    Day left = day.addMonths(kYearMonths);
    while (left.addMonths(-kYearMonths) < day)
        left = left + 1;
    return left;
}

class Gathering
{
public:
    Gathering(const Snapshot &snapshot, std::uint16_t sources, Day from, Day to)
        : m_snapshot(snapshot)
        , m_sources(sources)
        , m_from(from)
        , m_to(to)
    {
    }

    void addNeed(const NeedMove &need, std::uint32_t at) { add(need.day, need.customer, NeedRows, at); }
    void addInteraction(Row row)
    {
        const InteractionTable &interactions = m_snapshot.interactions;
        const std::uint8_t flags = interactions.flags[row];
        const Row customer = interactions.customer[row];
        if ((flags & InteractionTable::Alive) == 0 || customer == kNoRow)
            return;
        const Day day = interactions.day[row];
        const bool isContact = (flags & InteractionTable::TwoWay) != 0;
        const auto source = wants(TwoWayContacts) && isContact ? TwoWayContacts : AnyInteractions;
        if (!wants(source))
            return;
        add(day, customer, source, row);
        add(day + kShortDays, customer, Days30, row);
        add(day + kLongDays, customer, Days90, row);
    }
    void addDeal(Row row)
    {
        const DealTable &deals = m_snapshot.deals;
        const Row customer = deals.customer[row];
        if (deals.alive[row] == 0 || customer == kNoRow)
            return;
        add(deals.opened[row], customer, DealMoves, row);
        const Day closed = deals.closed[row];
        add(closed, customer, DealMoves, row);
        if (closed.isValid() && deals.outcome[row] == static_cast<std::uint8_t>(DealOutcome::Won))
            addYearAfter(closed, customer, YearAfterDeal, row);
        m_snapshot.stageChanges.ofDeal.forEach(row, [&](Row move) {
            if (m_snapshot.stageChanges.alive[move] != 0)
                add(m_snapshot.stageChanges.day[move], customer, DealMoves, row);
        });
    }
    void addPurchase(Row row)
    {
        const PurchaseTable &purchases = m_snapshot.purchases;
        const Row customer = purchases.customer[row];
        if (customer == kNoRow || !purchases.amount[row].isKnown())
            return;
        add(purchases.day[row], customer, Purchases, row);
        addYearAfter(purchases.day[row], customer, YearAfterPurchase, row);
    }
    void addOverride(const OverrideRow &set, std::uint32_t at)
    {
        push(set.since, set.customer, 0, at);
        push(set.until + 1, set.customer, 0, at);
    }

    std::vector<GradeTrigger> finish()
    {
        std::ranges::sort(m_triggers, [](const GradeTrigger &a, const GradeTrigger &b) { return a < b; });
        return std::move(m_triggers);
    }

private:
    bool wants(std::uint16_t source) const { return (m_sources & (source | EveryDay)) != 0; }
    void add(Day day, Row customer, std::uint16_t source, std::uint32_t at)
    {
        if (wants(source))
            push(day, customer, source, at);
    }
    void push(Day day, Row customer, std::uint16_t source, std::uint32_t at)
    {
        if (day > m_from && day <= m_to)
            m_triggers.push_back({day, customer, source, at});
    }
    void addYearAfter(Day day, Row customer, std::uint16_t source, std::uint32_t at)
    {
        // Telling the day exactly takes a while; most are not near.
        constexpr int kAbout = 370;
        if (day > m_from - kAbout && day < m_to)
            add(yearAfter(day), customer, source, at);
    }

    const Snapshot &m_snapshot;
    std::uint16_t m_sources;
    Day m_from;
    Day m_to;
    std::vector<GradeTrigger> m_triggers;
};

void gatherOfOne(const Snapshot &snapshot, Row customer, Gathering &gathering)
{
    snapshot.interactions.ofCustomer.forEach(customer, [&](Row row) { gathering.addInteraction(row); });
    snapshot.deals.ofCustomer.forEach(customer, [&](Row row) { gathering.addDeal(row); });
    snapshot.purchases.ofCustomer.forEach(customer, [&](Row row) { gathering.addPurchase(row); });
}

void gatherOfAll(const Snapshot &snapshot, Gathering &gathering)
{
    for (Row row = 0; row < snapshot.interactions.ids.size(); ++row)
        gathering.addInteraction(row);
    for (Row row = 0; row < snapshot.deals.ids.size(); ++row)
        gathering.addDeal(row);
    for (Row row = 0; row < snapshot.purchases.ids.size(); ++row)
        gathering.addPurchase(row);
}

} // namespace

std::vector<GradeTrigger> gatherTriggers(const Snapshot &snapshot, std::span<const NeedMove> needs,
                                         std::uint16_t sources, Day from, Day to, std::optional<Row> customer)
{
    Gathering gathering(snapshot, sources, from, to);
    if (customer)
        gatherOfOne(snapshot, *customer, gathering);
    else
        gatherOfAll(snapshot, gathering);
    for (std::uint32_t at = 0; at < needs.size(); ++at)
        gathering.addNeed(needs[at], at);
    for (std::uint32_t at = 0; at < snapshot.overrides.size(); ++at) {
        if (!customer || snapshot.overrides[at].customer == *customer)
            gathering.addOverride(snapshot.overrides[at], at);
    }
    return gathering.finish();
}

} // namespace leadbook
