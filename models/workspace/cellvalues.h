// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace leadbook {

// What a Cell holds of a value that may be absent: NULL then.

/// @p text as it is; NULL where it is empty.
inline QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// @p text without blanks around it; NULL where nothing else is there.
inline QVariant trimmedOrNull(const QString &text)
{
    return textOrNull(text.trimmed());
}

/// The number of @p day; NULL where it is none.
inline QVariant dayOrNull(Day day)
{
    return day.isValid() ? QVariant(int{day.number()}) : QVariant();
}

/// @p id of a record; NULL for 0, which is none.
inline QVariant idOrNull(std::int64_t id)
{
    return id == 0 ? QVariant() : QVariant(qlonglong{id});
}

/// A number; NULL where it is absent.
template <typename T> QVariant numberOrNull(const std::optional<T> &number)
{
    if constexpr (std::is_integral_v<T>)
        return number ? QVariant(qlonglong{*number}) : QVariant();
    else
        return number ? QVariant(*number) : QVariant();
}

} // namespace leadbook
