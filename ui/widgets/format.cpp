// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/format.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <span>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr QChar kNoBreakSpace(0x00a0);

struct Unit
{
    double size;
    const char16_t *name;
};

constexpr std::array<Unit, 4> kLatinUnits{{{1, u""}, {1e3, u"k"}, {1e6, u"M"}, {1e9, u"B"}}};
constexpr std::array<Unit, 3> kSimplifiedUnits{{{1, u""}, {1e4, u"万"}, {1e8, u"亿"}}};
constexpr std::array<Unit, 3> kTraditionalUnits{{{1, u""}, {1e4, u"萬"}, {1e8, u"億"}}};

struct Sign
{
    const char16_t *code;
    const char16_t *sign;
};

constexpr std::array<Sign, 12> kSigns{{
    {u"CNY", u"¥"},
    {u"JPY", u"JP¥"}, // not ¥, which is the yuan's where both are added up
    {u"EUR", u"€"},
    {u"USD", u"$"},
    {u"GBP", u"£"},
    {u"HKD", u"HK$"},
    {u"TWD", u"NT$"},
    {u"KRW", u"₩"},
    {u"INR", u"₹"},
    {u"CHF", u"CHF"},
    {u"AUD", u"A$"},
    {u"CAD", u"C$"},
}};

bool isChinese(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese;
}

std::span<const Unit> unitsOf(const QLocale &locale)
{
    if (!isChinese(locale))
        return kLatinUnits;
    return locale.script() == QLocale::TraditionalHanScript ? std::span<const Unit>(kTraditionalUnits)
                                                            : std::span<const Unit>(kSimplifiedUnits);
}

/// @p figures significant figures (all of those before the point), in the largest unit that leaves at least
/// one.
QString shortened(double number, const QLocale &locale, int figures)
{
    const std::span<const Unit> units = unitsOf(locale);
    const double magnitude = std::abs(number);
    std::size_t at = 0;
    // A hair below a unit rounds up into it.
    while (at + 1 < units.size() && magnitude >= units[at + 1].size * 0.9995)
        ++at;
    const double scaled = number / units[at].size;
    const double width = std::abs(scaled);
    const int before = width < 9.995 ? 1 : width < 99.95 ? 2 : 3;
    int decimals = at == 0 ? 0 : std::max(0, figures - before);
    const auto rounded = [&](int places) { return std::llround(scaled * std::pow(10.0, places)); };
    while (decimals > 0 && rounded(decimals) % 10 == 0)
        --decimals;
    return locale.toString(scaled, 'f', decimals) + QString::fromUtf16(units[at].name);
}

QString signOf(const QString &currency)
{
    for (const Sign &entry : kSigns) {
        if (currency.trimmed().compare(QStringView(entry.code), Qt::CaseInsensitive) == 0)
            return QString::fromUtf16(entry.sign);
    }
    return currency;
}

QString withSign(const QString &figures, const QString &currency, const QLocale &locale)
{
    const QString sign = signOf(currency);
    if (sign.isEmpty())
        return figures;
    if (isChinese(locale))
        return sign + figures;
    const bool behind = locale.language() != QLocale::C && locale.toCurrencyString(1, u"¤"_s).endsWith(u'¤');
    return behind ? QString(figures + kNoBreakSpace + sign) : QString(sign + kNoBreakSpace + figures);
}

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("Format", source, nullptr, n);
}

QDate dateOf(Day day)
{
    return QDate(1970, 1, 1).addDays(day.number());
}

/// The words for a distance in days; singulars stand by themselves because English has no plural file of its
/// own for them.
struct Distance
{
    int from; ///< days, inclusive
    double unit;
    const char *oneAgo;
    const char *manyAgo;
    const char *oneAhead;
    const char *manyAhead;
};

constexpr std::array<Distance, 4> kDistances{{
    {730, 365.25, QT_TRANSLATE_NOOP("Format", "1 year ago"), QT_TRANSLATE_N_NOOP("Format", "%n years ago"),
     QT_TRANSLATE_NOOP("Format", "in 1 year"), QT_TRANSLATE_N_NOOP("Format", "in %n years")},
    {30, 30.4375, QT_TRANSLATE_NOOP("Format", "1 month ago"), QT_TRANSLATE_N_NOOP("Format", "%n months ago"),
     QT_TRANSLATE_NOOP("Format", "in 1 month"), QT_TRANSLATE_N_NOOP("Format", "in %n months")},
    {21, 7, QT_TRANSLATE_NOOP("Format", "1 week ago"), QT_TRANSLATE_N_NOOP("Format", "%n weeks ago"),
     QT_TRANSLATE_NOOP("Format", "in 1 week"), QT_TRANSLATE_N_NOOP("Format", "in %n weeks")},
    {1, 1, QT_TRANSLATE_NOOP("Format", "yesterday"), QT_TRANSLATE_N_NOOP("Format", "%n days ago"),
     QT_TRANSLATE_NOOP("Format", "tomorrow"), QT_TRANSLATE_N_NOOP("Format", "in %n days")},
}};

} // namespace

