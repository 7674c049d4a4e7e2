// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/numbertext.h"

#include "domain/fold.h"
#include "exchange/celltext.h"

#include <array>
#include <limits>
#include <string>

namespace leadbook {

namespace {

constexpr int kMaxDigits = 18;

/// A unit behind or before the digits: what it multiplies by as a power of ten. Folded spelling.
struct Unit
{
    std::string_view text;
    int power;
};
constexpr std::array<Unit, 22> kUnits{{
    {"万元", 4}, {"亿元", 8}, {"万", 4},  {"萬", 4},  {"亿", 8},  {"億", 8},  {"%", -2},  {"人民币", 0},
    {"rmb", 0},  {"cny", 0},  {"usd", 0}, {"eur", 0}, {"gbp", 0}, {"hkd", 0}, {"jpy", 0}, {"元", 0},
    {"圆", 0},   {"¥", 0},    {"us$", 0}, {"$", 0},   {"€", 0},   {"£", 0},
}};

/// Takes units off both ends of @p text; their powers add up.
int takeUnits(std::string_view &text)
{
    int power = 0;
    for (bool found = true; found;) {
        found = false;
        text = trimmed(text);
        for (const Unit &unit : kUnits) {
            const bool behind = text.ends_with(unit.text);
            if (text.size() <= unit.text.size() ||
                (!behind && !(unit.power == 0 && text.starts_with(unit.text))))
                continue;
            if (behind)
                text.remove_suffix(unit.text.size());
            else
                text.remove_prefix(unit.text.size());
            power += unit.power;
            found = true;
            break;
        }
    }
    return power;
}

/// Takes the sign: -, +, brackets of bookkeeping, a trailing minus.
bool takeSign(std::string_view &text)
{
    bool negative = false;
    text = trimmed(text);
    if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
        text = trimmed(text.substr(1, text.size() - 2));
        negative = true;
    } else if (text.size() > 1 && (text.front() == '-' || text.front() == '+')) {
        negative = text.front() == '-';
        text.remove_prefix(1);
    } else if (text.size() > 1 && text.back() == '-') {
        negative = true;
        text.remove_suffix(1);
    }
    text = trimmed(text);
    return negative;
}

/// The digits of a whole number in groups, appended to @p value. False where the grouping is wrong.
bool readWhole(std::string_view text, char group, Decimal &value, int &count)
{
    int run = 0;
    bool grouped = false;
    for (const char c : text) {
        if (isDigit(c)) {
            if (++count > kMaxDigits)
                return false;
            value.digits = value.digits * 10 + (c - '0');
            ++run;
        } else if (c == group || c == ' ' || c == '\'') {
            if (run == 0 || run > 3 || (grouped && run < 2))
                return false;
            grouped = true;
            run = 0;
        } else {
            return false;
        }
    }
    return grouped ? run == 3 : true;
}

/// What stands behind the e of "1e5".
std::optional<int> readExponent(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty() || text.size() > 2 || !isDigit(text.front()) || !isDigit(text.back()))
        return std::nullopt;
    int value = 0;
    for (const char c : text)
        value = value * 10 + (c - '0');
    if (value > kMaxDigits)
        return std::nullopt;
    return negative ? -value : value;
}

/// Digits with marks, without sign and units.
std::optional<Decimal> readMagnitude(std::string_view text, DecimalMark mark)
{
    const char point = mark == DecimalMark::Point ? '.' : ',';
    const char group = mark == DecimalMark::Point ? ',' : '.';
    Decimal value;
    int count = 0;
    int exponent = 0;
    if (const std::size_t e = text.find('e'); e != text.npos && e > 0) {
        const auto power = readExponent(text.substr(e + 1));
        if (!power)
            return std::nullopt;
        exponent = *power;
        text = text.substr(0, e);
    }
    const std::size_t at = text.find(point);
    if (!readWhole(text.substr(0, at), group, value, count))
        return std::nullopt;
    for (const char c : at == text.npos ? std::string_view() : text.substr(at + 1)) {
        if (!isDigit(c) || ++count > kMaxDigits)
            return std::nullopt;
        value.digits = value.digits * 10 + (c - '0');
        ++value.scale;
    }
    if (count == 0)
        return std::nullopt;
    value.scale -= exponent;
    return value;
}

/// Brings a scale moved by units back to 0..kMaxScale.
std::optional<Decimal> withValidScale(Decimal value)
{
    for (; value.scale < 0; ++value.scale) {
        if (value.digits > std::numeric_limits<std::int64_t>::max() / 10)
            return std::nullopt;
        value.digits *= 10;
    }
    while (value.scale > 0 && value.digits % 10 == 0) {
        value.digits /= 10;
        --value.scale;
    }
    if (value.scale > Decimal::kMaxScale)
        return std::nullopt;
    return value;
}

/// Digits and at most one point: nearly all cells of nearly all files.
std::optional<Decimal> readPlain(std::string_view text)
{
    const bool negative = text.starts_with('-');
    const std::string_view digits = text.substr(negative ? 1 : 0);
    if (digits.empty() || digits.size() > kMaxDigits)
        return std::nullopt;
    Decimal value;
    std::size_t point = digits.size();
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (isDigit(digits[i]))
            value.digits = value.digits * 10 + (digits[i] - '0');
        else if (digits[i] == '.' && point == digits.size())
            point = i;
        else
            return std::nullopt;
    }
    if (point < digits.size())
        value.scale = static_cast<int>(digits.size() - point - 1);
    if (digits.size() == 1 && point == 0)
        return std::nullopt;
    value.digits = negative ? -value.digits : value.digits;
    return withValidScale(value);
}

} // namespace

std::optional<Decimal> parseNumber(std::string_view cell, DecimalMark mark)
{
    std::string_view text = trimmed(cell);
    if (mark == DecimalMark::Point) {
        if (const auto plain = readPlain(text))
            return plain;
    }
    if (text.empty() || text.size() > 64)
        return std::nullopt;
    const std::string plainForm = folded(text);
    text = plainForm;
    int power = takeUnits(text);
    bool negative = takeSign(text);
    power += takeUnits(text);
    if (!negative)
        negative = takeSign(text);
    auto value = readMagnitude(text, mark);
    if (!value)
        return std::nullopt;
    value->scale -= power;
    if (negative)
        value->digits = -value->digits;
    return withValidScale(*value);
}

void NumberEvidence::add(std::string_view cell)
{
    // Only cells with a mark tell anything.
    if (cell.find_first_of(".,") == cell.npos)
        return;
    const bool point = parseNumber(cell, DecimalMark::Point).has_value();
    const bool comma = parseNumber(cell, DecimalMark::Comma).has_value();
    m_point += point && !comma ? 1 : 0;
    m_comma += comma && !point ? 1 : 0;
}

} // namespace leadbook
