// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/spanlabel.h"
#include "workspace/editing/pasteplan.h"

namespace leadbook {

/// How many cells of @p plan change, stay and cannot be written.
QList<Span> pasteFigures(const PastePlan &plan);

/// Which rows and columns of the list @p plan covers, the first row by the @p name of its person.
QString pastePlaceSentence(const Snapshot &snapshot, const PastePlan &plan, const QString &name);

/// What of the block is left out and why; empty where nothing is.
QString pasteLeftOut(const Snapshot &snapshot, const PastePlan &plan);

} // namespace leadbook
