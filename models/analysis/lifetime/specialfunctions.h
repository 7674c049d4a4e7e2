// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// The logarithmic derivative of the gamma function; @p x above 0. About 1e-14 of relative error away from
/// its zero. Recurrence and asymptotic series (Abramowitz and Stegun 6.3.18).
double digamma(double x);

/// Its derivative; @p x above 0 (Abramowitz and Stegun 6.4.12).
double trigamma(double x);

/// The chance that a gamma variable of shape @p shape and scale 1 is at most @p x; shape above 0, 0 for an
/// @p x not above 0. Series and continued fraction (Abramowitz and Stegun 6.5.29 and 6.5.31).
double gammaBelow(double shape, double x);

} // namespace leadbook
