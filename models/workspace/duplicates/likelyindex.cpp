// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/duplicates/likelyindex.h"

#include "domain/companyname.h"
#include "domain/hantable.h"
#include "domain/similarity.h"
#include "domain/utf8.h"
#include "workspace/import/blockkeys.h"
#include "workspace/import/normalsigns.h"
#include "workspace/import/stablehash.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

namespace leadbook {

namespace {

constexpr std::size_t kMostOfKey = 200;
constexpr std::size_t kPartRows = 8'192;

/// Kinds of keys beside those of BlockKeys.
enum class SignKind : std::uint64_t
{
    Phone = 2'000,
    Email,
    WeChat,
    OnlyWord,
    HanSlip,
    Person,
    Placed
};

const DialPlan &home()
{
    return dialPlanOf("CN");
}

void addSign(SignKind kind, std::uint64_t sign, BlockKeys &keys)
{
    if (sign != 0)
        keys.push_back(shortSign(combined(static_cast<std::uint64_t>(kind), sign)));
}

std::uint64_t hashOf(std::u32string_view letters, std::uint64_t seed)
{
    std::uint64_t hash = seed;
    for (const char32_t letter : letters)
        hash = combined(hash, letter);
    return hash;
}

/// Names of one word a slip apart share one end.
void addOnlyWord(std::string_view name, BlockKeys &keys)
{
    constexpr std::size_t kEnd = 3;
    const std::vector<std::u32string> words = nameWords(name);
    if (words.size() != 1 || words.front().size() <= kEnd)
        return;
    const std::u32string_view word = words.front();
    addSign(SignKind::OnlyWord, hashOf(word.substr(0, kEnd), 1), keys);
    addSign(SignKind::OnlyWord, hashOf(word.substr(word.size() - kEnd), 2), keys);
}

/// Chinese companies: names a slip apart are the same once one character of each is left out.
void addHanSlips(std::string_view company, BlockKeys &keys)
{
    constexpr std::size_t kShortest = 4;
    constexpr std::size_t kLongest = 16;
    const std::u32string core = toUtf32(companyName(company).core);
    if (core.size() < kShortest || core.size() > kLongest || core.front() < han::kFirst)
        return;
    addSign(SignKind::HanSlip, hashOf(core, 0), keys);
    for (std::size_t left = 0; left < core.size(); ++left) {
        std::u32string rest = core;
        rest.erase(left, 1);
        addSign(SignKind::HanSlip, hashOf(rest, 0), keys);
    }
}

/// A slip in one word counts with the same city only, where the other words and its first letter say enough.
void addPlaced(const std::vector<std::u32string> &words, std::uint64_t city, BlockKeys &keys)
{
    constexpr std::size_t kMostWords = 4;
    if (city == 0 || words.size() < 2 || words.size() > kMostWords)
        return;
    // In any order.
    std::uint64_t all = 0;
    for (const std::u32string &word : words)
        all += hashOf(word, 0);
    for (const std::u32string &word : words)
        addSign(SignKind::Placed, combined(combined(city, all - hashOf(word, 0)), word.front()), keys);
}

void addCompany(std::string_view name, std::uint64_t city, bool isSought, BlockKeys &keys)
{
    if (name.empty())
        return;
    addCompanyKeys(name, isSought, keys);
    addHanSlips(name, keys);
    addPlaced(companyWords(name), city, keys);
}

void addPerson(std::string_view name, std::uint64_t city, BlockKeys &keys)
{
    if (name.empty())
        return;
    addPersonKeys(name, {}, {}, home(), keys);
    // Many may be read like a name that few have.
    addSign(SignKind::Person, personNameSign(name), keys);
    addOnlyWord(name, keys);
    addPlaced(nameWords(name), city, keys);
}

void addPhone(std::string_view phone, BlockKeys &keys)
{
    if (!phone.empty())
        addSign(SignKind::Phone, anyPhoneSign(phone, home()), keys);
}

void addEmail(std::string_view email, BlockKeys &keys)
{
    if (!email.empty())
        addSign(SignKind::Email, anyEmailSign(email), keys);
}

void addWeChat(std::string_view wechat, BlockKeys &keys)
{
    if (!wechat.empty())
        addSign(SignKind::WeChat, wechatSign(wechat), keys);
}

void addCustomer(const Snapshot &snapshot, Row customer, BlockKeys &keys)
{
    const FieldColumns &customers = snapshot.customers.columns;
    const FieldColumns &contacts = snapshot.contacts.columns;
    const bool isPerson = customers.choice(FieldId::Kind)[customer] == 1;
    const std::string_view name = customers.text(FieldId::Name)[customer];
    const std::uint64_t city = citySign(customers.code(FieldId::City)[customer]);
    if (!isPerson)
        addCompany(name, city, false, keys);
    addPhone(customers.text(FieldId::CompanyPhone)[customer], keys);
    addEmail(customers.text(FieldId::CompanyEmail)[customer], keys);
    bool hasContact = false;
    snapshot.links.ofCustomer.forEach(customer, [&](Row link) {
        hasContact = true;
        const Row contact = snapshot.links.contact[link];
        addPerson(contacts.text(FieldId::ContactName)[contact], city, keys);
        addPhone(contacts.text(FieldId::Mobile)[contact], keys);
        addPhone(contacts.text(FieldId::Phone)[contact], keys);
        addEmail(contacts.text(FieldId::Email)[contact], keys);
        addWeChat(contacts.text(FieldId::WeChat)[contact], keys);
    });
    if (isPerson && !hasContact)
        addPerson(name, city, keys);
}

BlockKeys keysOf(const EnteredCustomer &entered)
{
    BlockKeys keys;
    addPhone(entered.phone, keys);
    addEmail(entered.email, keys);
    addWeChat(entered.wechat, keys);
    const std::uint64_t city = citySign(entered.city);
    addPerson(entered.name, city, keys);
    for (const std::string *company : {&entered.name, &entered.company})
        addCompany(*company, city, true, keys);
    return keys;
}

void makeDistinct(BlockKeys &keys)
{
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

} // namespace

LikelyIndex LikelyIndex::make(const View &view, const Progress &progress)
{
    const Snapshot &snapshot = *view.snapshot;
    const std::size_t rows = snapshot.customers.rows();
    std::vector<std::vector<BlockIndex::Place>> parts((rows + kPartRows - 1) / kPartRows);
    forEachParallel(parts.size(), [&](std::size_t part) {
        BlockKeys keys;
        const std::size_t end = std::min(rows, (part + 1) * kPartRows);
        for (std::size_t row = part * kPartRows; row < end && !progress.isCancelled(); ++row) {
            if (snapshot.customers.alive[row] == 0)
                continue;
            keys.clear();
            addCustomer(snapshot, static_cast<Row>(row), keys);
            makeDistinct(keys);
            for (const std::uint32_t key : keys)
                parts[part].push_back({key, static_cast<std::uint32_t>(row)});
        }
    });
    LikelyIndex made;
    for (std::vector<BlockIndex::Place> &part : parts) {
        for (const BlockIndex::Place &place : std::exchange(part, {}))
            made.m_index.add(place.key, place.slot);
    }
    if (!progress.isCancelled())
        made.m_index.sort();
    return made;
}

std::vector<LikelyCustomer> LikelyIndex::find(const View &view, const EnteredCustomer &entered,
                                              std::span<const Row> changed, std::size_t most) const
{
    std::vector<Row> candidates(changed.begin(), changed.end());
    BlockKeys keys = keysOf(entered);
    makeDistinct(keys);
    for (const std::uint32_t key : keys) {
        const auto block = m_index.block(key);
        if (block.size() > kMostOfKey)
            continue;
        for (const BlockIndex::Place &place : block)
            candidates.push_back(place.slot);
    }
    return weighCandidates(view, entered, std::move(candidates), most);
}

} // namespace leadbook
