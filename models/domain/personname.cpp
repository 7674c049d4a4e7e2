// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/personname.h"

#include "domain/fold.h"
#include "domain/hantable.h"
#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace leadbook {

namespace {

constexpr auto kCompoundNames = std::to_array<std::u32string_view>({
    U"欧阳", U"歐陽", U"司马", U"司馬", U"上官", U"诸葛", U"諸葛", U"东方", U"東方", U"独孤", U"獨孤",
    U"南宫", U"南宮", U"万俟", U"闻人", U"聞人", U"夏侯", U"皇甫", U"尉迟", U"尉遲", U"公羊", U"澹台",
    U"澹臺", U"公冶", U"宗政", U"濮阳", U"濮陽", U"淳于", U"单于", U"單于", U"太叔", U"申屠", U"公孙",
    U"公孫", U"仲孙", U"仲孫", U"轩辕", U"軒轅", U"令狐", U"钟离", U"鍾離", U"宇文", U"长孙", U"長孫",
    U"慕容", U"鲜于", U"鮮于", U"闾丘", U"閭丘", U"司徒", U"司空", U"端木", U"百里", U"呼延", U"东郭",
    U"東郭", U"西门", U"西門", U"南门", U"拓跋", U"赫连", U"赫連",
});

// Longer ones first, as 总经理 ends with 经理.
constexpr auto kForms = std::to_array<std::u32string_view>({
    U"董事长", U"总经理", U"副经理", U"经理", U"先生", U"女士", U"小姐", U"太太", U"夫人", U"老师",
    U"主任",   U"博士",   U"教授",   U"总监", U"部长", U"主管", U"处长", U"科长", U"校长", U"院长",
    U"局长",   U"律师",   U"医生",   U"师傅", U"老板", U"同学", U"總",   U"总",   U"董",   U"工",
});

// Compared folded and without dots.
constexpr auto kTitles =
    std::to_array<std::string_view>({"mr", "mrs", "ms", "miss", "dr", "prof", "sir", "herr", "frau", "mme",
                                     "mlle", "sr", "sra", "ing", "dipl-ing"});
constexpr auto kSuffixes =
    std::to_array<std::string_view>({"jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "esq"});
constexpr auto kParticles = std::to_array<std::string_view>(
    {"van", "von", "vom", "der", "den", "de",  "da",  "di", "do",  "du",  "del", "della", "dos",
     "das", "des", "la",  "le",  "los", "ter", "ten", "zu", "zum", "zur", "af",  "bin",   "ibn"});

template <typename List, typename Text> bool contains(const List &list, const Text &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// A word as the tables have it.
std::string plain(std::string_view word)
{
    std::string text = folded(word);
    text.erase(std::remove(text.begin(), text.end(), '.'), text.end());
    return text;
}

bool isHan(std::u32string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char32_t c) { return c >= 0x3400 && c <= han::kLast; });
}

std::vector<std::string_view> words(std::string_view text)
{
    std::vector<std::string_view> list;
    for (std::size_t begin = text.find_first_not_of(' '); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        list.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(' ', end);
    }
    return list;
}

std::string joined(std::vector<std::string_view>::const_iterator begin,
                   std::vector<std::string_view>::const_iterator end)
{
    std::string text;
    for (; begin != end; ++begin) {
        if (!text.empty())
            text += ' ';
        text += *begin;
    }
    return text;
}

std::size_t familyLength(std::u32string_view name)
{
    constexpr std::size_t kLongestName = 4;
    if (contains(kCompoundNames, name.substr(0, 2)))
        return 2;
    return name.size() > kLongestName || name.size() == 1 ? 0 : 1;
}

PersonName splitHan(std::u32string_view name)
{
    PersonName parts;
    for (const std::u32string_view form : kForms) {
        if (name.size() <= form.size() || name.substr(name.size() - form.size()) != form)
            continue;
        const std::u32string_view before = name.substr(0, name.size() - form.size());
        const bool isFamily = before.size() == 1 || contains(kCompoundNames, before);
        if (isFamily) {
            parts.family = fromUtf32(before);
            parts.addressForm = fromUtf32(name);
            return parts;
        }
        // A last character alone may be part of the given name.
        if (form.size() > 1) {
            name = before;
            parts.addressForm = fromUtf32(form);
        }
        break;
    }
    const std::size_t length = familyLength(name);
    parts.family = fromUtf32(name.substr(0, length));
    parts.given = fromUtf32(name.substr(length));
    return parts;
}

/// "Given Family" in words, without titles.
PersonName splitWestern(const std::vector<std::string_view> &list)
{
    PersonName parts;
    std::size_t last = list.size();
    while (last > 1 && contains(kSuffixes, plain(list[last - 1])))
        --last;
    std::size_t family = last - 1;
    while (family > 1 && contains(kParticles, plain(list[family - 1])))
        --family;
    const auto at = [&](std::size_t i) { return list.begin() + static_cast<std::ptrdiff_t>(i); };
    if (family == 0 && !(contains(kParticles, plain(list[0])))) {
        parts.given = joined(list.begin(), list.end());
        return parts;
    }
    parts.given = joined(list.begin(), at(family));
    parts.family = joined(at(family), list.end());
    return parts;
}

/// "Family, Given"; absent where what is behind the comma is a suffix or nothing.
std::optional<PersonName> splitAtComma(std::string_view text)
{
    const std::size_t comma = text.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const auto family = words(text.substr(0, comma));
    const auto given = words(text.substr(comma + 1));
    if (given.empty() || family.empty() || contains(kSuffixes, plain(given.front())))
        return std::nullopt;
    return PersonName{joined(family.begin(), family.end()), joined(given.begin(), given.end()), {}};
}

} // namespace

PersonName splitPersonName(std::string_view full)
{
    std::u32string text = toUtf32(full);
    constexpr char32_t kWideBlank = 0x3000;
    std::replace_if(
        text.begin(), text.end(), [](char32_t c) { return c == kWideBlank || c == 0xA0 || c < U' '; }, U' ');
    const std::string spaced = fromUtf32(text);
    std::vector<std::string_view> list = words(spaced);
    if (list.empty())
        return {};
    if (list.size() == 2 && isHan(toUtf32(list[0])) && isHan(toUtf32(list[1])))
        return {std::string(list[0]), std::string(list[1]), {}};
    if (list.size() == 1 && isHan(toUtf32(list[0])))
        return splitHan(toUtf32(list[0]));

    std::size_t titles = 0;
    while (titles + 1 < list.size() && contains(kTitles, plain(list[titles])))
        ++titles;
    const auto afterTitles = list.begin() + static_cast<std::ptrdiff_t>(titles);
    const std::string form = joined(list.begin(), afterTitles);
    const std::string rest = joined(afterTitles, list.end());
    list.erase(list.begin(), afterTitles);
    const auto byComma = splitAtComma(rest);
    PersonName parts = byComma ? *byComma : splitWestern(list);
    // "Mr. Smith" is a family name.
    if (!form.empty() && parts.family.empty() && list.size() == 1)
        std::swap(parts.family, parts.given);
    parts.addressForm = form;
    return parts;
}

std::string joinPersonName(std::string_view family, std::string_view given)
{
    if (family.empty() || given.empty())
        return std::string(family.empty() ? given : family);
    if (isHan(toUtf32(family)) && isHan(toUtf32(given)))
        return std::string(family).append(given);
    return std::string(given).append(1, ' ').append(family);
}

} // namespace leadbook
