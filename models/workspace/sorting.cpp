// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sorting.h"

#include "domain/collation.h"
#include "snapshot/radixsort.h"
#include "workspace/textsort.h"

#include <algorithm>
#include <bit>
#include <optional>
#include <ranges>
#include <string>

namespace leadbook {

namespace {

constexpr std::uint64_t kSign = std::uint64_t{1} << 63;

/// Order-keeping unsigned forms.
std::uint64_t ordered(std::int64_t value)
{
    return static_cast<std::uint64_t>(value) ^ kSign;
}

std::uint64_t ordered(double value)
{
    const auto bits = std::bit_cast<std::uint64_t>(value);
    return (bits & kSign) != 0 ? ~bits : bits | kSign;
}

/// The place of each dictionary code in locale order.
std::vector<std::uint32_t> ranksOf(const Dictionary &dictionary)
{
    std::vector<std::uint32_t> codes(dictionary.size());
    std::vector<std::string> keys(dictionary.size());
    CollationKeyWriter writer;
    for (std::uint32_t code = 0; code < codes.size(); ++code) {
        codes[code] = code;
        writer.append(dictionary.text(code), keys[code]);
    }
    std::ranges::sort(codes, [&keys](std::uint32_t a, std::uint32_t b) { return keys[a] < keys[b]; });
    std::vector<std::uint32_t> ranks(codes.size());
    for (std::uint32_t rank = 0; rank < codes.size(); ++rank)
        ranks[codes[rank]] = rank;
    return ranks;
}

/// Puts the rows that have a value first (in @p items, with keys) and the others behind, both in their order.
template <typename Item, typename MakeKey>
std::vector<Row> splitByKey(const std::vector<Row> &rows, std::vector<Item> &items, MakeKey &&makeKey)
{
    std::vector<Row> absent;
    items.reserve(rows.size());
    for (const Row row : rows) {
        if (!makeKey(row))
            absent.push_back(row);
    }
    return absent;
}

template <typename Item>
void writeBack(const std::vector<Item> &items, const std::vector<Row> &absent, std::vector<Row> &rows)
{
    auto out = std::ranges::transform(items, rows.begin(), &Item::row).out;
    std::ranges::copy(absent, out);
}

/// Sorts by a number read from each row; @p key returns absent for "no value".
template <typename Key> void sortByNumber(std::vector<Row> &rows, bool descending, const Key &key)
{
    std::vector<KeyedRow> items;
    const auto absent = splitByKey(rows, items, [&](Row row) {
        const std::optional<std::uint64_t> number = key(row);
        if (number)
            items.push_back({descending ? ~*number : *number, row});
        return number.has_value();
    });
    radixSort(items);
    writeBack(items, absent, rows);
}

void sortByColumn(std::vector<Row> &rows, bool descending, const ListColumn &column)
{
    const auto number = [&](auto &&read) {
        sortByNumber(rows, descending, [&](Row row) -> std::optional<std::uint64_t> {
            const Row at = column.target(row);
            return at == kNoRow ? std::nullopt : read(at);
        });
    };
    const AnyColumn &any = column.column();
    using Number = std::optional<std::uint64_t>;
    if (const auto *texts = std::get_if<TextColumn>(&any)) {
        sortByText(rows, descending, *texts, column);
    } else if (const auto *codes = std::get_if<CodeColumn>(&any)) {
        const auto ranks = ranksOf(codes->dictionary());
        number([&](Row at) { return codes->code(at) == 0 ? Number() : Number(ranks[codes->code(at)]); });
    } else if (const auto *amounts = std::get_if<Column<Money>>(&any)) {
        number([&](Row at) {
            const Money amount = (*amounts)[at];
            return amount.isKnown() ? Number(ordered(amount.tenThousandths())) : Number();
        });
    } else if (const auto *days = std::get_if<Column<Day>>(&any)) {
        number([&](Row at) {
            const Day day = (*days)[at];
            return day.isValid() ? Number(ordered(std::int64_t{day.number()})) : Number();
        });
    } else if (const auto *choices = std::get_if<Column<std::uint8_t>>(&any)) {
        number([&](Row at) { return (*choices)[at] == kNoChoice ? Number() : Number((*choices)[at]); });
    } else if (const auto *integers = std::get_if<Column<std::int32_t>>(&any)) {
        number([&](Row at) {
            const std::int32_t value = (*integers)[at];
            return value == kNoInteger ? Number() : Number(ordered(std::int64_t{value}));
        });
    } else if (const auto *reals = std::get_if<Column<double>>(&any)) {
        number([&](Row at) {
            const double value = (*reals)[at];
            return value != value ? Number() : Number(ordered(value));
        });
    }
}

} // namespace

void sortRows(const View &view, ListKind list, const std::vector<SortKey> &keys, std::vector<Row> &rows,
              const Progress &progress)
{
    // Each pass keeps the order of equal rows, so the last key goes first.
    for (const SortKey &key : std::views::reverse(keys)) {
        if (progress.isCancelled())
            return;
        sortByColumn(rows, key.descending, ListColumn(view, list, key.field));
    }
}

} // namespace leadbook
