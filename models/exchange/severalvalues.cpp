// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/severalvalues.h"

#include "exchange/celltext.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace leadbook {

namespace {

constexpr std::array<std::string_view, 11> kSigns{":::", ";",  ",",  "/",  "|", "\n",
                                                  "\r",  "；", "，", "、", "｜"};
constexpr std::array<std::string_view, 9> kTagSigns{":::", ",", "|", "\n", "\r", "；", "，", "、", "｜"};

/// The length of the sign at @p at, 0 where there is none.
template <typename Signs> std::size_t signAt(std::string_view text, std::size_t at, const Signs &signs)
{
    for (const std::string_view sign : signs) {
        if (text.substr(at).starts_with(sign))
            return sign.size();
    }
    return 0;
}

enum ByteKind : std::uint8_t
{
    kSignByte = 1, ///< may begin a sign or a list of JSON
    kBlankByte = 2,
    kMailByte = 4,
    kStarByte = 8,
};

constexpr std::array<std::uint8_t, 256> byteKinds()
{
    std::array<std::uint8_t, 256> kinds{};
    // The last two begin Chinese punctuation.
    for (const unsigned char c : {';', ',', '/', '|', '\n', '\r', ':', '[', '{', '"', '\xEF', '\xE3'})
        kinds[c] = kSignByte;
    kinds[' '] = kBlankByte;
    kinds['@'] = kMailByte;
    kinds['*'] = kStarByte;
    return kinds;
}

/// The kinds of the bytes of @p text: every cell is asked, and most hold none that matters.
std::uint8_t bytesIn(std::string_view text)
{
    static constexpr std::array kKinds = byteKinds();
    std::uint8_t found = 0;
    for (const char c : text)
        found |= kKinds[static_cast<unsigned char>(c)];
    return found;
}

std::size_t digitsOf(std::string_view text)
{
    return static_cast<std::size_t>(std::ranges::count_if(text, isDigit));
}

bool isPoint(std::string_view text)
{
    constexpr std::size_t kLeastDigits = 6;
    const std::size_t at = text.find('@');
    if (at != text.npos)
        return at > 0 && text.find('.', at) != text.npos;
    return digitsOf(text) >= kLeastDigits;
}

/// Whether a blank between the two separates them.
bool parts(std::string_view left, std::string_view right)
{
    const bool mails = left.find('@') != left.npos && right.find('@') != right.npos;
    constexpr std::size_t kMobileDigits = 11;
    constexpr std::size_t kPhoneDigits = 7;
    const bool isMobile = left.size() == kMobileDigits && digitsOf(left) == kMobileDigits && left[0] == '1';
    return (mails && left.find_first_of("<\"") == left.npos) || (isMobile && digitsOf(right) >= kPhoneDigits);
}

std::string_view firstPiece(std::string_view text)
{
    text = trimmed(text);
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (signAt(text, at, kSigns) > 0)
            return trimmed(text.substr(0, at));
    }
    return text;
}

/// The text in the quotation marks at the beginning of @p text, which then begins behind them.
std::string_view takeQuoted(std::string_view &text)
{
    std::size_t end = 1;
    while (end < text.size() && text[end] != '"')
        end += text[end] == '\\' ? 2 : 1;
    end = std::min(end, text.size());
    const std::string_view inner = text.substr(1, end - 1);
    text.remove_prefix(std::min(end + 1, text.size()));
    return inner;
}

void skipToQuote(std::string_view &text)
{
    text.remove_prefix(std::min(text.find_first_of("\"}"), text.size()));
}

/// Takes {"label": "work", "value": "x"} off the beginning.
OneValue takeObject(std::string_view &text)
{
    OneValue taken;
    for (skipToQuote(text); text.starts_with('"'); skipToQuote(text)) {
        const std::string_view name = takeQuoted(text);
        skipToQuote(text);
        const std::string_view value = text.starts_with('"') ? takeQuoted(text) : std::string_view();
        if (name == "value")
            taken.value = trimmed(value);
        else if (name == "label" || name == "type")
            taken.label = trimmed(value);
    }
    text.remove_prefix(text.starts_with('}') ? 1 : 0);
    return taken;
}

