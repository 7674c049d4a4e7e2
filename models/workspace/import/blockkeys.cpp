// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/blockkeys.h"

#include "domain/companyname.h"
#include "domain/emailaddress.h"
#include "domain/fold.h"
#include "domain/hantable.h"
#include "domain/maildomain.h"
#include "domain/pinyin.h"
#include "domain/similarity.h"
#include "domain/utf8.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"

#include <algorithm>

namespace leadbook {

namespace {

enum class KeyKind : std::uint64_t
{
    Letters = 1,
    OuterWord,
    Phone,
    Domain,
    First,
    Last
};

std::uint32_t keyOf(KeyKind kind, std::uint64_t hash)
{
    return hash == 0 ? 0 : shortSign(combined(static_cast<std::uint64_t>(kind), hash));
}

void add(BlockKeys &keys, std::uint32_t key)
{
    if (key != 0 && std::ranges::find(keys, key) == keys.end())
        keys.push_back(key);
}

std::uint64_t hashOf(std::u32string_view text)
{
    std::uint64_t hash = text.size();
    for (const char32_t c : text)
        hash = combined(hash, c);
    return hash;
}

/// What a letter adds to the key of all letters; ü is written v, and u.
std::uint64_t weight(char32_t letter)
{
    return mixed(letter == U'v' ? U'u' : letter);
}

/// The letters in any order, Han characters by each of their readings.
void addLetters(std::u32string_view text, BlockKeys &keys)
{
    std::uint64_t others = 0;
    std::u32string hanText;
    for (const char32_t c : text) {
        if (c >= han::kFirst && c <= han::kLast)
            hanText += c;
        else
            others += weight(c);
    }
    if (hanText.empty())
        return add(keys, keyOf(KeyKind::Letters, others));
    for (const Pinyin &pinyin : pinyinVariants(fromUtf32(hanText))) {
        std::uint64_t sum = others;
        for (const char letter : pinyin.syllables)
            sum += weight(static_cast<unsigned char>(foldedAscii(letter)));
        add(keys, keyOf(KeyKind::Letters, sum));
    }
}

} // namespace

void addPersonKeys(std::string_view name, std::string_view phone, std::string_view email,
                   const DialPlan &home, BlockKeys &keys)
{
    const std::vector<std::u32string> words = nameWords(name);
    std::u32string letters;
    for (const std::u32string &word : words)
        letters += word;
    addLetters(letters, keys);
    if (!phone.empty() && phoneSign(phone, home) == 0)
        add(keys, keyOf(KeyKind::Phone, anyPhoneSign(phone, home)));
    if (const auto address = email.empty() ? std::nullopt : emailAddress(email)) {
        if (const std::string_view domain = workDomain(*address); !domain.empty())
            add(keys, keyOf(KeyKind::Domain, stableHash(domain)));
    }
    if (words.size() < 2)
        return;
    const std::u32string &first = words.front();
    const std::u32string &last = words.back();
    add(keys, keyOf(KeyKind::OuterWord, combined(hashOf(last), first[0])));
    add(keys, keyOf(KeyKind::OuterWord, combined(hashOf(first), last[0])));
}

void addCompanyKeys(std::string_view name, bool isSought, BlockKeys &keys)
{
    // Two names that differ by one letter share one end where that is no more than half of either.
    constexpr std::size_t kLongName = 10;
    constexpr std::size_t kEndOfLong = 5;
    constexpr std::size_t kEndOfShort = 3;
    constexpr std::size_t kHan = 2;
    const CompanyName parts = companyName(name);
    addLetters(toUtf32(parts.core), keys);
    const std::u32string core = toUtf32(parts.bare);
    if (parts.bare != parts.core)
        addLetters(core, keys);
    const bool isHan = !core.empty() && core[0] >= han::kFirst;
    const bool isLong = core.size() >= kLongName;
    for (const std::size_t length : {kEndOfLong, kEndOfShort, kHan}) {
        const bool isOfLength = isHan ? length == kHan : length == (isLong ? kEndOfLong : kEndOfShort);
        const bool isAsked = isOfLength || (isSought && !isHan && length != kHan);
        if (!isAsked || core.size() < length)
            continue;
        const std::u32string_view letters = core;
        add(keys, keyOf(KeyKind::First, hashOf(letters.substr(0, length))));
        if (!isHan && core.size() > length)
            add(keys, keyOf(KeyKind::Last, hashOf(letters.substr(core.size() - length))));
    }
}

} // namespace leadbook
