// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/segments/namegroups.h"

#include "core/text.h"
#include "workspace/filtering/texttest.h"
#include "workspace/segments/foldnumbers.h"

#include <algorithm>

namespace leadbook {

namespace {

/// The commonest of counted names.
struct Commonest
{
    std::vector<CustomerGroup> groups; ///< without filters; Others last, where there are further names
    std::vector<std::uint32_t> place;  ///< by number: place in groups
    std::vector<FilterValue> names;    ///< of the groups but Others
};

Commonest commonestOf(const std::vector<NameCount> &counts)
{
    Commonest made;
    std::vector<std::uint32_t> order;
    for (std::uint32_t number = 0; number < counts.size(); ++number) {
        if (counts[number].customers > 0)
            order.push_back(number);
    }
    const auto own = std::min<std::ptrdiff_t>(std::ssize(order), kMostValues);
    std::ranges::partial_sort(order, order.begin() + own, [&](std::uint32_t a, std::uint32_t b) {
        return counts[a].customers != counts[b].customers ? counts[a].customers > counts[b].customers : a < b;
    });
    made.place.assign(counts.size(), static_cast<std::uint32_t>(own));
    for (std::ptrdiff_t i = 0; i < own; ++i) {
        const std::uint32_t number = order[static_cast<std::size_t>(i)];
        made.place[number] = static_cast<std::uint32_t>(i);
        CustomerGroup &group = made.groups.emplace_back();
        group.kind = GroupKind::Value;
        group.name = toQString(counts[number].spelling);
        made.names.emplace_back(group.name);
    }
    if (std::ssize(order) > own)
        made.groups.emplace_back().kind = GroupKind::Others;
    return made;
}

/// Who has a text, but none of @p names.
QString noneOf(const FieldDivision &division, const std::vector<FilterValue> &names)
{
    return toText(Filter::all({Filter::negation(division.compare(FilterOperator::In, names)),
                               Filter::negation(division.compare(FilterOperator::IsEmpty))}));
}

/// The code of a customer's text; 0: none.
std::uint32_t codeOf(const FieldDivision &division, const CodeColumn &codes, Row customer)
{
    const Row at = division.column().target(customer);
    return at == kNoRow || at >= codes.size() ? 0 : codes.code(at);
}

/// How many customers have each text of the dictionary.
std::vector<std::int64_t> customersByCode(const FieldDivision &division, const CodeColumn &codes)
{
    std::vector<std::int64_t> customers(codes.dictionary().size());
    division.forAlive([&](Row row) { ++customers[codeOf(division, codes, row)]; });
    customers[0] = 0;
    return customers;
}

/// Calls @p visit(code, text) for each text of the dictionary that customers have.
template <typename Visit>
void forTexts(const FieldDivision &division, const Dictionary &texts,
              const std::vector<std::int64_t> &customers, Visit &&visit)
{
    for (std::uint32_t code = 1; code < customers.size(); ++code) {
        if (code % FieldDivision::kBlockRows == 0 && division.isCancelled())
            return;
        if (customers[code] > 0)
            visit(code, texts.text(code));
    }
}

/// Fills @p division with the commonest of @p counts; @p number(row) is that of a customer's name, kNoGroup:
/// none.
template <typename Number>
void fillNames(FieldDivision &division, const std::vector<NameCount> &counts, Number &&number)
{
    Commonest made = commonestOf(counts);
    for (CustomerGroup &group : made.groups)
        group.where = group.kind == GroupKind::Others
                          ? noneOf(division, made.names)
                          : toText(division.compare(FilterOperator::Equal, {FilterValue(group.name)}));
    division.fill(std::move(made.groups), [&](Row row) {
        const std::uint32_t own = number(row);
        return own == kNoGroup ? kNoGroup : made.place[own];
    });
}

void divideByCodes(FieldDivision &division, const CodeColumn &codes)
{
    const auto customers = customersByCode(division, codes);
    FoldNumbers numbers;
    std::vector<NameCount> counts;
    std::vector<std::uint32_t> numberOf(customers.size(), kNoGroup);
    forTexts(division, codes.dictionary(), customers, [&](std::uint32_t code, std::string_view text) {
        numberOf[code] = numbers(text);
        addTo(counts, numberOf[code], text, customers[code]);
    });
    fillNames(division, counts, [&](Row row) { return numberOf[codeOf(division, codes, row)]; });
}

/// Texts that are mostly different: only what they fold to is kept.
void divideByTexts(FieldDivision &division)
{
    FoldNumbers numbers;
    std::vector<NameCount> counts;
    std::vector<std::uint32_t> numberOf(division.rows(), kNoGroup);
    division.forAlive([&](Row row) {
        const CellValue value = division.column().value(row);
        const auto *text = std::get_if<std::string_view>(&value);
        if (text == nullptr)
            return;
        numberOf[row] = numbers(*text);
        addTo(counts, numberOf[row], *text, 1);
    });
    fillNames(division, counts, [&](Row row) { return numberOf[row]; });
}

/// Calls @p visit for each tag of @p text.
template <typename Visit> void forTags(std::string_view text, Visit &&visit)
{
    forEachPartWhile(text, [&](std::string_view tag) {
        if (!tag.empty())
            visit(tag);
        return true;
    });
}

/// How many customers have each tag; one that a text has twice counts once.
std::vector<NameCount> countTags(const FieldDivision &division, const Dictionary &texts,
                                 const std::vector<std::int64_t> &customers, FoldNumbers &numbers)
{
    std::vector<NameCount> counts;
    std::vector<std::uint32_t> lastCode;
    forTexts(division, texts, customers, [&](std::uint32_t code, std::string_view text) {
        forTags(text, [&](std::string_view tag) {
            const std::uint32_t number = numbers(tag);
            lastCode.resize(std::max<std::size_t>(lastCode.size(), number + 1));
            if (std::exchange(lastCode[number], code) != code)
                addTo(counts, number, tag, customers[code]);
        });
    });
    return counts;
}

} // namespace

void divideByNames(FieldDivision &division)
{
    if (const auto *codes = std::get_if<CodeColumn>(&division.column().column()))
        divideByCodes(division, *codes);
    else
        divideByTexts(division);
}

void divideByTags(FieldDivision &division)
{
    const auto &codes = std::get<CodeColumn>(division.column().column());
    const auto customers = customersByCode(division, codes);
    FoldNumbers numbers;
    Commonest made = commonestOf(countTags(division, codes.dictionary(), customers, numbers));
    std::vector<FilterValue> before;
    for (CustomerGroup &group : made.groups) {
        if (group.kind == GroupKind::Others) {
            group.where = noneOf(division, made.names);
            continue;
        }
        const Filter has = division.compare(FilterOperator::Equal, {FilterValue(group.name)});
        group.where =
            toText(before.empty()
                       ? has
                       : Filter::all({has, Filter::negation(division.compare(FilterOperator::In, before))}));
        before.emplace_back(group.name);
    }
    std::vector<std::uint32_t> placeOf(customers.size(), kNoGroup);
    forTexts(division, codes.dictionary(), customers, [&](std::uint32_t code, std::string_view text) {
        forTags(text, [&](std::string_view tag) {
            placeOf[code] = std::min(placeOf[code], made.place[numbers(tag)]);
        });
    });
    division.fill(std::move(made.groups), [&](Row row) { return placeOf[codeOf(division, codes, row)]; });
}

} // namespace leadbook
