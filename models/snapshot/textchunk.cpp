// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textchunk.h"

#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "domain/pinyin.h"

#include <algorithm>
#include <utility>

namespace leadbook {

namespace {

/// Calls @p use with each line of @p text that is not empty.
template <typename Use> void forEachLine(std::string_view text, const Use &use)
{
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        if (!line.empty())
            use(line);
    }
}

} // namespace

RowBits TextChunk::search(const TextQuery &query) const
{
    RowBits result;
    if (query.isEmpty())
        return result;
    result.setFirst(rowCount());
    for (const TextQuery::Group &group : query.groups())
        result &= searchGroup(group, result);
    return result;
}

RowBits TextChunk::searchGroup(const TextQuery::Group &group, const RowBits &wanted) const
{
    RowBits hits = wanted;
    for (const TextQuery::Term &term : group.terms)
        hits &= searchTerm(term, hits);
    if (!group.digits.empty()) {
        RowBits rest = wanted;
        rest -= hits;
        m_text.search(group.digits, ByteMatch::Exact, rest, hits);
    }
    return hits;
}

RowBits TextChunk::searchTerm(const TextQuery::Term &term, const RowBits &wanted) const
{
    RowBits hits;
    RowBits rest = wanted;
    const auto search = [&](const RowText &in, const std::string &needle, ByteMatch match) {
        in.search(needle, match, rest, hits);
        rest -= hits;
    };
    search(m_names, term.text, ByteMatch::Exact);
    search(m_text, term.text, ByteMatch::Exact);
    for (const std::string &sound : term.sounds) {
        search(m_initials, sound, ByteMatch::Exact);
        // One letter begins a syllable where it is an initial.
        if (sound.size() > 1)
            search(m_syllables, sound, ByteMatch::Syllable);
    }
    return hits;
}

std::size_t TextChunk::byteCount() const
{
    return sizeof(TextChunk) + m_names.byteCount() + m_text.byteCount() + m_syllables.byteCount() +
           m_initials.byteCount();
}

TextChunkBuilder::TextChunkBuilder(const DialPlan &home)
    : m_home(home)
    , m_chunk(std::make_shared<TextChunk>())
{
}

void TextChunkBuilder::add(const TextRow &row)
{
    addNames(row.names, kCustomerNameMarks);
    addNames(row.people, kPersonNameMarks);
    addPlaces(row.places);
    addPhones(row.phones);
    addText(row.text);
    for (RowText *part : m_chunk->parts())
        part->endRow();
}

void TextChunkBuilder::addNames(std::string_view names, const ReadingMarks &marks)
{
    forEachLine(names, [&](std::string_view name) {
        std::string &text = m_chunk->m_names.open();
        text += marks.whole;
        appendFolded(name, text);
        appendPinyin(name, marks, m_chunk->m_syllables.open(), m_chunk->m_initials.open());
    });
}

void TextChunkBuilder::addPlaces(std::string_view places)
{
    addText(places);
    forEachLine(places, [&](std::string_view place) {
        appendPinyin(place, {}, m_chunk->m_syllables.open(), m_chunk->m_initials.open());
    });
}

void TextChunkBuilder::addText(std::string_view text)
{
    if (text.empty())
        return;
    appendFolded(text, m_chunk->m_text.open());
    m_chunk->m_text.open() += kOtherLine;
}

void TextChunkBuilder::addPhones(std::string_view phones)
{
    std::string &text = m_chunk->m_text.open();
    forEachLine(phones, [&](std::string_view typed) {
        const std::size_t begin = text.size();
        appendFolded(typed, text);
        const std::string digits = phoneDigits(typed, m_home);
        const bool isNew = std::string_view(text).substr(begin) != digits;
        text += kOtherLine;
        if (isNew && !digits.empty())
            text.append(digits) += kOtherLine;
    });
}

void TextChunkBuilder::add(const TextChunk &chunk, std::uint32_t first, std::uint32_t end)
{
    const auto from = chunk.parts();
    const auto to = m_chunk->parts();
    for (std::size_t i = 0; i < to.size(); ++i)
        to[i]->append(*from[i], first, end);
}

std::shared_ptr<const TextChunk> TextChunkBuilder::finish()
{
    for (RowText *part : m_chunk->parts())
        part->close();
    return std::exchange(m_chunk, std::make_shared<TextChunk>());
}

} // namespace leadbook
