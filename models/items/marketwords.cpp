// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/marketwords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

QString marketNumber(double value, const QLocale &locale)
{
    // Rounded where it was worked out; what was typed has no more digits than that.
    constexpr double kDigits = 1e6;
    return locale.toString(std::round(value * kDigits) / kDigits, 'f', QLocale::FloatingPointShortest);
}

QString marketFigure(double value, const QString &unit, const QLocale &locale)
{
    return unit.isEmpty() ? marketNumber(value, locale) : u"%1 %2"_s.arg(marketNumber(value, locale), unit);
}

QString marketDifference(double difference, const QString &unit, const QLocale &locale)
{
    return (difference < 0 ? u"−"_s : u"+"_s) + marketFigure(std::abs(difference), unit, locale);
}

} // namespace leadbook
