// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "domain/quicklog/textrange.h"

#include <QString>

#include <optional>

namespace leadbook {

/// How long something took.
struct SaidDuration
{
    TextRange at;
    int minutes = 0; ///< 1 to 1,440

    friend bool operator==(const SaidDuration &, const SaidDuration &) = default;
};

/// The duration at @p from exactly: "14 min", "1h20", "half an hour", "14分钟", "一个半小时". A number alone
/// is none, nor is more than a day.
std::optional<SaidDuration> durationAt(const QString &text, qsizetype from);

/// The first duration of @p text that says how long something took, not when it will be ("in 20 min",
/// "2小时后").
std::optional<SaidDuration> findDuration(const QString &text);

/// A time of day.
struct SaidTime
{
    TextRange at;
    int minute = 0; ///< of the day
};

/// The time of day at @p from exactly: "15:30", "at 3 pm", "下午3点半".
std::optional<SaidTime> timeAt(const QString &text, qsizetype from);

/// An amount of money.
struct SaidAmount
{
    TextRange at;
    Money amount;
};

/// The first amount at or behind @p from with what multiplies it and its currency's sign: "200k", "¥20万",
/// "1.5 m", "3千", "USD 200,000", "二十万". With @p isExact only at @p from.
std::optional<SaidAmount> findAmount(const QString &text, qsizetype from, bool isExact);

} // namespace leadbook
