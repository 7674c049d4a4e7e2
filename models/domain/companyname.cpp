// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/companyname.h"

#include "domain/fold.h"
#include "domain/places.h"
#include "domain/utf8.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <vector>

namespace leadbook {

namespace {

// Endings of Chinese, Japanese and Korean names, longer ones first where one ends with the other.
constexpr auto kEndings = std::to_array<std::string_view>({
    "股份有限公司",
    "有限责任公司",
    "有限責任公司",
    "集团公司",
    "集團公司",
    "股份公司",
    "责任公司",
    "有限公司",
    "总公司",
    "總公司",
    "公司",
    "控股集团",
    "集团",
    "集團",
    "有限合伙企业",
    "有限合伙",
    "普通合伙",
    "株式会社",
});
constexpr auto kBeginnings = std::to_array<std::string_view>({"株式会社", "有限会社", "주식회사"});

// Last words of Western names without their dots; a name keeps at least one word.
constexpr auto kForms = std::to_array<std::string_view>({
    "ag",  "aps", "as",   "asa", "ab",      "and", "bhd", "bv",    "co",   "company", "corp", "corporation",
    "cv",  "doo", "eg",   "ek",  "eurl",    "ev",  "gbr", "ggmbh", "gmbh", "group",   "inc",  "incorporated",
    "kft", "kg",  "kgaa", "kk",  "limited", "llc", "llp", "lp",    "ltd",  "ltda",    "mbh",  "nv",
    "ohg", "ooo", "oy",   "oyj", "plc",     "pt",  "pte", "pty",   "pvt",  "sa",      "sarl", "sas",
    "sdn", "se",  "sl",   "spa", "spzoo",   "srl", "sro", "ug",
});

bool endsWith(std::string_view text, std::string_view end)
{
    return !text.empty() && text.back() == end.back() && text.size() >= end.size() &&
           text.substr(text.size() - end.size()) == end;
}

/// The first character is asked first: nearly all words fall away at it, without a call.
template <typename List> bool contains(const List &list, std::string_view word)
{
    return !word.empty() && std::any_of(list.begin(), list.end(), [&](std::string_view one) {
        return one.size() == word.size() && one.back() == word.back() && one == word;
    });
}

/// Without the Chinese endings, as long as something is left.
std::string_view withoutEndings(std::string_view word)
{
    constexpr std::string_view kBranch = "分公司"; // 上海分公司 is a name of its own
    const bool isBranch = endsWith(word, kBranch);
    for (bool found = !isBranch; found && !contains(kEndings, word);) {
        found = false;
        for (const std::string_view end : kEndings) {
            if (word.size() > end.size() && endsWith(word, end)) {
                word.remove_suffix(end.size());
                found = true;
                break;
            }
        }
    }
    for (const std::string_view beginning : kBeginnings) {
        if (word.size() > beginning.size() && word.substr(0, beginning.size()) == beginning)
            word.remove_prefix(beginning.size());
    }
    return word;
}

/// Marks belong to the letters of Devanagari and its kin.
bool belongsToWord(char32_t codePoint)
{
    const bool isHan = codePoint >= 0x4E00 && codePoint <= 0x9FFF;
    return isHan || QChar::isLetterOrNumber(codePoint) || QChar::isMark(codePoint);
}

/// The words of folded text: dots and apostrophes fall out, other signs part words.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    bool begins = true;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = readUtf8(text, i);
        const std::string_view bytes = text.substr(i, character.length);
        i += character.length;
        if (character.codePoint == U'.' || character.codePoint == U'\'')
            continue;
        if (!belongsToWord(character.codePoint)) {
            begins = true;
            continue;
        }
        if (begins)
            words.emplace_back();
        begins = false;
        words.back().append(bytes);
    }
    return words;
}

/// How many words at the end are legal form, also in pieces ("s a s", "sp z oo"); one word stays.
std::size_t formWords(const std::vector<std::string> &words)
{
    std::size_t count = 0;
    while (count + 1 < words.size()) {
        std::string letters;
        std::size_t found = 0;
        for (std::size_t n = 1; n <= 3 && count + n < words.size(); ++n) {
            const std::string &word = words[words.size() - count - n];
            letters.insert(0, word);
            if (contains(kForms, letters))
                found = n;
            if (word.size() > 2)
                break;
        }
        if (found == 0)
            break;
        count += found;
    }
    return count;
}

/// Takes "(…)" out of @p text: a place is kept as such, a legal form is dropped, anything else stays.
std::string withoutBrackets(std::string_view text, std::string_view &place)
{
    std::string out;
    while (!text.empty()) {
        const std::size_t open = text.find_first_of("([{");
        const std::size_t close = open == std::string_view::npos ? open : text.find_first_of(")]}", open);
        if (close == std::string_view::npos)
            break;
        const std::string_view inner = text.substr(open + 1, close - open - 1);
        out.append(text.substr(0, open));
        const std::string_view named = placeOf(inner);
        const bool isLegal = contains(kEndings, inner);
        if (!named.empty() && place.empty())
            place = named;
        else if (!isLegal)
            out.append(1, ' ').append(inner).append(1, ' ');
        text.remove_prefix(close + 1);
    }
    return out.append(text);
}

} // namespace

CompanyName companyName(std::string_view typed)
{
    constexpr std::size_t kShortestBare = 6; // two Han characters
    std::string_view place;
    const std::string text = withoutBrackets(folded(typed), place);
    std::vector<std::string> words = wordsOf(text);
    words.resize(words.size() - formWords(words));
    CompanyName name;
    for (const std::string &word : words)
        name.core += word;
    name.core = withoutEndings(name.core);
    name.bare = name.core;
    const std::string_view first = chinesePlaceAt(name.core);
    if (!first.empty()) {
        std::string_view rest = std::string_view(name.core).substr(first.size());
        constexpr auto kUnits = std::to_array<std::string_view>({"市", "省"});
        for (const std::string_view unit : kUnits) {
            if (rest.substr(0, unit.size()) == unit)
                rest.remove_prefix(unit.size());
        }
        if (place.empty())
            place = first;
        if (rest.size() >= kShortestBare)
            name.bare = std::string(rest);
    }
    name.place = place;
    return name;
}

} // namespace leadbook
