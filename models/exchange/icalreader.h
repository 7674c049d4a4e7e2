// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/calendaritem.h"

#include <QByteArray>
#include <QTimeZone>

#include <cstddef>
#include <vector>

namespace leadbook {

/// What a calendar file holds.
struct CalendarFile
{
    std::vector<CalendarItem> items; ///< in the order of the file
    std::size_t skipped = 0;         ///< changed single days of something that repeats, which are no items
};

/// Files beyond this are refused.
inline constexpr qsizetype kMostCalendarBytes = qsizetype(64) << 20;

/// Reads to-dos and events of @p bytes. Times of another zone are taken to @p zone; a zone that is not known,
/// and none, are @p zone already. What cannot be read of an item is left out: an item without a day or a
/// summary is one. Invalid where there is neither an item nor the beginning of a calendar, or the file is too
/// large.
Result<CalendarFile> readCalendar(const QByteArray &bytes, const QTimeZone &zone);

} // namespace leadbook
