// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cohorts.h"

#include "analysis/ordersums.h"

#include <algorithm>
#include <bit>
#include <optional>

namespace leadbook {

namespace {

using Place = std::uint16_t;
constexpr Place kNoPlace = 0x7fff;
constexpr Place kTooOld = 0x7ffe;
constexpr Place kCountsNot = 0x8000; // beside the place of a line that has money and is no purchase
constexpr std::size_t kWindow = 64;  // places marked at once, a bit each

/// Which month or quarter a day lies in, by a look into a table.
class Calendar
{
public:
    Calendar(Day first, Day asOf, CalendarUnit unit)
        : m_last(unitNumber(asOf, unit))
        , m_begin(std::max(unitNumber(first, unit), m_last - kMostUnits + 1))
        , m_first(unitBegin(m_begin, unit))
    {
        m_places.reserve(static_cast<std::size_t>(asOf - m_first) + 1);
        for (int number = m_begin; number <= m_last; ++number) {
            const Day end = std::min(unitEnd(number, unit), asOf) + 1;
            m_starts.push_back(unitBegin(number, unit));
            m_places.resize(static_cast<std::size_t>(end - m_first), static_cast<Place>(number - m_begin));
        }
    }
    std::size_t count() const { return m_starts.size(); }
    Day start(std::size_t place) const { return m_starts[place]; }
    /// kTooOld before the first one.
    Place placeOf(Day day) const
    {
        return day < m_first ? kTooOld : m_places[static_cast<std::size_t>(day - m_first)];
    }

private:
    int m_last;
    int m_begin;
    Day m_first;
    std::vector<Place> m_places; ///< by day from m_first
    std::vector<Day> m_starts;
};

/// The passes over the lines.
class Sweep
{
public:
    Sweep(std::span<const PurchaseColumns> chunks, std::size_t customers, const CohortQuestion &question)
        : m_chunks(chunks)
        , m_customers(customers)
    {
        m_cohorts.question = question;
        m_cohorts.isLastRunning = isUnitRunning(question.asOf, question.unit);
    }

    Cohorts run()
    {
        const Day first = firstDay();
        if (!first.isValid())
            return std::move(m_cohorts);
        const Calendar calendar(first, m_cohorts.question.asOf, m_cohorts.question.unit);
        findFirst(calendar);
        makeCohorts(calendar);
        for (std::size_t begin = 0; begin < calendar.count(); begin += kWindow)
            countActive(begin);
        sumMoney(calendar.count());
        std::erase_if(m_cohorts.cohorts, [](const Cohort &cohort) { return cohort.size == 0; });
        return std::move(m_cohorts);
    }

private:
    bool isDated(const PurchaseColumns &lines, std::size_t i) const
    {
        return lines.customer[i] != kNoCustomer && lines.day[i].isValid() && lines.amount[i].isKnown() &&
               lines.day[i] <= m_cohorts.question.asOf;
    }

    /// The first day of a line that may count, and counts those that may not.
    Day firstDay()
    {
        Day first;
        for (const PurchaseColumns &lines : m_chunks) {
            m_lines += lines.customer.size();
            for (std::size_t i = 0; i < lines.customer.size(); ++i) {
                if (isDated(lines, i)) {
                    if (!first.isValid() || lines.day[i] < first)
                        first = lines.day[i];
                } else if (lines.day[i].isValid() && lines.amount[i].isKnown()) {
                    ++(lines.customer[i] == kNoCustomer ? m_cohorts.unlinked : m_cohorts.later);
                }
            }
        }
        return first;
    }

