// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// The names under which a book keeps what is set for the whole of it.
inline constexpr std::string_view kCurrencySetting = "currency";       ///< ISO 4217
inline constexpr std::string_view kHomeCitySetting = "home_city";      ///< as it was written
inline constexpr std::string_view kFirstMonthSetting = "fiscal_month"; ///< 2-12
/// Begins the names of rates: "rate:USD:CNY:2026-01-01" is what one USD is worth in CNY from that day on.
inline constexpr std::string_view kRatePrefix = "rate:";

} // namespace leadbook
