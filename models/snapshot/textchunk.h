// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"
#include "snapshot/linemarks.h"
#include "snapshot/matchrank.h"
#include "snapshot/rowtext.h"
#include "snapshot/textquery.h"

#include <array>
#include <memory>
#include <string_view>
#include <vector>

namespace leadbook {

/// What one row is found by, as typed (UTF-8, need not be valid). Several values of one kind are joined by
/// '\n', so that no hit spans two.
struct TextRow
{
    std::string_view names;    ///< of the customer; also found by their pinyin
    std::string_view phones;   ///< also found by their digits, however written
    std::string_view text;     ///< everything else
    std::string_view people{}; ///< names of contacts; also found by their pinyin
    std::string_view places{}; ///< cities; also found by their pinyin
};

/// The folded text and the pinyin of up to kTextChunkRows rows. Immutable and shared between versions of an
/// index.
class TextChunk
{
public:
    std::uint32_t rowCount() const { return m_text.rowCount(); }
    /// The rows that all terms of @p query hit; an empty query hits none.
    RowBits search(const TextQuery &query) const;
    /// Those that have an error in some word, and perhaps those without.
    RowBits searchWithTypos(const TextQuery &query) const;
    /// As search(); appends how well each row is hit, ascending by row.
    RowBits searchRanked(const TextQuery &query, NamesOf names, std::vector<MatchRank> &ranks) const;
    /// Memory it holds.
    std::size_t byteCount() const;

private:
    friend class TextChunkBuilder;

    std::array<RowText *, 4> parts() { return {&m_names, &m_syllables, &m_initials, &m_text}; }
    std::array<const RowText *, 4> parts() const { return {&m_names, &m_syllables, &m_initials, &m_text}; }

    /// The rows of @p wanted that the term, or the group, hits.
    RowBits searchTerm(const TextQuery::Term &term, const RowBits &wanted) const;
    RowBits searchGroup(const TextQuery::Group &group, const RowBits &wanted) const;
    RowBits searchTypo(const TextQuery::Term &term, const RowBits &wanted) const;
    /// Rows that all terms so far hit, hit in names, and hit in names as they are written.
    struct RankedRows
    {
        RowBits hits;
        RowBits inNames;
        RowBits written;
    };
    /// Leaves those that the term hits too.
    void narrow(const TextQuery::Term &term, RankedRows &found) const;
    void appendRanks(const TextQuery::Term &phrase, NamesOf names, const RankedRows &found,
                     std::vector<MatchRank> &ranks) const;

    RowText m_names; ///< each line behind its mark, as in the next two
    RowText m_syllables;
    RowText m_initials;
    RowText m_text; ///< places, phones and the rest, each line before its '\n'
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
    void addNames(std::string_view names, const ReadingMarks &marks);
    void addPlaces(std::string_view places);
    void addText(std::string_view text);
    void addPhones(std::string_view phones);

    const DialPlan &m_home;
    std::shared_ptr<TextChunk> m_chunk;
};

} // namespace leadbook
