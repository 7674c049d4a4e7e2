// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/quantities.h"

#include "domain/quicklog/saidday.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kHour = 60;
constexpr int kMostMinutes = 24 * kHour;

QRegularExpression expressionOf(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

QRegularExpressionMatch matchAt(const QRegularExpression &expression, const QString &text, qsizetype from,
                                bool isExact = true)
{
    return expression.match(text, from, QRegularExpression::NormalMatch,
                            isExact ? QRegularExpression::AnchorAtOffsetMatchOption
                                    : QRegularExpression::NoMatchOption);
}

QString han()
{
    return u"(?:[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])"_s;
}

/// Hours and minutes in their forms; a form fills some of the groups.
const QRegularExpression &durationForm()
{
    static const QRegularExpression kForm =
        expressionOf(u"(?<![\\w.,:])(?:"
                     "(?:an )?(?<halfhour>half(?: an?)? hour)\\b|(?<quarter>(?:a )?quarter of an hour)\\b|"
                     "(?<hourhalf>(?:an|one|1) hour and a half)\\b|(?<onehour>an hour)\\b|"
                     "(?<h>\\d{1,2}(?:[.,]\\d{1,2})?) ?(?:h|hrs?|hours?)(?: ?(?:and )?(?<hm>\\d{1,2}) "
                     "?(?:m|mins?|minutes?)?)?(?![\\w:])|"
                     "(?<m>\\d{1,4}) ?(?:mins?|minutes?|m|')(?![\\w])"
                     ")|"
                     "(?<chalf>半个?(?:小时|钟头))|(?<cm>\\d{1,4}|"_s +
                     han() +
                     u") ?分钟?(?!之)|(?<cq>\\d|[一两三])刻钟|"
                     "(?<ch>\\d{1,2}(?:\\.\\d)?|"_s +
                     han() + u") ?个?(?<chh>半)?(?:小时|钟头)(?:(?<chalf2>半)|(?<chm>\\d{1,2}|"_s + han() +
                     u") ?分钟?)?"_s);
    return kForm;
}

int minutesOf(const QRegularExpressionMatch &match)
{
    const auto has = [&match](const char *name) {
        return !match.captured(QString::fromLatin1(name)).isEmpty();
    };
    const auto number = [&match](const char *name) {
        return smallNumber(match.captured(QString::fromLatin1(name))).value_or(0);
    };
    constexpr int kHalf = kHour / 2;
    constexpr int kQuarter = kHour / 4;
    if (has("halfhour") || has("chalf"))
        return kHalf;
    if (has("quarter"))
        return kQuarter;
    if (has("hourhalf"))
        return kHour + kHalf;
    if (has("onehour"))
        return kHour;
    if (has("m") || has("cm"))
        return number(has("m") ? "m" : "cm");
    if (has("cq"))
        return number("cq") * kQuarter;
    const QString name = has("h") ? u"h"_s : u"ch"_s;
    bool isDecimal = false;
    const double decimal = match.captured(name).replace(u',', u'.').toDouble(&isDecimal);
    const double hours = isDecimal ? decimal : number("ch");
    return static_cast<int>(std::lround(hours * kHour)) + (has("chh") || has("chalf2") ? kHalf : 0) +
           number("hm") + number("chm");
}

std::optional<SaidDuration> durationOf(const QRegularExpressionMatch &match)
{
    if (!match.hasMatch())
        return std::nullopt;
    const int minutes = minutesOf(match);
    if (minutes < 1 || minutes > kMostMinutes)
        return std::nullopt;
    return SaidDuration{{match.capturedStart(), match.capturedLength()}, minutes};
}

/// Whether the duration says when something is due or how often, not how long it took.
bool isDistance(const QString &text, TextRange at)
{
    static const QRegularExpression kBefore = expressionOf(
        u"(?:\\b(?:in|within|after|every|by|about in|last|next|takes?|min\\.?|under|per)|每|过|每隔|提前) ?$"_s);
    static const QRegularExpression kBehind = expressionOf(
        u"^ ?(?:later|earlier|ago|late|delay|drive|away|walk|之?后|以后|之?前|以前|内|之内|以内|车程|每)"_s);
    return kBefore.match(text.left(at.begin)).hasMatch() || kBehind.match(text.mid(at.end())).hasMatch();
}

/// What an amount is multiplied with.
double factorOf(const QString &unit)
{
    const QString lower = unit.trimmed().toLower();
    if (lower == u"k" || lower == u"thousand" || lower == u"千")
        return 1e3;
    if (lower == u"万" || lower == u"w")
        return 1e4;
    if (lower == u"百万" || lower == u"m" || lower == u"mio" || lower == u"million")
        return 1e6;
    if (lower == u"千万")
        return 1e7;
    if (lower == u"亿")
        return 1e8;
    return lower == u"百" ? 1e2 : 1;
}

} // namespace

