// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

// How a recurrence rule is read and written.

namespace leadbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

constexpr std::array<QLatin1StringView, 4> kFrequencies{"DAILY"_L1, "WEEKLY"_L1, "MONTHLY"_L1, "YEARLY"_L1};
constexpr std::array<QLatin1StringView, 7> kWeekdays{"MO"_L1, "TU"_L1, "WE"_L1, "TH"_L1,
                                                     "FR"_L1, "SA"_L1, "SU"_L1};
constexpr int kMostWeeks = 53;
constexpr int kMostDays = 366;
constexpr int kMostInterval = 10'000;
constexpr int kMostCount = 1'000'000;

Error invalid(const QString &sentence, QStringView text)
{
    return {ErrorCode::Invalid, sentence, text.toString()};
}

Error noRule(QStringView text)
{
    return invalid(Words::tr("“%1” is no way to repeat that can be understood; write it like "
                             "FREQ=WEEKLY;BYDAY=MO.")
                       .arg(text.toString().simplified().left(200)),
                   text);
}

/// Days of the week as written, from 1; 0: none.
int weekdayNamed(QStringView text)
{
    const auto *found = std::ranges::find_if(
        kWeekdays, [text](QLatin1StringView each) { return text.compare(each, Qt::CaseInsensitive) == 0; });
    return found == kWeekdays.end() ? 0 : static_cast<int>(found - kWeekdays.begin()) + 1;
}

std::optional<int> number(QStringView text, int least, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        return std::nullopt;
    return value;
}

