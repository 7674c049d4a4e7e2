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
    bool has(std::uint32_t row) const { return (m_words[row / 64] >> (row % 64) & 1) != 0; }
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
    /// The same for places that @p accept takes: it is called with bytes and where in them the needle begins.
    /// Lines around it are there, other rows may be.
    template <typename Accept>
    void searchPlaces(std::string_view needle, ByteMatch match, const RowBits &wanted, const Accept &accept,
                      RowBits &hits) const
    {
        const auto placeIn = [&](std::string_view bytes, std::size_t from) {
            std::size_t at = findBytes(bytes, from, needle, match);
            while (at != kNotFound && !accept(bytes, at))
                at = findBytes(bytes, at + 1, needle, match);
            return at;
        };
        searchWith(placeIn, wanted, [&](std::uint32_t row, std::string_view, std::size_t) { hits.set(row); });
    }
    /// The same for what @p placeIn finds: it gets bytes and where to begin, and returns the first place or
    /// kNotFound. Calls @p use with each row and its first place in the bytes, ascending.
    template <typename PlaceIn, typename Use>
    void searchWith(const PlaceIn &placeIn, const RowBits &wanted, const Use &use) const
    {
        if (isWorthScanning(wanted)) {
            scan(placeIn, use);
            return;
        }
        wanted.forEach([&](std::uint32_t number) {
            const std::string_view bytes = row(number);
            if (const std::size_t at = placeIn(bytes, 0); at != kNotFound)
                use(number, bytes, at);
        });
    }

private:
    /// Going from row to row costs about as much as passing over three of them.
    bool isWorthScanning(const RowBits &wanted) const { return wanted.count() * 3 > rowCount(); }
    /// As searchWith() for all rows at once.
    template <typename PlaceIn, typename Use> void scan(const PlaceIn &placeIn, const Use &use) const
    {
        const std::string_view bytes = std::string_view(m_bytes).substr(0, m_begins.back());
        std::uint32_t row = 0;
        for (std::size_t at = placeIn(bytes, 0); at != kNotFound; at = placeIn(bytes, m_begins[row + 1])) {
            while (m_begins[row + 1] <= at)
                ++row;
            use(row, bytes, at);
        }
    }

    std::string m_bytes; // ends with the padding of findBytes() when closed
    std::vector<std::uint32_t> m_begins{0};
};

} // namespace leadbook
