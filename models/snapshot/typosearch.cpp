// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typo.h"
#include "snapshot/textchunk.h"

#include <array>
#include <string>

// Words with an error. One error leaves the first or the second half of what was typed as it is, unless it
// swaps the letters on both sides of the middle; so words are looked for by their halves, which passes over
// all text as quickly as an exact search, and only those that have one at its place are compared.

namespace leadbook {

namespace {

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// A piece of what was typed that a mistyped word has as it is, and how far from its beginning.
struct Piece
{
    std::string text;
    std::size_t least = 0;
    std::size_t most = 0;
};

std::array<Piece, 3> piecesOf(const std::string &typed)
{
    if (typed.size() < kLeastWordWithTypo)
        return {Piece{typed.substr(0, 2)}, Piece{typed.substr(1), 2, 2}, Piece{}};
    const std::size_t half = typed.size() / 2;
    std::string swapped = typed;
    std::swap(swapped[half - 1], swapped[half]);
    return {Piece{typed.substr(0, half)}, Piece{typed.substr(half), half - 1, half + 1}, Piece{swapped}};
}

/// Whether the piece at @p at stands at its place in a word that may be meant by @p typed.
bool isMistyped(std::string_view bytes, std::size_t at, const Piece &piece, std::string_view typed)
{
    std::size_t begin = at;
    while (begin > 0 && at - begin <= piece.most && isLetter(bytes[begin - 1]))
        --begin;
    if (at - begin < piece.least || at - begin > piece.most)
        return false;
    std::size_t end = at + piece.text.size();
    while (end < bytes.size() && isLetter(bytes[end]))
        ++end;
    return isTypoOf(typed, bytes.substr(begin, end - begin));
}

} // namespace

RowBits TextChunk::searchWithTypos(const TextQuery &query) const
{
    RowBits result;
    if (query.isEmpty())
        return result;
    result.setFirst(rowCount());
    if (query.groups().size() == 1 && query.mayHaveTypos())
        return searchTypo(query.phrase(), result);
    // What allows no error leaves fewer rows for what does.
    for (const bool mayErr : {false, true}) {
        for (const TextQuery::Group &group : query.groups()) {
            if (group.terms.front().mayHaveTypo() != mayErr)
                continue;
            RowBits hits = searchGroup(group, result);
            if (mayErr) {
                RowBits rest = result;
                rest -= hits;
                hits |= searchTypo(group.terms.front(), rest);
            }
            result &= hits;
        }
    }
    return result;
}

RowBits TextChunk::searchTypo(const TextQuery::Term &term, const RowBits &wanted) const
{
    RowBits hits;
    RowBits rest = wanted;
    for (const Piece &piece : piecesOf(term.text)) {
        if (piece.text.empty())
            continue;
        for (const RowText *in : {&m_names, &m_text}) {
            in->searchPlaces(
                piece.text, ByteMatch::Exact, rest,
                [&](std::string_view bytes, std::size_t at) {
                    return isMistyped(bytes, at, piece, term.text);
                },
                hits);
            rest -= hits;
        }
    }
    return hits;
}

} // namespace leadbook
