// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"

#include <optional>

namespace leadbook {

/// Today by another clock, except while a day of the past is shown: then it is that day. The moment is always
/// that of the other clock. Used in one thread.
class PastClock : public Clock
{
public:
    explicit PastClock(const Clock &clock)
        : m_clock(clock)
    {
    }
    Day today() const override { return m_past.value_or(m_clock.today()); }
    std::int64_t nowMs() const override { return m_clock.nowMs(); }

    std::optional<Day> past() const { return m_past; }
    void setPast(std::optional<Day> day) { m_past = day; }

private:
    const Clock &m_clock;
    std::optional<Day> m_past;
};

} // namespace leadbook
