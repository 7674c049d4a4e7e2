// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// How alike two texts are, 0-1: Jaro's measure with Winkler's bonus of 0.1 for each of up to four equal
/// first characters (Winkler 1990). 1 for two empty ones.
double jaroWinkler(std::u32string_view a, std::u32string_view b);

/// The words of a name: folded, without apostrophes and dots, other signs part words.
std::vector<std::u32string> nameWords(std::string_view name);
/// The words of a company's name without legal form and the place in brackets.
std::vector<std::u32string> companyWords(std::string_view name);
/// How a name with Han characters may be spelled in small Latin letters, syllables in their order, what is
/// not Han behind them; that of one without is its words without blanks. ü is u.
std::vector<std::string> nameSpellings(const std::vector<std::u32string> &words);

/// How alike two names are.
struct NameLikeness
{
    double share = 0;        ///< 0-1
    bool isByPinyin = false; ///< they are only read alike: "Li Na" and 李娜, 张玮 and 张伟

    bool isSame() const { return share == 1.0 && !isByPinyin; }
};

/// Names of persons, their words in any order. Two that differ in a whole word are not alike, whatever they
/// share; of Chinese names only equal ones and those that are read alike are.
NameLikeness comparePersons(std::string_view a, std::string_view b);
/// Names of companies by what is left without legal form, their words in any order. Two with different
/// numbers are not alike; one that goes on where the other ends is at most 0.9.
NameLikeness compareCompanies(std::string_view a, std::string_view b);

} // namespace leadbook
