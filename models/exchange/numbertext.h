// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/decimal.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace leadbook {

/// The sign before the fraction in a column of numbers; the other one groups thousands.
enum class DecimalMark : std::uint8_t
{
    Point,
    Comma
};

/// Reads a number as people write it: "1,200.5", "1.000.000,50" (Comma), "1 200", "1'200", "￥1,200",
/// "1,200元", "USD 12", "(300)", "300-", "1.2万", "3亿", "12%" (0.12), "1e5", full-width digits; outer blanks
/// do not count. Groups must be of two or three digits, the last of three, so that "12,5" is no number with
/// Point. Absent for anything else and for more than 18 digits.
std::optional<Decimal> parseNumber(std::string_view cell, DecimalMark mark);

/// What the cells of one column tell about their decimal mark.
class NumberEvidence
{
public:
    void add(std::string_view cell);
    /// Comma where more cells can only be read so, else Point.
    DecimalMark mark() const { return m_comma > m_point ? DecimalMark::Comma : DecimalMark::Point; }

private:
    std::int64_t m_point = 0; ///< cells that only Point explains
    std::int64_t m_comma = 0;
};

} // namespace leadbook
