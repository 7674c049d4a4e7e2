// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/surveyclasses.h"
#include "workspace/surveys/churnreasons.h"

#include <QLocale>
#include <QString>

namespace leadbook {

/// What a figure of CSAT or NPS rests on, as one sentence: "8 of 10 were satisfied (4 or 5): 80 %, at 95 %
/// between 49 % and 94 % (Wilson)." Few answers are called few.
QString surveyReason(const SurveyTally &tally, SurveyMeasure measure, const QLocale &locale);

/// The same of a question: a mean with its interval, or how many gave an answer.
QString meanReason(const SurveyTally &tally, const QLocale &locale);
QString choiceReason(const ChoiceCount &choice, std::int64_t answers, const QLocale &locale);
QString churnReasonWords(const ChurnReason &reason, const ChurnReasons &all, const QLocale &locale);

/// A figure as it is written: "80 %" or "+32".
QString surveyFigureWords(double value, SurveyMeasure measure, const QLocale &locale);

} // namespace leadbook
