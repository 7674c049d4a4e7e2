// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phonenumber.h"

#include "domain/fold.h"

#include <algorithm>
#include <array>

namespace leadbook {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool startsWith(std::string_view text, std::string_view start)
{
    return text.substr(0, start.size()) == start;
}

bool isChina(const DialPlan &plan)
{
    return plan.region == "CN";
}

/// Where an extension begins ("ext" by its x), in half-width text: at what says so behind some digits.
std::size_t extensionAt(std::string_view text)
{
    constexpr std::array<std::string_view, 6> kMarks{"x", "X", "#", "转", "轉", "分机"};
    std::size_t first = text.size();
    const bool isPlain = std::all_of(text.begin(), text.end(), [](char c) {
        return isDigit(c) || c == '+' || c == '-' || c == '(' || c == ')' || c == ' ';
    });
    if (isPlain)
        return first;
    const std::size_t digit = text.find_first_of("0123456789");
    if (digit == std::string_view::npos)
        return first;
    for (const std::string_view mark : kMarks)
        first = std::min(first, text.find(mark, digit));
    return first;
}

/// The digits of a half-width number and whether it began with a plus sign.
struct Dialled
{
    std::string digits;
    bool isInternational = false;
};

/// "021-12345678-801": a group of at most six digits behind a whole Chinese landline number is an extension.
bool endsBeforeGroup(const Dialled &dialled, std::string_view rest)
{
    constexpr std::size_t kShortestLandline = 11; // with its 0, or with 86 and without
    constexpr std::ptrdiff_t kLongestExtension = 6;
    const std::string_view digits = dialled.digits;
    const bool isNational = startsWith(digits, "0") && !startsWith(digits, "00");
    return (dialled.isInternational ? startsWith(digits, "86") : isNational) &&
           digits.size() >= kShortestLandline + (dialled.isInternational ? 1 : 0) &&
           std::count_if(rest.begin(), rest.end(), isDigit) <= kLongestExtension;
}

Dialled readDigits(std::string_view text, bool isChinese)
{
    Dialled dialled;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isDigit(c))
            dialled.digits += c;
        else if (c == '+' && dialled.digits.empty())
            dialled.isInternational = true;
        else if (c == '(' && dialled.isInternational && startsWith(text.substr(i), "(0)"))
            i += 2;
        else if (c == '-' && isChinese && endsBeforeGroup(dialled, text.substr(i)))
            break;
    }
    return dialled;
}

/// Whether @p national, without trunk, has the first digits and the length of a mobile number.
bool isMobileOf(const DialPlan &plan, std::string_view national)
{
    if (national.size() < plan.mobileShortest || national.size() > plan.mobileLongest)
        return false;
    std::string_view starts = plan.mobile;
    while (!starts.empty()) {
        const std::string_view start = starts.substr(0, starts.find(' '));
        if (startsWith(national, start))
            return true;
        starts.remove_prefix(std::min(starts.size(), start.size() + 1));
    }
    return false;
}

std::string_view withoutTrunk(std::string_view national, const DialPlan &plan)
{
    if (!plan.trunk.empty() && startsWith(national, plan.trunk))
        national.remove_prefix(plan.trunk.size());
    return national;
}

/// A number that was written with the country code of home, as it is dialled there.
std::string homeForm(std::string_view national, const DialPlan &home)
{
    national = withoutTrunk(national, home);
    const bool isService = isChina(home) && (startsWith(national, "400") || startsWith(national, "800"));
    // North America's trunk 1 is the country code again, and Chinese mobile numbers are dialled without any.
    if (home.trunk != "0" || isService || (isChina(home) && isMobileOf(home, national)))
        return std::string(national);
    return std::string(home.trunk).append(national);
}

/// Whether digits without + or exit code begin with the home country's code all the same.
bool hasBareHomeCode(std::string_view digits, const DialPlan &home)
{
    constexpr std::size_t kLongestChinese = 11;
    if (!isChina(home) || !startsWith(digits, home.countryCode))
        return false;
    return digits.size() > kLongestChinese;
}

std::string foreignForm(std::string_view digits)
{
    std::string form = "+";
    const DialPlan *plan = dialPlanOfCode(digits);
    if (plan == nullptr)
        return form.append(digits);
    form.append(plan->countryCode);
    digits.remove_prefix(plan->countryCode.size());
    return form.append(plan->trunk == "0" ? withoutTrunk(digits, *plan) : digits);
}

