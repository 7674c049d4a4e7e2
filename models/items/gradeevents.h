// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/record/recordevents.h"
#include "workspace/view.h"

#include <QString>

namespace leadbook {

/// Puts the movements of the grade of customer row @p customer in the last five years into its past, each on
/// its day above what moved it: title and text are words, see gradeBecause(). In a worker. Errors as
/// gradeLog().
Status addGradeEvents(const QString &path, const View &view, Row customer, const Progress &progress,
                      RecordEvents &past);

} // namespace leadbook
