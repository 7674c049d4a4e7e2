// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace leadbook {

/// An amount in 1/10,000 of a currency's unit; which currency is said beside it. 8 bytes, trivially copyable.
/// A default-made Money is "not known" and sorts below every real amount. It reaches to 9.2e14 units.
class Money
{
public:
    static constexpr std::int64_t kScale = 10'000;

    constexpr Money() = default;
    /// @p tenThousandths of the unit.
    constexpr explicit Money(std::int64_t tenThousandths)
        : m_value(tenThousandths)
    {
    }
    static constexpr Money fromUnits(std::int64_t units) { return Money(units * kScale); }
    /// The nearest amount; not known where @p units is not finite or too large.
    static Money fromDouble(double units);
    /// Reads a plain decimal, "-1234.5678"; absent for anything else or more than four decimals that matter.
    static std::optional<Money> fromDecimal(QStringView text);

    constexpr bool isKnown() const { return m_value != kUnknown; }
    constexpr std::int64_t tenThousandths() const { return m_value; }
    double toDouble() const { return static_cast<double>(m_value) / double(kScale); }
    /// The shortest plain decimal, "1234.5"; empty where not known.
    QString toDecimal() const;

    friend constexpr auto operator<=>(Money, Money) = default;
    /// Not known where either is not. A sum beyond what can be written is the outermost amount on its side:
    /// it never turns over.
    friend constexpr Money operator+(Money a, Money b)
    {
        if (!a.isKnown() || !b.isKnown())
            return {};
        std::int64_t sum = 0;
        const bool isBeyond = __builtin_add_overflow(a.m_value, b.m_value, &sum);
        return isBeyond || sum == kUnknown ? outermost(a.m_value < 0) : Money(sum);
    }
    /// The same of the difference.
    friend constexpr Money operator-(Money a, Money b)
    {
        if (!a.isKnown() || !b.isKnown())
            return {};
        std::int64_t rest = 0;
        const bool isBeyond = __builtin_sub_overflow(a.m_value, b.m_value, &rest);
        return isBeyond || rest == kUnknown ? outermost(a.m_value < 0) : Money(rest);
    }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }

private:
    static constexpr std::int64_t kUnknown = std::numeric_limits<std::int64_t>::min();
    static constexpr Money outermost(bool isBelow)
    {
        return Money(isBelow ? kUnknown + 1 : std::numeric_limits<std::int64_t>::max());
    }

    std::int64_t m_value = kUnknown;
};

} // namespace leadbook
