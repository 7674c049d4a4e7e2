// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/surveys/questionnaire.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The questions as people write them, one on a line: "Scale | How satisfied are you? | 1-5",
/// "One of several | How often? | daily; weekly", "Text | Which budget? | | budget". The last part is what of
/// a need the answer sets, or "comparison" of a scale that asks how we compare with others.
QString questionLines(const std::vector<SurveyQuestion> &questions);

/// Reads that again; blank lines are left out. A question keeps the id that one of @p before has by its text,
/// else by its place. Invalid with one sentence that names the line.
Result<std::vector<SurveyQuestion>> readQuestionLines(const QString &text,
                                                      const std::vector<SurveyQuestion> &before);

} // namespace leadbook
