// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/scoring/scorelearning.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace leadbook {

/// What speaks for or against a row, or in general.
struct ScoreFactor
{
    enum class Meaning : std::uint8_t
    {
        Level,
        Other, ///< one of the rare levels
        Missing,
        Number, ///< the weight is that of one standard deviation more, or of this row's number
    };
    std::size_t field = 0; ///< of the input's table
    Meaning meaning = Meaning::Number;
    std::string value; ///< the level; of a row's number that number
    double weight = 0; ///< log odds against the field's mean
};

/// A field that the score learned from.
struct ScoreFieldName
{
    std::string key;
    bool mayKnow = false; ///< may have been changed after the outcome
};

/// What speaks for and against each row of an input, by what was learned from its known rows.
class RowFactors
{
public:
    static constexpr std::size_t kMost = 3;

    /// @p input and @p learned must outlive it.
    RowFactors(const ScoreInput &input, const LearnedScore &learned, const ScoreRows &known);

    /// The strongest first, kMost at most.
    std::vector<ScoreFactor> of(std::size_t row) const;

private:
    const ScoreInput &m_input;
    const LearnedScore &m_learned;
    std::vector<double> m_means; ///< by field: what it adds to the log odds of a known row, at the mean
};

/// What speaks for and against in general, the strongest first, 40 at most.
std::vector<ScoreFactor> strongestFactors(const ScoreInput &input, const LearnedScore &learned,
                                          const ScoreRows &known);

} // namespace leadbook