std::string normalForm(const Dialled &dialled, const DialPlan &home)
{
    std::string_view digits = dialled.digits;
    bool isInternational = dialled.isInternational;
    const std::string_view prefix = isInternational ? std::string_view("00") : home.exit;
    if (startsWith(digits, prefix)) {
        digits.remove_prefix(prefix.size());
        isInternational = true;
    }
    const bool isHomeCode = !home.countryCode.empty() && startsWith(digits, home.countryCode) &&
                            (isInternational || hasBareHomeCode(digits, home));
    if (isHomeCode)
        return homeForm(digits.substr(home.countryCode.size()), home);
    if (isInternational)
        return foreignForm(digits);
    const std::string_view national = withoutTrunk(digits, home);
    const bool dropsTrunk = isChina(home) ? isMobileOf(home, national) : home.trunk != "0";
    return std::string(dropsTrunk ? national : digits);
}

} // namespace

std::string phoneDigits(std::string_view typed, const DialPlan &home)
{
    constexpr std::size_t kShortest = 3;
    std::string halfWidth;
    if (!isAscii(typed)) {
        appendFolded(typed, halfWidth);
        typed = halfWidth;
    }
    const Dialled dialled = readDigits(typed.substr(0, extensionAt(typed)), isChina(home));
    std::string form = dialled.digits.size() < kShortest ? std::string() : normalForm(dialled, home);
    // An exit or country code with next to nothing behind it is nobody's number.
    const std::size_t digits = form.size() - (startsWith(form, "+") ? 1 : 0);
    return digits < kShortest ? std::string() : form;
}

std::string phoneDigits(std::string_view typed, std::string_view homeRegion)
{
    return phoneDigits(typed, dialPlanOf(homeRegion));
}

std::string phoneQueryDigits(std::string_view typed, const DialPlan &home)
{
    const Dialled dialled = readDigits(folded(typed), false);
    std::string_view digits = dialled.digits;
    // "0011" may be the middle of a number: an exit code is followed by the code of home, or by a whole
    // number.
    constexpr std::size_t kWholeNumber = 8;
    const std::string_view behind = startsWith(digits, home.exit) ? digits.substr(home.exit.size()) : "";
    const bool hasExit =
        !dialled.isInternational &&
        (behind.size() >= kWholeNumber || (!behind.empty() && startsWith(behind, home.countryCode)));
    if (hasExit)
        digits = behind;
    const bool isInternational = dialled.isInternational || hasExit;
    if (isInternational && !home.countryCode.empty() && startsWith(digits, home.countryCode))
        digits = withoutTrunk(digits.substr(home.countryCode.size()), home);
    return std::string(digits);
}

bool isMobile(std::string_view normalForm, const DialPlan &home)
{
    if (!startsWith(normalForm, "+"))
        return isMobileOf(home, withoutTrunk(normalForm, home));
    normalForm.remove_prefix(1);
    const DialPlan *plan = dialPlanOfCode(normalForm);
    return plan != nullptr && isMobileOf(*plan, normalForm.substr(plan->countryCode.size()));
}

bool isMobile(std::string_view normalForm, std::string_view homeRegion)
{
    return isMobile(normalForm, dialPlanOf(homeRegion));
}

std::vector<std::string_view> splitPhones(std::string_view cell)
{
    constexpr std::array<std::string_view, 7> kSeparators{";", "；", ",", "，", "、", "\n", "/"};
    constexpr std::ptrdiff_t kWholeNumber = 7; // digits before a slash that make it a separator
    std::vector<std::string_view> numbers;
    const auto take = [&](std::string_view number) {
        const std::size_t begin = number.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos)
            return;
        const std::size_t end = number.find_last_not_of(" \t\r");
        numbers.push_back(number.substr(begin, end - begin + 1));
    };
    std::size_t begin = 0;
    for (std::size_t i = 0; i < cell.size();) {
        const std::string_view rest = cell.substr(i);
        const auto *separator = std::find_if(kSeparators.begin(), kSeparators.end(),
                                             [&](std::string_view one) { return startsWith(rest, one); });
        const std::string_view before = cell.substr(begin, i - begin);
        if (separator == kSeparators.end() ||
            (*separator == "/" && std::count_if(before.begin(), before.end(), isDigit) < kWholeNumber)) {
            ++i;
            continue;
        }
        take(before);
        i += separator->size();
        begin = i;
    }
    take(cell.substr(begin));
    return numbers;
}

} // namespace leadbook
