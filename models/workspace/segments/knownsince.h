// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "snapshot/snapshot.h"

#include <vector>

namespace leadbook {

/// By customer row: the first day on which one is a customer, which is the day it was written into the book
/// or that of the first thing dated of it (a purchase, deal, interaction, answer, assessment), whichever is
/// sooner; no day where the book does not tell when it was written; kNeverThere where the row is gone. A pass
/// over each table; incomplete where @p progress is cancelled.
std::vector<Day> knownSince(const Snapshot &snapshot, const Progress &progress);

/// The same of one customer.
Day knownSince(const Snapshot &snapshot, Row customer);

} // namespace leadbook
