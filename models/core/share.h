// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadbook {

/// What part @p part is of @p whole, 0 to 1 where it is within; 0 where @p whole is not above 0.
constexpr double shareOf(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

} // namespace leadbook
