// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/valuecuts.h"

#include "analysis/quantile.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace leadbook {

namespace {

constexpr std::size_t kFewestValues = 50;

double roundedToTwoDigits(double value)
{
    if (value == 0)
        return 0;
    // Dividing by a whole power of ten keeps 0.15 and 150,000 exact where a product with 0.1 would not.
    const int exponent = static_cast<int>(std::floor(std::log10(std::abs(value)))) - 1;
    const double unit = std::pow(10.0, std::abs(exponent));
    return exponent >= 0 ? std::round(value / unit) * unit : std::round(value * unit) / unit;
}

} // namespace

ValueCutPoints valueCutPoints(std::span<const double> values)
{
    std::vector<double> known;
    known.reserve(values.size());
    std::ranges::copy_if(values, std::back_inserter(known), [](double value) { return !std::isnan(value); });
    if (known.size() < kFewestValues)
        return {};
    const double high = roundedToTwoDigits(quantile7(std::span(known), 0.8));
    const double average = roundedToTwoDigits(quantile7(std::span(known), 0.4));
    if (high <= average)
        return {};
    return {high, average};
}

} // namespace leadbook
