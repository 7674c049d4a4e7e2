// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/effect/armcomparison.h"
#include "core/day.h"

#include <array>
#include <optional>
#include <vector>

namespace leadbook {

/// With whom the treated are compared; values as in the book, but for the last.
enum class EffectDesign : std::uint8_t
{
    Holdout = 0, ///< a random control group
    Matched = 1, ///< customers who were like them before
    Change = 2,  ///< themselves before: nothing to compare with
};

/// What may be said.
enum class EffectVerdict : std::uint8_t
{
    None,          ///< not the indicator that was asked for: a figure alone
    CannotTellYet, ///< the day of judgement has not come, or none was fixed
    CannotTell,
    Change, ///< before and after alone
    Worked, ///< of a random hold-out alone
    DidHarm,
    NoDifference,
    Differs, ///< of a matched comparison
    DoesNotDiffer,
};

/// Why that is said.
enum class EffectReason : std::uint8_t
{
    None,
    NoQuestion,   ///< no day of judgement was fixed
    BeforeTheDay, ///< of judgement
    AskedLate,    ///< the question was put after the start
    NoTreated,    ///< nobody yet
    NoControls,
    FewMatched,
    Unbalanced, ///< the matched still differ in what they were before
    TooFew,     ///< on one side, or nobody differs from anybody
    NotEnough,  ///< nothing found, but with too few to find it
    Outside,    ///< 0 is outside the interval
    Within,     ///< 0 is within the interval, with enough customers
};

/// A question that is put beforehand: one indicator, one day of judgement.
struct EffectQuestion
{
    std::optional<Indicator> indicator; ///< absent: none was fixed
    EffectDesign design = EffectDesign::Holdout;
    Day from;
    Day judge; ///< no day: none was fixed
    Day fixed; ///< on which it was put

    /// Up to which day anything counts on @p asOf: what comes after the judgement changes nothing.
    Day end(Day asOf) const { return judge.isValid() && judge < asOf ? judge : asOf; }
};

/// What is known of both sides, customer by customer.
struct EffectArms
{
    std::vector<IndicatorValues> treated; ///< since the start
    std::vector<IndicatorValues> treatedBefore;
    std::vector<IndicatorValues> control;
    std::vector<IndicatorValues> controlBefore;
    std::optional<double> matchedShare; ///< of the treated, where sides were matched
    bool isBalanced = true;             ///< the matched do not differ in what they were before
};

/// One indicator with what may be said of it.
struct EffectRow
{
    Indicator indicator = Indicator::Retention;
    EffectEstimate effect; ///< against the control group; of a change, against before
    ArmFigure before;      ///< of the treated, in as many days before the start
    ArmFigure controlBefore;
    EffectVerdict verdict = EffectVerdict::None; ///< without a question the first has the one there is
    EffectReason reason = EffectReason::None;
};

/// The answer to a question, by Indicator; a verdict has at most one of them.
struct EffectAnswer
{
    EffectQuestion question;
    Day asOf;
    std::optional<double> matchedShare;
    std::array<EffectRow, kIndicators> rows;

    const EffectRow &row(Indicator indicator) const { return rows[static_cast<std::size_t>(indicator)]; }
};

/// Answers @p question on @p asOf. Only the indicator that it names gets a verdict, and only from its day of
/// judgement on, so that looking sooner, or at other indicators, finds nothing. A random hold-out alone may
/// say that something worked; a matched comparison says that sides differ; before and after alone is a
/// change. Where 0 is within the interval and there were too few to find the smallest effect that matters, it
/// cannot be told.
EffectAnswer answerEffect(const EffectQuestion &question, Day asOf, const EffectArms &arms);

} // namespace leadbook
