// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recurrence.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

constexpr int kDaysInWeek = 7;
constexpr int kMonthsInYear = 12;
constexpr int kMostYears = 400;    ///< after which the calendar repeats
constexpr int kMostDays = 146'097; ///< of them
constexpr int kLastYear = 9'000;

Day firstOfYear(int year)
{
    return Day::fromCivil(year, 1, 1).value_or(Day());
}

/// The span that a rule takes its days from: a day, week, month or year.
struct Span
{
    Day begin;
    Day end; ///< the first day behind it
};

/// The day on which the first week of @p year begins: the week that has 4 January.
Day firstWeek(int year, int weekStart)
{
    const Day fourth = firstOfYear(year) + 3;
    return fourth - (weekdayOf(fourth) - weekStart + kDaysInWeek) % kDaysInWeek;
}

/// The year that the week of @p day belongs to.
int weekYear(Day day, int weekStart)
{
    const int year = day.civil().year;
    if (day >= firstWeek(year + 1, weekStart))
        return year + 1;
    return day < firstWeek(year, weekStart) ? year - 1 : year;
}

/// @p wanted counted from 1 at the front or from -1 at the back names place @p place (from 0) of @p size.
bool isPlace(const std::vector<int> &wanted, int place, int size)
{
    return std::ranges::any_of(wanted,
                               [&](int each) { return each > 0 ? each == place + 1 : each == place - size; });
}

/// Walks over the days of a rule.
class Walk
{
public:
    Walk(const Recurrence &rule, Day start)
        : m_rule(rule)
        , m_start(start)
        , m_firstYear(start.civil().year)
    {
        fillIn();
        if (m_rule.weeks.empty())
            return;
        // Days at the turn of a year belong to a week of the year before or behind; that year counts unless
        // nothing of it is left.
        m_firstYear = weekYear(start, m_rule.weekStart);
        const auto days = daysOf(spanOf(0));
        if (m_firstYear < start.civil().year && (days.empty() || days.back() < start))
            m_firstYear = start.civil().year;
    }

    /// Calls @p visit with each day from the start on, until it says false or the rule is at its end.
    template <typename Visit> void run(Visit &&visit)
    {
        int left = m_rule.count.value_or(-1);
        const Day last = m_start + kMostDays;
        for (int number = 0; left != 0 && number <= mostSteps() / m_rule.interval; ++number) {
            const Span span = spanOf(number);
            if (span.begin > last || (m_rule.until.isValid() && span.begin > m_rule.until))
                return;
            for (const Day day : daysOf(span)) {
                if (day < m_start)
                    continue;
                if ((m_rule.until.isValid() && day > m_rule.until) || left == 0 || !visit(day))
                    return;
                left -= left > 0 ? 1 : 0;
            }
        }
    }

private:
    /// What a rule leaves open is as the day it starts from.
    void fillIn()
    {
        const Day::Civil civil = m_start.civil();
        const bool hasDays = !m_rule.weekdays.empty() || !m_rule.monthDays.empty();
        switch (m_rule.frequency) {
        case Recurrence::Frequency::Daily:
            return;
        case Recurrence::Frequency::Weekly:
            if (m_rule.weekdays.empty())
                m_rule.weekdays.push_back({weekdayOf(m_start), 0});
            return;
        case Recurrence::Frequency::Monthly:
            if (!hasDays)
                m_rule.monthDays.push_back(civil.day);
            return;
        case Recurrence::Frequency::Yearly:
            if (!m_rule.weekdays.empty() || !m_rule.yearDays.empty())
                return;
            if (!m_rule.weeks.empty()) {
                if (m_rule.monthDays.empty())
                    m_rule.weekdays.push_back({weekdayOf(m_start), 0});
                return;
            }
            if (m_rule.monthDays.empty())
                m_rule.monthDays.push_back(civil.day);
            if (m_rule.months.empty())
                m_rule.months.push_back(civil.month);
            return;
        }
    }

    /// Periods in 400 years, so that no year is beyond what a Day can be.
    int mostSteps() const
    {
        switch (m_rule.frequency) {
        case Recurrence::Frequency::Daily:
            return kMostDays;
        case Recurrence::Frequency::Weekly:
            return kMostDays / kDaysInWeek + 1;
        case Recurrence::Frequency::Monthly:
            return kMostYears * kMonthsInYear;
        case Recurrence::Frequency::Yearly:
            break;
        }
        return kMostYears;
    }

    Span spanOf(int number) const
    {
        const int steps = number * m_rule.interval;
        switch (m_rule.frequency) {
        case Recurrence::Frequency::Daily:
            return {m_start + steps, m_start + steps + 1};
        case Recurrence::Frequency::Weekly: {
            const int behind = (weekdayOf(m_start) - m_rule.weekStart + kDaysInWeek) % kDaysInWeek;
            const Day begin = m_start - behind + steps * kDaysInWeek;
            return {begin, begin + kDaysInWeek};
        }
        case Recurrence::Frequency::Monthly: {
            const Day begin = (m_start - (m_start.civil().day - 1)).addMonths(steps);
            return {begin, begin.addMonths(1)};
        }
        case Recurrence::Frequency::Yearly:
            break;
        }
        if (!m_rule.weeks.empty()) {
            const int year = m_firstYear + steps;
            return {firstWeek(year, m_rule.weekStart), firstWeek(year + 1, m_rule.weekStart)};
        }
        const int year = m_firstYear + steps;
        return {firstOfYear(year), firstOfYear(year + 1)};
    }

