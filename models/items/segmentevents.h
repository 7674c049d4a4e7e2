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

/// The movements of customer row @p customer in the last five years between RFM segments, between states of
/// the life cycle and into and out of the book's saved segments, newest first: title and text are words, see
/// MoveBecause. That somebody came into the book and into no segment is none, and a segment whose filter
/// cannot be followed has none. In a worker; looks at what is of this customer alone. Errors: Io, Corrupt,
/// Cancelled.
Result<std::vector<RecordEvent>> segmentEvents(const QString &path, const View &view, Row customer,
                                               const Progress &progress);

} // namespace leadbook
