// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/foreach.h"
#include "analysis/scoretable.h"
#include "core/progress.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// What a rule asks of one field.
struct RuleCondition
{
    std::size_t field = 0;
    std::optional<double> from;         ///< at least
    std::optional<double> below;        ///< less than
    std::optional<std::uint32_t> level; ///< exactly this code
    std::vector<std::uint32_t> except;  ///< none of these codes
    bool orMissing = false;             ///< those without a value too
    bool noneKnown = false;             ///< of those with a code none, whatever else is asked
};

/// Rows that a rule catches.
struct TreeRule
{
    std::vector<RuleCondition> conditions; ///< by field
    std::size_t label = 0;                 ///< the class of most of them
    std::vector<std::int64_t> counts;      ///< by class
    std::int64_t rows = 0;
    double purity = 0;  ///< share of the label among them
    double share = 0;   ///< of all rows
    double jaccard = 0; ///< mean likeness to the most alike rule of resamples
};

/// Plain rules that tell classes apart.
struct TreeAnswer
{
    static constexpr std::size_t kRows = 20'000;
    static constexpr int kResamples = 20;

    bool isTelling = false;      ///< false: nothing to tell, there are no rules
    std::vector<TreeRule> rules; ///< together all rows, each once
    double fidelity = 0;         ///< share of held-out rows of which the rules tell the class, 0-1
    double guess = 0;            ///< the same by always saying the most frequent class
    double stability = 0;        ///< mean jaccard of the rules, by rows
    std::size_t rows = 0;        ///< that were learned from: a sample above kRows
};

/// Learns rules for @p labels (by row of @p table, below @p classes), at most @p mostRules. How many is
/// chosen by five folds: the fewest whose quadratic loss on held-out rows is within a standard error of the
/// least. Nothing is told where the held-out loss is not surely (3 standard errors) below that of a guess.
/// The same for the same @p seed, whatever the threads of @p forEach; unfinished where @p progress is
/// cancelled.
TreeAnswer learnRules(const ScoreTable &table, std::span<const std::uint8_t> labels, std::size_t classes,
                      std::size_t mostRules, std::uint64_t seed, const Progress &progress,
                      const ForEach &forEach);

} // namespace leadbook
