// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/textsort.h"

#include "domain/collation.h"
#include "workspace/parallel.h"

#include <algorithm>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>

namespace leadbook {

namespace {

/// The texts that are sorted, by row.
class RowTexts
{
public:
    RowTexts(const TextColumn &texts, const ListColumn &column)
        : m_texts(texts)
        , m_column(column)
    {
    }

    /// Empty where the row has none.
    std::string_view operator[](Row row) const
    {
        const Row at = m_column.target(row);
        return at < m_texts.size() ? m_texts[at] : std::string_view();
    }

private:
    const TextColumn &m_texts;
    const ListColumn &m_column;
};

/// A row with the first bytes of its text's collation key; flipped where the order is descending.
struct PrefixedRow
{
    CollationPrefix prefix;
    Row row;
};

CollationPrefix flipped(CollationPrefix prefix, bool descending)
{
    for (std::uint64_t &word : prefix.words)
        word = descending ? ~word : word;
    return prefix;
}

/// Orders rows whose keys begin with the same bytes by their whole keys, one for each different text: most
/// runs are one name, or a few phrases, that many have. There may be a run for every few rows, so its buffers
/// are used again.
class RunSorter
{
public:
    RunSorter(const RowTexts &texts, bool descending)
        : m_texts(texts)
        , m_descending(descending)
    {
    }

    void sort(std::span<PrefixedRow> run)
    {
        collect(run);
        if (m_different.size() == 1)
            return;
        rank();
        std::ranges::stable_sort(m_rows, std::less(), [this](const NumberedRow &row) {
            return m_descending ? ~m_ranks[row.text] : m_ranks[row.text];
        });
        std::ranges::transform(m_rows, run.begin(), [&](const NumberedRow &row) {
            return PrefixedRow{run.front().prefix, row.row};
        });
    }

private:
    /// The key of a text in m_keys.
    struct Key
    {
        std::size_t begin;
        std::size_t length;
        std::uint32_t text;
    };
    struct NumberedRow
    {
        std::uint32_t text; ///< index in m_different
        Row row;
    };

    /// Numbers the different texts of @p run.
    void collect(std::span<const PrefixedRow> run)
    {
        m_different.assign(1, m_texts[run.front().row]);
        m_numbers.clear();
        m_numbers.emplace(m_different.front(), 0);
        m_rows.clear();
        std::uint32_t last = 0;
        for (const PrefixedRow &item : run) {
            const std::string_view text = m_texts[item.row];
            if (text != m_different[last]) {
                const auto next = static_cast<std::uint32_t>(m_different.size());
                last = m_numbers.try_emplace(text, next).first->second;
                if (last == next)
                    m_different.push_back(text);
            }
            m_rows.push_back({last, item.row});
        }
    }

    /// Ranks the different texts by their keys; two may have one key.
    void rank()
    {
        m_keys.clear();
        m_order.clear();
        for (std::uint32_t text = 0; text < m_different.size(); ++text) {
            const std::size_t begin = m_keys.size();
            m_writer.append(m_different[text], m_keys);
            m_order.push_back({begin, m_keys.size() - begin, text});
        }
        const auto keyOf = [this](const Key &key) {
            return std::string_view(m_keys).substr(key.begin, key.length);
        };
        std::ranges::sort(m_order, std::less(), keyOf);
        m_ranks.resize(m_order.size());
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            if (i > 0 && keyOf(m_order[i - 1]) != keyOf(m_order[i]))
                ++rank;
            m_ranks[m_order[i].text] = rank;
        }
    }

    const RowTexts &m_texts;
    bool m_descending;
    CollationKeyWriter m_writer;
    std::vector<std::string_view> m_different;
    std::unordered_map<std::string_view, std::uint32_t> m_numbers; ///< indices in m_different
    std::vector<NumberedRow> m_rows;                               ///< of the run
    std::string m_keys;
    std::vector<Key> m_order;
    std::vector<std::uint32_t> m_ranks; ///< by index in m_different
};

/// One thread's share of the rows, in their order: those that have a text by range of prefixes, and those
/// that have none.
struct Share
{
    std::vector<std::vector<PrefixedRow>> ranges;
    std::vector<Row> absent;
};

/// Sorts by ranges of prefixes, each in one thread from beginning to end: nothing is left to merge.
class TextSort
{
public:
    TextSort(std::vector<Row> &rows, bool descending, const RowTexts &texts)
        : m_rows(rows)
        , m_descending(descending)
        , m_texts(texts)
        , m_shares(static_cast<std::size_t>(workerCount()))
    {
    }

