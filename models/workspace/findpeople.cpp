// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/parallel.h"
#include "workspace/searching.h"
#include "workspace/searchwords.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <span>
#include <utility>

namespace leadbook {

namespace {

std::vector<Row> aliveRows(const FieldTable &table)
{
    std::vector<Row> rows;
    rows.reserve(table.aliveCount);
    for (Row row = 0; row < table.rows(); ++row) {
        if (table.alive[row] != 0)
            rows.push_back(row);
    }
    return rows;
}

TextHits findCustomers(const Snapshot &snapshot, const TextQuery &query, const TextSearch &how,
                       const Progress &progress)
{
    const std::size_t chunks = snapshot.search.chunkCount();
    // More parts than threads, so that none waits long for another.
    const std::size_t parts = std::min(chunks, static_cast<std::size_t>(workerCount()) * 4);
    std::vector<TextHits> found(parts);
    forEachParallel(parts, [&](std::size_t part) {
        snapshot.search.search(query, how, chunks * part / parts, chunks * (part + 1) / parts, found[part],
                               &progress);
    });
    TextHits all;
    if (progress.isCancelled())
        return all;
    std::size_t count = 0;
    for (const TextHits &part : found)
        count += part.rows.size();
    all.rows.reserve(count);
    all.ranks.reserve(how.ranked ? count : 0);
    for (const TextHits &part : found) {
        all.rows.insert(all.rows.end(), part.rows.begin(), part.rows.end());
        all.ranks.insert(all.ranks.end(), part.ranks.begin(), part.ranks.end());
    }
    return all;
}

/// Contacts among those of found customers, a chunk of them at a time.
class ContactSearch
{
public:
    ContactSearch(const Snapshot &snapshot, const TextQuery &query, const TextSearch &how)
        : m_snapshot(snapshot)
        , m_query(query)
        , m_how(how)
        , m_words(snapshot)
        , m_builder(homePlan())
    {
    }

    void add(Row customer, MatchRank rank)
    {
        std::size_t contacts = 0;
        Row last = kNoRow;
        forEachContact(customer, [&](Row contact) {
            ++contacts;
            last = contact;
        });
        if (contacts == 1) {
            m_found.emplace_back(last, rank);
            return;
        }
        // The customer was found by all its contacts' words together: ask each by itself.
        forEachContact(customer, [&](Row contact) {
            m_builder.add(m_words.ofContact(contact, customer));
            m_asked.push_back(contact);
            if (m_builder.isFull())
                askThem();
        });
    }
    std::vector<std::pair<Row, MatchRank>> take()
    {
        askThem();
        return std::move(m_found);
    }

private:
    template <typename Use> void forEachContact(Row customer, const Use &use) const
    {
        m_snapshot.links.ofCustomer.forEach(customer, [&](Row link) {
            if (const Row contact = m_snapshot.links.contact[link]; contact != kNoRow)
                use(contact);
        });
    }
    void askThem()
    {
        const auto chunk = m_builder.finish();
        std::vector<MatchRank> ranks;
        const RowBits rows = m_how.ranked      ? chunk->searchRanked(m_query, m_how.names, ranks)
                             : m_how.withTypos ? chunk->searchWithTypos(m_query)
                                               : chunk->search(m_query);
        ranks.resize(rows.count(), MatchRank::Typo);
        std::size_t at = 0;
        rows.forEach([&](std::uint32_t row) { m_found.emplace_back(m_asked[row], ranks[at++]); });
        m_asked.clear();
    }

