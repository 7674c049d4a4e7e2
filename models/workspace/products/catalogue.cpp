// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/products/catalogue.h"

#include "core/text.h"
#include "domain/filtertext.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr Row kRowsAtOnce = 65'536;

/// How many different first members the pairs have for each second one.
template <typename Take>
void countPairs(std::vector<std::pair<std::uint32_t, std::uint32_t>> &pairs, Take take)
{
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    for (const auto &[product, other] : pairs)
        take(product);
}

} // namespace

std::vector<ProductFigure> productCatalogue(const View &view, const Progress &progress)
{
    const PurchaseTable &all = view.snapshot->purchases;
    std::vector<ProductFigure> figures(view.snapshot->products.size());
    std::vector<std::pair<std::uint32_t, std::uint32_t>> customers; // product, customer
    std::vector<std::pair<std::uint32_t, std::uint32_t>> orders;    // product, order
    for (Row row = 0; row < all.ids.size(); ++row) {
        if (row % kRowsAtOnce == 0 && progress.isCancelled())
            return {};
        const bool counts = all.product[row] != 0 && all.amount[row].isKnown() && all.day[row].isValid() &&
                            all.day[row] <= view.asOf;
        if (!counts)
            continue;
        const std::uint32_t product = all.product[row] - 1;
        ProductFigure &figure = figures[product];
        figure.revenue += all.amount[row];
        if (all.amount[row] <= Money(0))
            continue;
        figure.last = std::max(figure.last, all.day[row]);
        if (all.customer[row] != kNoRow)
            customers.emplace_back(product, all.customer[row]);
        if (all.order[row] != 0)
            orders.emplace_back(product, all.order[row]);
        else
            ++figure.orders;
    }
    countPairs(customers, [&figures](std::uint32_t product) { ++figures[product].customers; });
    countPairs(orders, [&figures](std::uint32_t product) { ++figures[product].orders; });
    for (std::uint32_t product = 0; product < figures.size(); ++product)
        figures[product].product = product;
    std::erase_if(figures, [](const ProductFigure &figure) { return figure.orders == 0; });
    std::ranges::stable_sort(figures, std::ranges::greater(),
                             [](const ProductFigure &figure) { return figure.revenue; });
    return figures;
}

QString boughtFilter(const Snapshot &snapshot, std::uint32_t product)
{
    return u"bought(product = %1 and amount > 0)"_s.arg(
        valueText(toQString(snapshot.products[product].name)));
}

QString boughtBothFilter(const Snapshot &snapshot, std::uint32_t first, std::uint32_t second)
{
    return boughtFilter(snapshot, first) + u" and "_s + boughtFilter(snapshot, second);
}

} // namespace leadbook
