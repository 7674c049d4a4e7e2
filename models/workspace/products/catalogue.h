// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// What was sold of a product.
struct ProductFigure
{
    std::uint32_t product = 0; ///< place in Snapshot::products
    std::int64_t customers = 0;
    std::int64_t orders = 0;
    Money revenue = Money(0); ///< returns taken off; in the book's currency, whatever the purchases say
    Day last;                 ///< bought last
};

/// The products that were bought up to the view's day, by revenue, the largest first. Lines above 0 count for
/// customers, orders and days; those without an order number are an order each. Any thread; O(purchases).
/// Cancelled: any part of it.
std::vector<ProductFigure> productCatalogue(const View &view, const Progress &progress);

/// A filter over people who bought the product; who bought both.
QString boughtFilter(const Snapshot &snapshot, std::uint32_t product);
QString boughtBothFilter(const Snapshot &snapshot, std::uint32_t first, std::uint32_t second);

} // namespace leadbook