template <typename T> void sortOnce(std::vector<T> &list)
{
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// Reads "1,-2" into @p list: numbers up to @p most, from the end where below 0 if @p mayBeNegative.
bool readNumbers(QStringView text, int most, bool mayBeNegative, std::vector<int> &list)
{
    for (const QStringView part : text.split(u',')) {
        const auto value = number(part.trimmed(), mayBeNegative ? -most : 1, most);
        if (!value || *value == 0)
            return false;
        list.push_back(*value);
    }
    sortOnce(list);
    return true;
}

bool readWeekdays(QStringView text, std::vector<Recurrence::Weekday> &list)
{
    for (const QStringView part : text.split(u',')) {
        const QStringView day = part.trimmed();
        if (day.size() < 2)
            return false;
        const int weekday = weekdayNamed(day.last(2));
        const QStringView before = day.chopped(2);
        const auto ordinal = before.isEmpty() ? std::optional(0) : number(before, -kMostWeeks, kMostWeeks);
        if (weekday == 0 || !ordinal || (!before.isEmpty() && *ordinal == 0))
            return false;
        list.push_back({weekday, *ordinal});
    }
    sortOnce(list);
    return true;
}

/// The last day on which what begins at @p time may fall by @p text.
std::optional<Day> readUntil(QStringView text, QTime time)
{
    const QStringView date = text.first(std::min<qsizetype>(text.size(), 8));
    const bool isDate = text.size() == 8 || (text.size() > 8 && (text[8] == u'T' || text[8] == u't'));
    const auto year = number(date.first(std::min<qsizetype>(date.size(), 4)), 1, 9999);
    if (!isDate || !year)
        return std::nullopt;
    const auto day = Day::fromCivil(*year, number(date.sliced(4, 2), 1, 12).value_or(0),
                                    number(date.sliced(6, 2), 1, 31).value_or(0));
    const QTime end =
        QTime::fromString(text.sliced(std::min<qsizetype>(text.size(), 9)).left(6).toString(), u"HHmmss"_s);
    return day && end.isValid() && time.isValid() && end < time ? std::optional(*day - 1) : day;
}

/// Takes the part NAME=VALUE. False where the value cannot be read; Unknown has been refused before.
bool take(QStringView name, QStringView value, QTime time, Recurrence &rule)
{
    const auto is = [name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    if (is("INTERVAL"_L1)) {
        const auto interval = number(value, 1, kMostInterval);
        rule.interval = interval.value_or(1);
        return interval.has_value();
    }
    if (is("COUNT"_L1)) {
        rule.count = number(value, 1, kMostCount);
        return rule.count.has_value();
    }
    if (is("UNTIL"_L1)) {
        const auto day = readUntil(value, time);
        rule.until = day.value_or(Day());
        return day.has_value();
    }
    if (is("WKST"_L1)) {
        rule.weekStart = weekdayNamed(value);
        return rule.weekStart != 0;
    }
    if (is("BYDAY"_L1))
        return readWeekdays(value, rule.weekdays);
    if (is("BYMONTHDAY"_L1))
        return readNumbers(value, 31, true, rule.monthDays);
    if (is("BYMONTH"_L1))
        return readNumbers(value, 12, false, rule.months);
    if (is("BYYEARDAY"_L1))
        return readNumbers(value, kMostDays, true, rule.yearDays);
    if (is("BYWEEKNO"_L1))
        return readNumbers(value, kMostWeeks, true, rule.weeks);
    return is("BYSETPOS"_L1) && readNumbers(value, kMostDays, true, rule.positions);
}

/// Why @p rule, each part of which could be read, is none that Leadbook follows; empty: it is.
QString objection(const Recurrence &rule)
{
    using enum Recurrence::Frequency;
    const bool hasOrdinals =
        std::ranges::any_of(rule.weekdays, [](const Recurrence::Weekday &each) { return each.ordinal != 0; });
    if (rule.count && rule.until.isValid())
        return Words::tr("It ends by a number of times and by a day; leave one of them out.");
    if (hasOrdinals && (rule.frequency == Daily || rule.frequency == Weekly))
        return Words::tr("“The first Monday” needs a month or a year; repeat it monthly or yearly.");
    if (hasOrdinals && !rule.weeks.empty())
        return Words::tr("“The first Monday” cannot be asked for within a week of the year.");
    if (!rule.weeks.empty() && rule.frequency != Yearly)
        return Words::tr("Weeks of the year (BYWEEKNO) go with FREQ=YEARLY alone.");
    if (!rule.yearDays.empty() && rule.frequency != Yearly)
        return Words::tr("Days of the year (BYYEARDAY) go with FREQ=YEARLY alone.");
    if (!rule.monthDays.empty() && rule.frequency == Weekly)
        return Words::tr("Days of the month (BYMONTHDAY) do not go with FREQ=WEEKLY.");
    if (!rule.positions.empty() && rule.weekdays.empty() && rule.monthDays.empty() && rule.yearDays.empty() &&
        rule.weeks.empty() && rule.months.empty())
        return Words::tr("BYSETPOS needs days to choose from, such as BYDAY.");
    return {};
}

/// Why the part @p name or the frequency @p value is not followed; empty: it may be.
QString refusal(QStringView name, QStringView value)
{
    constexpr std::array<QLatin1StringView, 3> kOften{"HOURLY"_L1, "MINUTELY"_L1, "SECONDLY"_L1};
    constexpr std::array<QLatin1StringView, 3> kParts{"BYHOUR"_L1, "BYMINUTE"_L1, "BYSECOND"_L1};
    const auto isAmong = [](const auto &list, QStringView text) {
        return std::ranges::any_of(
            list, [text](QLatin1StringView each) { return text.compare(each, Qt::CaseInsensitive) == 0; });
    };
    const bool isFrequency = name.compare("FREQ"_L1, Qt::CaseInsensitive) == 0;
    if ((isFrequency && isAmong(kOften, value)) || isAmong(kParts, name))
        return Words::tr("Tasks are due by day, so what repeats within a day (%1) cannot be taken over.")
            .arg((isFrequency ? value : name).toString().toUpper());
    if (name.compare("RSCALE"_L1, Qt::CaseInsensitive) == 0 ||
        name.compare("SKIP"_L1, Qt::CaseInsensitive) == 0)
        return Words::tr("Rules of another calendar (%1) cannot be taken over.")
            .arg(name.toString().toUpper());
    return {};
}

void addList(QString &text, QLatin1StringView name, const std::vector<int> &list)
{
    if (list.empty())
        return;
    QStringList parts;
    for (const int each : list)
        parts << QString::number(each);
    text += u';' + name + u'=' + parts.join(u',');
}

} // namespace

Result<Recurrence> parseRecurrence(QStringView text, QTime time)
{
    QStringView rest = text.trimmed();
    if (rest.startsWith("RRULE:"_L1, Qt::CaseInsensitive))
        rest = rest.sliced(6);
    Recurrence rule;
    bool hasFrequency = false;
    QStringList seen;
    for (const QStringView part : rest.split(u';')) {
        if (part.trimmed().isEmpty())
            continue;
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return noRule(text);
        const QStringView name = part.first(equals).trimmed();
        const QStringView value = part.sliced(equals + 1).trimmed();
        if (const QString why = refusal(name, value); !why.isEmpty())
            return invalid(why, text);
        if (seen.contains(name, Qt::CaseInsensitive))
            return noRule(text);
        seen << name.toString();
        if (name.compare("FREQ"_L1, Qt::CaseInsensitive) != 0) {
            if (!take(name, value, time, rule))
                return noRule(text);
            continue;
        }
        const auto *found = std::ranges::find_if(kFrequencies, [value](QLatin1StringView each) {
            return value.compare(each, Qt::CaseInsensitive) == 0;
        });
        if (found == kFrequencies.end())
            return noRule(text);
        rule.frequency = static_cast<Recurrence::Frequency>(found - kFrequencies.begin());
        hasFrequency = true;
    }
    if (!hasFrequency)
        return noRule(text);
    if (const QString why = objection(rule); !why.isEmpty())
        return invalid(why, text);
    return rule;
}

QString toRule(const Recurrence &rule)
{
    QString text = u"FREQ="_s + kFrequencies[static_cast<std::size_t>(rule.frequency)];
    if (rule.interval != 1)
        text += u";INTERVAL="_s + QString::number(rule.interval);
    if (rule.count)
        text += u";COUNT="_s + QString::number(*rule.count);
    if (rule.until.isValid())
        text += u";UNTIL="_s + rule.until.toIso().remove(u'-');
    addList(text, "BYMONTH"_L1, rule.months);
    addList(text, "BYWEEKNO"_L1, rule.weeks);
    addList(text, "BYYEARDAY"_L1, rule.yearDays);
    addList(text, "BYMONTHDAY"_L1, rule.monthDays);
    QStringList days;
    for (const Recurrence::Weekday &each : rule.weekdays)
        days << (each.ordinal == 0 ? QString() : QString::number(each.ordinal)) +
                    kWeekdays[static_cast<std::size_t>(each.weekday - 1)];
    if (!days.isEmpty())
        text += u";BYDAY="_s + days.join(u',');
    addList(text, "BYSETPOS"_L1, rule.positions);
    if (rule.weekStart != 1)
        text += u";WKST="_s + kWeekdays[static_cast<std::size_t>(rule.weekStart - 1)];
    return text;
}

} // namespace leadbook
