// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock.h"

#include <QDate>
#include <QDateTime>

namespace leadbook {

SystemClock::SystemClock()
{
    if (const auto day = Day::fromIso(qEnvironmentVariable("LEADBOOK_TODAY")))
        m_fixed = *day;
}

Day SystemClock::today() const
{
    if (m_fixed.isValid())
        return m_fixed;
    const QDate date = QDate::currentDate();
    return Day::fromCivil(date.year(), date.month(), date.day()).value_or(Day(0));
}

std::int64_t SystemClock::nowMs() const
{
    constexpr std::int64_t kMsPerDay = 86'400'000;
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    return m_fixed.isValid() ? m_fixed.number() * kMsPerDay + now % kMsPerDay : now;
}

} // namespace leadbook
