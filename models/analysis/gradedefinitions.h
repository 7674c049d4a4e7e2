// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/gradescheme.h"

#include <QStringList>

namespace leadbook {

class Grader;

/// A sentence for each definition of A, B, C and D that does not hold, see checkGrades(); empty also where
/// the scheme lacks a criterion that the definitions speak of. Each names a combination that breaks it.
QStringList brokenDefinitions(const Grader &grader);

/// A sentence naming the criteria that the definitions speak of and a scheme of four grades lacks; empty
/// where it has them, and for schemes of other grades.
QString missingForDefinitions(const GradeScheme &scheme);

} // namespace leadbook
