// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// The normal form of a phone number for matching and searching (not for showing): digits as dialled inside
/// the home country, "+" and country code before those of another. "+86 138 0011 2233", "0086-13800112233",
/// "0 138 0011 2233" and full-width digits all give "13800112233"; "+86 21 1234 5678 ext. 8" and
/// "（021）12345678-8" give "02112345678"; "+44 (0)20 7946 0000" gives "+442079460000". Empty where there are
/// fewer than three digits. @p typed is UTF-8 and holds one number (see splitPhones()).
std::string phoneDigits(std::string_view typed, const DialPlan &home);
std::string phoneDigits(std::string_view typed, std::string_view homeRegion = "CN");

/// The digits by which a partly typed number is found inside normal forms: "138 0011" and "+86 138-0011" both
/// give "1380011". Empty where there are none, or only those of the home country's code.
std::string phoneQueryDigits(std::string_view typed, const DialPlan &home);

/// Whether a normal form is surely a mobile number, which belongs to one person; false in doubt, for
/// landlines, switchboards and where a country's mobile numbers cannot be told (United States).
bool isMobile(std::string_view normalForm, const DialPlan &home);
bool isMobile(std::string_view normalForm, std::string_view homeRegion = "CN");

/// The numbers in a cell that may hold several ("138…/139…", "…; …", "…、…"), blanks around each dropped. A
/// slash inside one number ("030/1234567") separates none.
std::vector<std::string_view> splitPhones(std::string_view cell);

} // namespace leadbook
