// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

// A recurrence rule in the user's words.

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

QString joined(const QStringList &parts)
{
    return QLocale().createSeparatedList(parts);
}

/// "every 2 weeks".
QString everyWords(const Recurrence &rule)
{
    const int n = rule.interval;
    switch (rule.frequency) {
    case Recurrence::Frequency::Daily:
        return n == 1   ? Words::tr("every day")
               : n == 2 ? Words::tr("every 2 days")
                        : Words::tr("every %Ln day(s)", nullptr, n);
    case Recurrence::Frequency::Weekly:
        return n == 1   ? Words::tr("every week")
               : n == 2 ? Words::tr("every 2 weeks")
                        : Words::tr("every %Ln week(s)", nullptr, n);
    case Recurrence::Frequency::Monthly:
        return n == 1   ? Words::tr("every month")
               : n == 2 ? Words::tr("every 2 months")
                        : Words::tr("every %Ln month(s)", nullptr, n);
    case Recurrence::Frequency::Yearly:
        return n == 1   ? Words::tr("every year")
               : n == 2 ? Words::tr("every 2 years")
                        : Words::tr("every %Ln year(s)", nullptr, n);
    }
    return {};
}

/// "day 15".
QString monthDayWords(int day)
{
    if (day == -1)
        return Words::tr("the last day");
    return day < 0 ? Words::tr("day %1 from the end").arg(-day) : Words::tr("day %1").arg(day);
}

/// "the first Monday".
QString weekdayWords(const Recurrence::Weekday &each)
{
    const QString name = QLocale().standaloneDayName(each.weekday, QLocale::LongFormat);
    switch (each.ordinal) {
    case 0:
        return name;
    case 1:
        return Words::tr("the first %1").arg(name);
    case 2:
        return Words::tr("the second %1").arg(name);
    case 3:
        return Words::tr("the third %1").arg(name);
    case 4:
        return Words::tr("the fourth %1").arg(name);
    case -1:
        return Words::tr("the last %1").arg(name);
    default:
        break;
    }
    return each.ordinal > 0 ? Words::tr("%1 number %2").arg(name).arg(each.ordinal)
                            : Words::tr("%1 number %2 from the end").arg(name).arg(-each.ordinal);
}

QString weekdaysWords(const std::vector<Recurrence::Weekday> &days)
{
    constexpr std::size_t kWorkdays = 5;
    const auto isPlain = [](const Recurrence::Weekday &each) { return each.ordinal == 0; };
    if (days.size() == kWorkdays && std::ranges::all_of(days, isPlain) && days.back().weekday == 5)
        return Words::tr("%1 to %2")
            .arg(QLocale().standaloneDayName(1, QLocale::LongFormat),
                 QLocale().standaloneDayName(5, QLocale::LongFormat));
    QStringList names;
    for (const Recurrence::Weekday &each : days)
        names << weekdayWords(each);
    return joined(names);
}

template <typename F> QString listWords(const std::vector<int> &list, F &&word)
{
    QStringList words;
    for (const int each : list)
        words << word(each);
    return joined(words);
}

QString monthWords(const std::vector<int> &months)
{
    return listWords(months,
                     [](int month) { return QLocale().standaloneMonthName(month, QLocale::LongFormat); });
}

QString yearDayWords(int day)
{
    return day > 0 ? Words::tr("day %1 of the year").arg(day)
                   : Words::tr("day %1 of the year from the end").arg(-day);
}

QString weekWords(int week)
{
    return week > 0 ? Words::tr("week %1").arg(week) : Words::tr("week %1 from the end").arg(-week);
}

QString positionWords(int position)
{
    return position == -1 ? Words::tr("the last")
           : position > 0 ? Words::tr("number %1").arg(position)
                          : Words::tr("number %1 from the end").arg(-position);
}

/// The rule with what it leaves open told by @p start.
Recurrence filledIn(Recurrence rule, Day start)
{
    if (!start.isValid() || !rule.weekdays.empty() || !rule.yearDays.empty())
        return rule;
    const bool hasDays = !rule.monthDays.empty();
    if (hasDays && (rule.frequency != Recurrence::Frequency::Yearly || !rule.weeks.empty()))
        return rule;
    if (rule.frequency == Recurrence::Frequency::Weekly || !rule.weeks.empty())
        rule.weekdays.push_back({weekdayOf(start), 0});
    else if (rule.frequency == Recurrence::Frequency::Monthly)
        rule.monthDays.push_back(start.civil().day);
    else if (rule.frequency == Recurrence::Frequency::Yearly) {
        if (!hasDays)
            rule.monthDays.push_back(start.civil().day);
        if (rule.months.empty())
            rule.months.push_back(start.civil().month);
    }
    return rule;
}

/// Which days of the period; empty: all of them, or not told.
QString daysWords(const Recurrence &rule)
{
    QStringList days;
    if (!rule.weekdays.empty())
        days << weekdaysWords(rule.weekdays);
    if (!rule.monthDays.empty())
        days << listWords(rule.monthDays, monthDayWords);
    if (!rule.yearDays.empty())
        days << listWords(rule.yearDays, yearDayWords);
    QString words = days.value(0);
    for (qsizetype i = 1; i < days.size(); ++i)
        words = Words::tr("%1 if it is %2").arg(words, days[i]);
    if (!rule.weeks.empty())
        words = Words::tr("%1 of %2").arg(words, listWords(rule.weeks, weekWords));
    return words;
}

} // namespace

QString inWords(const Recurrence &asked, Day start)
{
    const Recurrence rule = filledIn(asked, start);
    QString words = everyWords(rule);
    if (!rule.months.empty())
        words = Words::tr("%1 in %2").arg(words, monthWords(rule.months));
    if (const QString days = daysWords(rule); !days.isEmpty())
        words = Words::tr("%1 on %2").arg(words, days);
    if (!rule.positions.empty())
        words = Words::tr("%1 (of these days: %2)").arg(words, listWords(rule.positions, positionWords));
    if (rule.count)
        words = Words::tr("%1, %Ln more time(s)", nullptr, *rule.count).arg(words);
    if (rule.until.isValid()) {
        const Day::Civil civil = rule.until.civil();
        const QString day =
            QLocale().toString(QDate(civil.year, civil.month, civil.day), QLocale::ShortFormat);
        words = Words::tr("%1 until %2").arg(words, day);
    }
    return words;
}

} // namespace leadbook
