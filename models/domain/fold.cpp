// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"

#include "domain/foldtable.h"
#include "domain/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>

#ifdef __SSE2__
#    include <emmintrin.h>
#endif

namespace leadbook {

namespace {

constexpr std::size_t kBlock = 16;

/// Folds the ASCII at the front of 16 bytes of @p from to @p to (16 bytes are written); how many there were.
std::size_t foldAsciiBlock(const char *from, char *to)
{
#ifdef __SSE2__
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i *>(from));
    const __m128i isUpper = _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8('A' - 1)),
                                          _mm_cmpgt_epi8(_mm_set1_epi8('Z' + 1), bytes));
    const __m128i isControl = _mm_andnot_si128(
        _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')),
        _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8(-1)), _mm_cmpgt_epi8(_mm_set1_epi8(' '), bytes)));
    const __m128i lower = _mm_or_si128(bytes, _mm_and_si128(isUpper, _mm_set1_epi8(0x20)));
    const __m128i folded =
        _mm_or_si128(_mm_andnot_si128(isControl, lower), _mm_and_si128(isControl, _mm_set1_epi8(' ')));
    _mm_storeu_si128(reinterpret_cast<__m128i *>(to), folded);
    const auto beyond = static_cast<unsigned>(_mm_movemask_epi8(bytes));
    return beyond == 0 ? kBlock : static_cast<std::size_t>(std::countr_zero(beyond));
#else
    std::size_t i = 0;
    for (; i < kBlock && static_cast<unsigned char>(from[i]) < 0x80; ++i)
        to[i] = foldedAscii(from[i]);
    return i;
#endif
}

/// U+4000 to U+9FFF: three bytes that folding keeps.
bool isPlainHan(const char *at, const char *end)
{
    const auto lead = static_cast<unsigned char>(*at);
    return lead >= 0xE4 && lead <= 0xE9 && end - at >= 3 && isUtf8Continuation(at[1]) &&
           isUtf8Continuation(at[2]);
}

/// Folds what the quick ways below cannot: one character that is neither ASCII nor plain Han.
std::size_t appendOther(std::string_view text, std::size_t from, std::string &out)
{
    const Utf8Character character = readUtf8(text, from);
    if (character.codePoint == kReplacementCharacter)
        appendUtf8(kReplacementCharacter, out);
    else if (const auto folding = folding::of(character.codePoint))
        out.append(*folding);
    else
        out.append(text.substr(from, character.length));
    return character.length;
}

/// Folds ASCII and plain Han from @p from on into @p to, which has room for as many bytes and a block more;
/// how many bytes, the same in both.
std::size_t foldRun(const char *from, const char *end, char *to)
{
    const char *at = from;
    while (at < end) {
        if (static_cast<unsigned char>(*at) < 0x80) {
            if (end - at >= static_cast<std::ptrdiff_t>(kBlock)) {
                const std::size_t count = foldAsciiBlock(at, to);
                at += count;
                to += count;
            } else {
                *to++ = foldedAscii(*at++);
            }
        } else if (isPlainHan(at, end)) {
            std::memcpy(to, at, 3);
            at += 3;
            to += 3;
        } else {
            break;
        }
    }
    return static_cast<std::size_t>(at - from);
}

} // namespace

void appendFolded(std::string_view text, std::string &out)
{
    std::size_t done = 0;
    while (done < text.size()) {
        const std::size_t before = out.size();
        out.resize(before + (text.size() - done) + kBlock);
        const std::size_t count = foldRun(text.data() + done, text.data() + text.size(), out.data() + before);
        out.resize(before + count);
        done += count;
        // Characters of one script come together: take them all before making room again.
        while (done < text.size() && static_cast<unsigned char>(text[done]) >= 0x80 &&
               !isPlainHan(text.data() + done, text.data() + text.size()))
            done += appendOther(text, done, out);
    }
}

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + kBlock);
    appendFolded(text, out);
    return out;
}

} // namespace leadbook