    bool isOn(const Span &span, Day day, const Day::Civil &civil) const
    {
        if (!m_rule.months.empty() && std::ranges::find(m_rule.months, civil.month) == m_rule.months.end())
            return false;
        if (!m_rule.weeks.empty() &&
            !isPlace(m_rule.weeks, (day - span.begin) / kDaysInWeek, (span.end - span.begin) / kDaysInWeek))
            return false;
        if (!m_rule.yearDays.empty()) {
            const Day first = firstOfYear(civil.year);
            if (!isPlace(m_rule.yearDays, day - first, firstOfYear(civil.year + 1) - first))
                return false;
        }
        if (!m_rule.monthDays.empty()) {
            const Day first = day - (civil.day - 1);
            if (!isPlace(m_rule.monthDays, civil.day - 1, first.addMonths(1) - first))
                return false;
        }
        return m_rule.weekdays.empty() || isWeekday(day, civil);
    }

    bool isWeekday(Day day, const Day::Civil &civil) const
    {
        const int weekday = weekdayOf(day);
        // Counted within the month, or within the year where no month is asked for.
        const bool isOfYear = m_rule.frequency == Recurrence::Frequency::Yearly && m_rule.months.empty();
        const Day first = isOfYear ? firstOfYear(civil.year) : day - (civil.day - 1);
        const Day end = isOfYear ? firstOfYear(civil.year + 1) : first.addMonths(1);
        const int before = (day - first) / kDaysInWeek;
        const int behind = (end - 1 - day) / kDaysInWeek;
        return std::ranges::any_of(m_rule.weekdays, [&](const Recurrence::Weekday &each) {
            if (each.weekday != weekday)
                return false;
            return each.ordinal == 0 ||
                   (each.ordinal > 0 ? each.ordinal == before + 1 : each.ordinal == -behind - 1);
        });
    }

    std::vector<Day> daysOf(const Span &span) const
    {
        std::vector<Day> days;
        for (Day day = span.begin; day < span.end; day = day + 1) {
            if (isOn(span, day, day.civil()))
                days.push_back(day);
        }
        if (m_rule.positions.empty())
            return days;
        std::vector<Day> chosen;
        for (std::size_t i = 0; i < days.size(); ++i) {
            if (isPlace(m_rule.positions, static_cast<int>(i), static_cast<int>(days.size())))
                chosen.push_back(days[i]);
        }
        return chosen;
    }

    Recurrence m_rule;
    Day m_start;
    int m_firstYear; ///< that the years of a yearly rule are counted from
};

/// Whether days can be counted from @p start.
bool isStart(Day start)
{
    return start.isValid() && start.civil().year >= 1 && start.civil().year <= kLastYear;
}

} // namespace

int weekdayOf(Day day)
{
    constexpr int kOfEpoch = 3; // 1970-01-01 was a Thursday
    const int weekday = (day.number() + kOfEpoch) % kDaysInWeek;
    return (weekday < 0 ? weekday + kDaysInWeek : weekday) + 1;
}

std::vector<Recurrence> commonRecurrences(Day due)
{
    using enum Recurrence::Frequency;
    constexpr int kQuarter = 3;
    constexpr int kWorkdays = 5;
    const Day::Civil civil = due.civil();
    const bool isLast = (due + 1).civil().day == 1;
    Recurrence workdays;
    workdays.frequency = Weekly;
    for (int weekday = 1; weekday <= kWorkdays; ++weekday)
        workdays.weekdays.push_back({weekday, 0});
    Recurrence weekly;
    weekly.frequency = Weekly;
    weekly.weekdays.push_back({weekdayOf(due), 0});
    Recurrence biweekly = weekly;
    biweekly.interval = 2;
    Recurrence monthly;
    monthly.frequency = Monthly;
    monthly.monthDays.push_back(isLast ? -1 : civil.day);
    Recurrence quarterly = monthly;
    quarterly.interval = kQuarter;
    Recurrence yearly = monthly;
    yearly.frequency = Yearly;
    yearly.months.push_back(civil.month);
    return {workdays, weekly, biweekly, monthly, quarterly, yearly};
}

std::vector<Day> occurrences(const Recurrence &rule, Day start, std::size_t most)
{
    std::vector<Day> days;
    if (!isStart(start) || most == 0)
        return days;
    Walk(rule, start).run([&](Day day) {
        days.push_back(day);
        return days.size() < most;
    });
    return days;
}

std::optional<NextOccurrence> nextOccurrence(const Recurrence &rule, Day start, Day after)
{
    if (!isStart(start))
        return std::nullopt;
    std::optional<NextOccurrence> next;
    int passed = 0;
    Walk(rule, start).run([&](Day day) {
        if (day > start && day > after) {
            next = NextOccurrence{day, rule};
            return false;
        }
        ++passed;
        return true;
    });
    if (next && rule.count)
        next->rule.count = *rule.count - passed;
    return next;
}

} // namespace leadbook
