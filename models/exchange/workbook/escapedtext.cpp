// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/workbook/escapedtext.h"

#include "domain/utf8.h"

#include <optional>

namespace leadbook {

namespace {

constexpr std::size_t kEscapeLength = 7; // _xHHHH_

constexpr int hexDigit(char32_t c)
{
    if (c >= U'0' && c <= U'9')
        return static_cast<int>(c - U'0');
    const char32_t lower = c | 0x20U;
    return lower >= U'a' && lower <= U'f' ? static_cast<int>(lower - U'a') + 10 : -1;
}

/// The unit that an escape at the beginning of @p text stands for.
template <typename Character> std::optional<char16_t> escapedUnit(std::basic_string_view<Character> text)
{
    const auto at = [&](std::size_t i) { return static_cast<char32_t>(text[i]); };
    if (text.size() < kEscapeLength || at(0) != U'_' || at(1) != U'x' || at(6) != U'_')
        return std::nullopt;
    int unit = 0;
    for (std::size_t i = 2; i < 6; ++i) {
        const int digit = hexDigit(at(i));
        if (digit < 0)
            return std::nullopt;
        unit = unit * 16 + digit;
    }
    return static_cast<char16_t>(unit);
}

/// The next unit and the characters it takes.
struct Unit
{
    char16_t value;
    std::size_t length;
};

Unit unitAt(std::u16string_view text, std::size_t at)
{
    if (text[at] == u'_') {
        if (const auto unit = escapedUnit(text.substr(at)))
            return {*unit, kEscapeLength};
    }
    return {text[at], 1};
}

/// Whether bytes at @p at need more than being copied.
bool isPlain(std::string_view text, std::size_t at)
{
    const auto byte = static_cast<unsigned char>(text[at]);
    return (byte >= 0x20 && byte < 0x80 && byte != '_') || byte == '\t' || byte == '\n';
}

void appendEscape(char32_t unit, std::string &out)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    out += "_x";
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        out += kDigits[unit >> shift & 0xFU];
    out += '_';
}

} // namespace

void appendUnescaped(QStringView text, std::string &utf8, TextFaults &faults)
{
    const std::u16string_view units(text.utf16(), static_cast<std::size_t>(text.size()));
    for (std::size_t at = 0; at < units.size();) {
        if (units[at] < 0x80 && units[at] != u'_' && units[at] != 0) {
            utf8 += static_cast<char>(units[at++]);
            continue;
        }
        const Unit unit = unitAt(units, at);
        at += unit.length;
        char32_t character = unit.value;
        if (QChar::isHighSurrogate(character) && at < units.size()) {
            const Unit low = unitAt(units, at);
            if (QChar::isLowSurrogate(low.value)) {
                character = QChar::surrogateToUcs4(unit.value, low.value);
                at += low.length;
            }
        }
        if (QChar::isSurrogate(character)) {
            faults.hasReplaced = true;
            character = kReplacementCharacter;
        }
        if (character == 0)
            ++faults.zeroBytes;
        else
            appendUtf8(character, utf8);
    }
}

std::string escapedText(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        if (isPlain(utf8, at)) {
            out += utf8[at++];
            continue;
        }
        const Utf8Character character = readUtf8(utf8, at);
        const bool isForbidden =
            character.codePoint < 0x20 || character.codePoint == 0xFFFE || character.codePoint == 0xFFFF;
        if (isForbidden || (utf8[at] == '_' && escapedUnit(utf8.substr(at))))
            appendEscape(character.codePoint, out);
        else
            appendUtf8(character.codePoint, out);
        at += character.length;
    }
    return out;
}

} // namespace leadbook
