// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datetext.h"

#include "exchange/celltext.h"
#include "exchange/dateparts.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr std::array<DateOrder, 3> kOrders{DateOrder::Ymd, DateOrder::Dmy, DateOrder::Mdy};

/// Where year, month and day stand, by DateOrder.
struct Places
{
    std::size_t year;
    std::size_t month;
    std::size_t day;
};
constexpr std::array<Places, 3> kPlaces{{{0, 1, 2}, {2, 1, 0}, {2, 0, 1}}};

std::optional<Day> dayOf(const DateParts &parts, DateOrder order)
{
    const Places places = kPlaces[static_cast<std::size_t>(order)];
    const DateParts::Part year = parts.part[places.year];
    const DateParts::Part month = parts.part[places.month];
    const DateParts::Part day = parts.part[places.day];
    const bool wellFormed = (year.digits == 2 || year.digits == 4) && month.digits <= 2 && day.digits <= 2 &&
                            !year.isMonth && !day.isMonth;
    if (!wellFormed)
        return std::nullopt;
    const int century = year.digits == 4 ? 0 : year.value < 70 ? 2000 : 1900;
    return Day::fromCivil(century + year.value, month.value, day.value);
}

/// The order that the text itself tells, absent where it does not.
std::optional<DateOrder> toldOrder(const DateParts &parts)
{
    if (parts.yearFirst())
        return DateOrder::Ymd;
    if (parts.part[0].isMonth)
        return DateOrder::Mdy;
    if (parts.part[1].isMonth)
        return DateOrder::Dmy;
    return std::nullopt;
}

/// "YYYY-MM-DD" or "YYYY-MM-DD HH:MM:SS": what programs write, read without detours.
std::optional<DateAndTime> parseIso(std::string_view text)
{
    constexpr std::string_view kShape = "dddd-dd-dd dd:dd:dd";
    if (text.size() != 10 && text.size() != kShape.size())
        return std::nullopt;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (kShape[i] == 'd' ? !isDigit(text[i]) : text[i] != kShape[i])
            return std::nullopt;
    }
    const auto two = [text](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const auto day = Day::fromCivil(two(0) * 100 + two(2), two(5), two(8));
    if (!day)
        return std::nullopt;
    DateAndTime result{*day, {}};
    if (text.size() > 10) {
        if (two(11) > 23 || two(14) > 59)
            return std::nullopt;
        result.minute = two(11) * 60 + two(14);
    }
    return result;
}

} // namespace

std::optional<DateAndTime> parseDate(std::string_view cell, DateOrder order)
{
    if (const auto iso = parseIso(trimmed(cell)))
        return iso;
    const auto parts = splitDate(cell);
    if (!parts)
        return std::nullopt;
    const auto day = dayOf(*parts, toldOrder(*parts).value_or(order));
    if (!day)
        return std::nullopt;
    return DateAndTime{*day, parts->minute};
}

void DateEvidence::add(std::string_view cell)
{
    if (parseIso(trimmed(cell)))
        return;
    const auto parts = splitDate(cell);
    if (!parts || toldOrder(*parts))
        return;
    for (const DateOrder order : kOrders)
        m_valid[static_cast<std::size_t>(order)] += dayOf(*parts, order) ? 1 : 0;
    m_first.set(static_cast<std::size_t>(parts->part[0].value % 100));
    m_third.set(static_cast<std::size_t>(parts->part[2].value % 100));
    (parts->separator == '/' ? m_slashes : m_others) += 1;
}

bool DateEvidence::mayBe(DateOrder order) const
{
    const std::int64_t valid = m_valid[static_cast<std::size_t>(order)];
    return valid > 0 && valid == *std::max_element(std::begin(m_valid), std::end(m_valid));
}

std::optional<DateOrder> DateEvidence::decided() const
{
    std::array<bool, 3> possible{};
    std::ranges::transform(kOrders, possible.begin(), [this](DateOrder order) { return mayBe(order); });
    // A column spans few years and many days: the place with fewer different numbers is the year's.
    if (possible[0] && (possible[1] || possible[2]) && m_first.count() != m_third.count()) {
        const bool yearFirst = m_first.count() < m_third.count();
        possible = {yearFirst, possible[1] && !yearFirst, possible[2] && !yearFirst};
    }
    if (std::ranges::count(possible, true) != 1)
        return std::nullopt;
    return kOrders[static_cast<std::size_t>(std::ranges::find(possible, true) - possible.begin())];
}

DateOrder DateEvidence::order(std::optional<DateOrder> others) const
{
    if (const auto own = decided())
        return *own;
    if (others && (mayBe(*others) || m_slashes + m_others == 0))
        return *others;
    const DateOrder usual = m_slashes > m_others ? DateOrder::Mdy : DateOrder::Dmy;
    return mayBe(usual) || m_slashes + m_others == 0
               ? usual
               : kOrders[mayBe(DateOrder::Ymd) ? 0 : usual == DateOrder::Mdy];
}

} // namespace leadbook
