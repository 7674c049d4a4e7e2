// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textchunk.h"

#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "domain/pinyin.h"

#include <algorithm>
#include <utility>

namespace leadbook {

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
    return sizeof(TextChunk) + m_text.byteCount() + m_syllables.byteCount() + m_initials.byteCount();
}

TextChunkBuilder::TextChunkBuilder(const DialPlan &home)
    : m_home(home)
    , m_chunk(std::make_shared<TextChunk>())
{
}

void TextChunkBuilder::add(const TextRow &row)
{
    std::string &text = m_chunk->m_text.open();
    const auto addField = [&](std::string_view field) {
        if (field.empty())
            return;
        appendFolded(field, text);
        text += '\n';
    };
    addField(row.names);
    addPhones(row.phones);
    addField(row.text);
    m_chunk->m_text.endRow();
    appendPinyin(row.names, m_chunk->m_syllables.open(), m_chunk->m_initials.open());
    m_chunk->m_syllables.endRow();
    m_chunk->m_initials.endRow();
}

void TextChunkBuilder::addPhones(std::string_view phones)
{
    std::string &text = m_chunk->m_text.open();
    while (!phones.empty()) {
        const std::string_view typed = phones.substr(0, phones.find('\n'));
        phones.remove_prefix(std::min(phones.size(), typed.size() + 1));
        if (typed.empty())
            continue;
        const std::size_t begin = text.size();
        appendFolded(typed, text);
        const std::string digits = phoneDigits(typed, m_home);
        const bool isNew = std::string_view(text).substr(begin) != digits;
        text += '\n';
        if (isNew && !digits.empty())
            text.append(digits) += '\n';
    }
}

void TextChunkBuilder::add(const TextChunk &chunk, std::uint32_t first, std::uint32_t end)
{
    m_chunk->m_text.append(chunk.m_text, first, end);
    m_chunk->m_syllables.append(chunk.m_syllables, first, end);
    m_chunk->m_initials.append(chunk.m_initials, first, end);
}

std::shared_ptr<const TextChunk> TextChunkBuilder::finish()
{
    for (RowText *part : {&m_chunk->m_text, &m_chunk->m_syllables, &m_chunk->m_initials})
        part->close();
    return std::exchange(m_chunk, std::make_shared<TextChunk>());
}

} // namespace leadbook
