// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"
#include "core/progress.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <span>
#include <vector>

namespace leadbook {

/// What was knowable of each of @p deals on the day it was opened: its owner and product, and of its customer
/// the contacts of the 90 days before, earlier orders, and earlier deals by their outcome. The amount is left
/// out: it is often written at the end. No fields where there are no deals; unfinished where @p progress is
/// cancelled.
std::vector<ScoreField> dealScoreFields(const Snapshot &snapshot, std::span<const Row> deals,
                                        const Progress &progress);
/// Whether @p key names one of them.
bool isDealScoreField(const QString &key);

} // namespace leadbook
