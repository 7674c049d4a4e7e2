// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icalreader.h"
#include "exchange/icalwriter.h"

#include <QByteArray>

#include <algorithm>

namespace leadbook::test {

/// Text without what no line of a calendar may hold.
inline bool isCalendarText(const QString &text)
{
    return std::ranges::none_of(
        text, [](QChar c) { return c.unicode() < u' ' && c != QChar(u'\n') && c != QChar(u'\t'); });
}

/// Whether @p again is @p item after it was written and read; what is cut from the ends of a line counts as
/// the same.
inline bool isSameItem(const CalendarItem &item, const CalendarItem &again)
{
    return item.kind == again.kind && item.status == again.status && item.uid == again.uid &&
           item.summary == again.summary && item.description == again.description &&
           item.location == again.location && item.contact == again.contact && item.due == again.due &&
           item.minute == again.minute && item.customer == again.customer;
}

/// Reads @p bytes as an import reads a calendar, in two zones, writes what was read and reads it again. False
/// where a promise is broken: an error without a sentence, an item without a UID, texts that are none, lines
/// that are too long, or other items the second time.
inline bool readsCalendar(const QByteArray &bytes)
{
    for (const char *zone : {"UTC", "Asia/Shanghai"}) {
        const QTimeZone here{QByteArray(zone)};
        const auto file = readCalendar(bytes, here);
        if (!file && file.error().message.isEmpty())
            return false;
        if (!file)
            continue;
        for (const CalendarItem &item : file->items) {
            if (item.uid.isEmpty() || !isCalendarText(item.summary) || !isCalendarText(item.description))
                return false;
        }
        const QByteArray written = writeCalendar(file->items, QStringLiteral("again"), 0);
        for (const QByteArray &line : written.split('\n')) {
            if (line.size() > 76)
                return false;
        }
        const auto again = readCalendar(written, here);
        if (!again || !std::ranges::equal(file->items, again->items, isSameItem))
            return false;
    }
    return true;
}

} // namespace leadbook::test
