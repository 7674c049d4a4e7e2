// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect/effectjudging.h"

#include "analysis/effect/matching.h"

#include <tuple>
#include <utility>

namespace leadbook {

namespace {

using Judgement = std::pair<EffectVerdict, EffectReason>;

std::vector<Measured> columnOf(const std::vector<IndicatorValues> &arm, Indicator indicator)
{
    std::vector<Measured> column;
    column.reserve(arm.size());
    for (const IndicatorValues &values : arm)
        column.push_back(values[static_cast<std::size_t>(indicator)]);
    return column;
}

/// What the interval says where there is one.
Judgement judgeInterval(const EffectQuestion &question, const EffectEstimate &effect)
{
    const bool isRandom = question.design == EffectDesign::Holdout;
    if (effect.isTold()) {
        const bool isBetter = (effect.estimate > 0) != traitsOf(*question.indicator).lessIsBetter;
        if (!isRandom)
            return {EffectVerdict::Differs, EffectReason::Outside};
        return {isBetter ? EffectVerdict::Worked : EffectVerdict::DidHarm, EffectReason::Outside};
    }
    if (!effect.isEnough())
        return {EffectVerdict::CannotTell, EffectReason::NotEnough};
    return {isRandom ? EffectVerdict::NoDifference : EffectVerdict::DoesNotDiffer, EffectReason::Within};
}

Judgement judge(const EffectQuestion &question, Day asOf, const EffectArms &arms,
                const EffectEstimate &effect)
{
    if (!question.judge.isValid() || !question.indicator)
        return {EffectVerdict::CannotTellYet, EffectReason::NoQuestion};
    if (asOf < question.judge)
        return {EffectVerdict::CannotTellYet, EffectReason::BeforeTheDay};
    if (question.fixed.isValid() && question.fixed > question.from)
        return {EffectVerdict::CannotTell, EffectReason::AskedLate};
    if (arms.treated.empty())
        return {EffectVerdict::CannotTell, EffectReason::NoTreated};
    if (question.design == EffectDesign::Change)
        return {EffectVerdict::Change, EffectReason::NoControls};
    if (question.design == EffectDesign::Matched) {
        if (arms.matchedShare.value_or(0) < kLeastMatched)
            return {EffectVerdict::CannotTell, EffectReason::FewMatched};
        if (!arms.isBalanced)
            return {EffectVerdict::CannotTell, EffectReason::Unbalanced};
    }
    if (arms.control.empty())
        return {EffectVerdict::CannotTell, EffectReason::NoControls};
    if (!effect.isKnown)
        return {EffectVerdict::CannotTell, EffectReason::TooFew};
    return judgeInterval(question, effect);
}

} // namespace

EffectAnswer answerEffect(const EffectQuestion &question, Day asOf, const EffectArms &arms)
{
    EffectAnswer answer{question, asOf, arms.matchedShare, {}};
    for (std::size_t i = 0; i < kIndicators; ++i) {
        EffectRow &row = answer.rows[i];
        row.indicator = static_cast<Indicator>(i);
        const auto treated = columnOf(arms.treated, row.indicator);
        const auto before = columnOf(arms.treatedBefore, row.indicator);
        row.before = armFigure(before);
        row.controlBefore = armFigure(columnOf(arms.controlBefore, row.indicator));
        row.effect = question.design == EffectDesign::Change
                         ? compareArms(treated, before, row.indicator)
                         : compareArms(treated, columnOf(arms.control, row.indicator), row.indicator);
        if (row.effect.needed == 0)
            row.effect.needed = neededInArm(before, row.indicator);
        if (question.indicator == row.indicator || (!question.indicator && i == 0))
            std::tie(row.verdict, row.reason) = judge(question, asOf, arms, row.effect);
    }
    return answer;
}

} // namespace leadbook
