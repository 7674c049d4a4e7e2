// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot/bytesearch.h"

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// Rows of text in one chunk of a TextIndex.
inline constexpr std::uint32_t kTextChunkRows = 4096;

/// One bit for each row of a chunk.
class RowBits
{
public:
    void set(std::uint32_t row) { m_words[row / 64] |= std::uint64_t(1) << (row % 64); }
    /// Sets the first @p count bits.
    void setFirst(std::uint32_t count);
    std::uint32_t count() const;
    /// Calls @p use with each row whose bit is set, ascending.
    template <typename Use> void forEach(Use &&use) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1)
                use(static_cast<std::uint32_t>(i * 64 + static_cast<std::size_t>(std::countr_zero(word))));
        }
    }
    RowBits &operator|=(const RowBits &other);
    RowBits &operator&=(const RowBits &other);
    /// Clears the bits that are set in @p other.
    RowBits &operator-=(const RowBits &other);

private:
    std::array<std::uint64_t, kTextChunkRows / 64> m_words{};
};

/// Texts of the rows of one chunk in one piece, each followed by '\n' so that no hit spans two. Immutable
/// once shared.
class RowText
{
public:
    std::uint32_t rowCount() const { return static_cast<std::uint32_t>(m_begins.size() - 1); }
    /// The text of a row without the '\n' behind it.
    std::string_view row(std::uint32_t row) const;
    std::size_t byteCount() const;

    /// Where the text of the next row is appended (never anything before it changed); endRow() ends it.
    std::string &open() { return m_bytes; }
    void endRow();
    /// Makes the piece searchable and gives back what was reserved beyond.
    void close();
    /// Appends rows [@p first, @p end) of a closed piece.
    void append(const RowText &other, std::uint32_t first, std::uint32_t end);

    /// Sets the bit of each row in @p wanted in which @p needle is found; bits of other rows may be set too
    /// where they hold it.
    void search(std::string_view needle, ByteMatch match, const RowBits &wanted, RowBits &hits) const;

private:
    void searchAll(std::string_view needle, ByteMatch match, RowBits &hits) const;

    std::string m_bytes; // ends with the padding of findBytes() when closed
    std::vector<std::uint32_t> m_begins{0};
};

} // namespace leadbook
