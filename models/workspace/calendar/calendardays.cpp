// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/calendar/calendardays.h"

#include "domain/recurrence.h"
#include "exchange/icalreader.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

constexpr int kFriday = 5;
constexpr int kMostDays = 60; ///< of one holiday

bool saysWorked(const QString &name)
{
    return name.contains(QChar(u'班')) || name.contains(QStringLiteral("work"), Qt::CaseInsensitive);
}

} // namespace

Result<QByteArray> calendarBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            ErrorCode::Io, Words::tr("The file %1 cannot be read: %2.").arg(path, file.errorString()), {}};
    // One byte more than the reader takes tells it that the file is too large.
    return file.read(kMostCalendarBytes + 1);
}

Result<std::vector<DayOff>> readCalendarDays(const QString &path)
{
    const auto bytes = calendarBytes(path);
    LEADBOOK_TRY(bytes);
    const auto file = readCalendar(*bytes, QTimeZone::systemTimeZone());
    LEADBOOK_TRY(file);
    std::vector<DayOff> days;
    for (const CalendarItem &item : file->items) {
        const bool isByDay = item.kind == CalendarItem::Kind::Event && item.start.isValid() && !item.minute &&
                             item.status != CalendarItem::Status::Cancelled;
        if (!isByDay)
            continue;
        const Day last = std::min(item.due, item.start + (kMostDays - 1));
        for (Day day = item.start; day <= last; day = day + 1)
            days.push_back(
                {0, day, item.summary.simplified(), saysWorked(item.summary) && weekdayOf(day) > kFriday});
    }
    if (days.empty())
        return Error{ErrorCode::Invalid, Words::tr("There is no event by day in %1.").arg(path), {}};
    std::ranges::stable_sort(days, {}, &DayOff::day);
    return days;
}

} // namespace leadbook