std::optional<SaidDuration> durationAt(const QString &text, qsizetype from)
{
    return durationOf(matchAt(durationForm(), text, from));
}

std::optional<SaidDuration> findDuration(const QString &text)
{
    for (auto found = durationForm().globalMatch(text); found.hasNext();) {
        const auto duration = durationOf(found.next());
        // An apostrophe or m behind a number may be anything, in the middle of a text.
        if (duration && !isDistance(text, duration->at) && text[duration->at.end() - 1] != u'\'' &&
            text[duration->at.end() - 1] != u'm')
            return duration;
    }
    return std::nullopt;
}

std::optional<SaidTime> timeAt(const QString &text, qsizetype from)
{
    static const QRegularExpression kForm =
        expressionOf(u"(?:at )?(?<h>\\d{1,2}):(?<m>\\d{2})(?![\\d:])(?: ?(?<half>am|pm)\\b)?|(?:at "
                     u")?(?<h2>\\d{1,2}) ?(?<half2>am|pm)\\b|"
                     "(?<part>上午|下午|晚上|早上|中午)?(?<h3>\\d{1,2}|"_s +
                     han() + u")点(?!钟?[多左])(?:(?<h3half>半)|(?<m3>\\d{1,2})分?)?钟?"_s);
    const auto match = matchAt(kForm, text, from);
    if (!match.hasMatch())
        return std::nullopt;
    const auto text2 = [&match](const char *one, const char *other) {
        const QString first = match.captured(QString::fromLatin1(one));
        return first.isEmpty() ? match.captured(QString::fromLatin1(other)) : first;
    };
    const QString hourText = text2("h", "h2").isEmpty() ? match.captured(u"h3"_s) : text2("h", "h2");
    int hour = smallNumber(hourText).value_or(99);
    const int minute = match.captured(u"h3half"_s).isEmpty() ? text2("m", "m3").toInt() : kHour / 2;
    const QString half = text2("half", "half2").toLower();
    const QString part = match.captured(u"part"_s);
    const bool isAfternoon = half == u"pm" || part == u"下午" || part == u"晚上";
    if (isAfternoon && hour < 12)
        hour += 12;
    if (half == u"am" && hour == 12)
        hour = 0;
    if (hour > 23 || minute >= kHour)
        return std::nullopt;
    return SaidTime{{match.capturedStart(), match.capturedLength()}, hour * kHour + minute};
}

std::optional<SaidAmount> findAmount(const QString &text, qsizetype from, bool isExact)
{
    static const QString kCurrency = u"(?:[¥￥$€£]|US\\$|RMB|CNY|USD|EUR|GBP)"_s;
    static const QRegularExpression kForm = expressionOf(
        u"(?:"_s + kCurrency +
        u" ?)?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d{1,12}(?:\\.\\d{1,4})?|(?:["
        u"一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九])(?=[百千万亿]))"
        " ?(?<unit>百万|千万|[百千万亿]|thousand\\b|million\\b|mio\\b|[kmw](?![\\w]))?(?: ?(?:"_s +
        kCurrency + u"(?!\\w)|元|块钱?|人民币|美元|欧元))?"_s);
    const auto match = matchAt(kForm, text, from, isExact);
    if (!match.hasMatch())
        return std::nullopt;
    QString number = match.captured(u"number"_s);
    number.remove(u',');
    bool isDecimal = false;
    const double decimal = number.toDouble(&isDecimal);
    const double plain = isDecimal ? decimal : smallNumber(number).value_or(0);
    const Money amount = Money::fromDouble(plain * factorOf(match.captured(u"unit"_s)));
    if (!amount.isKnown())
        return std::nullopt;
    return SaidAmount{{match.capturedStart(), match.capturedLength()}, amount};
}

} // namespace leadbook
