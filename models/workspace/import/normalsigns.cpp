// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/import/normalsigns.h"

#include "domain/companyname.h"
#include "domain/creditcode.h"
#include "domain/emailaddress.h"
#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "domain/places.h"
#include "exchange/celltext.h"
#include "exchange/dictionaryfile.h"
#include "workspace/import/stablehash.h"

#include <algorithm>
#include <vector>

namespace leadbook {

namespace {

std::uint64_t signOf(std::string_view normalForm)
{
    return normalForm.empty() ? 0 : stableHash(normalForm);
}

} // namespace

std::uint64_t keySign(std::string_view key)
{
    return signOf(trimmed(key));
}

std::uint64_t creditCodeSign(std::string_view code)
{
    const auto normal = code.empty() ? std::nullopt : creditCode(code);
    return normal ? signOf(*normal) : 0;
}

std::uint64_t mobileSign(std::string_view number, const DialPlan &home)
{
    const std::string digits = number.empty() ? std::string() : phoneDigits(number, home);
    const bool isForeign = digits.starts_with('+');
    constexpr std::size_t kLeastDigits = 6;
    if (digits.size() < kLeastDigits || (!isForeign && !home.mobile.empty() && !isMobile(digits, home)))
        return 0;
    return signOf(digits);
}

std::uint64_t phoneSign(std::string_view number, const DialPlan &home)
{
    const std::string digits = number.empty() ? std::string() : phoneDigits(number, home);
    return !digits.empty() && isMobile(digits, home) ? signOf(digits) : 0;
}

std::uint64_t anyPhoneSign(std::string_view number, const DialPlan &home)
{
    const std::string digits = number.empty() ? std::string() : phoneDigits(number, home);
    constexpr std::size_t kLeastDigits = 6;
    return digits.size() < kLeastDigits ? 0 : signOf(digits);
}

std::uint64_t emailSign(std::string_view address)
{
    const auto normal = address.empty() ? std::nullopt : emailAddress(address);
    return normal && !isRoleAddress(*normal) ? signOf(*normal) : 0;
}

std::uint64_t anyEmailSign(std::string_view address)
{
    const auto normal = address.find('@') == address.npos ? std::nullopt : emailAddress(address);
    return normal ? signOf(*normal) : 0;
}

std::uint64_t wechatSign(std::string_view id)
{
    return signOf(folded(trimmed(id)));
}

std::uint64_t personNameSign(std::string_view name)
{
    const std::string plain = folded(trimmed(name));
    constexpr std::string_view kBetween = " ,.";
    if (plain.find_first_of(kBetween) == plain.npos)
        return signOf(plain);
    std::vector<std::string_view> words;
    for (std::size_t at = plain.find_first_not_of(kBetween); at < plain.size();) {
        const std::size_t end = std::min(plain.find_first_of(kBetween, at), plain.size());
        words.push_back(std::string_view(plain).substr(at, end - at));
        at = plain.find_first_not_of(kBetween, end);
    }
    std::ranges::sort(words);
    std::string joined;
    for (const std::string_view word : words)
        joined.append(word).append(1, ' ');
    return signOf(joined);
}

std::uint64_t plainNameSign(std::string_view name)
{
    const bool hasLetter = std::ranges::any_of(name, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0x80 || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    });
    return hasLetter ? signOf(spellingKey(name)) : keySign(name);
}

std::uint64_t citySign(std::string_view city)
{
    const std::string plain = folded(trimmed(city));
    const std::string_view place = chinesePlaceAt(plain);
    return signOf(place.empty() ? std::string_view(plain) : place);
}

CompanySign companySign(std::string_view name)
{
    const CompanyName parts = companyName(name);
    CompanySign sign;
    sign.core = signOf(parts.core);
    sign.place = signOf(parts.place);
    sign.hasLegalForm = parts.core.size() < spellingKey(name).size();
    return sign;
}

} // namespace leadbook
