// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/interactionkind.h"
#include "workspace/view.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

/// What an owner did in one week.
struct OwnerWeek
{
    std::int64_t owner = 0; ///< id; 0: nobody's
    QString name;
    std::array<std::int64_t, kTwoWayKinds.size()> byKind{}; ///< interactions, by InteractionKind
    std::int64_t twoWay = 0;                                ///< those of them that count as contact
    std::int64_t moved = 0; ///< moves of deals to another stage or to their outcome

    std::int64_t all() const;
};

/// The owners' weeks.
struct ActivityFigures
{
    std::vector<Period> weeks;                  ///< newest first; the first one is that of the day
    std::vector<std::vector<OwnerWeek>> byWeek; ///< by name; owners without anything in the week are left out
};

inline constexpr int kActivityWeeks = 12;

/// What was done in the @p weeks weeks up to @p asOf, which begin on the weekday @p firstWeekday, 1 Monday to
/// 7 Sunday. An interaction counts for who is named in it, else for
/// the customer's owner, a move for the deal's. Reads the book @p path: in a worker. Errors: Io, Corrupt,
/// Cancelled.
Result<ActivityFigures> activityFigures(const QString &path, const View &view, Day asOf, int weeks,
                                        const Progress &progress, int firstWeekday = 1);

} // namespace leadbook
