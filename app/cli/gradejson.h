// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradeexplanation.h"
#include "domain/gradescheme.h"
#include "items/gradereason.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <optional>

namespace leadbook::cli {

/// `grade points parts[]{criterion band points field value} unknown[] possible[] wayUp[]{grade points
/// changes[]{criterion band field from to}}`; labels as written in the scheme.
QJsonObject gradeJson(const GradeScheme &scheme, const GradeExplanation &explanation);

/// The same for people, one line a criterion and what would lift the grade.
QStringList gradeLines(const GradeScheme &scheme, const GradeExplanation &explanation);

/// `grade reason who since until`; null where the rules hold.
QJsonValue byHandJson(const std::optional<GradeByHand> &byHand);
/// The same as a sentence.
QString byHandText(const GradeByHand &byHand);

} // namespace leadbook::cli
