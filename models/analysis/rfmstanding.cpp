// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rfmstanding.h"

#include <algorithm>
#include <bit>

namespace leadbook {

namespace {

const RfmCuts &cutsOf(const RfmScheme &scheme)
{
    static const RfmCuts kNone;
    return scheme.cuts ? *scheme.cuts : kNone;
}

} // namespace

RfmLabeler::RfmLabeler(const RfmScheme &scheme)
    : m_hasCuts(!cutsOf(scheme).recency.empty())
    , m_bins(scheme.bins)
    , m_recency(cutsOf(scheme).recency, scheme.boundary, 1, true)
    , m_frequency(cutsOf(scheme).frequency, scheme.boundary, 1, false)
    , m_monetary(cutsOf(scheme).monetary, scheme.boundary, static_cast<double>(Money::kScale), false)
    , m_cells(scheme.cells())
{
    // Nobody bought more than all days of the calendar ago.
    constexpr std::int64_t kMostDays = 5'000'000;
    for (const std::int64_t least : m_recency.least())
        if (least > 0 && least <= kMostDays)
            m_steps.push_back(static_cast<std::int32_t>(least));
    std::ranges::sort(m_steps);
    const auto repeated = std::ranges::unique(m_steps);
    m_steps.erase(repeated.begin(), repeated.end());
}

std::uint8_t RfmLabeler::groupOf(const std::array<std::uint8_t, 3> &scores) const
{
    const auto label = [this](std::uint8_t score) { return RfmScheme::labelScore(score, m_bins); };
    return m_cells[RfmScheme::cellOf(label(scores[0]), label(scores[1]), label(scores[2]))];
}

RfmStanding RfmLabeler::standing(const PurchaseTotal &total, Day day) const
{
    RfmStanding standing;
    standing.orders = total.orders;
    standing.amount = total.amount;
    if (total.orders == 0)
        return standing;
    standing.recencyDays = day - total.lastDay;
    if (!m_hasCuts)
        return standing;
    standing.scores = {m_recency.score(standing.recencyDays), m_frequency.score(total.orders),
                       m_monetary.score(total.amount.tenThousandths())};
    standing.group = groupOf(standing.scores);
    return standing;
}

RfmCause rfmCause(const RfmLabeler &labeler, const RfmStanding &before, const RfmStanding &after)
{
    RfmCause cause{RfmCause::Kind::Scores, {}, before, after};
    if (!before.isScored() || !after.isScored()) {
        cause.kind = after.isScored() ? RfmCause::Kind::FirstOrder : RfmCause::Kind::TakenBack;
        return cause;
    }
    constexpr unsigned kAllAxes = 7;
    unsigned changed = 0;
    for (unsigned axis = 0; axis < before.scores.size(); ++axis)
        changed |= before.scores[axis] != after.scores[axis] ? 1U << axis : 0U;
    unsigned fewest = changed;
    for (unsigned set = 1; set <= kAllAxes; ++set) {
        if ((set & ~changed) != 0 || std::popcount(set) >= std::popcount(fewest))
            continue;
        std::array<std::uint8_t, 3> scores = after.scores;
        for (unsigned axis = 0; axis < scores.size(); ++axis)
            if ((set >> axis & 1U) != 0)
                scores[axis] = before.scores[axis];
        if (labeler.groupOf(scores) == before.group)
            fewest = set;
    }
    for (unsigned axis = 0; axis < before.scores.size(); ++axis)
        if ((fewest >> axis & 1U) != 0)
            cause.axes.push_back(static_cast<RfmAxis>(axis));
    return cause;
}

RfmCause rfmCause(const RfmLabeler &labeler, std::span<const PurchaseLine> lines, Day day)
{
    return rfmCause(labeler, labeler.standing(purchaseTotal(lines, day - 1), day - 1),
                    labeler.standing(purchaseTotal(lines, day), day));
}

} // namespace leadbook
