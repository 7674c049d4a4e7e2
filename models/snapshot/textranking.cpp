// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textchunk.h"

// How well rows are hit: by their names or elsewhere.

namespace leadbook {

namespace {

/// Whether the place @p at of readings lies in a line made from a name.
bool isInName(std::string_view bytes, std::size_t at)
{
    while (!isLineMark(bytes[at]))
        --at;
    return isNameMark(bytes[at]);
}

/// The best of the lines of @p row that begin a name and begin with @p needle.
MatchRank rankOfLines(std::string_view row, std::string_view needle, ByteMatch match, NamesOf names)
{
    MatchRank best = MatchRank::InNames;
    for (std::size_t mark = 0; mark < row.size();) {
        const std::size_t next = findControl(row, mark + 1);
        const std::size_t length = next - mark - 1;
        if (length >= needle.size() && beginsName(row[mark], names) &&
            beginsWithBytes(row.substr(mark + 1), needle, match)) {
            if (length == needle.size() && isWholeName(row[mark], names))
                return MatchRank::WholeName;
            best = MatchRank::NameBegins;
        }
        mark = next;
    }
    return best;
}

} // namespace

void TextChunk::rank(const TextQuery &query, const RowBits &hits, NamesOf names,
                     std::vector<MatchRank> &ranks) const
{
    RowBits inNames = hits;
    RowBits written = hits;
    for (const TextQuery::Group &group : query.groups()) {
        for (const TextQuery::Term &term : group.terms)
            inNames &= searchNames(term, inNames, written);
    }
    hits.forEach([&](std::uint32_t row) {
        ranks.push_back(inNames.has(row) ? rankOf(query.phrase(), row, written.has(row), names)
                                         : MatchRank::Elsewhere);
    });
}

RowBits TextChunk::searchNames(const TextQuery::Term &term, const RowBits &wanted, RowBits &written) const
{
    RowBits hits;
    m_names.search(term.text, ByteMatch::Exact, wanted, hits);
    written &= hits;
    const auto listen = [&](const RowText &in, const std::string &sound, ByteMatch match) {
        RowBits rest = wanted;
        rest -= hits;
        in.searchPlaces(sound, match, rest, isInName, hits);
    };
    for (const std::string &sound : term.sounds) {
        listen(m_initials, sound, ByteMatch::Exact);
        if (sound.size() > 1)
            listen(m_syllables, sound, ByteMatch::Syllable);
    }
    return hits;
}

MatchRank TextChunk::rankOf(const TextQuery::Term &phrase, std::uint32_t row, bool isWritten,
                            NamesOf names) const
{
    MatchRank best = MatchRank::InNames;
    if (isWritten)
        best = rankOfLines(m_names.row(row), phrase.text, ByteMatch::Exact, names);
    for (const std::string &sound : phrase.sounds) {
        if (best != MatchRank::WholeName)
            best = std::min(best, rankOfLines(m_initials.row(row), sound, ByteMatch::Exact, names));
        if (best != MatchRank::WholeName && sound.size() > 1)
            best = std::min(best, rankOfLines(m_syllables.row(row), sound, ByteMatch::Syllable, names));
    }
    return best;
}

} // namespace leadbook
