// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/similarity.h"

#include "domain/companyname.h"
#include "domain/fold.h"
#include "domain/hantable.h"
#include "domain/pinyin.h"
#include "domain/utf8.h"

#include <QChar>

#include <algorithm>
#include <span>

namespace leadbook {

namespace {

using Words = std::vector<std::u32string>;

bool isHan(char32_t c)
{
    return c >= han::kFirst && c <= han::kLast;
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

bool hasHan(const Words &words)
{
    return std::ranges::any_of(words, [](const auto &word) { return std::ranges::any_of(word, isHan); });
}

std::u32string joined(const Words &words)
{
    std::u32string text;
    for (const std::u32string &word : words)
        text += word;
    return text;
}

std::u32string joinedSorted(Words words)
{
    std::ranges::sort(words);
    return joined(words);
}

/// How many characters of @p a have a partner in @p b within reach, and how many of those stand in another
/// order.
struct JaroCounts
{
    std::size_t matches = 0;
    std::size_t transposed = 0;
};

JaroCounts countMatches(std::u32string_view a, std::u32string_view b)
{
    const std::size_t longest = std::max(a.size(), b.size());
    const std::size_t reach = longest / 2 > 0 ? longest / 2 - 1 : 0;
    std::vector<bool> isTaken(b.size());
    std::u32string matched;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const std::size_t end = std::min(b.size(), i + reach + 1);
        for (std::size_t k = i > reach ? i - reach : 0; k < end; ++k) {
            if (!isTaken[k] && a[i] == b[k]) {
                isTaken[k] = true;
                matched += a[i];
                break;
            }
        }
    }
    JaroCounts counts{matched.size(), 0};
    std::size_t at = 0;
    for (std::size_t k = 0; k < b.size(); ++k) {
        if (isTaken[k] && matched[at++] != b[k])
            ++counts.transposed;
    }
    return counts;
}

/// The runs of digits in a name, in their order.
Words numbersOf(std::u32string_view text)
{
    Words numbers;
    bool begins = true;
    for (const char32_t c : text) {
        if (isDigit(c) && begins)
            numbers.emplace_back();
        if (isDigit(c))
            numbers.back() += c;
        begins = !isDigit(c);
    }
    return numbers;
}

/// A Latin person's name may be written family name first.
std::vector<std::string> personSpellings(const Words &words)
{
    std::vector<std::string> spellings = nameSpellings(words);
    if (!hasHan(words) && words.size() > 1) {
        Words turned = words;
        std::rotate(turned.begin(), turned.end() - 1, turned.end());
        spellings.push_back(nameSpellings(turned).front());
    }
    return spellings;
}

bool isReadAlike(const std::vector<std::string> &a, const std::vector<std::string> &b)
{
    return std::ranges::any_of(
        a, [&b](const std::string &one) { return !one.empty() && std::ranges::find(b, one) != b.end(); });
}

/// Whether each word of the name with fewer has a partner in the other.
bool haveAllPartners(const Words &a, const Words &b)
{
    constexpr double kLeastAlike = 0.8;
    const Words &fewer = a.size() <= b.size() ? a : b;
    Words more = a.size() <= b.size() ? b : a;
    for (const std::u32string &word : fewer) {
        const auto alike = [&word](const std::u32string &other) {
            const bool isInitial = std::min(word.size(), other.size()) == 1 && word[0] == other[0];
            return isInitial ? kLeastAlike : jaroWinkler(word, other);
        };
        const auto best = std::ranges::max_element(more, {}, alike);
        if (best == more.end() || alike(*best) < kLeastAlike)
            return false;
        more.erase(best);
    }
    return true;
}

double spelledAlike(const Words &a, const Words &b)
{
    return std::max(jaroWinkler(joinedSorted(a), joinedSorted(b)), jaroWinkler(joined(a), joined(b)));
}

/// Whether all words of one name are the first of the other's, or one Chinese name begins with the other.
bool goesOn(const Words &a, const Words &b)
{
    constexpr std::size_t kShortestLatin = 4;
    constexpr std::size_t kShortestHan = 2;
    const Words &fewer = a.size() <= b.size() ? a : b;
    const Words &more = a.size() <= b.size() ? b : a;
    if (fewer.size() < more.size() && !hasHan(fewer))
        return joined(fewer).size() >= kShortestLatin &&
               std::ranges::equal(fewer, std::span(more).first(fewer.size()));
    const std::u32string one = joined(a);
    const std::u32string other = joined(b);
    const std::size_t shorter = std::min(one.size(), other.size());
    return hasHan(a) && hasHan(b) && shorter >= kShortestHan &&
           one.substr(0, shorter) == other.substr(0, shorter);
}

} // namespace

double jaroWinkler(std::u32string_view a, std::u32string_view b)
{
    constexpr std::size_t kLongestPrefix = 4;
    constexpr double kBonus = 0.1;
    if (a == b)
        return 1.0;
    const auto [matches, transposed] = countMatches(a, b);
    if (matches == 0)
        return 0.0;
    const auto m = static_cast<double>(matches);
    const double jaro = (m / static_cast<double>(a.size()) + m / static_cast<double>(b.size()) +
                         (m - static_cast<double>(transposed) / 2.0) / m) /
                        3.0;
    std::size_t prefix = 0;
    while (prefix < std::min({kLongestPrefix, a.size(), b.size()}) && a[prefix] == b[prefix])
        ++prefix;
    return jaro + static_cast<double>(prefix) * kBonus * (1.0 - jaro);
}

std::vector<std::u32string> nameWords(std::string_view name)
{
    Words words;
    bool begins = true;
    for (const char32_t c : toUtf32(folded(name))) {
        if (c == U'.' || c == U'\'')
            continue;
        const bool isPart = QChar::isLetterOrNumber(c) || QChar::isMark(c);
        if (isPart && begins)
            words.emplace_back();
        if (isPart)
            words.back() += c;
        begins = !isPart;
    }
    return words;
}

std::vector<std::u32string> companyWords(std::string_view name)
{
    const std::u32string core = toUtf32(companyName(name).core);
    Words words;
    std::size_t taken = 0;
    for (const std::u32string &word : nameWords(name)) {
        // The core is the words without those that are no part of it; a Chinese ending is part of a word.
        const std::size_t rest = core.size() - taken;
        const std::size_t length = std::min(word.size(), rest);
        if (length == 0 || core.compare(taken, length, word, 0, length) != 0)
            continue;
        words.push_back(word.substr(0, length));
        taken += length;
    }
    return taken == core.size() ? words : Words{core};
}

std::vector<std::string> nameSpellings(const std::vector<std::u32string> &words)
{
    const std::u32string text = joined(words);
    std::u32string others;
    std::ranges::copy_if(text, std::back_inserter(others), [](char32_t c) { return !isHan(c); });
    std::vector<std::string> spellings;
    const auto add = [&spellings](std::string spelling) {
        std::ranges::replace(spelling, 'v', 'u');
        spellings.push_back(folded(spelling));
    };
    for (const Pinyin &pinyin :
         others.size() == text.size() ? std::vector<Pinyin>() : pinyinVariants(fromUtf32(text)))
        add(pinyin.syllables + fromUtf32(others));
    if (spellings.empty())
        add(fromUtf32(text));
    return spellings;
}

NameLikeness comparePersons(std::string_view a, std::string_view b)
{
    constexpr double kOtherPerson = 0.75;
    const Words wordsA = nameWords(a);
    const Words wordsB = nameWords(b);
    if (wordsA.empty() || wordsB.empty())
        return {};
    if (joinedSorted(wordsA) == joinedSorted(wordsB))
        return {1.0, false};
    if (hasHan(wordsA) || hasHan(wordsB)) {
        const bool isRead = isReadAlike(personSpellings(wordsA), personSpellings(wordsB));
        return {isRead ? 1.0 : 0.0, isRead};
    }
    const double share = spelledAlike(wordsA, wordsB);
    const bool isOneWord = (wordsA.size() == 1) != (wordsB.size() == 1) && joined(wordsA) != joined(wordsB);
    const bool mayBeSame = !isOneWord && haveAllPartners(wordsA, wordsB);
    return {mayBeSame ? share : std::min(share, kOtherPerson), false};
}

NameLikeness compareCompanies(std::string_view a, std::string_view b)
{
    constexpr double kMostGoingOn = 0.9;
    const Words wordsA = companyWords(a);
    const Words wordsB = companyWords(b);
    if (wordsA.empty() || wordsB.empty())
        return {};
    if (joinedSorted(wordsA) == joinedSorted(wordsB))
        return {1.0, false};
    const Words numbersA = numbersOf(joined(wordsA));
    const Words numbersB = numbersOf(joined(wordsB));
    if (numbersA != numbersB && !numbersA.empty() && !numbersB.empty())
        return {};
    const bool isHan = hasHan(wordsA) || hasHan(wordsB);
    if (numbersA == numbersB && isHan && isReadAlike(nameSpellings(wordsA), nameSpellings(wordsB)))
        return {1.0, true};
    if (goesOn(wordsA, wordsB))
        return {kMostGoingOn, false};
    if (numbersA != numbersB || isHan)
        return {};
    const double share = spelledAlike(wordsA, wordsB);
    return {haveAllPartners(wordsA, wordsB) ? share : std::min(share, kMostGoingOn - 0.1), false};
}

} // namespace leadbook
