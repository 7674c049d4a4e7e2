// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/namesearch.h"
#include "snapshot/textchunk.h"

// How well rows are hit: by their names or elsewhere. What most names have ("公司", one letter) hits half a
// million rows, so nothing here goes from row to row: each question is one pass over all bytes, answered by
// the bits of the rows.

namespace leadbook {

namespace {

/// Whether the place @p at of readings lies in a line made from a name.
bool isInName(std::string_view bytes, std::size_t at)
{
    while (!isLineMark(bytes[at]))
        --at;
    return isNameMark(bytes[at]);
}

/// Adds the rows of @p wanted that have @p needle in a reading, to @p inNames where it is one of a name. The
/// readings of names stand before those of places, so the first one found says it.
void hear(const RowText &in, std::string_view needle, ByteMatch match, const RowBits &wanted, RowBits &hits,
          RowBits &inNames)
{
    RowBits rest = wanted;
    rest -= inNames;
    in.searchWith(
        [&](std::string_view bytes, std::size_t from) { return findBytes(bytes, from, needle, match); }, rest,
        [&](std::uint32_t row, std::string_view bytes, std::size_t at) {
            hits.set(row);
            if (isInName(bytes, at))
                inNames.set(row);
        });
}

} // namespace

RowBits TextChunk::searchRanked(const TextQuery &query, NamesOf names, std::vector<MatchRank> &ranks) const
{
    RankedRows found;
    if (query.isEmpty())
        return found.hits;
    found.hits.setFirst(rowCount());
    found.inNames = found.hits;
    found.written = found.hits;
    for (const TextQuery::Group &group : query.groups()) {
        const RowBits wanted = found.hits;
        for (const TextQuery::Term &term : group.terms)
            narrow(term, found);
        if (!group.digits.empty()) {
            RowBits rest = wanted;
            rest -= found.hits;
            RowBits digits;
            m_text.search(group.digits, ByteMatch::Exact, rest, digits);
            digits &= wanted;
            found.hits |= digits;
        }
    }
    appendRanks(query.phrase(), names, found, ranks);
    return found.hits;
}

void TextChunk::narrow(const TextQuery::Term &term, RankedRows &found) const
{
    RowBits written;
    m_names.search(term.text, ByteMatch::Exact, found.hits, written);
    RowBits hits = written;
    RowBits inNames = written;
    for (const std::string &sound : term.sounds) {
        hear(m_initials, sound, ByteMatch::Exact, found.hits, hits, inNames);
        // One letter begins a syllable where it is an initial.
        if (sound.size() > 1)
            hear(m_syllables, sound, ByteMatch::Syllable, found.hits, hits, inNames);
    }
    RowBits rest = found.hits;
    rest -= hits;
    m_text.search(term.text, ByteMatch::Exact, rest, hits);
    found.hits &= hits;
    found.inNames &= inNames;
    found.written &= written;
}

void TextChunk::appendRanks(const TextQuery::Term &phrase, NamesOf names, const RankedRows &found,
                            std::vector<MatchRank> &ranks) const
{
    RowBits inNames = found.inNames;
    inNames &= found.hits;
    RowBits written = inNames;
    written &= found.written;
    RowBits begun;
    RowBits whole;
    const auto look = [&](const RowText &in, std::string_view needle, ByteMatch match, RowBits rest) {
        const auto begin = [&](std::string_view bytes, std::size_t from) {
            return findNameBegin(bytes, from, needle, match, names);
        };
        const auto all = [&](std::string_view bytes, std::size_t from) {
            std::size_t at = begin(bytes, from);
            while (at != kNotFound && !isWholeNameAt(bytes, at, needle, names))
                at = begin(bytes, at + 1);
            return at;
        };
        RowBits here;
        in.searchWith(begin, rest, [&](std::uint32_t row, std::string_view, std::size_t) { here.set(row); });
        begun |= here;
        here -= whole;
        in.searchWith(all, here, [&](std::uint32_t row, std::string_view, std::size_t) { whole.set(row); });
    };
    look(m_names, phrase.text, ByteMatch::Exact, written);
    for (const std::string &sound : phrase.sounds) {
        look(m_initials, sound, ByteMatch::Exact, inNames);
        if (sound.size() > 1)
            look(m_syllables, sound, ByteMatch::Syllable, inNames);
    }
    begun &= inNames;
    whole &= inNames;
    // Each set holds the next one, so a rank is how many of them the row is missing from.
    ranks.reserve(ranks.size() + found.hits.count());
    found.hits.forEach([&](std::uint32_t row) {
        const int missing = int(!inNames.has(row)) + int(!begun.has(row)) + int(!whole.has(row));
        ranks.push_back(static_cast<MatchRank>(missing));
    });
}

} // namespace leadbook
