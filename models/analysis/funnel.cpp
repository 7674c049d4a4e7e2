// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/funnel.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace leadbook {

namespace {

std::optional<double> share(std::int64_t part, std::int64_t whole)
{
    if (whole == 0)
        return {};
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> mean(const std::vector<std::int32_t> &days)
{
    if (days.empty())
        return {};
    return static_cast<double>(std::accumulate(days.begin(), days.end(), std::int64_t{0})) /
           static_cast<double>(days.size());
}

void addKnown(Money &sum, Money amount)
{
    if (amount.isKnown())
        sum += amount;
}

/// Takes deals in one by one and sums them up at the end.
class Count
{
public:
    Count(const DealColumns &deals, std::size_t stages, const FunnelQuestion &question)
        : m_deals(deals)
        , m_question(question)
        , m_end(question.end())
        , m_tally(stages)
        , m_furtherOfVisited(stages)
    {
        m_funnel.stages.resize(stages);
        m_funnel.counted.assign(deals.stage.size(), -1);
        m_funnel.outcomes.assign(deals.stage.size(), 0);
    }

    Day end() const { return m_end; }

    void take(std::size_t deal, const DealStanding &standing)
    {
        const DealScope scope = scopeOf(standing, m_question);
        m_funnel.undated += scope == DealScope::Undated ? 1 : 0;
        const bool isTimed = m_question.count == FunnelCount::Current && standing.exists;
        if (scope == DealScope::In || isTimed)
            m_tally.add(standing, m_end);
        if (scope != DealScope::In)
            return;
        const std::size_t stages = m_funnel.stages.size();
        const std::size_t furthest = countedStage(standing, m_question.count);
        m_funnel.counted[deal] = static_cast<std::int32_t>(furthest);
        m_funnel.outcomes[deal] = static_cast<std::uint8_t>(standing.outcome);
        for (std::size_t stage = 0; stage < std::min(furthest + 1, stages); ++stage)
            ++m_funnel.stages[stage].entered;
        for (const std::uint16_t stage : standing.recorded) {
            ++m_funnel.stages[stage].visited;
            m_furtherOfVisited[stage] += furthest > stage ? 1 : 0;
        }
        takeOutcome(deal, standing, furthest);
    }

    Funnel finish()
    {
        const auto &stages = m_funnel.stages;
        for (std::size_t i = 0; i < stages.size(); ++i) {
            FunnelStep &stage = m_funnel.stages[i];
            const std::int64_t next = i + 1 < stages.size() ? stages[i + 1].entered : m_funnel.won;
            stage.stepRate = share(next, stage.entered);
            stage.overallRate = share(stage.entered, stages.front().entered);
            stage.visitedRate = share(m_furtherOfVisited[i], stage.visited);
        }
        m_funnel.times = m_tally.times();
        m_funnel.winRate = share(m_funnel.won, m_funnel.won + m_funnel.lost);
        m_funnel.meanWonCycleDays = mean(m_wonCycles);
        m_funnel.meanClosedCycleDays = mean(m_cycles);
        if (!m_cycles.empty())
            m_funnel.medianCycleDays = median(std::span(m_cycles));
        finishGroups();
        return std::move(m_funnel);
    }

private:
    void takeOutcome(std::size_t deal, const DealStanding &standing, std::size_t furthest)
    {
        FunnelGroup none;
        FunnelGroup &group = m_deals.group.empty() ? none : m_groups[m_deals.group[deal]];
        const Money amount = m_deals.amount[deal];
        if (standing.outcome == DealOutcome::Open) {
            ++m_funnel.open;
            ++group.open;
            if (furthest < m_funnel.stages.size()) {
                ++m_funnel.stages[furthest].open;
                addKnown(m_funnel.stages[furthest].value, amount);
            }
            return;
        }
        if (standing.outcome == DealOutcome::Won) {
            ++m_funnel.won;
            ++group.won;
            m_funnel.wonAmounts += amount.isKnown() ? 1 : 0;
            addKnown(m_funnel.wonValue, amount);
            addKnown(group.wonValue, amount);
        } else {
            ++m_funnel.lost;
            ++group.lost;
            addKnown(m_funnel.lostValue, amount);
            if (furthest < m_funnel.stages.size())
                ++m_funnel.stages[furthest].lost;
        }
        if (!standing.began.isValid() || !standing.closed.isValid() || standing.closed < standing.began) {
            ++m_funnel.unknownCycles;
            return;
        }
        m_cycles.push_back(standing.closed - standing.began);
        if (standing.outcome == DealOutcome::Won)
            m_wonCycles.push_back(m_cycles.back());
    }

    void finishGroups()
    {
        for (auto &[code, group] : m_groups) {
            group.group = code;
            group.winRate = share(group.won, group.won + group.lost);
            m_funnel.groups.push_back(group);
        }
        std::ranges::stable_sort(m_funnel.groups, [](const FunnelGroup &a, const FunnelGroup &b) {
            return a.wonValue != b.wonValue ? a.wonValue > b.wonValue : a.won > b.won;
        });
    }

    const DealColumns &m_deals;
    const FunnelQuestion &m_question;
    Day m_end;
    Funnel m_funnel;
    StageTally m_tally;
    std::vector<std::int64_t> m_furtherOfVisited; ///< by stage
    std::map<std::uint32_t, FunnelGroup> m_groups;
    std::vector<std::int32_t> m_cycles;
    std::vector<std::int32_t> m_wonCycles;
};

/// Calls @p take(deal, standing) for each deal there is.
template <typename Take>
void forEachDeal(const DealColumns &deals, const DealMoves &moves, std::size_t stages, Day end, Take &&take)
{
    const DealPaths paths(deals, moves, stages);
    DealStanding standing;
    for (std::size_t deal = 0; deal < paths.deals(); ++deal) {
        if (!deals.live.empty() && deals.live[deal] == 0)
            continue;
        paths.readStanding(deal, end, standing);
        take(deal, standing);
    }
}

bool isPart(const DealStanding &standing, std::size_t furthest, FunnelPart part, std::size_t stage)
{
    switch (part) {
    case FunnelPart::Recorded:
        return std::ranges::binary_search(standing.recorded, stage);
    case FunnelPart::Open:
        return furthest == stage && standing.outcome == DealOutcome::Open;
    case FunnelPart::Lost:
        return furthest == stage && standing.outcome == DealOutcome::Lost;
    case FunnelPart::AnyOpen:
        return standing.outcome == DealOutcome::Open;
    case FunnelPart::AnyLost:
        return standing.outcome == DealOutcome::Lost;
    case FunnelPart::Reached:
        break;
    }
    return furthest >= stage;
}

} // namespace

Money Funnel::openValue() const
{
    Money sum(0);
    for (const FunnelStep &stage : stages)
        sum += stage.value;
    return sum;
}

std::optional<double> Funnel::velocity() const
{
    if (!winRate || wonAmounts == 0 || !meanWonCycleDays || *meanWonCycleDays <= 0)
        return {};
    const double meanValue = wonValue.toDouble() / static_cast<double>(wonAmounts);
    return static_cast<double>(open) * *winRate * meanValue / *meanWonCycleDays;
}

Funnel computeFunnel(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                     const FunnelQuestion &question)
{
    Count count(deals, stages, question);
    forEachDeal(deals, moves, stages, count.end(),
                [&count](std::size_t deal, const DealStanding &standing) { count.take(deal, standing); });
    return count.finish();
}

std::vector<std::uint32_t> funnelDeals(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                                       const FunnelQuestion &question, FunnelPart part, std::size_t stage)
{
    std::vector<std::uint32_t> found;
    forEachDeal(deals, moves, stages, question.end(), [&](std::size_t deal, const DealStanding &standing) {
        if (scopeOf(standing, question) == DealScope::In &&
            isPart(standing, countedStage(standing, question.count), part, stage))
            found.push_back(static_cast<std::uint32_t>(deal));
    });
    return found;
}

} // namespace leadbook
