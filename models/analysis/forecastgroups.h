// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/forecast.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// The part of one group in the forecast of a period.
struct GroupForecast
{
    Money won = Money(0);
    Money weighted = Money(0); ///< its open deals, by the chances that the whole book tells
    Money unopened = Money(0); ///< of the deals to come, as much as it won of the past year

    Money expected() const { return won + weighted + unopened; }
};

/// Parts the forecast of @p period among @p groups (@p group: by deal, below @p groups); all parts together
/// are the forecast, up to rounding. Where nothing was won in the past year, deals to come are nobody's.
std::vector<GroupForecast> forecastGroups(const DealTracks &tracks, Day asOf, const Period &period,
                                          std::span<const std::uint32_t> group, std::size_t groups);

} // namespace leadbook
