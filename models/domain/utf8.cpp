// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/utf8.h"

namespace leadbook {

namespace {

/// Length of the character a lead byte begins (0 = none) and the lowest code point that needs as many.
struct Lead
{
    unsigned length;
    char32_t lowest;
    char32_t mask;
};

constexpr Lead leadOf(unsigned char byte)
{
    if (byte < 0x80)
        return {1, 0, 0x7F};
    if (byte >= 0xC2 && byte < 0xE0)
        return {2, 0x80, 0x1F};
    if (byte >= 0xE0 && byte < 0xF0)
        return {3, 0x800, 0x0F};
    if (byte >= 0xF0 && byte < 0xF5)
        return {4, 0x10000, 0x07};
    return {0, 0, 0};
}

} // namespace

Utf8Character readOtherUtf8(std::string_view text, std::size_t from)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const Lead lead = leadOf(byteAt(from));
    if (lead.length == 0 || text.size() - from < lead.length)
        return {};
    char32_t codePoint = byteAt(from) & lead.mask;
    for (unsigned i = 1; i < lead.length; ++i) {
        if (!isUtf8Continuation(text[from + i]))
            return {};
        codePoint = codePoint << 6 | (byteAt(from + i) & 0x3FU);
    }
    const bool isSurrogate = codePoint >= 0xD800 && codePoint < 0xE000;
    if (codePoint < lead.lowest || codePoint > 0x10FFFF || isSurrogate)
        return {};
    return {codePoint, lead.length};
}

void appendUtf8(char32_t codePoint, std::string &out)
{
    const auto continuation = [&](unsigned shift) {
        return static_cast<char>(0x80U | ((codePoint >> shift) & 0x3FU));
    };
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0U | codePoint >> 6);
        out += continuation(0);
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0U | codePoint >> 12);
        out += continuation(6);
        out += continuation(0);
    } else {
        out += static_cast<char>(0xF0U | codePoint >> 18);
        out += continuation(12);
        out += continuation(6);
        out += continuation(0);
    }
}

std::u32string toUtf32(std::string_view text)
{
    std::u32string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = readUtf8(text, i);
        out += character.codePoint;
        i += character.length;
    }
    return out;
}

std::string fromUtf32(std::u32string_view text)
{
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t codePoint : text)
        appendUtf8(codePoint, out);
    return out;
}

} // namespace leadbook
