// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace leadbook {

/// Row number in a table of the snapshot: stable while a book is open (inserts append, deletes leave a
/// tombstone).
using Row = std::uint32_t;
/// "No row", as a reference.
inline constexpr Row kNoRow = 0xffffffff;

/// A column of fixed-size values in chunks of 65,536 rows that versions share. Copying a Column copies chunk
/// pointers; set() and append() copy the one chunk they touch where another version still holds it. Reading
/// is lock-free in any thread; writing is for the one thread that makes the next version.
template <typename T> class Column
{
public:
    static constexpr std::size_t kChunkBits = 16;
    static constexpr std::size_t kChunkRows = std::size_t{1} << kChunkBits;

    std::size_t size() const { return m_size; }
    T operator[](std::size_t row) const { return (*m_chunks[row >> kChunkBits])[row & (kChunkRows - 1)]; }

    std::size_t chunkCount() const { return m_chunks.size(); }
    /// Rows [index * kChunkRows, ...) as one contiguous span.
    std::span<const T> chunk(std::size_t index) const { return *m_chunks[index]; }

    /// Leaves a shared chunk alone where it holds @p value already.
    void set(std::size_t row, T value)
    {
        if (!((*this)[row] == value))
            writable(row >> kChunkBits)[row & (kChunkRows - 1)] = value;
    }
    void append(T value)
    {
        if ((m_size & (kChunkRows - 1)) == 0)
            beginChunk();
        writable(m_chunks.size() - 1).push_back(value);
        ++m_size;
    }
    /// Grows with @p value up to @p size rows; never shrinks.
    void resize(std::size_t size, T value)
    {
        while (m_size < size) {
            if ((m_size & (kChunkRows - 1)) == 0)
                beginChunk();
            const std::size_t room = std::min(kChunkRows - (m_size & (kChunkRows - 1)), size - m_size);
            auto &values = writable(m_chunks.size() - 1);
            values.resize(values.size() + room, value);
            m_size += room;
        }
    }
    /// Lets full chunks that hold one value throughout share one piece of memory; after loading, when many
    /// columns are "not known" for long stretches.
    void shareUniformChunks()
    {
        std::vector<std::shared_ptr<Chunk>> kinds; // one for each value met
        for (auto &chunk : m_chunks) {
            if (chunk->size() != kChunkRows ||
                std::ranges::any_of(*chunk, [&chunk](const T &value) { return !(value == chunk->front()); }))
                continue;
            const auto known = std::ranges::find_if(
                kinds, [&chunk](const auto &kind) { return kind->front() == chunk->front(); });
            if (known == kinds.end())
                kinds.push_back(chunk);
            else
                chunk = *known;
        }
    }
    /// The values of chunk @p index for writing, made this version's own first.
    std::span<T> edit(std::size_t index) { return writable(index); }

private:
    using Chunk = std::vector<T>;

    void beginChunk()
    {
        m_chunks.push_back(std::make_shared<Chunk>());
        // The first chunk may stay small; behind it there is likely a large table, and growing by doubling
        // would leave holes that are of no use to the next chunk.
        if (m_chunks.size() > 1)
            m_chunks.back()->reserve(kChunkRows);
    }
    Chunk &writable(std::size_t index)
    {
        auto &chunk = m_chunks[index];
        if (chunk.use_count() != 1)
            chunk = std::make_shared<Chunk>(*chunk);
        else
            std::atomic_thread_fence(std::memory_order_acquire);
        return *chunk;
    }

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace leadbook
