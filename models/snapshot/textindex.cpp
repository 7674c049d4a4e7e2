// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textindex.h"

#include <utility>

namespace leadbook {

TextIndex::TextIndex(const DialPlan &home)
    : m_home(&home)
{
}

TextIndex::TextIndex(const DialPlan &home, std::vector<std::shared_ptr<const TextChunk>> chunks)
    : m_home(&home)
    , m_chunks(std::move(chunks))
{
    for (const auto &chunk : m_chunks)
        m_rowCount += chunk->rowCount();
}

std::size_t TextIndex::byteCount() const
{
    std::size_t bytes = m_chunks.capacity() * sizeof(m_chunks.front());
    for (const auto &chunk : m_chunks)
        bytes += chunk->byteCount();
    return bytes;
}

void TextIndex::append(std::span<const TextRow> rows)
{
    TextChunkBuilder builder(*m_home);
    const std::uint32_t begun = m_rowCount % kTextChunkRows;
    if (begun > 0 && !rows.empty()) {
        builder.add(*m_chunks.back(), 0, begun);
        m_chunks.pop_back();
    }
    for (const TextRow &row : rows) {
        builder.add(row);
        if (builder.isFull())
            m_chunks.push_back(builder.finish());
    }
    if (builder.rowCount() > 0)
        m_chunks.push_back(builder.finish());
    m_rowCount += static_cast<std::uint32_t>(rows.size());
}

void TextIndex::set(std::span<const Edit> edits)
{
    TextChunkBuilder builder(*m_home);
    for (std::size_t i = 0; i < edits.size();) {
        const std::size_t number = edits[i].row / kTextChunkRows;
        const TextChunk &old = *m_chunks[number];
        std::uint32_t copied = 0;
        for (; i < edits.size() && edits[i].row / kTextChunkRows == number; ++i) {
            const std::uint32_t place = edits[i].row % kTextChunkRows;
            builder.add(old, copied, place);
            builder.add(edits[i].text);
            copied = place + 1;
        }
        builder.add(old, copied, old.rowCount());
        m_chunks[number] = builder.finish();
    }
}

void TextIndex::set(std::uint32_t row, const TextRow &text)
{
    const Edit edit{row, text};
    set(std::span(&edit, 1));
}

std::vector<std::uint32_t> TextIndex::search(const TextQuery &query) const
{
    TextHits hits;
    search(query, {}, 0, m_chunks.size(), hits);
    return hits.rows;
}

bool TextIndex::search(const TextQuery &query, const TextSearch &how, std::size_t firstChunk,
                       std::size_t endChunk, TextHits &hits, const Progress *progress) const
{
    for (std::size_t i = firstChunk; i < endChunk; ++i) {
        if (progress != nullptr && progress->isCancelled())
            return false;
        const TextChunk &chunk = *m_chunks[i];
        const RowBits rows = how.ranked      ? chunk.searchRanked(query, how.names, hits.ranks)
                             : how.withTypos ? chunk.searchWithTypos(query)
                                             : chunk.search(query);
        const auto first = static_cast<std::uint32_t>(i) * kTextChunkRows;
        rows.forEach([&](std::uint32_t row) { hits.rows.push_back(first + row); });
    }
    return true;
}

} // namespace leadbook
