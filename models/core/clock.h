// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <cstdint>

namespace leadbook {

/// Tells the time; handed in wherever "now" matters, so that tests and --as-of decide what day it is.
class Clock
{
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;

    /// Today in the user's time zone.
    virtual Day today() const = 0;
    /// Milliseconds since 1970-01-01 UTC.
    virtual std::int64_t nowMs() const = 0;
};

/// The machine's own clock. LEADBOOK_TODAY=YYYY-MM-DD in the environment fixes the day, for tests and
/// pictures.
class SystemClock : public Clock
{
public:
    SystemClock();
    Day today() const override;
    std::int64_t nowMs() const override;

private:
    Day m_fixed;
};

/// A clock that stands still until told otherwise.
class FixedClock : public Clock
{
public:
    explicit FixedClock(Day today, std::int64_t nowMs = 0)
        : m_today(today)
        , m_nowMs(nowMs)
    {
    }
    Day today() const override { return m_today; }
    std::int64_t nowMs() const override { return m_nowMs; }
    void set(Day today) { m_today = today; }
    void set(Day today, std::int64_t nowMs)
    {
        m_today = today;
        m_nowMs = nowMs;
    }

private:
    Day m_today;
    std::int64_t m_nowMs;
};

} // namespace leadbook
