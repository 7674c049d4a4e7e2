// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/purchasecounts.h"

#include "analysis/lifetime/countwalk.h"
#include "analysis/lifetime/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace leadbook {

namespace {

constexpr double kLow = 0.1;
constexpr double kHigh = 0.9;

/// Mean, variance and range from the chances of more than 0, 1, 2 … purchases, given in that order.
class CountSum
{
public:
    /// Takes the chance of more than @p count; false once the rest no longer matters.
    bool add(std::uint32_t count, double more)
    {
        m_counts.expected += more;
        m_squares += (2.0 * count + 1) * more;
        if (more > 1 - kLow)
            m_counts.low = count + 1;
        if (more > 1 - kHigh)
            m_counts.high = count + 1;
        return more > 1e-14 * (1 + m_counts.expected);
    }

    PurchaseCounts counts(double alive) const
    {
        PurchaseCounts counts = m_counts;
        counts.alive = alive;
        counts.variance = std::max(0.0, m_squares - counts.expected * counts.expected);
        return counts;
    }

private:
    PurchaseCounts m_counts;
    double m_squares = 0;
};

} // namespace

PurchaseCounts purchaseCounts(const BgNbd &model, std::uint32_t repeats, double last, double age, double time)
{
    constexpr std::uint32_t kMostTerms = 2'000'000;
    const double alive = model.alive(repeats, last, age);
    CountSum sum;
    if (time > 0) {
        for (CountWalk walk(model.after(repeats, age), time); walk.count() < kMostTerms; walk.advance()) {
            if (!sum.add(walk.count(), alive * walk.more()))
                break;
        }
    }
    return sum.counts(alive);
}

std::optional<Rhythm> regularRhythm(std::uint32_t repeats, double sum, double squares, double dropOut)
{
    if (repeats + 1 < kFewestRegularOrders || !(sum > 0))
        return std::nullopt;
    const double gap = sum / repeats;
    const double variance = std::max(0.0, (squares - sum * gap) / (repeats - 1));
    // Days are whole: a rhythm to the day is not known any better than to a tenth.
    const double variation = std::max(0.1, std::sqrt(variance) / gap);
    if (variation >= kMostRegularVariation)
        return std::nullopt;
    return Rhythm{gap, variation, dropOut};
}

PurchaseCounts purchaseCounts(const Rhythm &rhythm, double silence, double time)
{
    constexpr std::uint32_t kMostTerms = 100'000;
    const double shape = 1 / (rhythm.variation * rhythm.variation);
    const double scale = rhythm.gap / shape;
    const double stays = 1 - rhythm.dropOut;
    const double waits = 1 - gammaBelow(shape, silence / scale);
    const double alive = stays * waits / (stays * waits + rhythm.dropOut);
    CountSum sum;
    if (!(time > 0) || !(waits > 0) || !(alive > 0))
        return sum.counts(std::isfinite(alive) ? alive : 0);
    const double first =
        (gammaBelow(shape, (silence + time) / scale) - gammaBelow(shape, silence / scale)) / waits;
    // E[gap - silence | gap > silence]
    const double wait =
        std::max(0.0, rhythm.gap * (1 - gammaBelow(shape + 1, silence / scale)) / waits - silence);
    double kept = alive;
    for (std::uint32_t count = 0; count < kMostTerms; ++count) {
        // The first of them ends the silence; the others follow at full distance.
        const double more =
            count == 0 ? first : std::min(first, gammaBelow(shape * count, (time - wait) / scale));
        if (!sum.add(count, kept * more))
            break;
        kept *= stays;
    }
    return sum.counts(alive);
}

} // namespace leadbook
