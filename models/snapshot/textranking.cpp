// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textchunk.h"

// How well rows are hit: by their names or elsewhere.

namespace leadbook {

namespace {

/// Whether the place @p at of a row lies in a line made from a name.
bool isInName(std::string_view row, std::size_t at)
{
    while (!isLineMark(row[at]))
        --at;
    return isNameMark(row[at]);
}

/// The best of the places at which @p needle begins a line of @p row that begins a name.
MatchRank rankOfLines(std::string_view row, std::string_view needle, ByteMatch match, NamesOf names)
{
    MatchRank best = MatchRank::InNames;
    std::size_t at = findBytes(row, 1, needle, match);
    for (; at != kNotFound; at = findBytes(row, at + 1, needle, match)) {
        const char mark = row[at - 1];
        if (!beginsName(mark, names))
            continue;
        const std::size_t end = at + needle.size();
        const bool isAll = end == row.size() || isLineMark(row[end]);
        if (isAll && isWholeName(mark, names))
            return MatchRank::WholeName;
        best = MatchRank::NameBegins;
    }
    return best;
}

} // namespace

void TextChunk::rank(const TextQuery &query, const RowBits &hits, NamesOf names,
                     std::vector<MatchRank> &ranks) const
{
    RowBits inNames = hits;
    for (const TextQuery::Group &group : query.groups()) {
        for (const TextQuery::Term &term : group.terms)
            inNames &= searchNames(term, inNames);
    }
    hits.forEach([&](std::uint32_t row) {
        ranks.push_back(inNames.has(row) ? rankOf(query.phrase(), row, names) : MatchRank::Elsewhere);
    });
}

RowBits TextChunk::searchNames(const TextQuery::Term &term, const RowBits &wanted) const
{
    RowBits hits;
    m_names.search(term.text, ByteMatch::Exact, wanted, hits);
    const auto listen = [&](const RowText &in, const std::string &sound, ByteMatch match) {
        RowBits rest = wanted;
        rest -= hits;
        RowBits heard;
        in.search(sound, match, rest, heard);
        heard &= rest;
        // Names stand before places, so the first place decides.
        heard.forEach([&](std::uint32_t row) {
            const std::string_view readings = in.row(row);
            if (isInName(readings, findBytes(readings, 0, sound, match)))
                hits.set(row);
        });
    };
    for (const std::string &sound : term.sounds) {
        listen(m_initials, sound, ByteMatch::Exact);
        if (sound.size() > 1)
            listen(m_syllables, sound, ByteMatch::Syllable);
    }
    return hits;
}

MatchRank TextChunk::rankOf(const TextQuery::Term &phrase, std::uint32_t row, NamesOf names) const
{
    MatchRank best = rankOfLines(m_names.row(row), phrase.text, ByteMatch::Exact, names);
    for (const std::string &sound : phrase.sounds) {
        if (best != MatchRank::WholeName)
            best = std::min(best, rankOfLines(m_initials.row(row), sound, ByteMatch::Exact, names));
        if (best != MatchRank::WholeName && sound.size() > 1)
            best = std::min(best, rankOfLines(m_syllables.row(row), sound, ByteMatch::Syllable, names));
    }
    return best;
}

} // namespace leadbook
