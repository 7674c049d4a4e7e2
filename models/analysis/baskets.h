// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// A product in a basket; what is in a basket twice counts once.
struct BasketLine
{
    std::uint32_t basket = 0;
    std::uint32_t product = 0;

    friend auto operator<=>(const BasketLine &, const BasketLine &) = default;
};

/// How two products go together (Agrawal, Imielinski and Swami 1993).
struct ProductPair
{
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::int64_t both = 0; ///< baskets with both of them
    double support = 0;    ///< share of all baskets
    double confidence = 0; ///< share of the baskets with the first that hold the second, too
    double lift = 0; ///< confidence over the share of baskets with the second; 1: no more than by chance
};

/// Baskets (orders, or all that a customer bought) by the products in them.
class Baskets
{
public:
    /// Baskets and products are numbered from 0, below @p products. O(lines log lines).
    Baskets(std::vector<BasketLine> lines, std::uint32_t products);

    /// Baskets with at least one product.
    std::int64_t size() const { return m_size; }
    /// Baskets with @p product.
    std::int64_t count(std::uint32_t product) const { return std::ssize(basketsOf(product)); }
    /// The products of @p basket, rising; none where there is no such basket.
    std::span<const std::uint32_t> productsOf(std::uint32_t basket) const;
    /// The baskets with @p product, rising.
    std::span<const std::uint32_t> basketsOf(std::uint32_t product) const;

    /// What goes with @p product: products that are in at least @p least baskets with it, the greatest lift
    /// first, equal ones by how often, then by number.
    std::vector<ProductPair> with(std::uint32_t product, std::int64_t least) const;
    /// The @p most pairs of products in at least @p least baskets, each once, in the same order. O(sum of
    /// squares of the baskets' sizes). Cancelled: any part of it.
    std::vector<ProductPair> pairs(std::int64_t least, std::size_t most, const Progress &progress) const;

private:
    ProductPair pairOf(std::uint32_t first, std::uint32_t second, std::int64_t both) const;

    std::int64_t m_size = 0;
    std::vector<std::size_t> m_basketBegin; ///< by basket, and the end
    std::vector<std::uint32_t> m_products;
    std::vector<std::size_t> m_productBegin; ///< by product, and the end
    std::vector<std::uint32_t> m_baskets;
};

} // namespace leadbook
