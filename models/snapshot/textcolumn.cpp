// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textcolumn.h"

#include <algorithm>
#include <atomic>

namespace leadbook {

TextColumn::Chunk *TextColumn::writable(std::size_t index)
{
    auto &chunk = m_chunks[index];
    if (chunk.use_count() != 1)
        chunk = std::make_shared<Chunk>(*chunk);
    else
        std::atomic_thread_fence(std::memory_order_acquire);
    return chunk.get();
}

void TextColumn::append(std::string_view text)
{
    const std::size_t at = m_size & (kChunkRows - 1);
    if (at == 0) {
        shrink();
        m_chunks.push_back(std::make_shared<Chunk>());
    }
    ++m_size;
    if (text.empty() && m_chunks.back()->ends.empty())
        return;
    Chunk *own = writable(m_chunks.size() - 1);
    if (own->ends.empty()) {
        own->ends.reserve(kChunkRows);
        own->ends.resize(at, 0);
    }
    own->bytes += text;
    own->ends.push_back(static_cast<std::uint32_t>(own->bytes.size()));
}

void TextColumn::set(std::size_t row, std::string_view text)
{
    if ((*this)[row] == text)
        return;
    const std::size_t at = row & (kChunkRows - 1);
    Chunk *chunk = writable(row >> kChunkBits);
    if (chunk->ends.empty())
        chunk->ends.resize(std::min(kChunkRows, m_size - (row - at)), 0);
    const std::uint32_t begin = at == 0 ? 0 : chunk->ends[at - 1];
    const std::uint32_t oldLength = chunk->ends[at] - begin;
    chunk->bytes.replace(begin, oldLength, text);
    const auto grown = static_cast<std::uint32_t>(text.size()) - oldLength; // wraps where it got shorter
    for (std::size_t i = at; i < chunk->ends.size(); ++i)
        chunk->ends[i] += grown;
}

void TextColumn::resize(std::size_t size)
{
    while (m_size < size)
        append({});
}

void TextColumn::shrink()
{
    if (!m_chunks.empty() && m_chunks.back().use_count() == 1)
        m_chunks.back()->bytes.shrink_to_fit();
}

} // namespace leadbook
