// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/cellnumber.h"

#include "exchange/celltext.h"

#include <QString>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdio>

namespace leadbook {

namespace {

constexpr std::int64_t kSecondsOfDay = 86'400;
constexpr std::int64_t kLastSerial = 2'958'465; // 9999-12-31 from 1900
constexpr std::int64_t kLeapDay = 60;           // 1900-02-29
constexpr std::int32_t k1899 = -25'569;         // 1899-12-30, from which days after the leap day count
constexpr std::int32_t k1904 = -24'107;         // 1904-01-01
constexpr int kDigits = 15;
constexpr int kMostPlaces = 21;
constexpr double kLargestExact = 9'007'199'254'740'992.0; // 2^53

void append2(std::int64_t number, std::string &out)
{
    out += static_cast<char>('0' + number / 10 % 10);
    out += static_cast<char>('0' + number % 10);
}

void appendTime(std::int64_t second, std::string &out)
{
    append2(second / 3600, out);
    out += ':';
    append2(second / 60 % 60, out);
    out += ':';
    append2(second % 60, out);
}

void appendDay(std::int64_t serial, Epoch epoch, std::string &out)
{
    if (epoch == Epoch::From1900 && serial == kLeapDay) {
        out += "1900-02-29";
        return;
    }
    const bool isBeforeLeapDay = epoch == Epoch::From1900 && serial < kLeapDay;
    const std::int32_t zero = epoch == Epoch::From1904 ? k1904 : isBeforeLeapDay ? k1899 + 1 : k1899;
    out += Day(zero + static_cast<std::int32_t>(serial)).toIso().toStdString();
}

/// Whether @p value was written as a day or a time.
bool appendMoment(double value, NumberKind kind, Epoch epoch, std::string &out)
{
    const auto last = static_cast<double>(kLastSerial - (epoch == Epoch::From1904 ? 1462 : 0) + 1);
    if (!(value >= 0) || value >= last)
        return false;
    const auto seconds = static_cast<std::int64_t>(std::floor(value * double(kSecondsOfDay) + 0.5));
    const std::int64_t day = seconds / kSecondsOfDay;
    const std::int64_t second = seconds % kSecondsOfDay;
    const bool hasNoDay = day == 0 && epoch == Epoch::From1900;
    if (kind == NumberKind::Elapsed) {
        const std::string hours = std::to_string(seconds / 3600);
        out += hours.size() < 2 ? "0" + hours : hours;
        std::string rest;
        appendTime(seconds % 3600, rest);
        out += std::string_view(rest).substr(2);
    } else if ((hasNoDay && second != 0) || (kind == NumberKind::Time && day == 0)) {
        appendTime(second, out);
    } else if (!hasNoDay) {
        appendDay(day, epoch, out);
        if (kind != NumberKind::Day || second != 0) {
            out += ' ';
            appendTime(second, out);
        }
    }
    return true;
}

/// Digits d.ddd x 10^exponent in plain notation.
void appendPlain(std::string_view digits, int exponent, std::string &out)
{
    const int count = static_cast<int>(digits.size());
    if (exponent < 0) {
        out += "0.";
        out.append(static_cast<std::size_t>(-exponent - 1), '0');
        out += digits;
    } else if (exponent >= count - 1) {
        out += digits;
        out.append(static_cast<std::size_t>(exponent) + 1 - digits.size(), '0');
    } else {
        out += digits.substr(0, static_cast<std::size_t>(exponent) + 1);
        out += '.';
        out += digits.substr(static_cast<std::size_t>(exponent) + 1);
    }
}

void appendNumber(double value, std::string &out)
{
    std::array<char, 40> text{};
    if (std::abs(value) < kLargestExact && std::trunc(value) == value) {
        const auto end =
            std::to_chars(text.data(), text.data() + text.size(), static_cast<std::int64_t>(value));
        out.append(text.data(), end.ptr);
        return;
    }
    const auto end = std::to_chars(text.data(), text.data() + text.size(), std::abs(value),
                                   std::chars_format::scientific, kDigits - 1);
    const std::string_view written(text.data(), static_cast<std::size_t>(end.ptr - text.data()));
    const std::size_t mark = written.find('e');
    int exponent = 0;
    const std::size_t power = written[mark + 1] == '+' ? mark + 2 : mark + 1;
    std::from_chars(written.data() + power, written.data() + written.size(), exponent);
    std::string digits;
    std::ranges::copy_if(written.substr(0, mark), std::back_inserter(digits), isDigit);
    digits.erase(digits.find_last_not_of('0') + 1);
    out += value < 0 ? "-" : "";
    if (std::abs(exponent) < kMostPlaces) {
        appendPlain(digits, exponent, out);
    } else {
        out += digits.substr(0, 1);
        out += digits.size() > 1 ? "." + digits.substr(1) : "";
        out += "e" + std::to_string(exponent);
    }
}

/// Whether the text is an integer as it is written by hand.
bool isInteger(std::string_view text)
{
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    return !digits.empty() && std::ranges::all_of(digits, isDigit) && digits.front() != '0';
}

} // namespace

void appendCellNumber(std::string_view value, NumberKind kind, Epoch epoch, std::string &out)
{
    const std::string_view text = trimmed(value);
    if (kind == NumberKind::Number && isInteger(text)) {
        out += text;
        return;
    }
    double number = 0;
    const char *first = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, error] = std::from_chars(first, text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number))
        out += text;
    else if (kind == NumberKind::Number || !appendMoment(number, kind, epoch, out))
        appendNumber(number, out);
}

void appendIsoDate(std::string_view value, NumberKind kind, std::string &out)
{
    constexpr std::size_t kDayLength = 10;
    constexpr std::size_t kLength = 19;
    const std::string_view text = trimmed(value);
    if (text.size() < kLength || text[kDayLength] != 'T') {
        out += text;
        return;
    }
    const std::string_view time = text.substr(kDayLength + 1, kLength - kDayLength - 1);
    out += text.substr(0, kDayLength);
    if (kind == NumberKind::DayAndTime || time != "00:00:00") {
        out += ' ';
        out += time;
    }
}

std::optional<double> serialOf(Day day)
{
    constexpr std::int32_t kMarch1900 = k1899 + 61;
    if (!day.isValid() || day.number() <= k1899 + 1 || day.number() - k1899 > kLastSerial)
        return std::nullopt;
    return day.number() - (day.number() < kMarch1900 ? k1899 + 1 : k1899);
}

} // namespace leadbook
