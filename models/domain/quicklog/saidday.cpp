// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quicklog/saidday.h"

#include "domain/quicklog/calendarpoint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kWeek = 7;
/// Farthest distance in days that a text may mean; more is no date.
constexpr int kFarthest = 3'660;

struct Context
{
    const QRegularExpressionMatch &match;
    Day today;
    DayDirection direction;

    QString text(const char *name) const { return match.captured(QString::fromLatin1(name)); }
    /// The number captured as @p name, 1 where nothing was.
    std::optional<int> number(const char *name) const
    {
        const QString captured = text(name);
        return captured.isEmpty() ? std::optional(1) : smallNumber(captured);
    }
};

/// 0 Monday … 6 Sunday.
int weekdayOf(Day day)
{
    return ((day.number() + 3) % kWeek + kWeek) % kWeek;
}

Day mondayOf(Day day)
{
    return day - weekdayOf(day);
}

Day endOfMonth(Day day)
{
    const auto civil = day.civil();
    return Day::fromCivil(civil.year, civil.month, 1)->addMonths(1) - 1;
}

std::optional<int> weekdayNamed(const QString &name)
{
    static constexpr std::array kEnglish{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const QString lower = name.toLower();
    for (std::size_t i = 0; i < kEnglish.size(); ++i) {
        if (lower.startsWith(QLatin1StringView(kEnglish[i])))
            return static_cast<int>(i);
    }
    const qsizetype at = u"一二三四五六日天末"_s.indexOf(name.back());
    const qsizetype digit = u"123456"_s.indexOf(name.back());
    if (digit >= 0)
        return static_cast<int>(digit);
    return at < 0 ? std::nullopt : std::optional(at == 8 ? 5 : static_cast<int>(std::min<qsizetype>(at, 6)));
}

std::optional<int> monthNamed(const QString &name)
{
    static const QString kMonths = u"janfebmaraprmayjunjulaugsepoctnovdec"_s;
    const qsizetype at = kMonths.indexOf(name.left(3).toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<int>(at / 3) + 1);
}

std::optional<Day> apart(Context context, int sign)
{
    const auto count = context.number("n");
    if (!count)
        return std::nullopt;
    const QString unit = context.text("unit").toLower();
    const bool isMonth = unit.startsWith(u"month") || unit.endsWith(u'月');
    const bool isYear = unit.startsWith(u"year") || unit == u"年";
    const bool isWeek =
        unit.startsWith(u"week") || unit.contains(u'周') || unit.contains(u"星期") || unit.contains(u"礼拜");
    const int days = *count * (isWeek ? kWeek : 1);
    if (*count > kFarthest || days > kFarthest)
        return std::nullopt;
    if (isMonth || isYear)
        return context.today.addMonths(sign * *count * (isYear ? 12 : 1));
    return context.today + sign * days;
}

std::optional<Day> ahead(Context context)
{
    return apart(context, 1);
}

std::optional<Day> back(Context context)
{
    return apart(context, -1);
}

std::optional<Day> named(Context context)
{
    struct Word
    {
        QLatin1StringView english;
        QStringView chinese;
        int days;
    };
    static const std::array<Word, 8> kWords{{
        {"day before yesterday"_L1, u"前天", -2},
        {"day after tomorrow"_L1, u"后天", 2},
        {"yesterday"_L1, u"昨", -1},
        {"tomorrow"_L1, u"明", 1},
        {"today"_L1, u"今", 0},
        {"tonight"_L1, u"今", 0},
        {"this"_L1, u"今", 0},
        {"last night"_L1, u"昨", -1},
    }};
    const QString word = context.match.captured().toLower();
    if (word.contains(u"大后天"))
        return context.today + 3;
    if (word.contains(u"大前天"))
        return context.today - 3;
    for (const Word &known : kWords) {
        if (word.contains(known.english) || word.contains(known.chinese))
            return context.today + known.days;
    }
    return std::nullopt;
}

std::optional<Day> weekday(Context context)
{
    const auto wanted = weekdayNamed(context.text("day"));
    if (!wanted)
        return std::nullopt;
    const QString which = context.text("which").toLower();
    const Day thisWeek = mondayOf(context.today) + *wanted;
    if (which.startsWith(u"next") || which.startsWith(u'下'))
        return thisWeek + kWeek * static_cast<int>(std::max<qsizetype>(1, which.count(u'下')));
    if (which.startsWith(u"last") || which.startsWith(u'上'))
        return thisWeek - kWeek;
    if (which.startsWith(u'本') || which.startsWith(u'这'))
        return thisWeek;
    if (context.direction == DayDirection::Ahead)
        return thisWeek > context.today ? thisWeek : thisWeek + kWeek;
    return thisWeek < context.today ? thisWeek : thisWeek - kWeek;
}

std::optional<Day> week(Context context)
{
    const QString which = context.text("which").toLower();
    const bool isNext = which.startsWith(u"next") || which.startsWith(u'下');
    if (isNext)
        return mondayOf(context.today) + kWeek * static_cast<int>(std::max<qsizetype>(1, which.count(u'下')));
    return mondayOf(context.today) - kWeek;
}

std::optional<Day> monthEnd(Context context)
{
    const QString said = context.match.captured().toLower();
    const bool isNext = said.contains(u"next") || said.contains(u'下');
    return endOfMonth(isNext ? endOfMonth(context.today) + 1 : context.today);
}

/// The first day of next month, or day n of it.
std::optional<Day> nextMonth(Context context)
{
    const auto number = context.number("n");
    const Day first = endOfMonth(context.today) + 1;
    return number ? Day::fromCivil(first.civil().year, first.civil().month, *number) : std::nullopt;
}

std::optional<Day> weekEnd(Context context)
{
    constexpr int kFriday = 4;
    const Day friday = mondayOf(context.today) + kFriday;
    const bool isNext = context.match.captured().contains(u"next", Qt::CaseInsensitive);
    return friday < context.today || isNext ? friday + kWeek : friday;
}

std::optional<Day> halfMonth(Context context)
{
    return context.today + 15;
}

/// A civil date; where the year is not said the nearest in the direction, today included.
std::optional<Day> civil(Context context)
{
    const QString monthText = context.text("month");
    const auto month = smallNumber(monthText) ? smallNumber(monthText) : monthNamed(monthText);
    const auto day = smallNumber(context.text("day"));
    if (!month || !day)
        return std::nullopt;
    if (const QString year = context.text("year"); !year.isEmpty())
        return Day::fromCivil(year.toInt() + (year.size() == 2 ? 2000 : 0), *month, *day);
    const int thisYear = context.today.civil().year;
    const bool isAhead = context.direction == DayDirection::Ahead;
    for (const int step : {0, 1, 2, 3, 4}) { // 29 February
        const auto found = Day::fromCivil(thisYear + (isAhead ? step : -step), *month, *day);
        if (found && (isAhead ? *found >= context.today : *found <= context.today))
            return found;
    }
    return std::nullopt;
}

/// Day n of this month or of the next or last one.
std::optional<Day> dayOfMonth(Context context)
{
    const auto number = smallNumber(context.text("day"));
    const auto today = context.today.civil();
    if (!number)
        return std::nullopt;
    const bool isAhead = context.direction == DayDirection::Ahead;
    Day first = *Day::fromCivil(today.year, today.month, 1);
    for (int tries = 0; tries < 3; ++tries, first = first.addMonths(isAhead ? 1 : -1)) {
        const auto found = Day::fromCivil(first.civil().year, first.civil().month, *number);
        if (found && (isAhead ? *found >= context.today : *found <= context.today))
            return found;
    }
    return std::nullopt;
}

struct Form
{
    const char *pattern;
    std::optional<Day> (*day)(Context context);
    bool isRelative;
};

// Longer forms before shorter ones; $W stands for a weekday, $N for a number, $P for a preposition in front.
constexpr Form kForms[] = {
    {R"($P(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d))", &civil, false},
    {R"((?:(?<year>\d{4})年)?(?<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?<day>$N)[日号]?)", &civil,
     false},
    {R"($P(?<day>\d{1,2})(?:st|nd|rd|th)?\.? (?:of )?$M\b(?:,? (?<year>\d{4})\b)?)", &civil, false},
    {R"($P$M (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?!:|%)(?:,? (?<year>\d{4})\b)?)", &civil, false},
    {R"($P(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})?(?!\d))", &civil, false},
    {R"(\b(?:the )?day (?:before yesterday|after tomorrow)\b|\b(?:yesterday|tomorrow|today|tonight|last night|this (?:morning|afternoon|evening))(?: (?:morning|afternoon|evening|night))?\b|大[后前]天|前天|后天|[今明昨][天日晚早](?:上午|下午|晚上|早上|中午)?)",
     &named, true},
    {R"($P(?:(?<which>next|last|this|coming) )?(?<day>mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?)",
     &weekday, true},
    {R"((?<which>下+个?|上个?|本|这个?)?(?<day>(?:周|星期|礼拜)[一二三四五六日天末1-6]))", &weekday, true},
    {R"(\b(?:in|within) (?:about )?(?:(?<n>\d{1,3}|two|three|four|five|six|seven|eight|ten)|an?|one) (?<unit>days?|weeks?|months?|years?)\b)",
     &ahead, true},
    {R"(\b(?:(?<n>\d{1,3}|two|three|four|five|six)|an?|one) (?<unit>days?|weeks?|months?) ago\b)", &back,
     true},
    {R"(半个月(?:之?后|以后))", &halfMonth, true},
    {R"(过?(?<n>$N)个?(?<unit>天|日|周|星期|礼拜|月|年)(?:之?后|以后))", &ahead, true},
    {R"(过(?<n>$N)个?(?<unit>天|周|星期|礼拜|月))", &ahead, true},
    {R"((?<n>$N)个?(?<unit>天|日|周|星期|礼拜|月)(?:之?前|以前))", &back, true},
    {R"($P(?:the )?end of (?:the )?(?:(?:next|this) )?month\b|(?:本|这个?|下个?)?月[底末])", &monthEnd, true},
    {R"($P(?:the )?end of (?:the |this |next )?week\b)", &weekEnd, true},
    {R"(\bnext month\b|下个?月(?<n>$N)[日号]|下个?月初?)", &nextMonth, true},
    {R"((?<which>\bnext week\b|\blast week\b|下+个?(?:周|星期|礼拜)(?!期)|上个?(?:周|星期|礼拜)(?!期)))",
     &week, true},
    {R"((?<![\d.月])(?<day>\d{1,2})[号日](?![\d楼院店线]))", &dayOfMonth, false},
};

constexpr auto kNumber =
    R"((?:\d{1,3}|[一二两三四五六七八九]?十[一二三四五六七八九]?|[一二两三四五六七八九]))";
constexpr auto kMonth =
    R"((?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))";
constexpr auto kPreposition = R"((?<![\w.])(?:(?:on|by|at|from|until|till|before) )?)";

struct MadeForm
{
    QRegularExpression expression;
    const Form *form;
};

std::vector<MadeForm> makeForms()
{
    std::vector<MadeForm> made;
    for (const Form &form : kForms) {
        QString pattern = QString::fromUtf8(form.pattern);
        pattern.replace(u"$N"_s, QString::fromUtf8(kNumber));
        pattern.replace(u"$M"_s, QString::fromUtf8(kMonth));
        pattern.replace(u"$P"_s, QString::fromUtf8(kPreposition));
        made.push_back({QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                                        QRegularExpression::UseUnicodePropertiesOption),
                        &form});
    }
    return made;
}

