// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gradeevents.h"

#include "items/gradebecause.h"

#include <utility>

namespace leadbook {

Result<std::vector<RecordEvent>> gradeEvents(const QString &path, const View &view, Row customer,
                                             const Progress &progress)
{
    constexpr int kMonths = 60;
    std::vector<RecordEvent> moved;
    if (customer == kNoRow || !view.settings || !view.snapshot->complete)
        return moved;
    const auto log = gradeLog(path, view, {view.asOf.addMonths(-kMonths), view.asOf, customer}, progress);
    LEADBOOK_TRY(log);
    for (auto movement = log->movements.rbegin(); movement != log->movements.rend(); ++movement) {
        RecordEvent event;
        event.kind = RecordEvent::Kind::Grade;
        event.day = movement->day;
        event.choice = static_cast<std::uint8_t>(movement->cause);
        event.title = gradeMovementTitle(*log, *movement);
        event.text = gradeBecause(*log, *movement, *view.snapshot);
        moved.push_back(std::move(event));
    }
    return moved;
}

} // namespace leadbook
