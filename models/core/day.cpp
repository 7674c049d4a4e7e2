// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

#include <algorithm>
#include <chrono>

namespace leadbook {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day toYmd(Day day)
{
    return year_month_day(sys_days(std::chrono::days(day.number())));
}

Day toDay(const year_month_day &ymd)
{
    return Day(static_cast<std::int32_t>(sys_days(ymd).time_since_epoch().count()));
}

/// Reads exactly @p length digits at @p from, absent where one is not an ASCII digit.
std::optional<int> digits(QStringView text, qsizetype from, qsizetype length)
{
    int value = 0;
    for (qsizetype i = from; i < from + length; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c - u'0');
    }
    return value;
}

} // namespace

std::optional<Day> Day::fromCivil(int year, int month, int day)
{
    if (year < -9999 || year > 9999 || month < 1 || month > 12 || day < 1 || day > 31)
        return std::nullopt;
    const year_month_day ymd(std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                             std::chrono::day(static_cast<unsigned>(day)));
    if (!ymd.ok())
        return std::nullopt;
    return toDay(ymd);
}

std::optional<Day> Day::fromIso(QStringView text)
{
    constexpr qsizetype kLength = 10;
    if (text.size() < kLength || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    if (text.size() > kLength && text[kLength] != u'T' && text[kLength] != u' ')
        return std::nullopt;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    return fromCivil(*year, *month, *day);
}

Day::Civil Day::civil() const
{
    if (!isValid())
        return {};
    const auto ymd = toYmd(*this);
    return {int(ymd.year()), static_cast<int>(unsigned(ymd.month())), static_cast<int>(unsigned(ymd.day()))};
}

QString Day::toIso() const
{
    if (!isValid())
        return {};
    const auto [year, month, day] = civil();
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QLatin1Char('0'))
        .arg(month, 2, 10, QLatin1Char('0'))
        .arg(day, 2, 10, QLatin1Char('0'));
}

Day Day::addMonths(int months) const
{
    if (!isValid())
        return {};
    year_month_day ymd = toYmd(*this) + std::chrono::months(months);
    if (!ymd.ok())
        ymd = ymd.year() / ymd.month() / std::chrono::last;
    return toDay(ymd);
}

} // namespace leadbook
