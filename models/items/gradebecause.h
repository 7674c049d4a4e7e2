// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/snapshot.h"
#include "workspace/grading/gradelog.h"

#include <QString>

namespace leadbook {

/// Why a grade moved, in words: "Interaction: very low → low (call)". @p snapshot is the one that the log was
/// made of.
QString gradeBecause(const GradeLog &log, const GradeMovement &movement, const Snapshot &snapshot);

/// A movement as a heading: "Grade C → B, 42 → 57 points"; without points that stayed.
QString gradeMovementTitle(const GradeLog &log, const GradeMovement &movement);

} // namespace leadbook
