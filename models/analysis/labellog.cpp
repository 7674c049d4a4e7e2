// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/labellog.h"

#include "analysis/weekbegin.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace leadbook {

namespace {

constexpr std::size_t kLabels = 256;
constexpr int kWeek = 7;
constexpr int kMonday = 1; // of the weekdays

} // namespace

std::vector<std::uint8_t> LabelLog::labelsOn(Day day) const
{
    std::vector<std::uint8_t> labels = start;
    for (const LabelMove &move : moves) {
        if (move.day > day)
            break;
        labels[move.customer] = move.to;
    }
    return labels;
}

std::vector<LabelFlow> labelFlows(const LabelLog &log, Day from, Day to)
{
    const auto before = log.labelsOn(from);
    const auto after = log.labelsOn(to);
    std::vector<std::int64_t> counts(kLabels * kLabels, 0);
    for (std::size_t row = 0; row < before.size(); ++row)
        ++counts[before[row] * kLabels + after[row]];
    std::vector<LabelFlow> flows;
    for (std::size_t cell = 0; cell + 1 < counts.size(); ++cell) { // the last one is of who is never there
        if (counts[cell] > 0)
            flows.push_back({static_cast<std::uint8_t>(cell / kLabels),
                             static_cast<std::uint8_t>(cell % kLabels), counts[cell]});
    }
    return flows;
}

std::vector<std::uint32_t> customersOfFlow(const LabelLog &log, Day from, Day to, const LabelFlow &flow)
{
    const auto before = log.labelsOn(from);
    const auto after = log.labelsOn(to);
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < before.size(); ++row) {
        if (before[row] == flow.from && after[row] == flow.to)
            rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

Day weekBegin(Day day, int firstWeekday)
{
    constexpr int kFirstMonday = 4; // 1970-01-05
    const int since = day.number() - kFirstMonday - (firstWeekday - kMonday);
    return day - ((since % kWeek + kWeek) % kWeek);
}

std::vector<LabelWeek> labelWeeks(const LabelLog &log, const std::vector<bool> &isMember, int firstWeekday)
{
    std::array<bool, kLabels> member{};
    std::copy(isMember.begin(), isMember.begin() + std::ptrdiff_t(std::min(isMember.size(), kLabels)),
              member.begin());
    std::vector<LabelWeek> weeks;
    std::int64_t members =
        std::ranges::count_if(log.start, [&](std::uint8_t label) { return member[label]; });
    auto move = log.moves.begin();
    if (log.from >= log.to)
        return weeks;
    for (Day start = weekBegin(log.from + 1, firstWeekday); start <= log.to; start = start + kWeek) {
        LabelWeek week{start, 0, 0, 0};
        for (; move != log.moves.end() && move->day < start + kWeek; ++move) {
            week.entered += !member[move->from] && member[move->to] ? 1 : 0;
            week.left += member[move->from] && !member[move->to] ? 1 : 0;
        }
        members += week.entered - week.left;
        week.members = members;
        weeks.push_back(week);
    }
    return weeks;
}

Day weekBegin(Day day)
{
    return weekBegin(day, kMonday);
}

std::vector<LabelWeek> labelWeeks(const LabelLog &log, const std::vector<bool> &isMember)
{
    return labelWeeks(log, isMember, kMonday);
}

std::vector<LabelMove> movesByDay(const std::vector<LabelMove> &moves, Day from, Day to)
{
    std::vector<std::size_t> place(static_cast<std::size_t>(std::max(0, to - from)) + 2, 0);
    for (const LabelMove &move : moves)
        ++place[static_cast<std::size_t>(move.day - from) + 1];
    for (std::size_t day = 1; day < place.size(); ++day)
        place[day] += place[day - 1];
    std::vector<LabelMove> sorted(moves.size());
    for (const LabelMove &move : moves)
        sorted[place[static_cast<std::size_t>(move.day - from)]++] = move;
    return sorted;
}

} // namespace leadbook
