// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace leadbook {

/// How two names are to each other; a rising number says less.
enum class NameMatch : std::uint8_t
{
    Same,      ///< the same words
    Pinyin,    ///< one is the pinyin of the other
    Homophone, ///< both Chinese, read alike
    Slip,      ///< a slip of the pen apart
    Short,     ///< one begins with the other, or has initials
    Near,      ///< Chinese persons of one family name, a character apart
    Other,
};

/// Which characters a name has, as bits: what a cheap look can tell of two names.
std::uint64_t nameBag(std::string_view name);
/// False where two names with these bags cannot match; true says nothing.
bool mayMatch(std::uint64_t a, std::uint64_t b);

NameMatch matchPersons(std::string_view a, std::string_view b);
/// By what is left without legal form and place.
NameMatch matchCompanies(std::string_view a, std::string_view b);

} // namespace leadbook
