// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace leadbook {

/// What stands for a value nobody knows, in tables and forms: an em dash.
QString unknownText();

/// 1,234,567.
QString formatCount(std::int64_t count, const QLocale &locale);
/// +1,746, -1,208, 0.
QString formatChange(std::int64_t change, const QLocale &locale);
/// Points of a grade with all their decimals, so that they never look like another side of a
/// cut-off: 55.5, 56.
QString formatPoints(double points, const QLocale &locale);
/// +40, +7.5, -3, 0.
QString formatPointsChange(double points, const QLocale &locale);
/// @p figures significant figures (all of those before the point) and a unit: 950, 18.3k, 4.82M; Chinese
/// 1.83万, 482万, 1.2亿.
QString formatShort(double number, const QLocale &locale, int figures = 3);
/// @p ratio 0.314 as "31 %" (Chinese "31%") with @p decimals.
QString formatPercent(double ratio, const QLocale &locale, int decimals = 0);

/// @p amount of ISO 4217 @p currency ("CNY"), its sign before it where the locale puts it there: "¥ 186,000",
/// Chinese "¥186,000". Two decimals only where the amount has some. An unknown amount is unknownText(), no
/// currency leaves the sign out.
QString formatMoney(Money amount, const QString &currency, const QLocale &locale);
/// The same with three figures and a unit: "¥ 4.82M", Chinese "¥482万".
QString formatMoneyShort(Money amount, const QString &currency, const QLocale &locale);

/// How long ago or how soon, seen from @p today: "today", "yesterday", "12 days ago", "3 weeks ago", "2
/// months ago", "tomorrow", "in 5 days". No day is unknownText().
QString formatRelativeDay(Day day, Day today);
/// For things to do: "2 days overdue", "today", "tomorrow", else the day itself.
QString formatDueDay(Day day, Day today, const QLocale &locale);
/// "12 Nov", with the year where it is not today's: "12 Nov 2025"; Chinese "11月12日".
QString formatDay(Day day, Day today, const QLocale &locale);
/// "Tue 24 Nov"; Chinese "11月24日 周二".
QString formatWeekday(Day day, const QLocale &locale);

} // namespace leadbook
