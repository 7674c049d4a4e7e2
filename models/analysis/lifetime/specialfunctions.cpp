// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lifetime/specialfunctions.h"

#include <cmath>
#include <limits>

namespace leadbook {

namespace {

constexpr double kLarge = 10; // from here the asymptotic series are exact to rounding

} // namespace

double digamma(double x)
{
    double sum = 0;
    for (; x < kLarge; x += 1)
        sum -= 1 / x;
    const double s = 1 / (x * x);
    return sum + std::log(x) - 1 / (2 * x) -
           s * (1. / 12 -
                s * (1. / 120 - s * (1. / 252 - s * (1. / 240 - s * (1. / 132 - s * 691. / 32760)))));
}

double trigamma(double x)
{
    double sum = 0;
    for (; x < kLarge; x += 1)
        sum += 1 / (x * x);
    const double s = 1 / (x * x);
    const double series =
        1. / 6 - s * (1. / 30 - s * (1. / 42 - s * (1. / 30 - s * (5. / 66 - s * 691. / 2730))));
    return sum + 1 / x + s / 2 + s / x * series;
}

double gammaBelow(double shape, double x)
{
    if (!(x > 0))
        return 0;
    constexpr double kSmall = 1e-15;
    constexpr int kMostTerms = 100'000;
    const double front = std::exp(shape * std::log(x) - x - std::lgamma(shape));
    if (x < shape + 1) {
        double term = 1 / shape;
        double sum = term;
        for (int i = 1; i < kMostTerms && term > sum * kSmall; ++i) {
            term *= x / (shape + i);
            sum += term;
        }
        return sum * front;
    }
    constexpr double kTiny = std::numeric_limits<double>::min() / std::numeric_limits<double>::epsilon();
    double b = x + 1 - shape;
    double c = 1 / kTiny;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < kMostTerms; ++i) {
        const double a = -i * (i - shape);
        b += 2;
        d = a * d + b;
        d = 1 / (std::abs(d) < kTiny ? kTiny : d);
        c = b + a / c;
        c = std::abs(c) < kTiny ? kTiny : c;
        fraction *= d * c;
        if (std::abs(d * c - 1) < kSmall)
            break;
    }
    return 1 - front * fraction;
}

} // namespace leadbook
