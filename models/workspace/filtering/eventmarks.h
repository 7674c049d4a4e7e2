// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "domain/field.h"
#include "snapshot/snapshot.h"
#include "workspace/filtering/condition.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// By customer row: 1 where one of its events (deals, purchases, interactions or survey answers, by @p
/// entity) passes @p about; where @p until is a day, one dated up to then. One pass over the event table,
/// shared among threads; incomplete where @p progress is cancelled.
std::vector<std::uint8_t> markCustomers(const Snapshot &snapshot, Entity entity, const Condition &about,
                                        const Progress &progress, Day until = {});

/// The same, looking at the events of @p customers only, by their adjacencies (answers to surveys have none).
std::vector<std::uint8_t> markFewCustomers(const Snapshot &snapshot, Entity entity, const Condition &about,
                                           std::span<const Row> customers, Day until = {});

} // namespace leadbook
