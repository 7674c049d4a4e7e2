// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoremeasures.h"
#include "core/progress.h"
#include "workspace/scoring/scorefactors.h"
#include "workspace/scoring/scorehistory.h"

#include <array>
#include <string>
#include <vector>

namespace leadbook {

/// A learned chance to win, beside the rules and never a part of the grade.
struct ScoreAnalysis
{
    static constexpr std::size_t kLeastOutcomes = ScoreHistory::kLeastOutcomes;
    static constexpr std::size_t kLeastOfEachPart = ScoreHistory::kLeastOfEachPart;

    std::size_t won = 0;
    std::size_t lost = 0;
    bool tooLittle = false; ///< nothing below holds
    QString tooLittleWhy;   ///< a sentence with the figures, where learned from deals
    bool inTime = false;    ///< held out in time, by @c cut; else in folds
    bool noDays = false;    ///< in folds because nothing says when customers came in
    std::string date;       ///< key of the customers' field that @c cut parts; empty for deals and folds
    Day cut;                ///< learned from deals closed before, measured on those opened from then on
    int folds = 0;
    ScoreMeasures measures; ///< of rows that were held out
    std::vector<ScoreFieldName> fields;
    std::vector<ScoreFactor> factors; ///< of the model of all rows, the strongest first
    std::vector<ScoreLeak> leaks;
    std::vector<std::string> leakLevels;       ///< by leak: its level, empty for the whole field
    std::vector<double> chance;                ///< by row; of known rows in folds as held out
    std::vector<std::vector<ScoreFactor>> top; ///< by row, the strongest RowFactors::kMost
    std::vector<Row> customer;                 ///< by row
    std::vector<std::uint8_t> outcome;         ///< ScoreOutcome by row
};

/// Learns and measures. Uses all threads; the same input gives the same bits on any number of them.
Result<ScoreAnalysis> analyseScore(const View &view, const ScoreRequest &request, const Progress &progress);

} // namespace leadbook
