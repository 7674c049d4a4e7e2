// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/rowtext.h"

#include <algorithm>

namespace leadbook {

void RowBits::setFirst(std::uint32_t count)
{
    for (std::uint64_t &word : m_words) {
        const std::uint32_t bits = std::min(count, 64U);
        word = bits == 64 ? ~std::uint64_t(0) : (std::uint64_t(1) << bits) - 1;
        count -= bits;
    }
}

std::uint32_t RowBits::count() const
{
    int count = 0;
    for (const std::uint64_t word : m_words)
        count += std::popcount(word);
    return static_cast<std::uint32_t>(count);
}

RowBits &RowBits::operator|=(const RowBits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] |= other.m_words[i];
    return *this;
}

RowBits &RowBits::operator&=(const RowBits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= other.m_words[i];
    return *this;
}

RowBits &RowBits::operator-=(const RowBits &other)
{
    for (std::size_t i = 0; i < m_words.size(); ++i)
        m_words[i] &= ~other.m_words[i];
    return *this;
}

std::string_view RowText::row(std::uint32_t row) const
{
    const std::uint32_t begin = m_begins[row];
    return std::string_view(m_bytes).substr(begin, m_begins[row + 1] - begin - 1);
}

std::size_t RowText::byteCount() const
{
    return m_bytes.capacity() + m_begins.capacity() * sizeof(std::uint32_t);
}

void RowText::endRow()
{
    m_bytes += '\n';
    m_begins.push_back(static_cast<std::uint32_t>(m_bytes.size()));
}

void RowText::close()
{
    m_bytes.append(kSearchPadding, '\0');
    m_bytes.shrink_to_fit();
    m_begins.shrink_to_fit();
}

void RowText::append(const RowText &other, std::uint32_t first, std::uint32_t end)
{
    const std::uint32_t from = other.m_begins[first];
    const auto here = static_cast<std::uint32_t>(m_bytes.size());
    m_bytes.append(other.m_bytes, from, other.m_begins[end] - from);
    for (std::uint32_t row = first; row < end; ++row)
        m_begins.push_back(here + other.m_begins[row + 1] - from);
}

void RowText::search(std::string_view needle, ByteMatch match, const RowBits &wanted, RowBits &hits) const
{
    const auto placeIn = [needle, match](std::string_view bytes, std::size_t from) {
        return findBytes(bytes, from, needle, match);
    };
    searchWith(placeIn, wanted, [&](std::uint32_t row, std::string_view, std::size_t) { hits.set(row); });
}

} // namespace leadbook
