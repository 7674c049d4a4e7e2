// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movelines.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kWeek = 7; // days

bool isListed(const SegmentMoves &moves, const MoveChoice &choice, const LabelMove &move)
{
    // Who comes into the book and into no segment did not move between them.
    if (!choice.week.isValid())
        return move.from != kNotThere || moves.isMember(move.to);
    const auto isMember = [&](std::uint8_t label) {
        return choice.label == kNotThere ? moves.isMember(label) : label == choice.label;
    };
    return move.day >= choice.week && move.day < choice.week + kWeek &&
           isMember(move.from) != isMember(move.to);
}

std::vector<MoveLine> linesOfPeople(const LabelLog &log, const MoveChoice &choice, const Progress &progress)
{
    const auto before = log.labelsOn(log.from);
    const auto after = log.labelsOn(log.to);
    const auto isChosen = [&](std::size_t row) {
        return choice.isCrossing ? (before[row] == choice.label) != (after[row] == choice.label)
                                 : before[row] == choice.flow->from && after[row] == choice.flow->to;
    };
    std::vector<std::uint32_t> last(before.size(), MoveLine::kNoMove);
    for (std::size_t i = 0; i < log.moves.size(); ++i)
        last[log.moves[i].customer] = static_cast<std::uint32_t>(i);
    std::vector<MoveLine> lines;
    if (progress.isCancelled())
        return lines;
    for (std::size_t row = 0; row < before.size(); ++row)
        if (isChosen(row))
            lines.push_back({static_cast<Row>(row), last[row]});
    std::ranges::stable_sort(lines, std::ranges::greater(), [](const MoveLine &line) {
        return line.move == MoveLine::kNoMove ? 0 : line.move + 1ULL;
    });
    return lines;
}

std::vector<MoveLine> linesOfMoves(const SegmentMoves &moves, const MoveChoice &choice)
{
    const std::vector<LabelMove> &all = moves.log.moves;
    std::vector<MoveLine> lines;
    for (std::size_t i = all.size(); i-- > 0;)
        if (isListed(moves, choice, all[i]))
            lines.push_back({all[i].customer, static_cast<std::uint32_t>(i)});
    return lines;
}

} // namespace

MoveLines moveLines(const SegmentMoves &moves, const MoveChoice &choice, const Progress &progress)
{
    const bool isOfPeople = choice.flow || choice.isCrossing;
    return std::make_shared<const std::vector<MoveLine>>(
        isOfPeople ? linesOfPeople(moves.log, choice, progress) : linesOfMoves(moves, choice));
}

} // namespace leadbook
