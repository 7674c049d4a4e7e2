// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <cmath>

namespace leadbook {

Money Money::fromDouble(double units)
{
    const double scaled = units * double(kScale);
    if (!std::isfinite(scaled) || std::abs(scaled) >= 9.2e18)
        return {};
    return Money(std::llround(scaled));
}

std::optional<Money> Money::fromDecimal(QStringView text)
{
    qsizetype at = 0;
    const bool negative = at < text.size() && text[at] == u'-';
    if (at < text.size() && (text[at] == u'-' || text[at] == u'+'))
        ++at;
    std::int64_t value = 0;
    int digitCount = 0;
    int decimals = -1; // -1: before the point
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c == u'.' && decimals < 0) {
            decimals = 0;
            continue;
        }
        if (c < u'0' || c > u'9')
            return std::nullopt;
        ++digitCount;
        if (decimals >= 4) {
            if (c != u'0')
                return std::nullopt;
            continue;
        }
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value) ||
            __builtin_add_overflow(value, std::int64_t{c - u'0'}, &value))
            return std::nullopt;
        if (decimals >= 0)
            ++decimals;
    }
    if (digitCount == 0)
        return std::nullopt;
    for (int i = decimals < 0 ? 0 : decimals; i < 4; ++i) {
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value))
            return std::nullopt;
    }
    return Money(negative ? -value : value);
}

QString Money::toDecimal() const
{
    if (!isKnown())
        return {};
    const std::uint64_t magnitude = m_value < 0 ? std::uint64_t(0) - static_cast<std::uint64_t>(m_value)
                                                : static_cast<std::uint64_t>(m_value);
    QString text = QString::number(magnitude / std::uint64_t(kScale));
    if (const std::uint64_t rest = magnitude % std::uint64_t(kScale); rest != 0) {
        QString decimals = QString::number(rest).rightJustified(4, u'0');
        while (decimals.endsWith(u'0'))
            decimals.chop(1);
        text += u'.' + decimals;
    }
    return m_value < 0 ? QString(u'-' + text) : text;
}

} // namespace leadbook
