// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/logeffects.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

std::pair<int, int> gradesOf(const LogEffect &effect)
{
    return {effect.after.explanation.grade, effect.before.explanation.grade};
}

} // namespace

LogEffects logEffects(const View &view, std::span<const std::int64_t> customers, const QuickLog &said,
                      std::span<const std::optional<int>> needLevels, const Progress &progress)
{
    LogEffects effects;
    const std::size_t looked = std::min(customers.size(), kMostLogEffects);
    effects.notLooked = static_cast<int>(customers.size() - looked);
    for (std::size_t i = 0; i < looked && !progress.isCancelled(); ++i) {
        const Row row = view.snapshot->customers.ids.find(customers[i]);
        auto effect = row == kNoRow
                          ? std::nullopt
                          : logEffect(view, row, said, i < needLevels.size() ? needLevels[i] : std::nullopt);
        // A grade set by hand holds whatever the rules say.
        if (!effect || effect->before.byHand ||
            effect->after.explanation.grade == effect->before.explanation.grade) {
            ++effects.asBefore;
            continue;
        }
        const auto same = std::ranges::find(effects.moves, gradesOf(*effect),
                                            [](const LogMove &move) { return gradesOf(move.example); });
        if (same == effects.moves.end())
            effects.moves.push_back({*std::move(effect), 1});
        else
            ++same->customers;
    }
    std::ranges::sort(effects.moves, {}, [](const LogMove &move) { return gradesOf(move.example); });
    return effects;
}

} // namespace leadbook