QString unknownText()
{
    return u"—"_s;
}

QString formatCount(std::int64_t count, const QLocale &locale)
{
    return locale.toString(static_cast<qlonglong>(count));
}

QString formatChange(std::int64_t change, const QLocale &locale)
{
    const QString figures = formatCount(change, locale);
    return change > 0 ? QString(locale.positiveSign() + figures) : figures;
}

QString formatPoints(double points, const QLocale &locale)
{
    // Schemes tell points apart by a millionth; more is the rounding error of a sum.
    constexpr double kParts = 1e6;
    return locale.toString(std::round(points * kParts) / kParts, 'f', QLocale::FloatingPointShortest);
}

QString formatPointsChange(double points, const QLocale &locale)
{
    const QString figures = formatPoints(points, locale);
    return points > 0 ? QString(locale.positiveSign() + figures) : figures;
}

QString formatShort(double number, const QLocale &locale, int figures)
{
    return shortened(number, locale, figures);
}

QString formatPercent(double ratio, const QLocale &locale, int decimals)
{
    const double step = std::pow(10.0, -decimals);
    const double percent = std::abs(ratio * 100) < step / 2 ? 0 : ratio * 100; // never "-0"
    const QString figures = locale.toString(percent, 'f', decimals);
    return isChinese(locale) ? QString(figures + locale.percent())
                             : QString(figures + kNoBreakSpace + locale.percent());
}

QString formatMoney(Money amount, const QString &currency, const QLocale &locale)
{
    if (!amount.isKnown())
        return unknownText();
    const bool whole = amount.tenThousandths() % Money::kScale == 0;
    return withSign(whole ? formatCount(amount.tenThousandths() / Money::kScale, locale)
                          : locale.toString(amount.toDouble(), 'f', 2),
                    currency, locale);
}

QString formatMoneyShort(Money amount, const QString &currency, const QLocale &locale)
{
    if (!amount.isKnown())
        return unknownText();
    return withSign(formatShort(amount.toDouble(), locale), currency, locale);
}

QString formatRelativeDay(Day day, Day today)
{
    if (!day.isValid() || !today.isValid())
        return unknownText();
    const int days = day - today;
    const int distance = std::abs(days);
    for (const Distance &entry : kDistances) {
        if (distance < entry.from)
            continue;
        const int n = static_cast<int>(distance / entry.unit);
        if (n <= 1)
            return text(days < 0 ? entry.oneAgo : entry.oneAhead);
        return text(days < 0 ? entry.manyAgo : entry.manyAhead, n);
    }
    return text(QT_TRANSLATE_NOOP("Format", "today"));
}

QString formatDueDay(Day day, Day today, const QLocale &locale)
{
    if (!day.isValid() || !today.isValid())
        return unknownText();
    const int late = today - day;
    if (late == 1)
        return text(QT_TRANSLATE_NOOP("Format", "1 day overdue"));
    if (late > 1)
        return text(QT_TRANSLATE_N_NOOP("Format", "%n days overdue"), late);
    return late >= -1 ? formatRelativeDay(day, today) : formatDay(day, today, locale);
}

QString formatDay(Day day, Day today, const QLocale &locale)
{
    if (!day.isValid())
        return unknownText();
    const bool sameYear = today.isValid() && day.civil().year == today.civil().year;
    if (isChinese(locale))
        return locale.toString(dateOf(day), sameYear ? u"M月d日"_s : u"yyyy年M月d日"_s);
    return locale.toString(dateOf(day), sameYear ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QString formatWeekday(Day day, const QLocale &locale)
{
    if (!day.isValid())
        return unknownText();
    return locale.toString(dateOf(day), isChinese(locale) ? u"M月d日 ddd"_s : u"ddd d MMM"_s);
}

} // namespace leadbook
