// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/baskets.h"
#include "workspace/view.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// What makes a basket.
enum class BasketBy : std::uint8_t
{
    Order,    ///< what was bought in one order
    Customer, ///< what one customer ever bought
};

/// The baskets of the purchases of @p snapshot up to @p asOf: lines above 0 that name a product, which is its
/// place in Snapshot::products. A line without an order number is an order of its own; without a customer it
/// counts for orders alone. Any thread. Baskets of customers are numbered by row.
Baskets basketsOf(const Snapshot &snapshot, BasketBy by, Day asOf);

/// A product that a customer has not bought, and why it may be wanted.
struct Recommendation
{
    std::uint32_t product = 0; ///< place in Snapshot::products
    double score = 0;          ///< 0-1: see recommendations()
    ProductPair pair;          ///< of what the customer has with it; both = 0: it comes from customers alike
    std::int64_t alike = 0;    ///< of the customers most alike so many bought it
    std::int64_t asked = 0;    ///< customers alike that were looked at
};

/// From so few baskets on nothing is told of two products.
inline constexpr std::int64_t kLeastTogether = 5;
/// So many customers most alike are looked at.
inline constexpr std::size_t kMostAlike = 50;

/// What the customer in row @p customer may want: products that go with those it bought (the greatest
/// confidence among pairs with lift above 1, of @p orders), and products of the customers most alike (by
/// Jaccard's index of products bought, of @p customers): the share of them who bought it. The score of a
/// product is the greater of both; at most @p most, the greatest first. Empty where it bought nothing. Any
/// thread.
std::vector<Recommendation> recommendations(const Baskets &orders, const Baskets &customers, Row customer,
                                            std::size_t most);

} // namespace leadbook
