// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/buyinghistory.h"

#include "analysis/ordersums.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr std::uint32_t kCustomersBetweenLooks = 8192;

struct Line
{
    Day day;
    bool isPurchase;
    bool isFree;
    Money amount;
};

/// The lines of all customers, those of one standing together.
struct LinesByCustomer
{
    std::vector<std::size_t> begin; ///< customer i has begin[i] to begin[i + 1] - 1
    std::vector<Line> lines;
};

template <typename Visit>
void forEachLine(std::span<const PurchaseColumns> chunks, Day asOf, const Progress &progress, Visit &&visit)
{
    for (const PurchaseColumns &chunk : chunks) {
        if (progress.isCancelled())
            return;
        for (std::size_t i = 0; i < chunk.day.size(); ++i) {
            if (chunk.customer[i] != kNoCustomer && chunk.amount[i].isKnown() && chunk.day[i].isValid() &&
                chunk.day[i] <= asOf)
                visit(chunk, i);
        }
    }
}

LinesByCustomer linesByCustomer(std::span<const PurchaseColumns> chunks, std::size_t customers, Day asOf,
                                const Progress &progress)
{
    LinesByCustomer sorted;
    sorted.begin.assign(customers + 1, 0);
    forEachLine(chunks, asOf, progress,
                [&](const PurchaseColumns &chunk, std::size_t i) { ++sorted.begin[chunk.customer[i] + 1]; });
    for (std::size_t i = 0; i < customers; ++i)
        sorted.begin[i + 1] += sorted.begin[i];
    sorted.lines.resize(sorted.begin.back());
    std::vector<std::size_t> next(sorted.begin.begin(), sorted.begin.end() - 1);
    const OrderSums orders(chunks, asOf, progress);
    forEachLine(chunks, asOf, progress, [&](const PurchaseColumns &chunk, std::size_t i) {
        const std::uint32_t customer = chunk.customer[i];
        const Money amount = chunk.amount[i];
        const bool isFree = amount == Money(0) && chunk.order[i] == kOwnOrder;
        const bool isPurchase = isFree || orders.isPurchase(customer, chunk.order[i], amount);
        sorted.lines[next[customer]++] = {chunk.day[i], isPurchase, isFree, amount};
    });
    return sorted;
}

/// Reads one customer's lines, in the order of their days.
class HistoryReader
{
public:
    HistoryReader(BuyingHistories &histories, std::uint32_t customer)
        : m_histories(histories)
        , m_customer(customer)
    {
    }

    void read(std::span<const Line> lines)
    {
        for (std::size_t begin = 0; begin < lines.size();) {
            std::size_t end = begin;
            bool isPurchase = false;
            bool isPaid = false;
            Money amount(0);
            for (; end < lines.size() && lines[end].day == lines[begin].day; ++end) {
                isPurchase = isPurchase || lines[end].isPurchase;
                isPaid = isPaid || (lines[end].isPurchase && !lines[end].isFree);
                amount += lines[end].amount;
            }
            const Day day = lines[begin].day;
            m_free += isPurchase && !isPaid && day <= m_histories.question.calibrationEnd ? 1 : 0;
            readDay(day, isPurchase, amount);
            begin = end;
        }
        if (m_first.isValid() && m_first <= m_histories.question.calibrationEnd)
            write();
    }

private:
    void readDay(Day day, bool isPurchase, Money amount)
    {
        if (!m_first.isValid()) {
            if (!isPurchase)
                return;
            m_first = m_last = day;
            m_firstSpend = amount;
            return;
        }
        const bool isLearnt = day <= m_histories.question.calibrationEnd;
        if (isLearnt)
            m_spend += amount;
        if (!isPurchase)
            return;
        m_days.push_back(day);
        if (!isLearnt) {
            ++m_later;
            return;
        }
        const double gap = m_histories.units(day - m_last);
        m_squares += gap * gap;
        m_last = day;
        ++m_repeats;
    }

    void write()
    {
        const BuyingQuestion &question = m_histories.question;
        m_histories.customer.push_back(m_customer);
        m_histories.repeats.push_back(m_repeats);
        m_histories.last.push_back(m_histories.units(m_last - m_first));
        m_histories.age.push_back(m_histories.units(question.calibrationEnd - m_first));
        m_histories.firstDay.push_back(m_first);
        m_histories.squares.push_back(m_squares);
        m_histories.spend.push_back(m_repeats > 0 ? m_spend.toDouble() / m_repeats : 0);
        m_histories.firstSpend.push_back(m_firstSpend.toDouble());
        m_histories.later.push_back(m_later);
        m_histories.freeDays += m_free;
        for (const Day day : m_days)
            ++m_histories.repeatsByDay[static_cast<std::size_t>(day - m_histories.firstOfAll)];
    }

    BuyingHistories &m_histories;
    std::uint32_t m_customer;
    Day m_first;
    Day m_last;
    Money m_firstSpend = Money(0);
    Money m_spend = Money(0);
    std::uint32_t m_repeats = 0;
    std::uint32_t m_later = 0;
    std::uint32_t m_free = 0;
    double m_squares = 0;
    std::vector<Day> m_days; ///< of the repeats
};

} // namespace

BuyingHistories buyingHistories(std::span<const PurchaseColumns> chunks, std::size_t customers,
                                const BuyingQuestion &question, const Progress &progress)
{
    BuyingHistories histories;
    histories.question = question;
    LinesByCustomer sorted = linesByCustomer(chunks, customers, question.asOf, progress);
    if (progress.isCancelled())
        return histories;
    for (const Line &line : sorted.lines) {
        if (line.isPurchase && (!histories.firstOfAll.isValid() || line.day < histories.firstOfAll))
            histories.firstOfAll = line.day;
    }
    if (!histories.firstOfAll.isValid())
        return histories;
    histories.repeatsByDay.assign(static_cast<std::size_t>(question.asOf - histories.firstOfAll) + 1, 0);
    for (std::uint32_t customer = 0; customer < customers; ++customer) {
        if (customer % kCustomersBetweenLooks == 0 && progress.isCancelled())
            return {};
        const std::span lines(sorted.lines.begin() + static_cast<std::ptrdiff_t>(sorted.begin[customer]),
                              sorted.begin[customer + 1] - sorted.begin[customer]);
        std::ranges::sort(lines, {}, &Line::day);
        HistoryReader(histories, customer).read(lines);
    }
    return histories;
}

} // namespace leadbook
