// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/dealoffers.h"

#include "core/text.h"
#include "snapshot/dealmoney.h"

#include <algorithm>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace leadbook {

namespace {

/// The texts of live deals in @p column, most frequent first.
QStringList frequentTexts(const DealTable &deals, const CodeColumn &column, int most)
{
    std::vector<std::pair<std::size_t, std::uint32_t>> uses(column.dictionary().size());
    for (std::uint32_t code = 0; code < uses.size(); ++code)
        uses[code].second = code;
    for (Row row = 0; row < column.size(); ++row) {
        if (deals.alive[row] != 0)
            ++uses[column.code(row)].first;
    }
    std::erase_if(uses, [](const auto &use) { return use.first == 0 || use.second == 0; });
    std::ranges::stable_sort(uses, std::greater(), &std::pair<std::size_t, std::uint32_t>::first);
    QStringList texts;
    for (std::size_t i = 0; i < std::min(uses.size(), static_cast<std::size_t>(most)); ++i)
        texts << toQString(column.dictionary().text(uses[i].second));
    return texts;
}

/// The currencies of deals, converted or not, most frequent first.
QStringList frequentCurrencies(const DealTable &deals, int most)
{
    std::map<std::string_view, int> uses;
    for (Row row = 0; row < deals.ids.size(); ++row) {
        if (deals.alive[row] != 0)
            ++uses[agreedMoney(deals, row).currency];
    }
    uses.erase(std::string_view());
    std::vector<std::pair<int, std::string_view>> byUse;
    for (const auto &[currency, count] : uses)
        byUse.emplace_back(-count, currency);
    std::ranges::sort(byUse);
    QStringList names;
    for (std::size_t i = 0; i < std::min(byUse.size(), static_cast<std::size_t>(most)); ++i)
        names << toQString(byUse[i].second);
    return names;
}

} // namespace

QStringList dealOffers(const Snapshot &snapshot, FieldId field, int most)
{
    const DealTable &deals = snapshot.deals;
    QStringList names;
    switch (field) {
    case FieldId::DealOwner:
        for (const OwnerRow &owner : snapshot.owners)
            if (owner.active)
                names << toQString(owner.name);
        return names;
    case FieldId::DealProduct:
        for (const ProductRow &product : snapshot.products)
            names << toQString(product.name);
        return names.first(std::min<qsizetype>(names.size(), most));
    case FieldId::DealCurrency:
        return frequentCurrencies(deals, most);
    case FieldId::DealSource:
        return frequentTexts(deals, deals.source, most);
    case FieldId::DealCompetitor:
        return frequentTexts(deals, deals.competitor, most);
    case FieldId::DealLostReason:
        return frequentTexts(deals, deals.lostReason, most);
    default:
        return {};
    }
}

} // namespace leadbook
