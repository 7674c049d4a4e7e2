// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardtext.h"

#include "exchange/textdecoder.h"

#include <QString>

#include <algorithm>
#include <iterator>
#include <optional>

namespace leadbook {

namespace {

constexpr char toCapital(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

constexpr char toSmall(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isAscii(std::string_view bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c > 0 && static_cast<unsigned char>(c) < 0x80; });
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char capital = toCapital(c);
    return capital >= 'A' && capital <= 'F' ? std::optional(capital - 'A' + 10) : std::nullopt;
}

/// Appends what a backslash and @p c stand for.
void appendEscaped(char c, VCardVersion version, std::string &text)
{
    const bool isBreak = version != VCardVersion::V21 && (c == 'n' || c == 'N');
    const bool isSign = c == ';' || (version != VCardVersion::V21 && (c == ',' || c == '\\' || c == ':'));
    if (isBreak) {
        text += '\n';
        return;
    }
    if (!isSign)
        text += '\\';
    text += c;
}

} // namespace

bool isWideEncoding(const TextEncoding &encoding)
{
    return encoding.name.startsWith("UTF-16") || encoding.name.startsWith("UTF-32");
}

VCardDecoder::VCardDecoder(const TextEncoding &encoding)
    : m_isWide(isWideEncoding(encoding))
    , m_encoding{m_isWide ? TextEncoding().name : encoding.name, 0}
{
}

std::string VCardDecoder::decode(std::string_view bytes, std::string_view charset)
{
    // Of the encodings that a value may name some are written in ASCII: ISO-2022, HZ, UTF-7.
    constexpr std::string_view kShifts = "\x1B~+";
    if (isAscii(bytes) && (charset.empty() || bytes.find_first_of(kShifts) == bytes.npos))
        return std::string(bytes);
    TextEncoding encoding = m_encoding;
    const auto named =
        charset.empty()
            ? Result<TextEncoding>(Error())
            : encodingByName(QString::fromLatin1(charset.data(), static_cast<qsizetype>(charset.size())), {});
    if (named) {
        encoding = *named;
    } else if (m_undeclared.size() + bytes.size() < kSampleBytes) {
        std::ranges::remove_copy(bytes, std::back_inserter(m_undeclared), '\0');
        m_undeclared += '\n';
    }
    TextDecoder decoder(encoding);
    std::string text;
    decoder.decode(bytes, text);
    decoder.finish(text);
    m_replaced = m_replaced || decoder.hasReplaced();
    m_zeroBytes += decoder.zeroBytes();
    return text;
}

std::string fromQuotedPrintable(std::string_view text)
{
    std::string bytes;
    bytes.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : std::nullopt;
        const auto low = high ? hexDigit(text[i + 2]) : std::nullopt;
        if (low) {
            bytes += static_cast<char>(*high * 16 + *low);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

std::string vcardText(std::string_view value, VCardVersion version)
{
    std::string text;
    text.reserve(value.size());
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            appendEscaped(value[++i], version, text);
        else
            text += value[i];
    }
    return text;
}

std::vector<std::string> vcardParts(std::string_view value, std::string_view separators, VCardVersion version)
{
    std::vector<std::string> parts(1);
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] == '\\' && i + 1 < value.size())
            appendEscaped(value[++i], version, parts.back());
        else if (separators.find(value[i]) != separators.npos)
            parts.emplace_back();
        else
            parts.back() += value[i];
    }
    return parts;
}

std::string vcardEscaped(std::string_view text, std::string_view signs)
{
    std::string value;
    value.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r' || c == '\n') {
            i += c == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 1U : 0U;
            value += "\\n";
            continue;
        }
        if (c == '\\' || signs.find(c) != signs.npos)
            value += '\\';
        value += c;
    }
    return value;
}

std::string fromParameterText(std::string_view value)
{
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char next = value[i] == '^' && i + 1 < value.size() ? value[i + 1] : '\0';
        if (next == 'n' || next == '^' || next == '\'') {
            text += next == 'n' ? '\n' : next == '^' ? '^' : '"';
            ++i;
        } else {
            text += value[i];
        }
    }
    return text;
}

std::string toParameterText(std::string_view text)
{
    std::string value;
    for (const char c : text) {
        switch (c) {
        case '^':
            value += "^^";
            break;
        case '"':
            value += "^'";
            break;
        case '\n':
        case '\r':
            value += "^n";
            break;
        default:
            value += c;
        }
    }
    return value;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, toSmall, toSmall);
}

std::string inCapitals(std::string_view text)
{
    std::string capitals(text);
    std::ranges::transform(capitals, capitals.begin(), toCapital);
    return capitals;
}

std::string inSmallLetters(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(), toSmall);
    return small;
}

} // namespace leadbook