    /// Notes the place of each line, and each customer's first that counts.
    void findFirst(const Calendar &calendar)
    {
        m_first.assign(m_customers, kNoPlace);
        m_places.reserve(m_lines);
        std::vector<std::uint8_t> isTooOld(m_customers);
        std::optional<OrderSums> orders;
        if (m_cohorts.question.rule == CohortRule::Positive)
            orders.emplace(m_chunks, m_cohorts.question.asOf);
        for (const PurchaseColumns &lines : m_chunks) {
            for (std::size_t i = 0; i < lines.customer.size(); ++i) {
                if (!isDated(lines, i)) {
                    m_places.push_back(kNoPlace | kCountsNot);
                    continue;
                }
                const std::uint32_t customer = lines.customer[i];
                const Place place = calendar.placeOf(lines.day[i]);
                const bool counts = !orders || orders->isPurchase(customer, lines.order[i], lines.amount[i]);
                m_places.push_back(counts ? place : static_cast<Place>(place | kCountsNot));
                if (!counts)
                    continue;
                if (place == kTooOld)
                    isTooOld[customer] = 1;
                else
                    m_first[customer] = std::min(m_first[customer], place);
            }
        }
        for (std::size_t customer = 0; customer < m_customers; ++customer) {
            if (isTooOld[customer] != 0) {
                m_first[customer] = kNoPlace;
                ++m_cohorts.tooOld;
            }
        }
    }

    void makeCohorts(const Calendar &calendar)
    {
        m_cohorts.cohorts.resize(calendar.count());
        for (std::size_t place = 0; place < calendar.count(); ++place)
            m_cohorts.cohorts[place].start = calendar.start(place);
        for (const Place first : m_first) {
            if (first != kNoPlace)
                ++m_cohorts.cohorts[first].size;
        }
        for (std::size_t place = 0; place < calendar.count(); ++place) {
            if (m_cohorts.cohorts[place].size > 0)
                m_cohorts.cohorts[place].cells.resize(calendar.count() - place);
        }
    }

    /// Counts each customer once in each of the places from @p begin.
    void countActive(std::size_t begin)
    {
        m_marks.assign(m_customers, 0);
        std::size_t at = 0;
        for (const PurchaseColumns &lines : m_chunks) {
            for (const std::uint32_t customer : lines.customer) {
                // Lines that do not count lie in no window, as do earlier places.
                const std::size_t bit = m_places[at++] - begin;
                if (bit < kWindow)
                    m_marks[customer] |= std::uint64_t{1} << bit;
            }
        }
        for (std::size_t customer = 0; customer < m_customers; ++customer) {
            const Place first = m_first[customer];
            if (first == kNoPlace)
                continue;
            for (std::uint64_t marks = m_marks[customer]; marks != 0; marks &= marks - 1) {
                const std::size_t place = begin + static_cast<std::size_t>(std::countr_zero(marks));
                ++m_cohorts.cohorts[first].cells[place - first].active;
            }
        }
    }

    void sumMoney(std::size_t places)
    {
        std::vector<Money> sums(places * places, Money(0)); // by cohort and place
        std::size_t at = 0;
        for (const PurchaseColumns &lines : m_chunks) {
            for (std::size_t i = 0; i < lines.customer.size(); ++i) {
                const std::size_t place = m_places[at++] & ~kCountsNot;
                if (place >= places)
                    continue;
                const std::size_t first = m_first[lines.customer[i]];
                if (first <= place) // none at all lies behind every place
                    sums[first * places + place] += lines.amount[i];
            }
        }
        for (std::size_t first = 0; first < places; ++first) {
            auto &cells = m_cohorts.cohorts[first].cells;
            for (std::size_t after = 0; after < cells.size(); ++after)
                cells[after].money = sums[first * places + first + after];
        }
    }

    std::span<const PurchaseColumns> m_chunks;
    std::size_t m_customers;
    Cohorts m_cohorts;
    std::size_t m_lines = 0;
    std::vector<Place> m_places;        ///< by line; kCountsNot beside it
    std::vector<Place> m_first;         ///< by customer
    std::vector<std::uint64_t> m_marks; ///< by customer: the places of a window
};

} // namespace

Cohorts computeCohorts(std::span<const PurchaseColumns> chunks, std::size_t customers,
                       const CohortQuestion &question)
{
    return Sweep(chunks, customers, question).run();
}

} // namespace leadbook
