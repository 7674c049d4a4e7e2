// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/namematch.h"

#include "domain/companyname.h"
#include "domain/hantable.h"
#include "domain/similarity.h"
#include "domain/utf8.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>

namespace leadbook {

namespace {

constexpr double kSlip = 0.92;

bool isHan(char32_t c)
{
    return c >= han::kFirst && c <= han::kLast;
}

bool hasHan(std::u32string_view text)
{
    return std::ranges::any_of(text, isHan);
}

/// Whether one character was changed, left out or put in, or two neighbours changed places.
bool isOneEdit(std::u32string_view a, std::u32string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t front = 0;
    while (front < a.size() && a[front] == b[front])
        ++front;
    std::size_t back = 0;
    while (back < a.size() - front && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    const std::size_t left = a.size() - front - back;
    if (a.size() != b.size())
        return left == 0;
    return left <= 1 || (left == 2 && a[front] == b[front + 1] && a[front + 1] == b[front]);
}

/// Whether a Chinese name is long enough that one other character is more likely a slip.
bool isHanSlip(std::u32string_view a, std::u32string_view b, std::size_t shortest)
{
    return hasHan(a) && hasHan(b) && std::min(a.size(), b.size()) >= shortest && isOneEdit(a, b);
}

bool hasInitial(const std::vector<std::u32string> &words)
{
    return std::ranges::any_of(words, [](const auto &word) { return word.size() == 1 && !isHan(word[0]); });
}

NameMatch readAlike(std::string_view a, std::string_view b)
{
    return hasHan(toUtf32(a)) && hasHan(toUtf32(b)) ? NameMatch::Homophone : NameMatch::Pinyin;
}

} // namespace

std::uint64_t nameBag(std::string_view name)
{
    constexpr std::uint32_t kBits = 63; // the last one tells Han
    std::uint64_t bag = 0;
    for (const std::u32string &word : nameWords(name)) {
        for (const char32_t c : word)
            bag |= std::uint64_t{1} << (c % kBits) | std::uint64_t{isHan(c)} << kBits;
    }
    return bag;
}

bool mayMatch(std::uint64_t a, std::uint64_t b)
{
    // Two characters changed on each side; or one holds the other; or only one is Chinese.
    constexpr int kMostOther = 4;
    const std::uint64_t both = a & b;
    return std::popcount(a ^ b) <= kMostOther || both == a || both == b || (a ^ b) >> 63 != 0;
}

NameMatch matchPersons(std::string_view a, std::string_view b)
{
    const NameLikeness likeness = comparePersons(a, b);
    if (likeness.isSame())
        return NameMatch::Same;
    if (likeness.isByPinyin)
        return readAlike(a, b);
    const auto wordsA = nameWords(a);
    const auto wordsB = nameWords(b);
    const bool isInitial = hasInitial(wordsA) != hasInitial(wordsB);
    constexpr double kShort = 0.75;
    if (isInitial && likeness.share > kShort)
        return NameMatch::Short;
    if (likeness.share >= kSlip)
        return NameMatch::Slip;
    // A slip in a short word of a longer name falls below what is alike throughout.
    const auto joined = [](const std::vector<std::u32string> &words) {
        std::u32string text;
        for (const auto &word : words)
            text.append(text.empty() ? U"" : U" ").append(word);
        return text;
    };
    const std::u32string textA = joined(wordsA);
    const std::u32string textB = joined(wordsB);
    constexpr std::size_t kLeastLatin = 6;
    const bool isLatinSlip = !hasHan(textA) && !hasHan(textB) &&
                             std::min(textA.size(), textB.size()) >= kLeastLatin && isOneEdit(textA, textB);
    if (isLatinSlip)
        return NameMatch::Slip;
    constexpr std::size_t kLeastHan = 2;
    const bool isNear = isHanSlip(textA, textB, kLeastHan) && textA[0] == textB[0];
    return isNear ? NameMatch::Near : NameMatch::Other;
}

NameMatch matchCompanies(std::string_view a, std::string_view b)
{
    constexpr double kGoesOn = 0.9;
    constexpr std::size_t kLeastHan = 4;
    const NameLikeness likeness = compareCompanies(a, b);
    if (likeness.isSame())
        return NameMatch::Same;
    if (likeness.isByPinyin)
        return readAlike(a, b);
    const CompanyName nameA = companyName(a);
    const CompanyName nameB = companyName(b);
    if (!nameA.bare.empty() && nameA.bare == nameB.bare &&
        (nameA.bare == nameA.core || nameB.bare == nameB.core))
        return NameMatch::Short;
    if (isHanSlip(toUtf32(nameA.core), toUtf32(nameB.core), kLeastHan))
        return NameMatch::Slip;
    if (std::abs(likeness.share - kGoesOn) < 1e-9)
        return NameMatch::Short;
    return likeness.share >= kSlip ? NameMatch::Slip : NameMatch::Other;
}

} // namespace leadbook
