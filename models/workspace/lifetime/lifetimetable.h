// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/view.h"

#include <QString>

namespace leadbook {

/// Writes a line for each customer of @p analysis, made of @p view, to the CSV file @p path: the history and
/// what BG/NBD says of it (x, tx, T, p_alive, expected: of the model, whatever the basis), spend, value with
/// its 80 % range, on what basis it is told and what that says, the next purchase, life cycle and RFM
/// segment. Errors: Io, Cancelled; nothing is left of the file then. In a worker.
Status writeLifetimeTable(const QString &path, const View &view, const LifetimeAnalysis &analysis,
                          const Progress &progress);

} // namespace leadbook
