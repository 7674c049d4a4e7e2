// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "workspace/view.h"

#include <QString>

namespace leadbook {

/// @p view of the book @p path as of the end of @p day, event time: what is dated up to then, graded and
/// segmented by the schemes and cut points of today. The view itself where the day is its own. In a worker.
/// Errors as pastSnapshot().
Result<View> viewAsOf(const QString &path, const View &view, Day day, const Progress &progress);

} // namespace leadbook
