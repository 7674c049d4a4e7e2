// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/collation.h"

#include "domain/fold.h"
#include "domain/foldtable.h"
#include "domain/hantable.h"
#include "domain/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace leadbook {

namespace {

// The first bytes of a key's parts, in order. Behind them letters and Han, in the order that was asked for.
constexpr unsigned char kLevelEnd = 0x01; // between letters, marks and case
constexpr unsigned char kLowest = 0x02;   // the lowest byte of anything else
constexpr unsigned char kOtherSign = 0x23;
constexpr unsigned char kNumber = 0x24; // and so many significant digits, up to kLongNumber
constexpr unsigned char kLongNumber = 0x3F;
constexpr unsigned char kLetters = 0x40;
constexpr unsigned char kBehind = 0xFF; // behind a character's key: after all that begins with it

constexpr std::uint32_t kHanRow = 254; // Han characters that share a first byte
constexpr std::uint32_t kHanRows = (han::kCount + kHanRow - 1) / kHanRow;
constexpr unsigned char kLatinLetters = 26;

/// Signs in the order of the root collation of CLDR; the blank gets kLowest.
constexpr std::string_view kSigns = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$";
static_assert(kLowest + kSigns.size() == kOtherSign);

/// The byte of each ASCII character but letters and digits, which have 0; control characters are blanks.
constexpr std::array<unsigned char, 128> kSignBytes = [] {
    std::array<unsigned char, 128> bytes{};
    for (std::size_t c = 0; c <= ' '; ++c)
        bytes[c] = kLowest;
    bytes[0x7F] = kLowest;
    for (std::size_t i = 0; i < kSigns.size(); ++i)
        bytes[static_cast<unsigned char>(kSigns[i])] = static_cast<unsigned char>(kLowest + i);
    return bytes;
}();

constexpr bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// QChar::toLower(), without the call where it is plain.
char32_t toSmall(char32_t c)
{
    if (c >= 0x80)
        return QChar::toLower(c);
    return c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : c;
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void push(std::uint32_t byte, std::string &key)
{
    key += static_cast<char>(byte);
}

/// Seven bits a byte, high ones first, so that numbers order as bytes and none is below kLowest.
void pushNumber(std::uint32_t number, int bytes, std::string &key)
{
    for (int shift = (bytes - 1) * 7; shift >= 0; shift -= 7)
        push(((number >> shift) & 0x7F) + kLowest, key);
}

/// The number at the front of @p text: how many significant digits, then two digits a byte.
void appendNumber(std::string_view digits, std::string &key)
{
    constexpr std::size_t kShort = kLongNumber - kNumber;
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.size() < kShort) {
        push(static_cast<std::uint32_t>(kNumber + digits.size()), key);
    } else {
        push(kLongNumber, key);
        pushNumber(static_cast<std::uint32_t>(digits.size()), 4, key);
    }
    for (std::size_t i = 0; i < digits.size(); i += 2) {
        const int ones = i + 1 < digits.size() ? digits[i + 1] - '0' : 0;
        push(static_cast<std::uint32_t>((digits[i] - '0') * 10 + ones + kLowest), key);
    }
}

bool isRareHan(char32_t codePoint)
{
    return (codePoint >= 0x3400 && codePoint < 0x4DC0) || (codePoint >= 0x20000 && codePoint < 0x40000) ||
           codePoint == U'々' || codePoint == U'〇' || (codePoint >= 0xF900 && codePoint < 0xFB00);
}

/// Appends @p level without the trailing bytes that say nothing.
void appendLevel(std::string_view level, std::string &key)
{
    push(kLevelEnd, key);
    key.append(level.substr(0, level.find_last_not_of(static_cast<char>(kLowest)) + 1));
}

/// What folding took away: marks (and width) of each character, then case. Nothing where it took nothing.
void appendDifferences(std::string_view text, std::string &key)
{
    std::string marks;
    std::string cases;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = readUtf8(text, i);
        i += character.length;
        const char32_t small = toSmall(character.codePoint);
        push(small == character.codePoint ? kLowest : kLowest + 1U, cases);
        if (small < 0x80 || !folding::of(small)) {
            push(kLowest, marks);
        } else {
            push(static_cast<std::uint32_t>(kLowest + 1 + (small >> 14)), marks);
            pushNumber(static_cast<std::uint32_t>(small & 0x3FFF), 2, marks);
        }
    }
    const auto saysNothing = [](std::string_view level) {
        return level.find_first_not_of(static_cast<char>(kLowest)) == std::string_view::npos;
    };
    if (saysNothing(marks) && saysNothing(cases))
        return;
    appendLevel(marks, key);
    if (!saysNothing(cases))
        appendLevel(cases, key);
}

} // namespace

