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
        , m_end(question.asOf)
        , m_stays(stages)
        , m_furtherOfVisited(stages)
    {
        const bool isTruncated = question.count != FunnelCount::Cohort && question.period.end.isValid();
        if (isTruncated)
            m_end = std::min(m_end, question.period.end - 1);
        m_funnel.stages.resize(stages);
        m_funnel.counted.assign(deals.stage.size(), -1);
    }

    Day end() const { return m_end; }

    void take(std::size_t deal, const DealStanding &standing)
    {
        if (!standing.exists || !isAsked(standing))
            return;
        const bool isCurrent = m_question.count == FunnelCount::Current;
        const std::size_t stages = m_funnel.stages.size();
        const std::size_t furthest = isCurrent ? standing.now : standing.furthest;
        m_funnel.counted[deal] = static_cast<std::int32_t>(furthest);
        for (std::size_t stage = 0; stage < std::min(furthest + 1, stages); ++stage)
            ++m_funnel.stages[stage].entered;
        for (const std::uint16_t stage : standing.recorded) {
            ++m_funnel.stages[stage].visited;
            m_furtherOfVisited[stage] += furthest > stage ? 1 : 0;
        }
        for (const StageStay &stay : standing.stays)
            m_stays[stay.stage].push_back(stay.stay);
        for (const std::uint16_t stage : standing.unknown)
            ++m_funnel.stages[stage].unknownStays;
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
            const auto curve = stayCurve(m_stays[i]);
            stage.medianDays = stayQuantile(curve, 0.5);
            stage.p75Days = stayQuantile(curve, 0.75);
            stage.p10Days = stayQuantile(curve, 0.1);
            stage.p25Days = stayQuantile(curve, 0.25);
            stage.p90Days = stayQuantile(curve, 0.9);
            stage.stays = static_cast<std::int64_t>(m_stays[i].size());
        }
        m_funnel.winRate = share(m_funnel.won, m_funnel.won + m_funnel.lost);
        m_funnel.meanWonCycleDays = mean(m_wonCycles);
        m_funnel.meanClosedCycleDays = mean(m_cycles);
        if (!m_cycles.empty())
            m_funnel.medianCycleDays = median(std::span(m_cycles));
        finishGroups();
        return std::move(m_funnel);
    }

private:
    bool isAsked(const DealStanding &standing)
    {
        const Period &period = m_question.period;
        const bool hasPeriod = period.begin.isValid() || period.end.isValid();
        if (m_question.count == FunnelCount::Current)
            return standing.outcome == DealOutcome::Open;
        if (!hasPeriod)
            return true;
        if (!standing.isDated) {
            ++m_funnel.undated;
            return false;
        }
        if (m_question.count == FunnelCount::Cohort)
            return period.contains(standing.began);
        return std::ranges::any_of(standing.days, [&period](Day day) { return period.contains(day); });
    }

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
    std::vector<std::vector<Stay>> m_stays;
    std::vector<std::int64_t> m_furtherOfVisited; ///< by stage
    std::map<std::uint32_t, FunnelGroup> m_groups;
    std::vector<std::int32_t> m_cycles;
    std::vector<std::int32_t> m_wonCycles;
};

} // namespace

Funnel computeFunnel(const DealColumns &deals, const DealMoves &moves, std::size_t stages,
                     const FunnelQuestion &question)
{
    const DealPaths paths(deals, moves, stages);
    Count count(deals, stages, question);
    for (std::size_t deal = 0; deal < paths.deals(); ++deal)
        if (deals.live.empty() || deals.live[deal] != 0)
            count.take(deal, paths.standing(deal, count.end()));
    return count.finish();
}

} // namespace leadbook
