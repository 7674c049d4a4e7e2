// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/purchasetotals.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <vector>

namespace leadbook {

/// Which order codes are scattered: their lines do not all follow one another, or belong to several
/// customers. Two bits for each code that lies in a window of two million in use. Lines may be shared out to
/// several of these, whole stretches each, that are merged. Codes that only rise, as in a book that was
/// written in the order of its purchases, need no bits.
class OrderMarks
{
public:
    /// Codes of one window, as bits of a code.
    static constexpr unsigned kWindowBits = 21;
    static constexpr std::uint32_t kWindowMask = (1U << kWindowBits) - 1;

    OrderMarks();

    /// Notes the codes of @p chunks, which follow one another; once, and what they show stays until the last
    /// merge().
    void add(std::span<const PurchaseColumns> chunks);
    /// Adds those of other lines; an order that both have is scattered.
    void merge(OrderMarks &other);

    bool isScattered(std::uint32_t code) const
    {
        const Window *window = m_windows[code >> kWindowBits].get();
        return window && bit(window->scattered, code & kWindowMask);
    }
    /// The windows that hold a scattered code, rising.
    std::vector<std::uint32_t> windows() const;
    /// One more than the highest scattered code of @p window, counted from its first.
    std::size_t scatteredEnd(std::uint32_t window) const;

private:
    static constexpr std::size_t kWords = (std::size_t{1} << kWindowBits) / 64;
    struct Window
    {
        std::vector<std::uint64_t> seen = std::vector<std::uint64_t>(kWords);
        std::vector<std::uint64_t> scattered = std::vector<std::uint64_t>(kWords);
    };

    static bool bit(const std::vector<std::uint64_t> &bits, std::uint32_t at)
    {
        return (bits[at / 64] >> (at % 64) & 1U) != 0;
    }
    Window &window(std::uint32_t code);
    /// Sets the bits of lines whose codes rose, since others came.
    void markRisen();
    void mark(std::span<const PurchaseColumns> chunks);

    std::vector<std::unique_ptr<Window>> m_windows; ///< null: no code of it in use
    std::vector<PurchaseColumns> m_risen;           ///< lines without bits, whose codes only rise
    std::uint32_t m_lowest = 0;                     ///< of their codes
    std::uint32_t m_highest = 0;
};

/// What customers bought up to a day by some of the lines. Parts of the lines, whole stretches in their
/// order, and of the windows can be summed apart, and written together by writeTotals(). 16 bytes a customer,
/// and up to 32 MB while scattered orders are summed.
class PurchaseSums
{
public:
    PurchaseSums(std::size_t customers, Day asOf);

    /// Adds every line of @p chunks to its customer's amount, and counts the orders whose lines stand
    /// together.
    void addRuns(std::span<const PurchaseColumns> chunks, const OrderMarks &marks);
    /// Counts the scattered orders of @p window; @p chunks are all lines there are.
    void addScattered(std::span<const PurchaseColumns> chunks, const OrderMarks &marks, std::uint32_t window);

private:
    struct Customer
    {
        Money amount = Money(0);
        Day lastDay;
        std::uint32_t orders = 0;
    };
    /// The sum of an order's lines so far.
    struct Order
    {
        Money amount = Money(0);
        Day lastDay; ///< of its lines above 0
        std::uint32_t customer = kNoCustomer;

        void add(Day day, Money line);
    };
    friend void writeTotals(std::span<const PurchaseSums> parts, std::size_t first, std::size_t last,
                            PurchaseTotals &totals);

    bool isLeftOut(Day day, Money amount, std::uint32_t customer);
    void closeRun(const OrderMarks &marks, const Order &run, std::uint32_t code);
    void count(const Order &order);

    std::vector<Customer> m_customers;
    Day m_asOf;
    std::size_t m_unlinked = 0;
    std::size_t m_undated = 0;
    std::size_t m_later = 0;
};

/// Writes the rows from @p first to before @p last of @p totals, which has as many customers, from all
/// @p parts; with the first row, what was left out.
void writeTotals(std::span<const PurchaseSums> parts, std::size_t first, std::size_t last,
                 PurchaseTotals &totals);

} // namespace leadbook
