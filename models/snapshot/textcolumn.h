// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// A column of UTF-8 texts: one blob with offsets for each 4,096 rows, shared between versions like Column.
/// The chunks are smaller than Column's because setting one text rewrites the rest of its chunk and, where
/// another version holds it, copies it (about 0.1 MB, 20 µs).
class TextColumn
{
public:
    static constexpr std::size_t kChunkBits = 12;
    static constexpr std::size_t kChunkRows = std::size_t{1} << kChunkBits;

    std::size_t size() const { return m_size; }
    /// Valid as long as this version.
    std::string_view operator[](std::size_t row) const
    {
        const Chunk &chunk = *m_chunks[row >> kChunkBits];
        if (chunk.ends.empty())
            return {};
        const std::size_t at = row & (kChunkRows - 1);
        const std::uint32_t begin = at == 0 ? 0 : chunk.ends[at - 1];
        return {chunk.bytes.data() + begin, chunk.ends[at] - begin};
    }

    void append(std::string_view text);
    void set(std::size_t row, std::string_view text);
    /// Grows with empty texts up to @p size rows.
    void resize(std::size_t size);
    /// Gives back what the last chunk reserved too much; called once after loading.
    void shrink();

private:
    struct Chunk
    {
        std::string bytes;
        std::vector<std::uint32_t> ends; ///< offset behind each row's text; none where all texts are empty
    };

    /// The chunk, made this version's own first.
    Chunk *writable(std::size_t index);

    std::vector<std::shared_ptr<Chunk>> m_chunks;
    std::size_t m_size = 0;
};

} // namespace leadbook