const std::vector<MadeForm> &forms()
{
    static const std::vector<MadeForm> kMade = makeForms();
    return kMade;
}

std::optional<SaidDay> feastAt(const QString &text, qsizetype from, bool isExact, Day today)
{
    for (const CalendarPoint &point : calendarPoints(text, today)) {
        if (isExact ? point.at.begin == from : point.at.begin >= from)
            return SaidDay{point.at, point.day, true};
    }
    return std::nullopt;
}

/// The first form that holds: exactly at @p from, or the earliest and then longest behind it.
std::optional<SaidDay> search(const QString &text, qsizetype from, bool isExact, Day today,
                              DayDirection direction)
{
    std::optional<SaidDay> best = feastAt(text, from, isExact, today);
    for (const auto &[expression, form] : forms()) {
        const auto match = expression.match(text, from, QRegularExpression::NormalMatch,
                                            isExact ? QRegularExpression::AnchorAtOffsetMatchOption
                                                    : QRegularExpression::NoMatchOption);
        if (!match.hasMatch())
            continue;
        const TextRange at{match.capturedStart(), match.capturedLength()};
        const bool isBetter =
            !best || at.begin < best->at.begin || (at.begin == best->at.begin && at.size > best->at.size);
        if (!isBetter)
            continue;
        if (const auto day = form->day({match, today, direction}))
            best = SaidDay{at, *day, form->isRelative};
    }
    return best;
}

} // namespace

