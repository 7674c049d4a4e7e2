// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/factors/factorcolumns.h"

#include "analysis/quantile.h"
#include "core/hash.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>

namespace leadbook {

namespace {

/// Numbers texts in order of appearance; the empty one is not known.
template <typename TextOf>
FactorTable textTable(FactorId id, const std::vector<FactorWindow> &windows, TextOf &&textOf)
{
    FactorTable table{.id = id, .names = {}, .level = {}};
    std::unordered_map<std::string, std::uint32_t, StringHash, std::equal_to<>> codes;
    for (const FactorWindow &window : windows) {
        const std::string_view text = textOf(window.deal);
        if (text.empty()) {
            table.level.push_back(kNoFactorLevel);
            continue;
        }
        const auto known = codes.find(text);
        if (known != codes.end()) {
            table.level.push_back(known->second);
            continue;
        }
        const auto code = static_cast<std::uint32_t>(table.names.size());
        codes.emplace(std::string(text), code);
        table.names.emplace_back(text);
        table.level.push_back(code);
    }
    table.levels = table.names.size();
    return table;
}

/// The band of @p value: how many of @p bands have begun.
std::uint32_t bandOf(int value, std::span<const int> bands)
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(bands, [value](int begin) { return value >= begin; }));
}

FactorTable sizeTable(const Snapshot &snapshot, const std::vector<FactorWindow> &windows)
{
    FactorTable table{.id = FactorId::Size, .names = {}, .level = {}, .levels = std::size(kSizeBands) + 1};
    const auto &employees = snapshot.customers.columns.integer(FieldId::Employees);
    for (const FactorWindow &window : windows) {
        const Row customer = snapshot.deals.customer[window.deal];
        const int number = customer == kNoRow ? kNoInteger : employees[customer];
        table.level.push_back(number == kNoInteger ? kNoFactorLevel : bandOf(number, kSizeBands));
    }
    return table;
}

FactorTable amountTable(const Snapshot &snapshot, const std::vector<FactorWindow> &windows)
{
    FactorTable table{.id = FactorId::Amount, .names = {}, .level = {}, .levels = 3};
    std::vector<std::int64_t> amounts;
    for (const FactorWindow &window : windows)
        if (const Money amount = snapshot.deals.amount[window.deal]; amount.isKnown())
            amounts.push_back(amount.tenThousandths());
    const auto cuts = cutPoints7(std::span(amounts), 3);
    for (const FactorWindow &window : windows) {
        const Money amount = snapshot.deals.amount[window.deal];
        std::uint32_t third = kNoFactorLevel;
        if (amount.isKnown() && !cuts.empty()) {
            const auto value = static_cast<double>(amount.tenThousandths());
            third = (value > cuts[0] ? 1U : 0U) + (value > cuts[1] ? 1U : 0U);
        }
        table.level.push_back(third);
    }
    return table;
}

/// Contacts and the first answer within each window.
void addTouches(const Snapshot &snapshot, const std::vector<FactorWindow> &windows,
                std::vector<FactorTable> &tables)
{
    FactorTable contacts{
        .id = FactorId::Contacts, .names = {}, .level = {}, .levels = std::size(kContactBands) + 1};
    FactorTable answer{
        .id = FactorId::Answer, .names = {}, .level = {}, .levels = std::size(kAnswerBands) + 1};
    const InteractionTable &touches = snapshot.interactions;
    for (const FactorWindow &window : windows) {
        const Row customer = snapshot.deals.customer[window.deal];
        if (customer == kNoRow) {
            contacts.level.push_back(kNoFactorLevel);
            answer.level.push_back(kNoFactorLevel);
            continue;
        }
        int count = 0;
        int first = kAnswerBands[std::size(kAnswerBands) - 1];
        touches.ofCustomer.forEach(customer, [&](Row touch) {
            const Day day = touches.day[touch];
            const std::uint8_t flags = touches.flags[touch];
            if ((flags & InteractionTable::Alive) == 0 || !day.isValid() || day < window.began ||
                day > window.point || (flags & InteractionTable::TwoWay) == 0)
                return;
            ++count;
            first = std::min(first, day - window.began);
        });
        contacts.level.push_back(bandOf(count, kContactBands));
        answer.level.push_back(bandOf(first, kAnswerBands));
    }
    tables.push_back(std::move(contacts));
    tables.push_back(std::move(answer));
}

} // namespace

std::vector<FactorTable> factorColumns(const Snapshot &snapshot, const std::vector<FactorWindow> &windows)
{
    const DealTable &deals = snapshot.deals;
    const auto ofCustomer = [&](FieldId field) {
        return [&, field](Row deal) -> std::string_view {
            const Row customer = deals.customer[deal];
            return customer == kNoRow ? std::string_view() : snapshot.customers.columns.code(field)[customer];
        };
    };
    std::vector<FactorTable> tables;
    tables.push_back(textTable(FactorId::Source, windows, [&](Row deal) -> std::string_view {
        const std::string_view own = deals.source[deal];
        return own.empty() ? ofCustomer(FieldId::Source)(deal) : own;
    }));
    tables.push_back(textTable(FactorId::Industry, windows, ofCustomer(FieldId::Industry)));
    tables.push_back(textTable(FactorId::Region, windows, ofCustomer(FieldId::Region)));
    tables.push_back(sizeTable(snapshot, windows));
    tables.push_back(textTable(FactorId::Product, windows, [&](Row deal) -> std::string_view {
        const std::uint32_t product = deals.product[deal];
        return product == 0 ? std::string_view() : std::string_view(snapshot.products[product - 1].name);
    }));
    tables.push_back(textTable(FactorId::Competitor, windows,
                               [&](Row deal) -> std::string_view { return deals.competitor[deal]; }));
    tables.push_back(textTable(FactorId::Owner, windows, [&](Row deal) -> std::string_view {
        const std::uint32_t owner = deals.owner[deal];
        return owner == 0 ? std::string_view() : std::string_view(snapshot.owners[owner - 1].name);
    }));
    tables.push_back(amountTable(snapshot, windows));
    addTouches(snapshot, windows, tables);
    std::erase_if(tables, [](const FactorTable &table) {
        return std::ranges::all_of(table.level, [](std::uint32_t level) { return level == kNoFactorLevel; });
    });
    return tables;
}

} // namespace leadbook
