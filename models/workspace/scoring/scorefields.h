// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/scoretable.h"
#include "core/progress.h"
#include "workspace/listcolumn.h"

#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// The fields of people that a score may learn from: what describes them, neither names and numbers that
/// identify nor anything derived.
std::vector<FieldRef> scoreFields(const Snapshot &snapshot);

/// Whether what @p field holds is kept up to date after the outcome.
bool mayKnowOutcome(const Snapshot &snapshot, FieldRef field);

/// The values of @p field for @p customers (kNoRow: not known); days become ages in days on the day that
/// @p dayOf gives for a position, later ones are not known. Absent where all have the same and where it is
/// prose or an identifier: a text whose levels are mostly rare, whole numbers that are all different; and
/// where @p progress is cancelled.
std::optional<ScoreField> readScoreField(const View &view, FieldRef field, std::span<const Row> customers,
                                         const std::function<Day(std::size_t)> &dayOf,
                                         const Progress &progress);

} // namespace leadbook
