// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/nearnames.h"

#include "domain/utf8.h"
#include "exchange/dictionaryfile.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace leadbook {

namespace {

constexpr std::size_t kLeastLetters = 6;
/// Above so many pairs only spacing and punctuation are looked at.
constexpr std::size_t kMostPairs = 20'000'000;

bool isDigitCharacter(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

/// Whether one insertion, deletion or replacement of a character that is no digit makes @p a of @p b.
bool differInOne(std::u32string_view a, std::u32string_view b)
{
    if (a.size() < b.size())
        std::swap(a, b);
    if (a.size() - b.size() > 1)
        return false;
    const auto [x, y] = std::ranges::mismatch(a, b);
    const auto at = static_cast<std::size_t>(x - a.begin());
    if (at == a.size() || isDigitCharacter(*x) || (y != b.end() && isDigitCharacter(*y)))
        return false;
    return a.substr(at + 1) == b.substr(a.size() == b.size() ? at + 1 : at);
}

bool isNearKey(const std::u32string &a, const std::u32string &b)
{
    return a == b || (std::min(a.size(), b.size()) >= kLeastLetters && differInOne(a, b));
}

struct Name
{
    std::uint32_t slot;
    std::u32string key;
};

Status addPair(const NamedRecords &records, std::uint32_t used, std::uint32_t known,
               const UsesInBook &usesInBook, std::vector<NearName> &near)
{
    const std::uint32_t value = usesInBook ? known : used;
    const std::uint32_t other = usesInBook ? used : known;
    std::int64_t rows = records.uses(value);
    if (usesInBook) {
        const auto counted = usesInBook(records.id(value));
        LEADBOOK_TRY(counted);
        rows = *counted;
    }
    near.push_back(
        {QString::fromStdString(records.name(value)), QString::fromStdString(records.name(other)), rows});
    return {};
}

} // namespace

bool isNearName(std::string_view a, std::string_view b)
{
    return a != b && isNearKey(toUtf32(spellingKey(a)), toUtf32(spellingKey(b)));
}

Result<std::vector<NearName>> findNearNames(const NamedRecords &records, const UsesInBook &usesInBook)
{
    std::vector<Name> used;
    std::vector<Name> known;
    for (std::uint32_t slot = 0; slot < records.size(); ++slot) {
        Name name{slot, toUtf32(spellingKey(records.name(slot)))};
        if (records.uses(slot) > 0 && (usesInBook || !records.hasKey(slot)))
            used.push_back(name);
        if (!records.isNew(slot) && (!usesInBook || !records.hasKey(slot)))
            known.push_back(std::move(name));
    }
    // Two that the book had and the file uses both were told apart before.
    const auto isAsked = [&records](const Name &one, const Name &other) {
        return one.slot != other.slot && (records.isNew(one.slot) || records.uses(other.slot) == 0);
    };
    std::vector<NearName> near;
    if (used.size() * known.size() <= kMostPairs) {
        for (const Name &one : used) {
            for (const Name &other : known) {
                if (isAsked(one, other) && isNearKey(one.key, other.key))
                    LEADBOOK_TRY(addPair(records, one.slot, other.slot, usesInBook, near));
            }
        }
        return near;
    }
    std::unordered_map<std::u32string, const Name *> byKey;
    for (const Name &other : known)
        byKey.emplace(other.key, &other);
    for (const Name &one : used) {
        const auto found = byKey.find(one.key);
        if (found != byKey.end() && isAsked(one, *found->second))
            LEADBOOK_TRY(addPair(records, one.slot, found->second->slot, usesInBook, near));
    }
    return near;
}

} // namespace leadbook
