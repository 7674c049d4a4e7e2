// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/decimal.h"

#include <limits>

namespace leadbook {

namespace {

__extension__ using Wide = __int128;

constexpr int kMoneyScale = 4;

Wide powerOfTen(int exponent)
{
    Wide power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

bool fits(Wide value)
{
    return value > std::numeric_limits<std::int64_t>::min() &&
           value <= std::numeric_limits<std::int64_t>::max();
}

} // namespace

double Decimal::toDouble() const
{
    return static_cast<double>(digits) / static_cast<double>(powerOfTen(scale));
}

std::optional<Money> Decimal::toMoney() const
{
    Wide value = digits;
    if (scale <= kMoneyScale) {
        value *= powerOfTen(kMoneyScale - scale);
    } else {
        const Wide divisor = powerOfTen(scale - kMoneyScale);
        const Wide half = divisor / 2;
        value = (value + (value < 0 ? -half : half)) / divisor;
    }
    if (!fits(value))
        return std::nullopt;
    return Money(static_cast<std::int64_t>(value));
}

std::optional<std::int64_t> Decimal::toInteger() const
{
    const Wide divisor = powerOfTen(scale);
    if (digits % divisor != 0)
        return std::nullopt;
    return static_cast<std::int64_t>(digits / divisor);
}

std::optional<Decimal> multiply(Decimal a, Decimal b)
{
    Wide digits = static_cast<Wide>(a.digits) * b.digits;
    int scale = a.scale + b.scale;
    while (scale > 0 && digits % 10 == 0) {
        digits /= 10;
        --scale;
    }
    if (!fits(digits) || scale > Decimal::kMaxScale)
        return std::nullopt;
    return Decimal{static_cast<std::int64_t>(digits), scale};
}

} // namespace leadbook
