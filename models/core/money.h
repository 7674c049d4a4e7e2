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
/// A default-made Money is "not known" and sorts below every real amount. Sums of known amounts do not
/// overflow below 9.2e14 units.
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
    /// Sum of two known amounts.
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_value + b.m_value); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_value - b.m_value); }
    constexpr Money &operator+=(Money other)
    {
        m_value += other.m_value;
        return *this;
    }

private:
    static constexpr std::int64_t kUnknown = std::numeric_limits<std::int64_t>::min();
    std::int64_t m_value = kUnknown;
};

} // namespace leadbook
