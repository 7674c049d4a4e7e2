// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/workdays.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace leadbook {

/// The bytes of a calendar file. Io with a sentence where it cannot be read, Invalid where it is too large.
Result<QByteArray> calendarBytes(const QString &path);

/// The events by day of the calendar file @p path as days off, each day of those that last longer; those
/// whose name says that people work (调休上班, "班", "work") are worked in exchange where they fall on a
/// weekend. Errors: Io, Invalid.
Result<std::vector<DayOff>> readCalendarDays(const QString &path);

} // namespace leadbook
