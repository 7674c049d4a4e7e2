// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/result.h"
#include "workspace/record/recordwork.h"

#include <QString>

namespace leadbook {

/// Remembers that the movements of grades were looked through up to @p day.
RecordWork markGradesReviewed(Day day);
/// The day of the last such look, no day where there was none; read from the book @p path, in a worker.
Result<Day> lastGradeReview(const QString &path);

/// Sets on which day the grading scheme in use is to be looked at again; no day: on none. NotFound where the
/// book has no scheme of its own yet.
RecordWork setSchemeReview(Day day);
/// That day, no day where it is not told.
Result<Day> schemeReview(const QString &path);

} // namespace leadbook