std::optional<int> smallNumber(QStringView text)
{
    static const std::array<const char *, 10> kWords{"one", "two",   "three", "four", "five",
                                                     "six", "seven", "eight", "nine", "ten"};
    bool ok = false;
    if (const int number = text.toInt(&ok); ok)
        return number;
    for (std::size_t i = 0; i < kWords.size(); ++i) {
        if (text.compare(QLatin1StringView(kWords[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i) + 1;
    }
    static const QString kDigits = u"零一二三四五六七八九"_s;
    const auto digit = [](QChar c) { return c == u'两' ? 2 : static_cast<int>(kDigits.indexOf(c)); };
    const qsizetype ten = text.indexOf(u'十');
    if (ten < 0)
        return text.size() == 1 && digit(text[0]) >= 0 ? std::optional(digit(text[0])) : std::nullopt;
    const int tens = ten == 0 ? 1 : digit(text[0]);
    const int ones = ten + 1 == text.size() ? 0 : digit(text.back());
    if (ten > 1 || text.size() > ten + 2 || tens < 0 || ones < 0)
        return std::nullopt;
    return tens * 10 + ones;
}

std::optional<SaidDay> dayAt(const QString &text, qsizetype from, Day today, DayDirection direction)
{
    return search(text, from, true, today, direction);
}

std::optional<SaidDay> findDay(const QString &text, qsizetype from, Day today, DayDirection direction)
{
    return search(text, from, false, today, direction);
}

} // namespace leadbook
