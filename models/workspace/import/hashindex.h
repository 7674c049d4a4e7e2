// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace leadbook {

/// From 64-bit hashes to 32-bit values, one hash to as many values as were added: 12 bytes a place, at most
/// six of ten filled. Two different things have the same hash once in 3e7 books of a million: the hash stands
/// for the thing itself.
class HashIndex
{
public:
    void reserve(std::size_t count)
    {
        std::size_t places = kLeastPlaces;
        while (places * 6 < count * 10)
            places *= 2;
        if (places > m_keys.size())
            rehash(places);
    }

    void add(std::uint64_t hash, std::uint32_t value)
    {
        if ((m_count + 1) * 10 > m_keys.size() * 6)
            rehash(m_keys.empty() ? kLeastPlaces : m_keys.size() * 2);
        insert(hash == kFree ? 1 : hash, value);
        ++m_count;
    }

    /// The same, but not where @p hash has @p most values already: a name of thousands would make each
    /// look-up near it slow.
    void addAtMost(int most, std::uint64_t hash, std::uint32_t value)
    {
        forEach(hash, [&most](std::uint32_t) { return --most > 0; });
        if (most > 0)
            add(hash, value);
    }

    /// Fetches the place of @p hash ahead of its use.
    void prefetch(std::uint64_t hash) const
    {
        if (m_keys.empty())
            return;
        __builtin_prefetch(&m_keys[hash & mask()]);
        __builtin_prefetch(&m_values[hash & mask()]);
    }

    /// Calls @p visit with each value of @p hash until it returns false.
    template <typename Visit> void forEach(std::uint64_t hash, Visit &&visit) const
    {
        hash = hash == kFree ? 1 : hash;
        for (std::size_t at = hash & mask(); !m_keys.empty() && m_keys[at] != kFree; at = (at + 1) & mask()) {
            if (m_keys[at] == hash && !visit(m_values[at]))
                return;
        }
    }

    /// The value of @p hash that is next to its place; absent where there is none.
    std::optional<std::uint32_t> find(std::uint64_t hash) const
    {
        std::optional<std::uint32_t> found;
        forEach(hash, [&found](std::uint32_t value) {
            found = value;
            return false;
        });
        return found;
    }

    /// Counts @p hash: 1 the first time it is asked for, 2 the second. Not to be mixed with add().
    std::uint32_t count(std::uint64_t hash)
    {
        hash = hash == kFree ? 1 : hash;
        for (std::size_t at = hash & mask(); !m_keys.empty() && m_keys[at] != kFree; at = (at + 1) & mask()) {
            if (m_keys[at] == hash)
                return ++m_values[at];
        }
        add(hash, 1);
        return 1;
    }

    std::size_t size() const { return m_count; }

private:
    static constexpr std::uint64_t kFree = 0;
    static constexpr std::size_t kLeastPlaces = 64;

    std::size_t mask() const { return m_keys.size() - 1; }
    void insert(std::uint64_t hash, std::uint32_t value)
    {
        std::size_t at = hash & mask();
        while (m_keys[at] != kFree)
            at = (at + 1) & mask();
        m_keys[at] = hash;
        m_values[at] = value;
    }
    void rehash(std::size_t places)
    {
        std::vector<std::uint64_t> keys(places, kFree);
        std::vector<std::uint32_t> values(places);
        keys.swap(m_keys);
        values.swap(m_values);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (keys[i] != kFree)
                insert(keys[i], values[i]);
        }
    }

    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint32_t> m_values;
    std::size_t m_count = 0;
};

} // namespace leadbook
