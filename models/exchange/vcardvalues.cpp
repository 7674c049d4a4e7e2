// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vcardvalues.h"

#include "core/day.h"
#include "domain/personname.h"
#include "domain/phonenumber.h"
#include "exchange/celltext.h"
#include "exchange/vcardtext.h"

#include <QString>

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

/// A type or label of a number, and the column it means. The first that fits counts.
struct PhoneWord
{
    std::string_view word;
    std::string_view column;
};
constexpr auto kPhoneWords = std::to_array<PhoneWord>({
    {"fax", "fax"},
    {"传真", "fax"},
    {"pager", "pager"},
    {"cell", "mobile"},
    {"mobile", "mobile"},
    {"iphone", "mobile"},
    {"手机", "mobile"},
    {"移动电话", "mobile"},
    {"main", "companyPhone"},
    {"总机", "companyPhone"},
});

struct Sex
{
    std::string_view word;
    std::string_view key;
};
constexpr auto kSexes = std::to_array<Sex>({
    {"m", "male"},
    {"male", "male"},
    {"男", "male"},
    {"1", "male"},
    {"f", "female"},
    {"female", "female"},
    {"女", "female"},
    {"2", "female"},
    {"o", "other"},
    {"other", "other"},
});

int numberAt(std::string_view digits, std::size_t from, std::size_t count)
{
    int number = 0;
    for (const char c : digits.substr(from, count))
        number = number * 10 + (c - '0');
    return number;
}

} // namespace

std::string withoutScheme(const std::string &text, std::string_view scheme)
{
    const std::string_view whole = trimmed(text);
    return equalsIgnoringCase(whole.substr(0, scheme.size()), scheme)
               ? std::string(whole.substr(scheme.size()))
               : text;
}

std::string vcardPhone(const std::string &value)
{
    std::string number = withoutScheme(value, "tel:");
    if (number == value)
        return number;
    constexpr std::string_view kExtension = ";ext=";
    const std::size_t end = number.find(';');
    if (end == number.npos)
        return number;
    const std::size_t extension = inSmallLetters(number).find(kExtension);
    std::string text = number.substr(0, end);
    if (extension != number.npos) {
        const std::size_t from = extension + kExtension.size();
        text += " ext. " + number.substr(from, number.find(';', from) - from);
    }
    return text;
}

std::string vcardLabel(const VCard &card, std::string_view group)
{
    if (group.empty())
        return {};
    const auto found = std::ranges::find_if(card.properties, [group](const VCardProperty &property) {
        return property.name == "X-ABLABEL" && property.group == group;
    });
    if (found == card.properties.end())
        return {};
    std::string label = vcardText(found->value, card.version);
    constexpr std::string_view kOpen = "_$!<";
    constexpr std::string_view kClose = ">!$_";
    if (label.starts_with(kOpen) && label.ends_with(kClose))
        label = label.substr(kOpen.size(), label.size() - kOpen.size() - kClose.size());
    return label;
}

std::string_view vcardPhoneColumn(const VCardProperty &property, std::string_view label,
                                  std::string_view number, const DialPlan &home)
{
    const std::string small = inSmallLetters(label);
    for (const PhoneWord &word : kPhoneWords) {
        const auto fits = [&word](std::string_view text) {
            return word.word == text || (word.column == "fax" && text.ends_with(word.word));
        };
        if (fits(small) || std::ranges::any_of(property.types, fits))
            return word.column;
    }
    return isMobile(phoneDigits(number, home), home) ? "mobile" : "phone";
}

std::string vcardDay(std::string_view value)
{
    std::string_view text = trimmed(value);
    text = text.substr(0, text.find_first_of("Tt "));
    const bool isBasic = text.size() == 8 && std::ranges::all_of(text, isDigit);
    const bool isExtended = text.size() == 10 && text[4] == '-' && text[7] == '-';
    std::string digits(text);
    std::erase(digits, '-');
    if ((!isBasic && !isExtended) || digits.size() != 8 || !std::ranges::all_of(digits, isDigit))
        return {};
    const auto day = Day::fromCivil(numberAt(digits, 0, 4), numberAt(digits, 4, 2), numberAt(digits, 6, 2));
    return day ? day->toIso().toStdString() : std::string();
}

std::string_view vcardSex(std::string_view value)
{
    const auto found = std::ranges::find(kSexes, inSmallLetters(trimmed(value)), &Sex::word);
    return found == kSexes.end() ? std::string_view() : found->key;
}

std::string vcardService(const VCardProperty &property, std::string_view account)
{
    if (const std::string_view service = property.parameter("X-SERVICE-TYPE"); !service.empty())
        return inSmallLetters(service);
    for (const std::string_view service : {"wechat", "weixin"}) {
        if (property.hasType(service))
            return std::string(service);
    }
    return inSmallLetters(account.substr(0, account.find(':')));
}

std::string withFurtherName(const std::string &given, const std::string &further)
{
    if (isBlank(given) || isBlank(further))
        return isBlank(given) ? further : given;
    // Han names are joined without a blank.
    const std::string joined = joinPersonName(given, further);
    return joined == given + further ? joined : given + ' ' + further;
}

} // namespace leadbook
