// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoredesign.h"
#include "core/progress.h"
#include "workspace/scoring/scoreinput.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// Rows of a ScoreInput, ascending.
using ScoreRows = std::vector<std::uint32_t>;

/// Rows to learn from and rows to ask about.
struct HoldOut
{
    ScoreRows learned;
    ScoreRows asked;
};

/// Won and lost rows.
struct OutcomeCounts
{
    std::size_t won = 0;
    std::size_t lost = 0;

    std::size_t least() const { return won < lost ? won : lost; }
};

/// A design with the model learned on @p rows; its penalty is chosen by folds of theirs.
struct LearnedScore
{
    LearnedScore(const ScoreInput &input, const ScoreRows &rows, const Progress &progress);

    /// Of any row of the input, also one that was not learned from.
    double chance(std::size_t row) const { return fit.chance(design.matrix(), row); }

    ScoreDesign design;
    LogisticFit fit;
};

/// The rows whose outcome is known.
ScoreRows knownRows(const ScoreInput &input);
/// How many of @p rows, whose outcomes are known, were won and lost.
OutcomeCounts outcomesOf(const ScoreInput &input, const ScoreRows &rows);

/// Each known row is asked about in one of @p folds parts, by its number, and learned from in the others.
std::vector<HoldOut> holdOutFolds(const ScoreInput &input, int folds);
/// The last quarter of the known rows by the day they were opened is asked about, from deals that were
/// decided before, or customers that came in before; @p cut becomes the first day of that quarter. Empty
/// where no day is known.
HoldOut holdOutInTime(const ScoreInput &input, Day &cut);

} // namespace leadbook
