// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/utf8prefix.h"

#include <cstdint>
#include <cstring>

namespace leadbook {

namespace {

/// First index at or after @p from whose byte is not ASCII, eight at a time.
std::size_t skipAscii(std::string_view bytes, std::size_t from)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080U;
    while (from + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + from, sizeof word);
        if ((word & kHighBits) != 0)
            break;
        from += sizeof word;
    }
    while (from < bytes.size() && static_cast<unsigned char>(bytes[from]) < 0x80)
        ++from;
    return from;
}

/// What may follow a lead byte: the range of the second byte and how many bytes in all.
struct Lead
{
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    std::size_t length = 0; ///< 0: no lead byte
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {0x80, 0xBF, 2};
    if (byte == 0xE0)
        return {0xA0, 0xBF, 3};
    if (byte == 0xED)
        return {0x80, 0x9F, 3};
    if (byte >= 0xE1 && byte <= 0xEF)
        return {0x80, 0xBF, 3};
    if (byte == 0xF0)
        return {0x90, 0xBF, 4};
    if (byte >= 0xF1 && byte <= 0xF3)
        return {0x80, 0xBF, 4};
    if (byte == 0xF4)
        return {0x80, 0x8F, 4};
    return {};
}

} // namespace

Utf8Prefix utf8Prefix(std::string_view bytes)
{
    Utf8Prefix prefix;
    for (;;) {
        prefix.valid = skipAscii(bytes, prefix.valid);
        if (prefix.valid == bytes.size())
            return prefix;
        const Lead lead = leadOf(static_cast<unsigned char>(bytes[prefix.valid]));
        if (lead.length == 0)
            return prefix;
        for (std::size_t i = 1; i < lead.length; ++i) {
            if (prefix.valid + i == bytes.size()) {
                prefix.incomplete = true;
                return prefix;
            }
            const auto byte = static_cast<unsigned char>(bytes[prefix.valid + i]);
            if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF))
                return prefix;
        }
        prefix.valid += lead.length;
        ++prefix.multiByte;
    }
}

} // namespace leadbook
