// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/generator/purchasesource.h"

#include "workspace/generator/productwords.h"
#include "workspace/generator/random.h"
#include "workspace/generator/rolewords.h"

#include <algorithm>
#include <array>
#include <ranges>

namespace leadbook {

namespace {

constexpr std::array kLinesWeights{50, 27, 15, 8}; // orders of 1, 2, 3 and 4 lines
constexpr int kReturnPerMille = 15;
constexpr int kLongestHistory = 2'000; // days from the first to the last order

/// Days since the last purchase.
struct Recency
{
    int low;
    int high;
};
constexpr std::array<Recency, 6> kRecencies{
    {{0, 30}, {31, 90}, {91, 200}, {201, 400}, {401, 800}, {801, 1'500}}};
constexpr std::array kRecencyWeights{20, 22, 20, 18, 12, 8};
constexpr std::array kGaps{7, 14, 30, 60, 120}; // mean days between orders

struct Order
{
    int lines;
    bool isReturn;
};

/// Cuts @p rows lines into orders; a return is a line of its own and never comes first.
std::vector<Order> cutOrders(std::int64_t rows, Random &random)
{
    std::vector<Order> orders;
    while (rows > 0) {
        if (!orders.empty() && random.chance(kReturnPerMille)) {
            orders.push_back({1, true});
        } else {
            const auto drawn = static_cast<std::int64_t>(random.weighted(kLinesWeights)) + 1;
            orders.push_back({static_cast<int>(std::min(drawn, rows)), false});
        }
        rows -= orders.back().lines;
    }
    return orders;
}

/// Days of @p count orders, oldest first.
std::vector<Day> drawDays(std::size_t count, Day today, Random &random)
{
    const Recency &recency = kRecencies[random.weighted(kRecencyWeights)];
    const int longestMean = std::max(1, kLongestHistory / static_cast<int>(count));
    const int gap = std::min(random.pick(kGaps), longestMean);
    std::vector<Day> days(count);
    Day day = today - random.between(recency.low, recency.high);
    for (Day &slot : days | std::views::reverse) {
        slot = day;
        day = day - random.between(1, 2 * gap);
    }
    return days;
}

/// Cheap things are bought by the dozen, dear ones singly.
int drawQuantity(int price, Random &random)
{
    const int most = price < 100 ? 24 : price < 1'000 ? 8 : price < 10'000 ? 3 : 1;
    return std::min(random.between(1, most), random.between(1, most));
}

} // namespace

PurchaseSource::PurchaseSource(const GeneratorOptions &options, Day today)
    : m_seed(options.seed)
    , m_today(today)
    , m_shares(options.seed, options.customers, options.purchases,
               [](const Profile &profile) { return profile.buying; })
{
}

std::span<const PurchaseRow> PurchaseSource::next()
{
    m_rows.clear();
    const auto share = m_shares.next();
    if (!share)
        return m_rows;
    Random random(m_seed, static_cast<std::uint64_t>(Stream::Purchases),
                  static_cast<std::uint64_t>(share->customer));
    const auto orders = cutOrders(share->rows, random);
    const auto days = drawDays(orders.size(), m_today, random);
    for (std::size_t i = 0; i < orders.size(); ++i)
        addOrder(*share, orders[i].lines, orders[i].isReturn, days[i], random);
    return m_rows;
}

void PurchaseSource::addOrder(const Share &share, int lines, bool isReturn, Day day, Random &random)
{
    const auto &range = words::kPriceClasses[static_cast<std::size_t>(share.profile.priceClass)];
    const auto width = static_cast<std::uint32_t>(range.last - range.first);
    const std::uint32_t start = random.below(width);
    const std::uint32_t stride = 1 + random.below(3); // at most 12 of 14: no article twice in an order
    const int discount = static_cast<int>(random.below(3)) * 5;
    const std::string_view payment = random.pickEarly(words::kPayments);
    for (std::uint32_t line = 0; line < static_cast<std::uint32_t>(lines); ++line) {
        PurchaseRow row;
        row.customer = share.customer;
        row.order = m_orders;
        row.isReturn = isReturn;
        row.day = day;
        row.article = range.first + (start + line * stride) % width;
        const auto &article = words::kArticles[row.article];
        const int quantity = drawQuantity(article.price, random);
        row.quantity = isReturn ? -quantity : quantity;
        row.amount =
            Money(std::int64_t{article.price} * row.quantity * (Money::kScale / 100) * (100 - discount));
        row.cost = Money::fromUnits(std::int64_t{article.cost} * row.quantity);
        row.payment = payment;
        m_rows.push_back(row);
    }
    ++m_orders;
}

} // namespace leadbook