    void sort()
    {
        chooseRanges();
        forEachParallel(m_shares.size(), [this](std::size_t share) { distribute(share); });
        const std::size_t present = countPresent();
        forEachParallel(m_ends.size(), [this](std::size_t range) { sortRange(range); });
        auto out = m_rows.begin() + static_cast<std::ptrdiff_t>(present);
        for (const Share &share : m_shares)
            out = std::ranges::copy(share.absent, out).out;
    }

private:
    CollationPrefix prefixOf(std::string_view text, CollationKeyWriter &writer) const
    {
        return flipped(writer.prefix(text), m_descending);
    }

    /// Ranges of about as many rows each, by the texts of some rows.
    void chooseRanges()
    {
        constexpr std::size_t kSampled = 1'024;
        const std::size_t ranges = 8 * m_shares.size();
        CollationKeyWriter writer;
        std::vector<CollationPrefix> sample;
        for (std::size_t i = 0; i < m_rows.size(); i += 1 + m_rows.size() / kSampled) {
            const std::string_view text = m_texts[m_rows[i]];
            if (!text.empty())
                sample.push_back(prefixOf(text, writer));
        }
        std::ranges::sort(sample, std::less());
        for (std::size_t range = 1; range < ranges && !sample.empty(); ++range)
            m_bounds.push_back(sample[sample.size() * range / ranges]);
        m_ends.resize(m_bounds.size() + 1);
    }

    void distribute(std::size_t number)
    {
        const std::size_t first = m_rows.size() * number / m_shares.size();
        const std::size_t end = m_rows.size() * (number + 1) / m_shares.size();
        Share &share = m_shares[number];
        share.ranges.resize(m_ends.size());
        for (auto &range : share.ranges)
            range.reserve((end - first) / m_ends.size() * 5 / 4);
        CollationKeyWriter writer;
        for (const Row row : std::span(m_rows).subspan(first, end - first)) {
            const std::string_view text = m_texts[row];
            if (text.empty()) {
                share.absent.push_back(row);
                continue;
            }
            const CollationPrefix prefix = prefixOf(text, writer);
            const auto bound = std::ranges::upper_bound(m_bounds, prefix, std::less());
            share.ranges[static_cast<std::size_t>(bound - m_bounds.begin())].push_back({prefix, row});
        }
    }

    /// How many rows have a text; sets where each range will end among them.
    std::size_t countPresent()
    {
        std::size_t present = 0;
        for (std::size_t range = 0; range < m_ends.size(); ++range) {
            for (const Share &share : m_shares)
                present += share.ranges[range].size();
            m_ends[range] = present;
        }
        return present;
    }

    void sortRange(std::size_t range)
    {
        std::vector<PrefixedRow> items;
        items.swap(m_shares.front().ranges[range]);
        for (Share &share : std::span(m_shares).subspan(1)) {
            items.insert(items.end(), share.ranges[range].begin(), share.ranges[range].end());
            share.ranges[range] = {};
        }
        std::ranges::stable_sort(items, std::less(), &PrefixedRow::prefix);
        settleTies(items);
        const std::size_t begin = m_ends[range] - items.size();
        std::ranges::transform(items, m_rows.begin() + static_cast<std::ptrdiff_t>(begin), &PrefixedRow::row);
    }

    void settleTies(std::vector<PrefixedRow> &items) const
    {
        RunSorter sorter(m_texts, m_descending);
        for (std::size_t first = 0; first < items.size();) {
            const CollationPrefix prefix = items[first].prefix;
            std::size_t end = first + 1;
            while (end < items.size() && items[end].prefix == prefix)
                ++end;
            if (end - first > 1 && !flipped(prefix, m_descending).isWhole())
                sorter.sort(std::span(items).subspan(first, end - first));
            first = end;
        }
    }

    std::vector<Row> &m_rows;
    bool m_descending;
    const RowTexts &m_texts;
    std::vector<CollationPrefix> m_bounds; ///< the first prefix of each range but the lowest
    std::vector<Share> m_shares;           ///< by thread
    std::vector<std::size_t> m_ends;       ///< by range: where it ends in the sorted rows
};

} // namespace

void sortByText(std::vector<Row> &rows, bool descending, const TextColumn &texts, const ListColumn &column)
{
    const RowTexts rowTexts(texts, column);
    TextSort(rows, descending, rowTexts).sort();
}

} // namespace leadbook