CollationPrefix prefixOfKey(std::string_view key)
{
    CollationPrefix prefix;
    for (std::size_t i = 0; i < CollationPrefix::kBytes; ++i) {
        std::uint64_t &word = prefix.words[i / 8];
        word = word << 8 | (i < key.size() ? static_cast<unsigned char>(key[i]) : 0U);
    }
    return prefix;
}

CollationKeyWriter::CollationKeyWriter(HanOrder order)
{
    unsigned char next = kLetters;
    const auto take = [&](std::uint32_t count) {
        return std::exchange(next, static_cast<unsigned char>(next + count));
    };
    const auto takeHan = [&] {
        m_han = take(kHanRows);
        m_otherHan = take(1);
    };
    if (order == HanOrder::BeforeLatin)
        takeHan();
    m_latin = take(kLatinLetters);
    m_otherLetter = take(1);
    if (order == HanOrder::AfterLatin)
        takeHan();
}

void CollationKeyWriter::append(std::string_view text, std::string &key)
{
    m_folded.clear();
    appendFolded(text, m_folded);
    appendLetters(key, std::string::npos);
    if (m_folded != text)
        appendDifferences(text, key);
}

CollationPrefix CollationKeyWriter::prefix(std::string_view text)
{
    constexpr std::size_t kEnough = CollationPrefix::kBytes;
    m_key.clear();
    m_folded.clear();
    appendFolded(text, m_folded);
    appendLetters(m_key, kEnough);
    if (m_key.size() < kEnough && m_folded != text)
        appendDifferences(text, m_key);
    return prefixOfKey(m_key);
}

void CollationKeyWriter::appendLetters(std::string &key, std::size_t enough) const
{
    const std::string_view text = m_folded;
    for (std::size_t i = 0; i < text.size() && key.size() < enough;) {
        const char c = text[i];
        if (isSmallLetter(c)) {
            i += appendLatin(text.substr(i, enough - key.size()), key);
        } else if (isDigit(c)) {
            const std::size_t end = std::min(text.find_first_not_of("0123456789", i), text.size());
            appendNumber(text.substr(i, end - i), key);
            i = end;
        } else if (static_cast<unsigned char>(c) < 0x80) {
            push(kSignBytes[static_cast<unsigned char>(c)], key);
            ++i;
        } else {
            const Utf8Character character = readUtf8(text, i);
            i += character.length;
            if (character.codePoint >= han::kFirst && character.codePoint <= han::kLast)
                i += appendHan(character.codePoint, text.substr(i), key);
            else
                appendOther(character.codePoint, key);
        }
    }
}

std::size_t CollationKeyWriter::appendLatin(std::string_view text, std::string &key) const
{
    const std::size_t before = key.size();
    key.append(text.substr(
        0, static_cast<std::size_t>(std::ranges::find_if_not(text, isSmallLetter) - text.begin())));
    const auto byteOf = [this](char letter) { return static_cast<char>(m_latin + (letter - 'a')); };
    const std::span written(key.data() + before, key.size() - before);
    std::ranges::transform(written, written.begin(), byteOf);
    return written.size();
}

std::size_t CollationKeyWriter::appendHan(char32_t character, std::string_view behind, std::string &key) const
{
    const auto pushRank = [&](std::uint32_t rank) {
        push(m_han + rank / kHanRow, key);
        push(kLowest + rank % kHanRow, key);
    };
    const std::uint16_t rank = han::kRanks[character - han::kFirst];
    if ((rank & han::kBeginsWord) != 0 && !behind.empty()) {
        const Utf8Character second = readUtf8(behind, 0);
        const auto *end = han::kWords + han::kWordCount;
        const auto *word = std::find_if(han::kWords, end, [&](const han::Word &one) {
            return one.first == character && one.second == second.codePoint;
        });
        if (word != end) {
            pushRank(word->behind);
            push(kBehind, key);
            return second.length;
        }
    }
    pushRank(rank & ~static_cast<std::uint32_t>(han::kBeginsWord));
    return 0;
}

void CollationKeyWriter::appendOther(char32_t codePoint, std::string &key) const
{
    if (isRareHan(codePoint))
        push(m_otherHan, key);
    else
        push(QChar::isLetterOrNumber(codePoint) ? m_otherLetter : kOtherSign, key);
    pushNumber(static_cast<std::uint32_t>(codePoint), 3, key);
}

} // namespace leadbook
