// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/scoring/scorelearning.h"

#include <QString>

namespace leadbook {

/// How much there is to learn from, and to check it on in time.
struct ScoreHistory
{
    /// Fewer won or lost rows than this are too little.
    static constexpr std::size_t kLeastOutcomes = 50;
    /// The same of what is learned from and of what is held out.
    static constexpr std::size_t kLeastOfEachPart = 20;

    OutcomeCounts all;
    Day cut;               ///< parts what is learned from and what is held out; not valid: no days are known
    OutcomeCounts learned; ///< decided before the cut
    OutcomeCounts asked;   ///< opened from the cut on

    bool isEnough() const
    {
        return all.least() >= kLeastOutcomes && learned.least() >= kLeastOfEachPart &&
               asked.least() >= kLeastOfEachPart;
    }
};

/// Of the deals that @p input holds.
ScoreHistory historyInTime(const ScoreInput &input);

/// A sentence with the figures of a history that is not enough, and what would be.
QString tooLittleHistory(const ScoreHistory &history);

} // namespace leadbook
