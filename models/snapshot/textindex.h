// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "snapshot/textchunk.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace leadbook {

/// Rows found, ascending, and how well each is hit.
struct TextHits
{
    std::vector<std::uint32_t> rows;
    std::vector<MatchRank> ranks; ///< one for each row; empty where nobody asked
};

/// What to search for beside the words, see TextIndex::search().
struct TextSearch
{
    bool withTypos = false; ///< each word may have one error; whom search() finds without may be missing
    bool ranked = false;
    NamesOf names = NamesOf::Everyone; ///< whose names are ranked as such
};

/// Finds rows by any substring of their text, by pinyin and by initials. Row i is row i of the table it
/// stands beside; a deleted row stays with empty text. Rows lie in chunks of kTextChunkRows that versions
/// share: copying an index copies pointers only, an edit makes the chunk it touches anew (about 1 MB) and
/// leaves every other copy as it was. Search it from any thread; change a copy in one.
///
/// A term hits a row when its folded text (appendFolded()) is a substring of a field, one Chinese character
/// included; or when it is letters and the pinyin of a name has it, beginning at a syllable ("wangw" and
/// "wei" find 王伟, "ang" does not); or when the initials have it ("lml", "ml" find 李明朗). Readings of
/// polyphones count alike. Digits find phones however written. No hit spans two fields.
class TextIndex
{
public:
    explicit TextIndex(const DialPlan &home = dialPlanOf("CN"));
    /// From chunks made by TextChunkBuilder, perhaps in several threads; all but the last must be full.
    TextIndex(const DialPlan &home, std::vector<std::shared_ptr<const TextChunk>> chunks);

    std::uint32_t rowCount() const { return m_rowCount; }
    std::size_t chunkCount() const { return m_chunks.size(); }
    /// Memory it holds, shared or not.
    std::size_t byteCount() const;

    void append(std::span<const TextRow> rows);

    /// The new text of a row that is there.
    struct Edit
    {
        std::uint32_t row;
        TextRow text;
    };
    /// Replaces the text of rows; @p edits ascending by row, each row once. A chunk is copied once, however
    /// many of its rows change.
    void set(std::span<const Edit> edits);
    void set(std::uint32_t row, const TextRow &text);
    /// Leaves the row without text: nothing finds it.
    void erase(std::uint32_t row) { set(row, {}); }

    /// The rows that every term of the query hits, ascending; none for an empty query.
    std::vector<std::uint32_t> search(const TextQuery &query) const;
    /// Appends the hits in chunks [@p firstChunk, @p endChunk), so that threads can share the work. Asks
    /// @p progress once per chunk; false where it was cancelled.
    bool search(const TextQuery &query, const TextSearch &how, std::size_t firstChunk, std::size_t endChunk,
                TextHits &hits, const Progress *progress = nullptr) const;

private:
    const DialPlan *m_home;
    std::vector<std::shared_ptr<const TextChunk>> m_chunks;
    std::uint32_t m_rowCount = 0;
};

} // namespace leadbook
