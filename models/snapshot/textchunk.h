// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"
#include "snapshot/rowtext.h"
#include "snapshot/textquery.h"

#include <memory>
#include <string_view>

namespace leadbook {

/// What one row is found by, as typed (UTF-8, need not be valid). Several values of one kind are joined by
/// '\n', so that no hit spans two.
struct TextRow
{
    std::string_view names;  ///< also found by their pinyin: names of people and companies, cities
    std::string_view phones; ///< also found by their digits, however written
    std::string_view text;   ///< everything else
};

/// The folded text and the pinyin of up to kTextChunkRows rows. Immutable and shared between versions of an
/// index.
class TextChunk
{
public:
    std::uint32_t rowCount() const { return m_text.rowCount(); }
    /// The rows that all terms of @p query hit; an empty query hits none.
    RowBits search(const TextQuery &query) const;
    /// Memory it holds.
    std::size_t byteCount() const;

private:
    friend class TextChunkBuilder;

    /// The rows of @p wanted that the term, or the group, hits.
    RowBits searchTerm(const TextQuery::Term &term, const RowBits &wanted) const;
    RowBits searchGroup(const TextQuery::Group &group, const RowBits &wanted) const;

    RowText m_text;
    RowText m_syllables;
    RowText m_initials;
};

/// Makes one chunk row by row. Chunks may be made in several threads, each with a builder of its own.
class TextChunkBuilder
{
public:
    /// @p home must outlive the builder, as the plans of dialPlanOf() do.
    explicit TextChunkBuilder(const DialPlan &home);

    std::uint32_t rowCount() const { return m_chunk->rowCount(); }
    bool isFull() const { return rowCount() == kTextChunkRows; }
    /// Appends a row; the chunk must not be full.
    void add(const TextRow &row);
    /// Appends rows [@p first, @p end) of another chunk as they are.
    void add(const TextChunk &chunk, std::uint32_t first, std::uint32_t end);
    /// The chunk so far; the builder begins a new one.
    std::shared_ptr<const TextChunk> finish();

private:
    void addPhones(std::string_view phones);

    const DialPlan &m_home;
    std::shared_ptr<TextChunk> m_chunk;
};

} // namespace leadbook
