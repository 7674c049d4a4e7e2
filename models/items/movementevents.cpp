// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/movementevents.h"

#include "items/gradeevents.h"
#include "items/segmentevents.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace leadbook {

namespace {

/// Both are newest first; on one day @p above comes first.
std::vector<RecordEvent> merged(const std::vector<RecordEvent> &above, const std::vector<RecordEvent> &below)
{
    std::vector<RecordEvent> all;
    std::ranges::merge(above, below, std::back_inserter(all), [](const RecordEvent &a, const RecordEvent &b) {
        return a.day.isValid() && (!b.day.isValid() || a.day > b.day);
    });
    return all;
}

} // namespace

Result<std::vector<RecordEvent>> movementEvents(const QString &path, const View &view, Row customer,
                                                const Progress &progress)
{
    const auto grades = gradeEvents(path, view, customer, progress);
    LEADBOOK_TRY(grades);
    const auto segments = segmentEvents(path, view, customer, progress);
    LEADBOOK_TRY(segments);
    return merged(*grades, *segments);
}

bool isMovement(RecordEvent::Kind kind)
{
    return kind == RecordEvent::Kind::Grade || kind == RecordEvent::Kind::Segment;
}

void addMovementEvents(const std::vector<RecordEvent> &moved, RecordEvents &past)
{
    for (const RecordEvent &event : moved)
        ++past.totals[static_cast<std::size_t>(event.kind)];
    past.events = merged(moved, past.events);
}

} // namespace leadbook
