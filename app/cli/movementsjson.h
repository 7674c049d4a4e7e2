// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/grading/gradelog.h"

#include <QJsonArray>
#include <QStringList>

namespace leadbook::cli {

/// The movements of @p log, made of @p snapshot, by day.
QJsonArray movementsJson(const GradeLog &log, const Snapshot &snapshot);
/// One line for each.
QStringList movementLines(const GradeLog &log, const Snapshot &snapshot);

} // namespace leadbook::cli
