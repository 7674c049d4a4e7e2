// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/gradetriggers.h"

#include "analysis/lifecycle.h"
#include "domain/dealoutcome.h"
#include "workspace/buyingderivation.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace leadbook {

namespace {

constexpr std::size_t kDates = static_cast<std::size_t>(GradeDate::Field) + 1;

/// A rule with where it is among all, and for which dates its day may lie in the range.
struct PlacedRule
{
    const InputRule *rule;
    std::uint16_t place;
    Day first;
    Day last;
};

/// About how many days `look` goes back; months are taken as their average.
int daysBackOf(const RelativeDay &look)
{
    constexpr std::array<double, 4> kUnitDays{1, 7, 30.436875, 365.2425};
    constexpr double kMost = 10'000'000; // beyond all dates
    const double days = -look.count * kUnitDays[static_cast<std::size_t>(look.unit)];
    return static_cast<int>(std::lround(std::clamp(days, -kMost, kMost)));
}

class Gathering
{
public:
    Gathering(const View &view, std::span<const InputRule> rules, const TriggerRange &range)
        : m_view(view)
        , m_snapshot(*view.snapshot)
        , m_range(range)
        , m_byDay(static_cast<std::size_t>(std::max(0, range.to - range.from)))
    {
        // Months are up to some days longer or shorter than the average.
        constexpr int kSlack = 8;
        for (std::uint16_t place = 0; place < rules.size(); ++place) {
            const InputRule &rule = rules[place];
            const int back = daysBackOf(rule.look) + rule.beyond;
            of(rule.date).push_back({&rule, place, range.from - back - kSlack, range.to - back + kSlack});
        }
    }

    bool wants(GradeDate date) const { return !m_rules[static_cast<std::size_t>(date)].empty(); }

    void addNeed(const NeedMove &need, std::uint32_t at)
    {
        add(GradeDate::Need, need.day, need.customer, at);
    }
    void addInteraction(Row row)
    {
        const InteractionTable &interactions = m_snapshot.interactions;
        const Row customer = interactions.customer[row];
        if ((interactions.flags[row] & InteractionTable::Alive) == 0 || customer == kNoRow)
            return;
        for (const PlacedRule &placed : of(GradeDate::Interaction)) {
            if (counts(placed.rule->events, row))
                add(placed, interactions.day[row], customer, row);
        }
    }
    void addDeal(Row row)
    {
        const DealTable &deals = m_snapshot.deals;
        const Row customer = deals.customer[row];
        if (deals.alive[row] == 0 || customer == kNoRow)
            return;
        const Day closed = deals.closed[row];
        add(GradeDate::DealMove, deals.opened[row], customer, row);
        add(GradeDate::DealMove, closed, customer, row);
        add(GradeDate::DealOpened, deals.opened[row], customer, row);
        add(GradeDate::DealClosed, closed, customer, row);
        if (deals.outcome[row] == static_cast<std::uint8_t>(DealOutcome::Won))
            add(GradeDate::DealWon, closed, customer, row);
        if (!wants(GradeDate::DealMove))
            return;
        m_snapshot.stageChanges.ofDeal.forEach(row, [&](Row move) {
            if (m_snapshot.stageChanges.alive[move] != 0)
                add(GradeDate::DealMove, m_snapshot.stageChanges.day[move], customer, row);
        });
    }
    void addPurchase(Row row)
    {
        const PurchaseTable &purchases = m_snapshot.purchases;
        if (purchases.customer[row] != kNoRow && purchases.amount[row].isKnown())
            add(GradeDate::Purchase, purchases.day[row], purchases.customer[row], row);
    }
    /// The days on which the customer has churned, unless more is bought before: told anew after each day on
    /// which something was bought or returned.
    void addSilences(Row customer)
    {
        const std::vector<PurchaseLine> lines = purchaseLinesOf(m_snapshot, customer);
        std::vector<Day> days;
        for (const PurchaseLine &line : lines) {
            if (line.day.isValid() && line.day <= m_range.to - kSilentDays)
                days.push_back(line.day);
        }
        std::ranges::sort(days);
        days.erase(std::ranges::unique(days).begin(), days.end());
        for (std::size_t i = 0; i < days.size(); ++i) {
            // What a day tells holds until the next one.
            if ((i + 1 < days.size() && days[i + 1] <= m_range.from) || isStopped())
                continue;
            const Buying buying = buyingOf(lines, days[i]);
            if (buying.orders == 0)
                continue;
            const double limit = silenceLimit(buying.medianGap, m_view.settings->longGap);
            add(GradeDate::Silence, buying.lastDay + static_cast<int>(std::floor(limit)) + 1, customer,
                customer);
        }
    }
    void addAnswer(Row row)
    {
        const SurveyTable &surveys = m_snapshot.surveys;
        if (surveys.customer[row] != kNoRow)
            add(GradeDate::Answer, surveys.day[row], surveys.customer[row], row);
    }
    void addFields()
    {
        for (const PlacedRule &placed : of(GradeDate::Field)) {
            const ListColumn column(m_view, ListKind::Customers, placed.rule->field);
            const auto addOf = [&](Row customer) {
                const CellValue value = column.value(customer);
                if (const auto *day = std::get_if<Day>(&value))
                    add(placed, *day, customer, customer);
            };
            if (m_range.customer) {
                addOf(*m_range.customer);
                continue;
            }
            for (Row customer = 0; customer < m_snapshot.customers.rows(); ++customer)
                addOf(customer);
        }
    }
    void addOverride(const OverrideRow &set, std::uint32_t at)
    {
        push(set.since, set.customer, kByHandRule, at);
        push(set.until + 1, set.customer, kByHandRule, at);
    }

