// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/record/recordevents.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

namespace leadbook {

/// The movements of customer row @p customer, newest first: of the grade as gradeEvents(), between segments
/// as segmentEvents(). In a worker. Errors as theirs.
Result<std::vector<RecordEvent>> movementEvents(const QString &path, const View &view, Row customer,
                                                const Progress &progress);

/// Whether events of @p kind are movements.
bool isMovement(RecordEvent::Kind kind);

/// Puts @p moved, newest first, into a past without movements, each on its day above what moved it.
void addMovementEvents(const std::vector<RecordEvent> &moved, RecordEvents &past);

} // namespace leadbook
