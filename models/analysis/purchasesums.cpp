// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/purchasesums.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace leadbook {

namespace {

constexpr std::size_t kAhead = 24;

/// Whether each line has a higher code than the line before, or that of the same customer again.
bool onlyRises(std::span<const PurchaseColumns> chunks)
{
    std::uint32_t code = kOwnOrder;
    std::uint32_t customer = kNoCustomer;
    for (const PurchaseColumns &lines : chunks) {
        unsigned falls = 0;
        for (std::size_t i = 0; i < lines.order.size(); ++i) {
            const unsigned same = unsigned(lines.order[i] == code) & unsigned(lines.customer[i] == customer);
            falls |= unsigned(lines.order[i] <= code) & (1U - same);
            code = lines.order[i];
            customer = lines.customer[i];
        }
        if (falls != 0)
            return false;
    }
    return true;
}

} // namespace

OrderMarks::OrderMarks()
    : m_windows(std::size_t{1} << (32 - kWindowBits))
{
}

OrderMarks::Window &OrderMarks::window(std::uint32_t code)
{
    auto &window = m_windows[code >> kWindowBits];
    if (!window)
        window = std::make_unique<Window>();
    return *window;
}

void OrderMarks::add(std::span<const PurchaseColumns> chunks)
{
    if (!onlyRises(chunks)) {
        mark(chunks);
        return;
    }
    for (const PurchaseColumns &lines : chunks) {
        if (lines.order.empty())
            continue;
        if (m_risen.empty())
            m_lowest = lines.order.front();
        m_highest = lines.order.back();
        m_risen.push_back(lines);
    }
}

void OrderMarks::markRisen()
{
    const std::vector<PurchaseColumns> risen = std::exchange(m_risen, {});
    mark(risen);
}

void OrderMarks::mark(std::span<const PurchaseColumns> chunks)
{
    std::uint32_t code = kOwnOrder;
    std::uint32_t customer = kNoCustomer;
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.order.size(); ++i) {
            if (lines.order[i] == code && lines.customer[i] == customer)
                continue;
            code = lines.order[i];
            customer = lines.customer[i];
            if (code == kOwnOrder)
                continue;
            Window &in = window(code);
            const std::uint32_t at = code & kWindowMask;
            const std::uint64_t mask = std::uint64_t{1} << (at % 64);
            in.scattered[at / 64] |= in.seen[at / 64] & mask;
            in.seen[at / 64] |= mask;
        }
    }
}

void OrderMarks::merge(OrderMarks &other)
{
    const bool bothRise = !m_risen.empty() && !other.m_risen.empty();
    if (bothRise && other.m_lowest >= m_highest) {
        if (other.m_lowest == m_highest) { // one order has lines in both
            const std::uint32_t at = m_highest & kWindowMask;
            window(m_highest).scattered[at / 64] |= std::uint64_t{1} << (at % 64);
        }
        m_risen.insert(m_risen.end(), other.m_risen.begin(), other.m_risen.end());
        m_highest = other.m_highest;
        return;
    }
    markRisen();
    other.markRisen();
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (!other.m_windows[i])
            continue;
        Window &into = window(static_cast<std::uint32_t>(i) << kWindowBits);
        const Window &from = *other.m_windows[i];
        for (std::size_t word = 0; word < kWords; ++word) {
            into.scattered[word] |= from.scattered[word] | (into.seen[word] & from.seen[word]);
            into.seen[word] |= from.seen[word];
        }
    }
}

std::vector<std::uint32_t> OrderMarks::windows() const
{
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < m_windows.size(); ++i) {
        if (m_windows[i] &&
            std::ranges::any_of(m_windows[i]->scattered, [](std::uint64_t bits) { return bits != 0; }))
            found.push_back(static_cast<std::uint32_t>(i));
    }
    return found;
}

std::size_t OrderMarks::scatteredEnd(std::uint32_t window) const
{
    const auto &words = m_windows[window]->scattered;
    for (std::size_t word = words.size(); word > 0; --word)
        if (words[word - 1] != 0)
            return (word - 1) * 64 + static_cast<std::size_t>(std::bit_width(words[word - 1]));
    return 0;
}