    const Snapshot &m_snapshot;
    const TextQuery &m_query;
    const TextSearch &m_how;
    RowWords m_words;
    TextChunkBuilder m_builder;
    std::vector<Row> m_asked;
    std::vector<std::pair<Row, MatchRank>> m_found;
};

TextHits findContacts(const Snapshot &snapshot, const TextQuery &query, const TextSearch &how,
                      const Progress &progress)
{
    constexpr std::size_t kBlock = 16'384;
    const TextHits customers = findCustomers(snapshot, query, how, progress);
    const std::size_t blocks = (customers.rows.size() + kBlock - 1) / kBlock;
    std::vector<std::vector<std::pair<Row, MatchRank>>> found(blocks);
    forEachParallel(blocks, [&](std::size_t block) {
        ContactSearch contacts(snapshot, query, how);
        const std::size_t end = std::min(customers.rows.size(), (block + 1) * kBlock);
        for (std::size_t i = block * kBlock; i < end && !progress.isCancelled(); ++i)
            contacts.add(customers.rows[i], how.ranked ? customers.ranks[i] : MatchRank::Typo);
        found[block] = contacts.take();
    });
    std::vector<std::pair<Row, MatchRank>> all;
    for (const auto &block : found)
        all.insert(all.end(), block.begin(), block.end());
    // One contact of several customers counts once, by its best rank.
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all, {}, &std::pair<Row, MatchRank>::first);
    all.erase(repeated.begin(), repeated.end());
    TextHits hits;
    for (const auto &[row, rank] : all) {
        hits.rows.push_back(row);
        if (how.ranked)
            hits.ranks.push_back(rank);
    }
    return hits;
}

/// Adds the rows of @p further that are not in @p found yet.
void addTypos(const std::vector<Row> &further, bool ranked, FoundPeople &found)
{
    FoundPeople all;
    all.withTypos = true;
    std::ranges::set_union(found.rows, further, std::back_inserter(all.rows));
    std::size_t at = 0;
    for (std::size_t i = 0; ranked && i < all.rows.size(); ++i) {
        const bool isExact = at < found.rows.size() && found.rows[at] == all.rows[i];
        all.ranks.push_back(isExact ? found.ranks[at++] : MatchRank::Typo);
    }
    found = std::move(all);
}

} // namespace

FoundPeople findPeople(const Snapshot &snapshot, ListKind list, std::string_view text, bool ranked,
                       const Progress &progress)
{
    const bool isCustomers = list == ListKind::Customers;
    const TextQuery query(text, homePlan());
    if (query.isEmpty())
        return {aliveRows(isCustomers ? snapshot.customers : snapshot.contacts), {}, false};
    auto *find = isCustomers ? &findCustomers : &findContacts;
    TextSearch how;
    how.ranked = ranked;
    how.names = isCustomers ? NamesOf::Everyone : NamesOf::People;
    TextHits hits = find(snapshot, query, how, progress);
    FoundPeople found{std::move(hits.rows), std::move(hits.ranks), false};
    if (found.rows.size() < kEnoughExact && query.mayHaveTypos()) {
        how.ranked = false;
        how.withTypos = true;
        addTypos(find(snapshot, query, how, progress).rows, ranked, found);
    }
    return progress.isCancelled() ? FoundPeople() : found;
}

std::vector<Row> searchCustomers(const Snapshot &snapshot, std::string_view text, const Progress &progress)
{
    return findPeople(snapshot, ListKind::Customers, text, false, progress).rows;
}

std::vector<Row> searchContacts(const Snapshot &snapshot, std::string_view text, const Progress &progress)
{
    return findPeople(snapshot, ListKind::Contacts, text, false, progress).rows;
}

void orderByRank(const FoundPeople &found, std::vector<Row> &rows)
{
    if (found.ranks.empty())
        return;
    // By counting: how many rows have a better rank is where those of a rank begin.
    std::vector<MatchRank> some;
    std::size_t at = 0;
    for (std::size_t i = 0; rows.size() < found.rows.size() && i < rows.size(); ++i) {
        while (found.rows[at] != rows[i])
            ++at;
        some.push_back(found.ranks[at]);
    }
    const std::vector<MatchRank> &ranks = rows.size() < found.rows.size() ? some : found.ranks;
    std::array<std::size_t, kMatchRanks + 1> begins{};
    for (const MatchRank rank : ranks)
        ++begins[static_cast<std::size_t>(rank) + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<Row> ordered(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        ordered[begins[static_cast<std::size_t>(ranks[i])]++] = rows[i];
    rows = std::move(ordered);
}

} // namespace leadbook
