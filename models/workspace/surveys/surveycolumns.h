// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/surveys/questionnaire.h"
#include "exchange/columnmapping.h"

#include <QStringList>

#include <vector>

namespace leadbook {

/// In which column of a file each question is answered, by place of the question; -1: in none. A column is a
/// question's by its words, with or without a number before them, or by its number alone: "2", "Q2", "2.",
/// 问题2, 第2题.
std::vector<int> questionColumns(const Questionnaire &questionnaire, const QStringList &headers);

/// The same once the columns are mapped: where no column is a question's, the column of scores is that of the
/// question that is measured, and the column of comments that of the first text.
std::vector<int> answerColumns(const Questionnaire &questionnaire, const ColumnMapping &mapping);

/// Rules that leave the columns of the questions alone, so that no field claims them.
std::vector<MapRule> questionRules(const Questionnaire &questionnaire, const QStringList &headers);

} // namespace leadbook
