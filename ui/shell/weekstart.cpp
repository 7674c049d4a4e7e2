// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/weekstart.h"

#include <QApplication>
#include <QCalendarWidget>
#include <QEvent>

#include <utility>

namespace leadbook {

WeekStart::WeekStart(QApplication &application, QObject *parent)
    : QObject(parent)
{
    application.installEventFilter(this);
}

void WeekStart::set(int weekday)
{
    const int known = weekday >= Qt::Monday && weekday <= Qt::Sunday ? weekday : Qt::Monday;
    if (std::exchange(m_weekday, known) != known)
        Q_EMIT changed(known);
}

bool WeekStart::eventFilter(QObject *watched, QEvent *event)
{
    // Calendars are made when they are first opened, those of date fields by Qt, and setting a locale sets
    // the day anew.
    if (event->type() == QEvent::Show) {
        if (auto *calendar = qobject_cast<QCalendarWidget *>(watched))
            calendar->setFirstDayOfWeek(static_cast<Qt::DayOfWeek>(m_weekday));
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadbook
