// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"

#include <cstdint>
#include <optional>

namespace leadbook {

/// An exact decimal number, digits / 10^scale: what a file says before it becomes an amount or a double.
struct Decimal
{
    static constexpr int kMaxScale = 18;

    std::int64_t digits = 0;
    int scale = 0; ///< 0 to kMaxScale

    double toDouble() const;
    /// The nearest amount, halves away from zero; absent where it is too large.
    std::optional<Money> toMoney() const;
    /// Absent where there is a fraction or it does not fit.
    std::optional<std::int64_t> toInteger() const;

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

/// The exact product; absent where it has more than 18 digits after trailing zeros of the fraction are gone.
std::optional<Decimal> multiply(Decimal a, Decimal b);

} // namespace leadbook
