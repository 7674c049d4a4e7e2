// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/studentquantile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace leadbook {

double studentQuantile(double freedom)
{
    constexpr double kTail = 0.05;
    constexpr double kTwoSided = 1.959963984540054; // of the normal distribution
    const double n = std::max(freedom, 1.0);
    if (n < 1 + 1e-9)
        return 1 / std::tan(kTail * std::numbers::pi / 2);
    if (std::abs(n - 2) < 1e-9)
        return std::sqrt(2 / (kTail * (2 - kTail)) - 2);
    const double a = 1 / (n - 0.5);
    const double b = 48 / (a * a);
    double c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
    const double d = ((94.5 / (b + c) - 3) / b + 1) * std::sqrt(a * std::numbers::pi / 2) * n;
    double y = std::pow(d * kTail, 2 / n);
    if (y > 0.05 + a) {
        const double x = -kTwoSided;
        if (n < 5)
            c += 0.3 * (n - 4.5) * (x + 0.6);
        c += (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b;
        const double square = x * x;
        y = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / c - square - 3) / b + 1) * x;
        y = std::expm1(a * y * y);
    } else {
        y = ((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1) *
                (n + 1) / (n + 2) +
            1 / y;
    }
    return std::sqrt(n * y);
}

} // namespace leadbook
