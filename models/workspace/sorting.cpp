// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sorting.h"

#include "domain/collation.h"
#include "snapshot/radixsort.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <bit>
#include <functional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>

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

/// A row with the first 16 bytes of its text's collation key, most significant first.
struct TextKeyedRow
{
    std::uint64_t high;
    std::uint64_t low;
    Row row;
};

/// Orders rows whose keys begin with the same 16 bytes by their whole keys. There may be a run for every few
/// rows, so its buffers are used again.
class RunSorter
{
public:
    RunSorter(const TextColumn &texts, const ListColumn &column, bool descending)
        : m_texts(texts)
        , m_column(column)
        , m_descending(descending)
    {
    }

    void sort(std::span<TextKeyedRow> run)
    {
        m_keys.clear();
        m_places.clear();
        for (const TextKeyedRow &item : run) {
            const std::size_t begin = m_keys.size();
            m_writer.append(m_texts[m_column.target(item.row)], m_keys);
            m_places.push_back({begin, m_keys.size() - begin, item});
        }
        const std::string_view keys = m_keys;
        std::ranges::stable_sort(m_places, [this, keys](const Place &a, const Place &b) {
            const int order = keys.substr(a.begin, a.length).compare(keys.substr(b.begin, b.length));
            return m_descending ? order > 0 : order < 0;
        });
        std::ranges::transform(m_places, run.begin(), &Place::item);
    }

private:
    struct Place
    {
        std::size_t begin; ///< of its key in m_keys
        std::size_t length;
        TextKeyedRow item;
    };

    const TextColumn &m_texts;
    const ListColumn &m_column;
    bool m_descending;
    CollationKeyWriter m_writer;
    std::string m_keys;
    std::vector<Place> m_places;
};

/// Orders runs of equal 16-byte prefixes by their whole keys.
void settleTies(std::vector<TextKeyedRow> &items, const TextColumn &texts, const ListColumn &column,
                bool descending)
{
    const std::uint64_t flip = descending ? ~std::uint64_t{0} : 0;
    const auto samePrefix = [](const TextKeyedRow &a, const TextKeyedRow &b) {
        return a.high == b.high && a.low == b.low;
    };
    RunSorter sorter(texts, column, descending);
    for (auto first = items.begin(); first != items.end();) {
        auto last = std::next(first);
        while (last != items.end() && samePrefix(*first, *last))
            ++last;
        if (std::distance(first, last) > 1 &&
            !CollationPrefix{first->high ^ flip, first->low ^ flip}.isWhole())
            sorter.sort({first, last});
        first = last;
    }
}

bool before(const TextKeyedRow &a, const TextKeyedRow &b)
{
    return a.high != b.high ? a.high < b.high : a.low < b.low;
}

/// One thread's share: the rows that have a text, sorted by its prefix, and those that have none.
struct TextShare
{
    std::vector<TextKeyedRow> items;
    std::vector<Row> absent;
};

TextShare sortShare(std::span<const Row> rows, std::uint64_t flip, const TextColumn &texts,
                    const ListColumn &column)
{
    TextShare share;
    CollationKeyWriter writer;
    share.items.reserve(rows.size());
    for (const Row row : rows) {
        const Row at = column.target(row);
        if (at == kNoRow || at >= texts.size() || texts[at].empty()) {
            share.absent.push_back(row);
            continue;
        }
        const CollationPrefix prefix = writer.prefix(texts[at]);
        share.items.push_back({prefix.high ^ flip, prefix.low ^ flip, row});
    }
    std::ranges::stable_sort(share.items, before);
    return share;
}

void sortByText(std::vector<Row> &rows, bool descending, const TextColumn &texts, const ListColumn &column)
{
    const std::uint64_t flip = descending ? ~std::uint64_t{0} : 0;
    const auto parts = static_cast<std::size_t>(workerCount());
    std::vector<TextShare> shares(parts);
    std::vector<std::function<Status()>> tasks;
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t first = rows.size() * part / parts;
        const std::span<const Row> range(rows.begin() + static_cast<std::ptrdiff_t>(first),
                                         rows.size() * (part + 1) / parts - first);
        tasks.emplace_back([&, part, range]() -> Status {
            shares[part] = sortShare(range, flip, texts, column);
            return {};
        });
    }
    if (!runParallel(tasks, workerCount()))
        return;
    TextShare all = std::move(shares.front());
    for (const TextShare &share : std::span(shares).subspan(1)) {
        std::vector<TextKeyedRow> merged(all.items.size() + share.items.size());
        std::ranges::merge(all.items, share.items, merged.begin(), before);
        all.items.swap(merged);
        all.absent.insert(all.absent.end(), share.absent.begin(), share.absent.end());
    }
    settleTies(all.items, texts, column, descending);
    writeBack(all.items, all.absent, rows);
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
