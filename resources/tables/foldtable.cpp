// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldtable.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace tables {

namespace {

constexpr UChar32 kFirst = 0x80;
constexpr UChar32 kEnd = 0x10000;
constexpr UChar32 kPage = 256;

struct Tools
{
    const icu::Normalizer2 *caseFolder = nullptr;
    const icu::Normalizer2 *decomposer = nullptr;
    const icu::Normalizer2 *composer = nullptr;
    std::unique_ptr<icu::Transliterator> toAscii;
};

/// Letters whose marks users leave out when they type.
bool losesMarks(UChar32 character)
{
    UErrorCode error = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(character, &error);
    return script == USCRIPT_LATIN || script == USCRIPT_GREEK;
}

bool isPlainMark(UChar32 character)
{
    constexpr UChar32 kMarks = 0x0300;
    constexpr UChar32 kMarksEnd = 0x0370;
    return character >= kMarks && character < kMarksEnd;
}

/// What U+0080 to U+FFFF other than letters become: a control character is a blank, as a line break in a cell
/// is.
bool isControl(UChar32 character)
{
    const int8_t type = u_charType(character);
    return type == U_CONTROL_CHAR || type == U_LINE_SEPARATOR || type == U_PARAGRAPH_SEPARATOR;
}

icu::UnicodeString withoutMarks(const icu::UnicodeString &text, const Tools &tools, UErrorCode &error)
{
    const icu::UnicodeString parts = tools.decomposer->normalize(text, error);
    icu::UnicodeString kept;
    bool drops = true; // a mark on its own is dropped
    for (int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 c = parts.char32At(i);
        if (isPlainMark(c) && drops)
            continue;
        if (!isPlainMark(c))
            drops = losesMarks(c);
        kept.append(c);
    }
    return tools.composer->normalize(kept, error);
}

icu::UnicodeString foldingOf(UChar32 character, const Tools &tools, UErrorCode &error)
{
    if (isControl(character))
        return icu::UnicodeString(u' ');
    icu::UnicodeString text = withoutMarks(icu::UnicodeString(character), tools, error);
    const bool isPunctuation = character >= 0x2000 && character < 0x2070;
    if (losesMarks(character) || isPunctuation)
        tools.toAscii->transliterate(text);
    return withoutMarks(tools.caseFolder->normalize(text, error), tools, error);
}

/// Han, Hangul syllables, surrogates and private characters stay as they are.
bool staysAsItIs(UChar32 character)
{
    return (character >= 0x3400 && character <= 0x9FFF) || (character >= 0xAC00 && character <= 0xD7A3) ||
           (character >= 0xD800 && character <= 0xF8FF);
}

void writeTable(const std::map<UChar32, std::string> &foldings, std::ostream &out)
{
    std::string pool(1, '\0');
    std::map<std::string, std::size_t> places;
    std::array<std::vector<std::size_t>, kEnd / kPage> pages;
    for (const auto &[character, folding] : foldings) {
        if (places.count(folding) == 0) {
            places[folding] = pool.size();
            pool += static_cast<char>(folding.size());
            pool += folding;
        }
        auto &page = pages[static_cast<std::size_t>(character / kPage)];
        page.resize(static_cast<std::size_t>(kPage), 0);
        page[static_cast<std::size_t>(character % kPage)] = places[folding];
    }
    out << "#include \"domain/foldtable.h\"\n\nnamespace leadbook::folding {\n\n"
        << "const unsigned char kPages[256] = {\n";
    std::size_t used = 0;
    for (const auto &page : pages)
        out << (page.empty() ? 0 : ++used) << ',';
    out << "};\n\nconst std::uint16_t kPlaces[][256] = {\n{},\n";
    for (const auto &page : pages) {
        if (page.empty())
            continue;
        out << '{';
        for (const std::size_t place : page)
            out << place << ',';
        out << "},\n";
    }
    out << "};\n\nconst unsigned char kPool[] = {\n";
    for (const char byte : pool)
        out << int(static_cast<unsigned char>(byte)) << ',';
    out << "};\n\n} // namespace leadbook::folding\n";
}

} // namespace

bool writeFoldTable(std::ostream &out)
{
    UErrorCode error = U_ZERO_ERROR;
    Tools tools;
    tools.caseFolder = icu::Normalizer2::getNFKCCasefoldInstance(error);
    tools.decomposer = icu::Normalizer2::getNFDInstance(error);
    tools.composer = icu::Normalizer2::getNFCInstance(error);
    tools.toAscii.reset(icu::Transliterator::createInstance("Latin-ASCII", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        return false;
    std::map<UChar32, std::string> foldings;
    for (UChar32 c = kFirst; c < kEnd; ++c) {
        if (staysAsItIs(c))
            continue;
        const icu::UnicodeString folding = foldingOf(c, tools, error);
        if (U_FAILURE(error))
            return false;
        if (folding != icu::UnicodeString(c))
            folding.toUTF8String(foldings[c]);
    }
    writeTable(foldings, out);
    return out.good();
}

} // namespace tables
