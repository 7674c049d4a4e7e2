// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "domain/quicklog/textrange.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace leadbook {

/// Which way a day looks that may be either: "Tue" in a log is the last, in a plan the next.
enum class DayDirection : std::uint8_t
{
    Back,
    Ahead,
};

/// A day that a text names.
struct SaidDay
{
    TextRange at; ///< with a preposition in front of it ("on Friday")
    Day day;
    bool isRelative = false; ///< said from today, not by its date

    friend bool operator==(const SaidDay &, const SaidDay &) = default;
};

/// The day that @p text names at @p from exactly: "on Friday", "yesterday", "in 2 weeks", "12 Dec", "3天后",
/// "下周三", "月底" … Weekdays: "Tue" and 周二 are the nearest in @p direction, never @p today; "next Tue"
/// and 下周二 that of next week. Absent where there is none.
std::optional<SaidDay> dayAt(const QString &text, qsizetype from, Day today, DayDirection direction);

/// The first day that @p text names at or behind @p from.
std::optional<SaidDay> findDay(const QString &text, qsizetype from, Day today, DayDirection direction);

/// The number that digits or Chinese numerals up to 99 write ("12", "十二", "两", "半" is none).
std::optional<int> smallNumber(QStringView text);

} // namespace leadbook
