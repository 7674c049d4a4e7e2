// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradeexplanation.h"
#include "domain/gradescheme.h"

#include <QJsonObject>
#include <QStringList>

namespace leadbook::cli {

/// `grade points parts[]{criterion band points field value} unknown[] possible[] wayUp[]{grade points
/// changes[]{criterion band field from to}}`; labels as written in the scheme.
QJsonObject gradeJson(const GradeScheme &scheme, const GradeExplanation &explanation);

/// The same for people, one line a criterion and what would lift the grade.
QStringList gradeLines(const GradeScheme &scheme, const GradeExplanation &explanation);

} // namespace leadbook::cli