/// What is at the beginning of a list of JSON, or of the rest of one.
bool takeJson(std::string_view &cell, OneValue &taken)
{
    std::string_view text = cell;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,["), text.size()));
    if (text.starts_with('{'))
        taken = takeObject(text);
    else if (text.starts_with('"'))
        taken.value = trimmed(takeQuoted(text));
    else if (!text.starts_with(']'))
        return false;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n,]"), text.size()));
    cell = text;
    return true;
}

bool isJson(std::string_view cell)
{
    const std::string_view text = trimmed(cell);
    return text.starts_with("[{") || text.starts_with("[\"") || text.starts_with("[]") ||
           text.starts_with("{\"") || text.starts_with('"');
}

} // namespace

OneValue takeValue(std::string_view &cell)
{
    OneValue taken;
    cell = trimmed(cell);
    if (isJson(cell)) {
        if (takeJson(cell, taken))
            return taken;
    }
    for (std::size_t at = 1; at < cell.size(); ++at) {
        const std::size_t length = signAt(cell, at, kSigns);
        const bool isBlank = cell[at] == ' ';
        if (length == 0 && !isBlank)
            continue;
        const std::string_view left = trimmed(cell.substr(0, at));
        const std::string_view right = firstPiece(cell.substr(at + (isBlank ? 1 : length)));
        const bool separates = length > 0 ? isPoint(left) && (right.empty() || isPoint(right))
                                          : isPoint(left) && isPoint(right) && parts(left, right);
        if (!separates)
            continue;
        taken.value = left;
        cell.remove_prefix(at + (isBlank ? 1 : length));
        while (!cell.empty() && (signAt(cell, 0, kSigns) > 0 || trimmed(cell).size() < cell.size())) {
            cell.remove_prefix(signAt(cell, 0, kSigns));
            cell = trimmed(cell);
        }
        return taken;
    }
    taken.value = cell;
    cell = {};
    return taken;
}

bool hasSeveralValues(std::string_view cell)
{
    const std::uint8_t found = bytesIn(cell);
    constexpr std::size_t kMobileDigits = 11;
    const bool afterMobile = cell.size() > kMobileDigits && cell[0] == '1' && cell[kMobileDigits] == ' ';
    const bool mayBlankPart = (found & kBlankByte) != 0 && ((found & kMailByte) != 0 || afterMobile);
    if ((found & kSignByte) == 0 && !mayBlankPart)
        return false;
    const bool json = isJson(cell);
    takeValue(cell);
    return !cell.empty() || json;
}

bool needsJoining(std::string_view cell)
{
    if ((bytesIn(cell) & (kSignByte | kStarByte)) == 0)
        return false;
    if (isJson(cell) || cell.starts_with('*'))
        return true;
    for (std::size_t at = 0; at < cell.size(); ++at) {
        if (signAt(cell, at, kTagSigns) > 0 ||
            (cell[at] == ';' && (at + 1 < cell.size() && cell[at + 1] == ' ')))
            return true;
    }
    return false;
}

std::string joinedTags(std::string_view cell)
{
    std::vector<std::string_view> tags;
    const auto add = [&tags](std::string_view tag) {
        tag = trimmed(tag);
        if (tag.starts_with("* "))
            tag = trimmed(tag.substr(2));
        if (!tag.empty() && std::ranges::find(tags, tag) == tags.end())
            tags.push_back(tag);
    };
    OneValue taken;
    if (isJson(cell)) {
        while (!cell.empty() && takeJson(cell, taken))
            add(taken.value);
    }
    std::size_t from = 0;
    for (std::size_t at = 0; at < cell.size();) {
        const std::size_t length = cell[at] == ';' ? 1 : signAt(cell, at, kTagSigns);
        if (length > 0) {
            add(cell.substr(from, at - from));
            from = at + length;
        }
        at += std::max<std::size_t>(length, 1);
    }
    add(cell.substr(from));
    std::string joined;
    for (const std::string_view tag : tags)
        joined.append(joined.empty() ? "" : ";").append(tag);
    return joined;
}

} // namespace leadbook
