// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/effect/effectstudy.h"
#include "workspace/record/recordwork.h"

struct sqlite3;

namespace leadbook {

/// A question that was put beforehand, as table evaluation keeps it.
struct Evaluation
{
    std::int64_t id = 0; ///< 0: not written yet
    QString name;
    QString subject; ///< strategy:ID, campaign:ID, scheme:ID, or the text of a filter
    Indicator indicator = Indicator::Retention;
    EffectDesign design = EffectDesign::Holdout; ///< Holdout or Matched
    Day from;
    Day judge;
    Day fixed;

    /// The same as what is asked on @p asOf.
    EffectAsk asked(Day asOf) const { return {subject, indicator, design, from, judge, fixed, asOf}; }
    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

/// The evaluations of a book, the newest first. Errors: Io, Corrupt.
Result<std::vector<Evaluation>> readEvaluations(sqlite3 *database);
Result<std::vector<Evaluation>> readEvaluations(const QString &path);

/// Fixes @p evaluation on @p today, whatever day it says; it is not edited any more, as that would be another
/// question. Invalid without a name, a subject, or where it begins before today or is judged no later than it
/// begins: what is known already cannot answer it.
RecordWork fixEvaluation(const Evaluation &evaluation, Day today);
/// Removes it; NotFound where it is gone.
RecordWork removeEvaluation(const Evaluation &evaluation);

/// An evaluation with its answer.
struct JudgedEvaluation
{
    Evaluation evaluation;
    EffectStudy study;
    QString problem; ///< why there is no answer, one sentence; empty: there is
};

/// All evaluations of the book @p path, judged on the day of @p view. In a worker. Errors: Io, Corrupt,
/// Cancelled.
Result<std::vector<JudgedEvaluation>> judgeEvaluations(const QString &path, const View &view,
                                                       const Progress &progress);

} // namespace leadbook
