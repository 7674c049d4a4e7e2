// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "domain/quicklog/needevidence.h"
#include "domain/surveys/questionnaire.h"

#include <QString>

#include <optional>
#include <vector>

namespace leadbook {

/// What was answered to one question.
struct GivenAnswer
{
    std::optional<double> score; ///< of a scale
    QString text;                ///< the choice, several of them one a line, or the text

    bool isEmpty() const { return !score && text.isEmpty(); }
    friend bool operator==(const GivenAnswer &, const GivenAnswer &) = default;
};

/// Reads what was typed, or a cell of a file, as an answer to @p question: a number of the scale; a choice by
/// its text or its number from 1; several choices divided by ; , 、 | or lines; else text. A word that is no
/// choice stays as it is ("another reason"), a number beyond them is refused. Empty text is no answer.
/// Invalid with one sentence that names the question.
Result<GivenAnswer> readAnswer(const SurveyQuestion &question, const QString &typed);

/// What @p answers, one for each question, say of the need of whoever gave them; days are the first ahead of
/// @p today. Invalid with one sentence where an answer that sets the budget or the day cannot be read.
Result<NeedEvidence> needOf(const Questionnaire &questionnaire, const std::vector<GivenAnswer> &answers,
                            Day today);

} // namespace leadbook
