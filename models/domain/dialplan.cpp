// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dialplan.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

// ITU-T E.164 country codes; prefixes by the national numbering plans.
constexpr std::array kPlans{
    DialPlan{"CN", "86", "0", "00", "13 14 15 16 17 18 19", 11, 11},
    DialPlan{"HK", "852", "", "001", "5 6 7 9", 8, 8},
    DialPlan{"MO", "853", "", "00", "6", 8, 8},
    DialPlan{"TW", "886", "0", "002", "9", 9, 9},
    DialPlan{"SG", "65", "", "000", "8 9", 8, 8},
    DialPlan{"MY", "60", "0", "00", "1", 9, 10},
    DialPlan{"JP", "81", "0", "010", "70 80 90", 10, 10},
    DialPlan{"KR", "82", "0", "00", "10", 9, 10},
    DialPlan{"IN", "91", "0", "00", "6 7 8 9", 10, 10},
    DialPlan{"TH", "66", "0", "001", "6 8 9", 9, 9},
    DialPlan{"VN", "84", "0", "00", "3 5 7 8 9", 9, 9},
    DialPlan{"ID", "62", "0", "00", "8", 9, 12},
    DialPlan{"PH", "63", "0", "00", "9", 10, 10},
    DialPlan{"AU", "61", "0", "0011", "4", 9, 9},
    DialPlan{"NZ", "64", "0", "00", "2", 8, 10},
    DialPlan{"AE", "971", "0", "00", "5", 9, 9},
    DialPlan{"TR", "90", "0", "00", "5", 10, 10},
    DialPlan{"ZA", "27", "0", "00", "6 7 8", 9, 9},
    DialPlan{"GB", "44", "0", "00", "71 72 73 74 75 77 78 79", 10, 10},
    DialPlan{"IE", "353", "0", "00", "8", 9, 9},
    DialPlan{"DE", "49", "0", "00", "15 16 17", 10, 11},
    DialPlan{"AT", "43", "0", "00", "65 66 67 68 69", 10, 13},
    DialPlan{"CH", "41", "0", "00", "74 75 76 77 78 79", 9, 9},
    DialPlan{"FR", "33", "0", "00", "6 7", 9, 9},
    DialPlan{"BE", "32", "0", "00", "4", 9, 9},
    DialPlan{"NL", "31", "0", "00", "6", 9, 9},
    DialPlan{"IT", "39", "", "00", "3", 9, 10},
    DialPlan{"ES", "34", "", "00", "6 7", 9, 9},
    DialPlan{"PT", "351", "", "00", "9", 9, 9},
    DialPlan{"SE", "46", "0", "00", "7", 9, 9},
    DialPlan{"NO", "47", "", "00", "4 9", 8, 8},
    DialPlan{"DK", "45", "", "00", "", 0, 0},
    DialPlan{"FI", "358", "0", "00", "4 50", 6, 11},
    DialPlan{"PL", "48", "", "00", "45 50 51 53 57 60 66 69 72 73 78 79 88", 9, 9},
    DialPlan{"CZ", "420", "", "00", "6 7", 9, 9},
    DialPlan{"RU", "7", "8", "810", "9", 10, 10},
    DialPlan{"UA", "380", "0", "00", "", 0, 0},
    DialPlan{"BR", "55", "0", "00", "", 0, 0},
    DialPlan{"MX", "52", "", "00", "", 0, 0},
    DialPlan{"US", "1", "1", "011", "", 0, 0},
    DialPlan{"CA", "1", "1", "011", "", 0, 0},
};

constexpr DialPlan kUnknownPlan{"", "", "", "00", "", 0, 0};

} // namespace

const DialPlan &dialPlanOf(std::string_view region)
{
    const auto *plan =
        std::find_if(kPlans.begin(), kPlans.end(), [&](const DialPlan &one) { return one.region == region; });
    return plan == kPlans.end() ? kUnknownPlan : *plan;
}

const DialPlan *dialPlanOfCode(std::string_view digits)
{
    // No country code begins another one, so the first that fits is the only one.
    const auto *plan = std::find_if(kPlans.begin(), kPlans.end(), [&](const DialPlan &one) {
        return digits.substr(0, one.countryCode.size()) == one.countryCode;
    });
    return plan == kPlans.end() ? nullptr : plan;
}

} // namespace leadbook