    std::vector<GradeTrigger> finish()
    {
        std::vector<GradeTrigger> all;
        for (auto &ofDay : m_byDay) {
            if (isStopped())
                return {};
            std::ranges::sort(ofDay, [](const GradeTrigger &a, const GradeTrigger &b) { return a < b; });
            all.insert(all.end(), ofDay.begin(), ofDay.end());
            ofDay = {};
        }
        return all;
    }

private:
    std::vector<PlacedRule> &of(GradeDate date) { return m_rules[static_cast<std::size_t>(date)]; }

    bool counts(const GradeEvents &events, Row row) const
    {
        const std::uint8_t flags = m_snapshot.interactions.flags[row];
        return (events.kinds >> m_snapshot.interactions.kind[row] & 1U) != 0 &&
               (!events.onlyTwoWay || (flags & InteractionTable::TwoWay) != 0) &&
               (!events.onlyFromCustomer || (flags & InteractionTable::FromCustomer) != 0);
    }
    bool isStopped() const { return m_range.progress != nullptr && m_range.progress->isCancelled(); }
    void add(GradeDate date, Day day, Row customer, std::uint32_t at)
    {
        if (isStopped())
            return;
        for (const PlacedRule &placed : of(date))
            add(placed, day, customer, at);
    }
    void add(const PlacedRule &placed, Day day, Row customer, std::uint32_t at)
    {
        // Telling the day exactly takes a while; most are not near.
        if (day.isValid() && day >= placed.first && day <= placed.last)
            push(placed.rule->dayFor(day), customer, placed.place, at);
    }
    void push(Day day, Row customer, std::uint16_t rule, std::uint32_t at)
    {
        if (day > m_range.from && day <= m_range.to)
            m_byDay[static_cast<std::size_t>(day - m_range.from) - 1].push_back({day, customer, rule, at});
    }

    const View &m_view;
    const Snapshot &m_snapshot;
    TriggerRange m_range;
    std::array<std::vector<PlacedRule>, kDates> m_rules; ///< by GradeDate
    std::vector<std::vector<GradeTrigger>> m_byDay;      ///< from the day after the range's first on
};

bool wantsDeals(const Gathering &gathering)
{
    constexpr std::array kOfDeals{GradeDate::DealMove, GradeDate::DealWon, GradeDate::DealOpened,
                                  GradeDate::DealClosed};
    return std::ranges::any_of(kOfDeals, [&](GradeDate date) { return gathering.wants(date); });
}

/// Calls @p visit with the rows of @p table that are the customer's, or all.
template <typename Table, typename Visit>
void forRows(const Table &table, const std::optional<Row> &customer, Visit visit)
{
    if (customer) {
        table.ofCustomer.forEach(*customer, visit);
        return;
    }
    for (Row row = 0; row < table.ids.size(); ++row)
        visit(row);
}

template <typename Visit>
void forCustomers(const Snapshot &snapshot, const std::optional<Row> &customer, Visit visit)
{
    if (customer) {
        visit(*customer);
        return;
    }
    for (Row row = 0; row < snapshot.customers.rows(); ++row)
        visit(row);
}

} // namespace

std::vector<GradeTrigger> gatherTriggers(const View &view, std::span<const NeedMove> needs,
                                         std::span<const InputRule> rules, const TriggerRange &range)
{
    const Snapshot &snapshot = *view.snapshot;
    Gathering gathering(view, rules, range);
    if (gathering.wants(GradeDate::Interaction))
        forRows(snapshot.interactions, range.customer, [&](Row row) { gathering.addInteraction(row); });
    if (wantsDeals(gathering))
        forRows(snapshot.deals, range.customer, [&](Row row) { gathering.addDeal(row); });
    if (gathering.wants(GradeDate::Purchase))
        forRows(snapshot.purchases, range.customer, [&](Row row) { gathering.addPurchase(row); });
    if (gathering.wants(GradeDate::Silence))
        forCustomers(snapshot, range.customer, [&](Row row) { gathering.addSilences(row); });
    if (gathering.wants(GradeDate::Answer))
        forRows(snapshot.surveys, range.customer, [&](Row row) { gathering.addAnswer(row); });
    gathering.addFields();
    for (std::uint32_t at = 0; at < needs.size(); ++at)
        gathering.addNeed(needs[at], at);
    for (std::uint32_t at = 0; at < snapshot.overrides.size(); ++at) {
        if (!range.customer || snapshot.overrides[at].customer == *range.customer)
            gathering.addOverride(snapshot.overrides[at], at);
    }
    return gathering.finish();
}

} // namespace leadbook
