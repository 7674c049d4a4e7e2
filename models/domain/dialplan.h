// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace leadbook {

/// How numbers are dialled in a country: what its normal form needs, no more.
struct DialPlan
{
    std::string_view region;      ///< ISO 3166-1 alpha-2
    std::string_view countryCode; ///< without +
    std::string_view trunk;       ///< written before a national number inside the country, often "0"
    std::string_view exit;        ///< dialled before a country code, often "00"
    /// First digits of mobile numbers without trunk, separated by blanks; empty where they cannot be told.
    std::string_view mobile;
    std::size_t mobileShortest = 0; ///< digits of a mobile number without trunk
    std::size_t mobileLongest = 0;
};

/// The plan of a region ("CN"); one without trunk and mobile numbers where it is not known.
const DialPlan &dialPlanOf(std::string_view region);

/// The plan whose country code begins @p digits (which has no + and no exit code); null where none is known.
const DialPlan *dialPlanOfCode(std::string_view digits);

} // namespace leadbook
