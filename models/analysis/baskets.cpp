// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/baskets.h"

#include <algorithm>

namespace leadbook {

namespace {

bool comesBefore(const ProductPair &a, const ProductPair &b)
{
    if (a.lift != b.lift)
        return a.lift > b.lift;
    if (a.both != b.both)
        return a.both > b.both;
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

/// Where each of @p count numbers begins in a rising list of them.
template <typename Number>
std::vector<std::size_t> beginnings(const std::vector<BasketLine> &lines, std::size_t count, Number number)
{
    std::vector<std::size_t> begin(count + 1, 0);
    for (const BasketLine &line : lines)
        ++begin[number(line) + 1];
    for (std::size_t i = 0; i < count; ++i)
        begin[i + 1] += begin[i];
    return begin;
}

} // namespace

Baskets::Baskets(std::vector<BasketLine> lines, std::uint32_t products)
{
    std::ranges::sort(lines);
    const auto repeated = std::ranges::unique(lines);
    lines.erase(repeated.begin(), repeated.end());
    const std::size_t baskets = lines.empty() ? 0 : lines.back().basket + std::size_t{1};
    m_basketBegin = beginnings(lines, baskets, [](const BasketLine &line) { return line.basket; });
    m_productBegin = beginnings(lines, products, [](const BasketLine &line) { return line.product; });
    m_products.reserve(lines.size());
    m_baskets.resize(lines.size());
    std::vector<std::size_t> place = m_productBegin;
    for (const BasketLine &line : lines) {
        m_products.push_back(line.product);
        m_baskets[place[line.product]++] = line.basket;
    }
    for (std::size_t basket = 0; basket < baskets; ++basket)
        m_size += m_basketBegin[basket] != m_basketBegin[basket + 1] ? 1 : 0;
}

std::span<const std::uint32_t> Baskets::productsOf(std::uint32_t basket) const
{
    if (basket + std::size_t{1} >= m_basketBegin.size())
        return {};
    return std::span(m_products)
        .subspan(m_basketBegin[basket], m_basketBegin[basket + 1] - m_basketBegin[basket]);
}

std::span<const std::uint32_t> Baskets::basketsOf(std::uint32_t product) const
{
    if (product + std::size_t{1} >= m_productBegin.size())
        return {};
    return std::span(m_baskets).subspan(m_productBegin[product],
                                        m_productBegin[product + 1] - m_productBegin[product]);
}

ProductPair Baskets::pairOf(std::uint32_t first, std::uint32_t second, std::int64_t both) const
{
    const auto all = static_cast<double>(m_size);
    const auto together = static_cast<double>(both);
    const auto firsts = static_cast<double>(count(first));
    return {first,
            second,
            both,
            together / all,
            together / firsts,
            together * all / (firsts * static_cast<double>(count(second)))};
}

std::vector<ProductPair> Baskets::with(std::uint32_t product, std::int64_t least) const
{
    std::vector<std::int64_t> together(m_productBegin.size() - 1, 0);
    for (const std::uint32_t basket : basketsOf(product))
        for (const std::uint32_t other : productsOf(basket))
            ++together[other];
    std::vector<ProductPair> found;
    for (std::uint32_t other = 0; other < together.size(); ++other) {
        if (other != product && together[other] > 0 && together[other] >= least)
            found.push_back(pairOf(product, other, together[other]));
    }
    std::ranges::sort(found, comesBefore);
    return found;
}

std::vector<ProductPair> Baskets::pairs(std::int64_t least, std::size_t most, const Progress &progress) const
{
    std::vector<ProductPair> found;
    std::vector<std::int64_t> together(m_productBegin.size() - 1, 0);
    std::vector<std::uint32_t> touched;
    for (std::uint32_t product = 0; product < together.size() && !progress.isCancelled(); ++product) {
        if (count(product) < least)
            continue;
        for (const std::uint32_t basket : basketsOf(product)) {
            const auto others = productsOf(basket);
            // Each pair once, with the lower number first.
            for (auto other = std::ranges::upper_bound(others, product); other != others.end(); ++other) {
                if (together[*other]++ == 0)
                    touched.push_back(*other);
            }
        }
        for (const std::uint32_t other : touched) {
            if (together[other] >= least)
                found.push_back(pairOf(product, other, together[other]));
            together[other] = 0;
        }
        touched.clear();
    }
    const auto kept = std::min(most, found.size());
    std::ranges::partial_sort(found, found.begin() + static_cast<std::ptrdiff_t>(kept), comesBefore);
    found.resize(kept);
    return found;
}

} // namespace leadbook
