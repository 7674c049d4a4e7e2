// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/products/recommendations.h"

#include <algorithm>
#include <map>
#include <utility>

namespace leadbook {

namespace {

/// The customers who have most in common with @p customer, the most alike first.
std::vector<std::uint32_t> mostAlike(const Baskets &customers, Row customer)
{
    const auto own = customers.productsOf(customer);
    std::map<std::uint32_t, std::size_t> shared;
    for (const std::uint32_t product : own)
        for (const std::uint32_t other : customers.basketsOf(product))
            if (other != customer)
                ++shared[other];
    std::vector<std::pair<double, std::uint32_t>> alike;
    for (const auto &[other, count] : shared) {
        const std::size_t all = own.size() + customers.productsOf(other).size() - count;
        alike.emplace_back(-static_cast<double>(count) / static_cast<double>(all), other);
    }
    const auto kept = std::min(kMostAlike, alike.size());
    std::ranges::partial_sort(alike, alike.begin() + static_cast<std::ptrdiff_t>(kept));
    std::vector<std::uint32_t> found;
    for (std::size_t i = 0; i < kept; ++i)
        found.push_back(alike[i].second);
    return found;
}

/// Codes of orders lie anywhere; baskets are numbered without gaps.
void numberFromZero(std::vector<BasketLine> &lines)
{
    std::ranges::sort(lines);
    std::uint32_t number = 0;
    std::uint32_t code = lines.empty() ? 0 : lines.front().basket;
    for (BasketLine &line : lines) {
        if (line.basket != code) {
            code = line.basket;
            ++number;
        }
        line.basket = number;
    }
}

} // namespace

Baskets basketsOf(const Snapshot &snapshot, BasketBy by, Day asOf)
{
    const PurchaseTable &all = snapshot.purchases;
    std::vector<BasketLine> lines;
    std::vector<std::uint32_t> alone; // products of orders without a number
    for (Row row = 0; row < all.ids.size(); ++row) {
        const bool counts = all.amount[row].isKnown() && all.amount[row] > Money(0) &&
                            all.product[row] != 0 && all.day[row].isValid() && all.day[row] <= asOf;
        if (!counts || (by == BasketBy::Customer && all.customer[row] == kNoRow))
            continue;
        const std::uint32_t product = all.product[row] - 1;
        if (by == BasketBy::Customer)
            lines.push_back({all.customer[row], product});
        else if (all.order[row] != 0)
            lines.push_back({all.order[row], product});
        else
            alone.push_back(product);
    }
    if (by == BasketBy::Order)
        numberFromZero(lines);
    std::uint32_t next = lines.empty() ? 0 : lines.back().basket + 1;
    for (const std::uint32_t product : alone)
        lines.push_back({next++, product});
    return {std::move(lines), static_cast<std::uint32_t>(snapshot.products.size())};
}

std::vector<Recommendation> recommendations(const Baskets &orders, const Baskets &customers, Row customer,
                                            std::size_t most)
{
    const auto own = customers.productsOf(customer);
    std::map<std::uint32_t, Recommendation> found;
    const auto has = [&own](std::uint32_t product) { return std::ranges::binary_search(own, product); };
    for (const std::uint32_t product : own) {
        for (const ProductPair &pair : orders.with(product, kLeastTogether)) {
            if (pair.lift <= 1 || has(pair.second))
                continue;
            Recommendation &each = found[pair.second];
            if (pair.confidence > each.pair.confidence)
                each.pair = pair;
        }
    }
    const std::vector<std::uint32_t> alike = mostAlike(customers, customer);
    for (const std::uint32_t other : alike)
        for (const std::uint32_t product : customers.productsOf(other))
            if (!has(product))
                ++found[product].alike;
    std::vector<Recommendation> list;
    for (auto &[product, each] : found) {
        each.product = product;
        each.asked = std::ssize(alike);
        const double share = alike.empty() ? 0.0 : double(each.alike) / double(alike.size());
        each.score = std::max(each.pair.confidence, share);
        list.push_back(each);
    }
    std::ranges::stable_sort(list, std::ranges::greater(), &Recommendation::score);
    list.resize(std::min(most, list.size()));
    return list;
}

} // namespace leadbook
