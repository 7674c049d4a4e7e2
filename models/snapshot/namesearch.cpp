// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/namesearch.h"

#include <bit>
#include <cstdint>

#ifdef __SSE2__
#    include <emmintrin.h>
#endif

namespace leadbook {

#ifdef __SSE2__

namespace {

constexpr std::size_t kBlock = 16;
constexpr char kCaseBit = 0x20;
/// What the marks of the two kinds of name differ in.
constexpr char kKindBit = kCustomerNameMarks.whole ^ kPersonNameMarks.whole;
static_assert((kCustomerNameMarks.begins ^ kPersonNameMarks.begins) == kKindBit);

/// The mark, the first and the last byte of a needle, compared 16 places at once.
class BeginProbe
{
public:
    BeginProbe(std::string_view needle, ByteMatch match, NamesOf names)
        : m_kind(_mm_set1_epi8(names == NamesOf::Everyone ? kKindBit : '\0'))
        , m_first(_mm_set1_epi8(match == ByteMatch::Exact ? needle.front()
                                                          : static_cast<char>(needle.front() & ~kCaseBit)))
        , m_case(_mm_set1_epi8(match == ByteMatch::Exact || needle.size() == 1 ? '\0' : kCaseBit))
        , m_last(needle.size() == 1 ? m_first : _mm_set1_epi8(needle.back()))
        , m_length(needle.size())
    {
    }

    /// One bit for each place from @p at on at which a name may begin with the needle.
    std::uint64_t fits(const char *at) const
    {
        // A person's mark is a customer's with the bit of its kind.
        const __m128i mark = _mm_or_si128(load(at), m_kind);
        const __m128i isMark = _mm_or_si128(_mm_cmpeq_epi8(mark, _mm_set1_epi8(kPersonNameMarks.whole)),
                                            _mm_cmpeq_epi8(mark, _mm_set1_epi8(kPersonNameMarks.begins)));
        const __m128i isFirst = _mm_cmpeq_epi8(load(at + 1), m_first);
        const __m128i isLast = _mm_cmpeq_epi8(_mm_or_si128(load(at + m_length), m_case), m_last);
        const __m128i all = _mm_and_si128(isMark, _mm_and_si128(isFirst, isLast));
        return static_cast<std::uint64_t>(_mm_movemask_epi8(all));
    }

private:
    static __m128i load(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }

    __m128i m_kind;
    __m128i m_first;
    __m128i m_case;
    __m128i m_last;
    std::size_t m_length;
};

} // namespace

std::size_t findNameBegin(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match,
                          NamesOf names)
{
    if (needle.empty() || bytes.size() <= needle.size())
        return kNotFound;
    const std::size_t end = bytes.size() - needle.size();
    const BeginProbe probe(needle, match, names);
    for (; from < end; from += 2 * kBlock) {
        const char *at = bytes.data() + from;
        std::uint64_t places = probe.fits(at) | probe.fits(at + kBlock) << kBlock;
        for (; places != 0; places &= places - 1) {
            const std::size_t place = from + static_cast<std::size_t>(std::countr_zero(places));
            if (place >= end)
                return kNotFound;
            if (beginsWithBytes(bytes.substr(place + 1), needle, match))
                return place;
        }
    }
    return kNotFound;
}

#else

std::size_t findNameBegin(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match,
                          NamesOf names)
{
    return findNameBeginPlain(bytes, from, needle, match, names);
}

#endif

std::size_t findNameBeginPlain(std::string_view bytes, std::size_t from, std::string_view needle,
                               ByteMatch match, NamesOf names)
{
    if (needle.empty())
        return kNotFound;
    for (; from + needle.size() < bytes.size(); ++from) {
        if (beginsName(bytes[from], names) && beginsWithBytes(bytes.substr(from + 1), needle, match))
            return from;
    }
    return kNotFound;
}

bool isWholeNameAt(std::string_view bytes, std::size_t mark, std::string_view needle, NamesOf names)
{
    return isWholeName(bytes[mark], names) && isLineMark(bytes.data()[mark + 1 + needle.size()]);
}

} // namespace leadbook