PurchaseSums::PurchaseSums(std::size_t customers, Day asOf)
    : m_customers(customers)
    , m_asOf(asOf)
{
}

void PurchaseSums::Order::add(Day day, Money line)
{
    amount += line;
    if (line > Money(0))
        lastDay = std::max(lastDay, day);
}

bool PurchaseSums::isLeftOut(Day day, Money amount, std::uint32_t customer)
{
    if (!day.isValid() || !amount.isKnown())
        ++m_undated;
    else if (customer == kNoCustomer)
        ++m_unlinked;
    else if (day > m_asOf)
        ++m_later;
    else
        return false;
    return true;
}

void PurchaseSums::count(const Order &order)
{
    if (order.amount <= Money(0))
        return;
    Customer &customer = m_customers[order.customer];
    customer.lastDay = std::max(customer.lastDay, order.lastDay);
    ++customer.orders;
}

void PurchaseSums::closeRun(const OrderMarks &marks, const Order &run, std::uint32_t code)
{
    if (run.customer == kNoCustomer)
        return;
    m_customers[run.customer].amount += run.amount;
    if (code == kOwnOrder || !marks.isScattered(code))
        count(run);
}

void PurchaseSums::addRuns(std::span<const PurchaseColumns> chunks, const OrderMarks &marks)
{
    Order run;
    std::uint32_t code = kOwnOrder;
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.customer.size(); ++i) {
            // Customers come in no order: each line waits for memory unless it was asked for before.
            const std::size_t soon = i + kAhead;
            if (soon < lines.customer.size() && lines.customer[soon] < m_customers.size())
                __builtin_prefetch(&m_customers[lines.customer[soon]], 1);
            const std::uint32_t customer = lines.customer[i];
            if (isLeftOut(lines.day[i], lines.amount[i], customer))
                continue;
            if (lines.order[i] != code || customer != run.customer || code == kOwnOrder) {
                closeRun(marks, run, code);
                run = {Money(0), Day(), customer};
                code = lines.order[i];
            }
            run.add(lines.day[i], lines.amount[i]);
        }
    }
    closeRun(marks, run, code);
}

void PurchaseSums::addScattered(std::span<const PurchaseColumns> chunks, const OrderMarks &marks,
                                std::uint32_t window)
{
    std::vector<Order> orders(marks.scatteredEnd(window));
    std::unordered_map<std::uint64_t, Order> shared; // of a number that several customers use: all but one
    for (const PurchaseColumns &lines : chunks) {
        for (std::size_t i = 0; i < lines.order.size(); ++i) {
            const std::uint32_t code = lines.order[i];
            if (code >> OrderMarks::kWindowBits != window || code == kOwnOrder || !marks.isScattered(code))
                continue;
            const std::uint32_t customer = lines.customer[i];
            const Day day = lines.day[i];
            const Money amount = lines.amount[i];
            if (customer == kNoCustomer || !day.isValid() || !amount.isKnown() || day > m_asOf)
                continue;
            Order *order = &orders[code & OrderMarks::kWindowMask];
            if (order->customer == kNoCustomer)
                order->customer = customer;
            if (order->customer != customer) {
                order = &shared[std::uint64_t{code} << 32U | customer];
                order->customer = customer;
            }
            order->add(day, amount);
        }
    }
    for (const Order &order : orders)
        count(order);
    for (const auto &[key, order] : shared)
        count(order);
}

void writeTotals(std::span<const PurchaseSums> parts, std::size_t first, std::size_t last,
                 PurchaseTotals &totals)
{
    for (std::size_t row = first; row < last; ++row) {
        PurchaseSums::Customer sum;
        for (const PurchaseSums &part : parts) {
            const PurchaseSums::Customer &more = part.m_customers[row];
            sum.amount += more.amount;
            sum.lastDay = std::max(sum.lastDay, more.lastDay);
            sum.orders += more.orders;
        }
        totals.amount[row] = sum.amount;
        totals.lastDay[row] = sum.lastDay;
        totals.orders[row] = sum.orders;
    }
    if (first > 0)
        return;
    for (const PurchaseSums &part : parts) {
        totals.unlinked += part.m_unlinked;
        totals.undated += part.m_undated;
        totals.later += part.m_later;
    }
}

} // namespace leadbook
