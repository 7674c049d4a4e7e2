// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/effect/effectsubject.h"
#include "workspace/effect/marketchange.h"

namespace leadbook {

/// A question about a subject.
struct EffectAsk
{
    QString subject; ///< see findSubject()
    std::optional<Indicator> indicator;
    std::optional<EffectDesign> design; ///< absent: a random hold-out where there is one, else matched
    Day from;
    Day judge; ///< no day: none was fixed
    Day fixed; ///< on which it was put; no day: the one who asks says that it was put beforehand
    Day asOf;  ///< not after the day of the view

    friend bool operator==(const EffectAsk &, const EffectAsk &) = default;
};

/// A customer of one side with what the indicator that was asked for comes to for it alone.
struct EffectMember
{
    std::int64_t customer = 0; ///< id
    Measured before;
    Measured since;

    friend bool operator==(const EffectMember &, const EffectMember &) = default;
};

/// The answer with whom it is of.
struct EffectStudy
{
    SubjectName subject;
    EffectAnswer answer;
    std::int64_t found = 0;            ///< how many the subject was done to, matched or not
    std::int64_t reached = 0;          ///< of them: who really got something
    std::int64_t matched = 0;          ///< of a matched comparison: how many have a control
    std::vector<EffectMember> treated; ///< the customers on the two sides
    std::vector<EffectMember> control;
    std::vector<MarketChange> market; ///< figures of the market from before the first day to the end

    /// The row that says most: the one asked for, else the first.
    const EffectRow &asked() const
    {
        return answer.row(answer.question.indicator.value_or(Indicator::Retention));
    }
};

/// How many customers a question needs, before it is put.
struct PlannedSize
{
    SubjectName subject;
    std::int64_t customers = 0; ///< whom the subject concerns now
    ArmFigure base;             ///< what they came to in as many days up to now
    double smallest = 0;        ///< the smallest effect that matters
    std::int64_t needed = 0;    ///< on each side; 0: they say nothing of it
};

/// Judged by whom @p subject concerns and what they did in the last @p days days. In a worker. Errors as
/// studyEffect().
Result<PlannedSize> planEffect(const QString &path, const View &view, const QString &subject,
                               Indicator indicator, int days, const Progress &progress);

/// Answers @p ask of the book @p path. What is dated after the day of judgement counts for nothing. Where
/// nobody is there to compare with, it is a change and no effect.
///
/// Matched are customers by what was known of them before they began to count: days since the last order,
/// orders and amount so far, orders and amount in as many days as are judged, contacts in 90 and in 365
/// days, engagement, and whether they had bought.
///
/// In a worker. Errors: Io, Corrupt, Cancelled, NotFound or Invalid with one sentence.
Result<EffectStudy> studyEffect(const QString &path, const View &view, const EffectAsk &ask,
                                const Progress &progress);

} // namespace leadbook
