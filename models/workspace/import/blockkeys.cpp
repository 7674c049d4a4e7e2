// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/blockkeys.h"

#include "domain/companyname.h"
#include "domain/emailaddress.h"
#include "domain/maildomain.h"
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

/// The letters of each spelling in any order.
void addLetters(const std::vector<std::u32string> &words, BlockKeys &keys)
{
    for (const std::string &spelling : nameSpellings(words)) {
        std::uint64_t sum = 0;
        for (const char letter : spelling)
            sum += mixed(static_cast<unsigned char>(letter));
        add(keys, keyOf(KeyKind::Letters, sum));
    }
}

} // namespace

void addPersonKeys(std::string_view name, std::string_view phone, std::string_view email,
                   const DialPlan &home, BlockKeys &keys)
{
    const std::vector<std::u32string> words = nameWords(name);
    addLetters(words, keys);
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

void addCompanyKeys(std::string_view name, BlockKeys &keys)
{
    constexpr std::size_t kLatin = 5; // letters at either end
    constexpr std::size_t kHan = 2;
    constexpr char32_t kFirstHan = 0x3400;
    const std::vector<std::u32string> words = companyWords(name);
    addLetters(words, keys);
    const CompanyName parts = companyName(name);
    if (parts.bare != parts.core)
        addLetters({toUtf32(parts.bare)}, keys);
    const std::u32string core = toUtf32(parts.bare);
    const std::size_t length = !core.empty() && core[0] >= kFirstHan ? kHan : kLatin;
    if (core.size() < length)
        return;
    add(keys, keyOf(KeyKind::First, hashOf(std::u32string_view(core).substr(0, length))));
    if (core.size() > length && length == kLatin)
        add(keys, keyOf(KeyKind::Last, hashOf(std::u32string_view(core).substr(core.size() - length))));
}

} // namespace leadbook
