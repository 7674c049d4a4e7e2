// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/lifetime/whitespace.h"

#include <algorithm>
#include <numeric>

namespace leadbook {

namespace {

constexpr std::int64_t kFewestDeals = 5;
constexpr std::uint32_t kNoProduct = 0xffffffff;

/// What was sold of each product, and its place in the table.
struct Products
{
    std::vector<double> revenue;      ///< by product, as purchases name it
    std::vector<std::uint32_t> place; ///< in the table; kNoProduct: not in it
};

template <typename Visit> void forEachLine(const PurchaseTable &purchases, Day asOf, Visit &&visit)
{
    for (Row row = 0; row < purchases.ids.size(); ++row) {
        const std::uint32_t product = row < purchases.product.size() ? purchases.product[row] : 0;
        if (product > 0 && purchases.customer[row] != kNoRow && purchases.amount[row] > Money(0) &&
            purchases.day[row] <= asOf)
            visit(row, product - 1);
    }
}

Products chooseProducts(const Snapshot &snapshot, std::size_t most, Day asOf)
{
    Products chosen;
    chosen.revenue.assign(snapshot.products.size(), 0);
    forEachLine(snapshot.purchases, asOf, [&](Row row, std::uint32_t product) {
        chosen.revenue[product] += snapshot.purchases.amount[row].toDouble();
    });
    std::vector<std::uint32_t> order(chosen.revenue.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::stable_sort(
        order, [&](std::uint32_t a, std::uint32_t b) { return chosen.revenue[a] > chosen.revenue[b]; });
    chosen.place.assign(chosen.revenue.size(), kNoProduct);
    for (std::uint32_t i = 0; i < std::min(order.size(), most); ++i) {
        if (chosen.revenue[order[i]] > 0)
            chosen.place[order[i]] = i;
    }
    return chosen;
}

/// Counts who bought what, and how deals of it ended.
void count(WhiteSpace &table, const Snapshot &snapshot, std::span<const std::uint32_t> group,
           const Products &products, Day asOf)
{
    const std::size_t width = table.products.size();
    const std::size_t groups = table.customers.size();
    std::vector<std::uint8_t> bought(group.size() * width);
    forEachLine(snapshot.purchases, asOf, [&](Row row, std::uint32_t product) {
        const std::uint32_t place = products.place[product];
        const Row customer = snapshot.purchases.customer[row];
        if (place == kNoProduct || customer >= group.size() || group[customer] >= groups)
            return;
        std::uint8_t &mark = bought[customer * width + place];
        table.cells[group[customer] * width + place].buyers += mark == 0 ? 1 : 0;
        mark = 1;
    });
    const DealTable &deals = snapshot.deals;
    for (Row row = 0; row < deals.ids.size(); ++row) {
        const Row customer = deals.customer[row];
        const std::uint32_t product = deals.product[row];
        const auto outcome = static_cast<DealOutcome>(deals.outcome[row]);
        const bool isWon = outcome == DealOutcome::Won;
        if (deals.alive[row] == 0 || product == 0 || products.place[product - 1] == kNoProduct ||
            customer >= group.size() || group[customer] >= groups ||
            (!isWon && outcome != DealOutcome::Lost) || deals.closed[row] > asOf)
            continue;
        WhiteSpaceCell &cell = table.cells[group[customer] * width + products.place[product - 1]];
        ++cell.decided;
        cell.won += isWon ? 1 : 0;
    }
}

std::optional<double> rateOf(std::int64_t won, std::int64_t decided)
{
    if (decided < kFewestDeals)
        return std::nullopt;
    return static_cast<double>(won) / static_cast<double>(decided);
}

/// Rates and potentials of the column @p product, of which @p revenue was sold.
void finish(WhiteSpace &table, std::size_t product, double revenue)
{
    const std::size_t width = table.products.size();
    WhiteSpaceCell all;
    for (std::size_t i = 0; i < table.customers.size(); ++i) {
        const WhiteSpaceCell &cell = table.cells[i * width + product];
        all.buyers += cell.buyers;
        all.won += cell.won;
        all.decided += cell.decided;
    }
    const auto common = rateOf(all.won, all.decided);
    for (std::size_t i = 0; i < table.customers.size(); ++i) {
        WhiteSpaceCell &cell = table.cells[i * width + product];
        const std::int64_t customers = table.customers[i];
        if (customers > 0)
            cell.penetration = static_cast<double>(cell.buyers) / static_cast<double>(customers);
        cell.winRate = rateOf(cell.won, cell.decided);
        const auto rate = cell.winRate ? cell.winRate : common;
        if (rate && all.buyers > 0)
            cell.potential = static_cast<double>(customers - cell.buyers) * *rate * revenue /
                             static_cast<double>(all.buyers);
    }
}

} // namespace

WhiteSpace whiteSpace(const Snapshot &snapshot, std::span<const std::uint32_t> group, std::size_t groups,
                      std::size_t most, Day asOf, const Progress &progress)
{
    WhiteSpace table;
    const Products products = chooseProducts(snapshot, most, asOf);
    std::vector<double> revenue;
    for (std::uint32_t product = 0; product < products.place.size(); ++product) {
        const std::uint32_t place = products.place[product];
        if (place == kNoProduct)
            continue;
        const std::size_t count = std::max(table.products.size(), std::size_t{place} + 1);
        table.products.resize(count);
        revenue.resize(count);
        table.products[place] = snapshot.products[product].name;
        revenue[place] = products.revenue[product];
    }
    if (progress.isCancelled())
        return {};
    table.customers.assign(groups, 0);
    for (const std::uint32_t of : group) {
        if (of < groups)
            ++table.customers[of];
    }
    table.cells.resize(groups * table.products.size());
    count(table, snapshot, group, products, asOf);
    for (std::size_t product = 0; product < table.products.size(); ++product)
        finish(table, product, revenue[product]);
    return table;
}

} // namespace leadbook
