// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/bytesearch.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>

#ifdef __SSE2__
#    include <emmintrin.h>
#endif

namespace leadbook {

namespace {

constexpr char kCaseBit = 0x20;

/// Compares bytes as they are.
struct Exact
{
    static char first(char needle) { return needle; }
    static bool equals(const char *at, std::string_view needle)
    {
        return std::memcmp(at, needle.data(), needle.size()) == 0;
    }
#ifdef __SSE2__
    static __m128i last(__m128i block)
    {
        return block;
    }
#endif
};

/// A capital first, then letters of either case.
struct Syllable
{
    static char first(char needle) { return static_cast<char>(needle & ~kCaseBit); }
    static bool equals(const char *at, std::string_view needle)
    {
        if (*at != first(needle.front()))
            return false;
        for (std::size_t i = 1; i < needle.size(); ++i) {
            if ((at[i] | kCaseBit) != needle[i])
                return false;
        }
        return true;
    }
#ifdef __SSE2__
    static __m128i last(__m128i block)
    {
        return _mm_or_si128(block, _mm_set1_epi8(kCaseBit));
    }
#endif
};

template <typename Match>
std::size_t findPlain(std::string_view bytes, std::size_t from, std::string_view needle)
{
    if (needle.empty() || bytes.size() < needle.size())
        return kNotFound;
    const std::size_t end = bytes.size() - needle.size() + 1;
    const char first = Match::first(needle.front());
    while (from < end) {
        const void *found = std::memchr(bytes.data() + from, first, end - from);
        if (found == nullptr)
            return kNotFound;
        const auto *at = static_cast<const char *>(found);
        if (Match::equals(at, needle))
            return static_cast<std::size_t>(at - bytes.data());
        from = static_cast<std::size_t>(at - bytes.data()) + 1;
    }
    return kNotFound;
}

#ifdef __SSE2__

/// The two bytes of a needle that are compared 16 places at once.
template <typename Match> class Probe
{
public:
    explicit Probe(std::string_view needle)
        : m_first(_mm_set1_epi8(Match::first(needle.front())))
        , m_last(_mm_set1_epi8(needle.back()))
        , m_distance(needle.size() - 1)
    {
    }

    /// All bits of a byte set where both bytes fit.
    __m128i fits(const char *at) const
    {
        const __m128i first = _mm_cmpeq_epi8(load(at), m_first);
        // A needle of one byte has no last one beside the first.
        if (m_distance == 0)
            return first;
        return _mm_and_si128(first, _mm_cmpeq_epi8(Match::last(load(at + m_distance)), m_last));
    }

private:
    static __m128i load(const char *at) { return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at)); }

    __m128i m_first;
    __m128i m_last;
    std::size_t m_distance;
};

constexpr std::size_t kBlock = 16;

std::uint64_t bitsOf(__m128i fits)
{
    return static_cast<std::uint64_t>(_mm_movemask_epi8(fits));
}

/// The first of the places from @p from on, one a bit, at which the whole needle is found.
template <typename Match>
std::size_t firstMatch(const char *data, std::size_t from, std::uint64_t places, std::string_view needle)
{
    for (; places != 0; places &= places - 1) {
        const std::size_t place = from + static_cast<std::size_t>(std::countr_zero(places));
        if (Match::equals(data + place, needle))
            return place;
    }
    return kNotFound;
}

template <typename Match>
std::size_t findFast(std::string_view bytes, std::size_t from, std::string_view needle)
{
    if (needle.empty() || bytes.size() < needle.size())
        return kNotFound;
    const std::size_t end = bytes.size() - needle.size() + 1;
    const Probe<Match> probe(needle);
    const char *data = bytes.data();
    if (from >= end)
        return kNotFound;
    // The next hit is often near, behind that four blocks at a time. What lies in the padding is no hit, and
    // nothing before it can be missed, as places come in order.
    std::size_t place = firstMatch<Match>(data, from, bitsOf(probe.fits(data + from)), needle);
    for (from += kBlock; place == kNotFound && from < end; from += 4 * kBlock) {
        const char *at = data + from;
        const __m128i first = probe.fits(at);
        const __m128i second = probe.fits(at + kBlock);
        const __m128i third = probe.fits(at + 2 * kBlock);
        const __m128i fourth = probe.fits(at + 3 * kBlock);
        const __m128i any = _mm_or_si128(_mm_or_si128(first, second), _mm_or_si128(third, fourth));
        if (_mm_movemask_epi8(any) == 0)
            continue;
        const std::uint64_t places =
            bitsOf(first) | bitsOf(second) << 16 | bitsOf(third) << 32 | bitsOf(fourth) << 48;
        place = firstMatch<Match>(data, from, places, needle);
    }
    return place < end ? place : kNotFound;
}

#endif

} // namespace

std::size_t findBytesPlain(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match)
{
    return match == ByteMatch::Exact ? findPlain<Exact>(bytes, from, needle)
                                     : findPlain<Syllable>(bytes, from, needle);
}

std::size_t findBytes(std::string_view bytes, std::size_t from, std::string_view needle, ByteMatch match)
{
#ifdef __SSE2__
    return match == ByteMatch::Exact ? findFast<Exact>(bytes, from, needle)
                                     : findFast<Syllable>(bytes, from, needle);
#else
    return findBytesPlain(bytes, from, needle, match);
#endif
}

bool beginsWithBytes(std::string_view bytes, std::string_view needle, ByteMatch match)
{
    return match == ByteMatch::Exact ? Exact::equals(bytes.data(), needle)
                                     : Syllable::equals(bytes.data(), needle);
}

std::size_t findControl(std::string_view bytes, std::size_t from)
{
    constexpr char kLast = ' ' - 1;
#ifdef __SSE2__
    for (; from < bytes.size(); from += kBlock) {
        const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes.data() + from));
        const __m128i isControl = _mm_cmpeq_epi8(_mm_min_epu8(block, _mm_set1_epi8(kLast)), block);
        const auto places = static_cast<unsigned>(_mm_movemask_epi8(isControl));
        if (places != 0)
            return std::min(bytes.size(), from + static_cast<std::size_t>(std::countr_zero(places)));
    }
#else
    for (; from < bytes.size(); ++from) {
        if (static_cast<unsigned char>(bytes[from]) <= kLast)
            return from;
    }
#endif
    return bytes.size();
}

} // namespace leadbook
