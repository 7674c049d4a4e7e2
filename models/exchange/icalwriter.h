// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/calendaritem.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// @p items as a calendar file (RFC 5545) called @p name, written at @p atMs, milliseconds since 1970: lines
/// end with CRLF and are folded at 75 bytes, never within a character. Times have no zone: they are where the
/// reader is. Line breaks of texts are \n; other control characters are left out.
QByteArray writeCalendar(const std::vector<CalendarItem> &items, const QString &name, std::int64_t atMs);

} // namespace leadbook
