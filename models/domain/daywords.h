// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QDate>
#include <QDateTime>
#include <QLocale>
#include <QString>

#include <cstdint>

namespace leadbook {

/// @p day as people read it: "21 Nov 2026", Chinese "2026年11月21日"; "2026-11-21" in the C locale, which
/// scripts run in; empty for no day.
inline QString dayWords(Day day, const QLocale &locale = QLocale())
{
    if (!day.isValid() || locale.language() == QLocale::C)
        return day.toIso();
    const bool isChinese = locale.language() == QLocale::Chinese;
    return locale.toString(QDate(1970, 1, 1).addDays(day.number()),
                           isChinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMM yyyy"));
}

/// When something happened, @p atMs in milliseconds since 1970, as this computer's clock tells it: "21 Nov
/// 2026 14:05", Chinese "2026年11月21日 14:05".
inline QString momentWords(std::int64_t atMs, const QLocale &locale = QLocale())
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(atMs).toLocalTime();
    const Day day(static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(at.date())));
    return dayWords(day, locale) + u' ' + locale.toString(at.time(), QStringLiteral("HH:mm"));
}

} // namespace leadbook
