// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stagetimes.h"

#include <array>

namespace leadbook {

StayTimes stayTimes(std::span<const Stay> stays, std::int64_t unknown)
{
    StayTimes times;
    times.curve = stayCurve(stays);
    times.p10 = stayQuantile(times.curve, 0.1);
    times.p25 = stayQuantile(times.curve, 0.25);
    times.median = stayQuantile(times.curve, 0.5);
    times.p75 = stayQuantile(times.curve, 0.75);
    times.p90 = stayQuantile(times.curve, 0.9);
    std::array<std::int64_t, 4> ends{};
    for (const Stay &stay : stays)
        ++ends[static_cast<std::size_t>(stay.end)];
    times.stays = static_cast<std::int64_t>(stays.size());
    times.open = ends[static_cast<std::size_t>(StayEnd::Open)];
    times.on = ends[static_cast<std::size_t>(StayEnd::On)];
    times.back = ends[static_cast<std::size_t>(StayEnd::Back)];
    times.lost = ends[static_cast<std::size_t>(StayEnd::Lost)];
    times.unknown = unknown;
    return times;
}

StageTally::StageTally(std::size_t stages)
    : m_stays(stages)
    , m_unknown(stages)
{
}

void StageTally::add(const DealStanding &standing, Day day)
{
    for (const StageStay &stay : standing.stays)
        m_stays[stay.stage].push_back(stay.stay);
    for (const std::uint16_t stage : standing.unknown)
        ++m_unknown[stage];
    addCycle(standing, day);
}

void StageTally::addCycle(const DealStanding &standing, Day day)
{
    const bool isOpen = standing.outcome == DealOutcome::Open;
    const Day end = isOpen ? day : standing.closed;
    if (!standing.began.isValid() || !end.isValid() || end < standing.began) {
        ++m_unknownCycles;
        return;
    }
    const StayEnd how = isOpen                                 ? StayEnd::Open
                        : standing.outcome == DealOutcome::Won ? StayEnd::On
                                                               : StayEnd::Lost;
    m_cycles.push_back({end - standing.began, how});
}

StageTimes StageTally::times() const
{
    StageTimes times;
    for (std::size_t stage = 0; stage < m_stays.size(); ++stage)
        times.stages.push_back(stayTimes(m_stays[stage], m_unknown[stage]));
    times.cycle = stayTimes(m_cycles, m_unknownCycles);
    return times;
}

} // namespace leadbook
