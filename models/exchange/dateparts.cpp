// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dateparts.h"

#include "domain/fold.h"
#include "exchange/celltext.h"

#include <algorithm>
#include <string>

namespace leadbook {

namespace {

constexpr std::size_t kLongest = 48;
constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
/// Times of day in which hours from 1 to 11 are after noon.
constexpr std::array<std::string_view, 3> kAfternoon{"pm", "p.m.", "下午"};
constexpr std::array<std::string_view, 3> kMorning{"am", "a.m.", "上午"};

/// A number of at most @p most digits taken off the front; absent where there is none.
std::optional<DateParts::Part> takeNumber(std::string_view &text, std::size_t most)
{
    DateParts::Part part;
    while (!text.empty() && isDigit(text.front()) && static_cast<std::size_t>(part.digits) <= most) {
        part.value = part.value * 10 + (text.front() - '0');
        ++part.digits;
        text.remove_prefix(1);
    }
    if (part.digits == 0 || static_cast<std::size_t>(part.digits) > most)
        return std::nullopt;
    return part;
}

/// A word of letters at the front that is one of @p names or its beginning of three letters or more; its
/// place.
template <std::size_t N>
std::optional<int> takeName(std::string_view &text, const std::array<std::string_view, N> &names)
{
    std::size_t length = 0;
    while (length < text.size() && text[length] >= 'a' && text[length] <= 'z')
        ++length;
    const std::string_view word = text.substr(0, length);
    const auto found = std::ranges::find_if(
        names, [word](std::string_view name) { return word.size() >= 3 && name.starts_with(word); });
    if (found == names.end())
        return std::nullopt;
    text.remove_prefix(length);
    if (text.starts_with('.'))
        text.remove_prefix(1);
    return static_cast<int>(found - names.begin());
}

bool takeAny(std::string_view &text, const std::array<std::string_view, 3> &words)
{
    for (const std::string_view word : words) {
        if (text.starts_with(word)) {
            text.remove_prefix(word.size());
            text = trimmed(text);
            return true;
        }
    }
    return false;
}

/// One or two digits and a colon's worth of time; @p value gets them. False where they are not there.
bool takeTwo(std::string_view &text, int &value, int below)
{
    const auto part = takeNumber(text, 2);
    if (!part || part->value >= below)
        return false;
    value = part->value;
    return true;
}

/// The time behind a date: minutes of the day. Absent where @p text is no time.
std::optional<int> readTime(std::string_view text)
{
    bool afternoon = takeAny(text, kAfternoon);
    bool morning = !afternoon && takeAny(text, kMorning);
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (!takeTwo(text, hour, 25) || !text.starts_with(':'))
        return std::nullopt;
    text.remove_prefix(1);
    if (!takeTwo(text, minute, 60))
        return std::nullopt;
    if (text.starts_with(':')) {
        text.remove_prefix(1);
        if (!takeTwo(text, second, 61))
            return std::nullopt;
    }
    if (text.starts_with('.') || text.starts_with(',')) {
        text.remove_prefix(1);
        while (!text.empty() && isDigit(text.front()))
            text.remove_prefix(1);
    }
    text = trimmed(text);
    afternoon = afternoon || takeAny(text, kAfternoon);
    morning = morning || (!afternoon && takeAny(text, kMorning));
    // The zone: the day as written is the day that counts.
    if (text.find_first_not_of("+-:0123456789zutcgm() ") != text.npos)
        return std::nullopt;
    if (afternoon && hour < 12)
        hour += 12;
    if (morning && hour == 12)
        hour = 0;
    const int total = hour * 60 + minute;
    return total < 24 * 60 ? std::optional(total) : std::nullopt;
}

/// "20101201" and "20101201 0826…": eight digits in one.
bool splitCompact(std::string_view &text, DateParts &parts)
{
    if (text.size() < 8 || !std::ranges::all_of(text.substr(0, 8), isDigit) ||
        (text.size() > 8 && isDigit(text[8])))
        return false;
    std::string_view year = text.substr(0, 4);
    std::string_view month = text.substr(4, 2);
    std::string_view day = text.substr(6, 2);
    parts.part = {*takeNumber(year, 4), *takeNumber(month, 2), *takeNumber(day, 2)};
    text.remove_prefix(8);
    return true;
}

/// What stands between two parts. False where nothing known does.
bool takeSeparator(std::string_view &text, char &separator)
{
    for (const std::string_view sign : {std::string_view("年"), std::string_view("月")}) {
        if (text.starts_with(sign)) {
            text = trimmed(text.substr(sign.size()));
            return true;
        }
    }
    const std::string_view before = text;
    text = trimmed(text);
    constexpr std::string_view kSigns = "-/.,";
    if (!text.empty() && kSigns.find(text.front()) != kSigns.npos) {
        separator = separator == '\0' ? text.front() : separator;
        text = trimmed(text.substr(1));
        return true;
    }
    separator = separator == '\0' ? ' ' : separator;
    return text.size() < before.size();
}

} // namespace

std::optional<DateParts> splitDate(std::string_view cell)
{
    std::string_view text = trimmed(cell);
    if (text.size() < 6 || text.size() > kLongest)
        return std::nullopt;
    const std::string plain = folded(text);
    text = plain;
    DateParts parts;
    if (!splitCompact(text, parts)) {
        if (takeName(text, kWeekdays)) {
            char ignored = '\0';
            takeSeparator(text, ignored);
        }
        for (std::size_t i = 0; i < parts.part.size(); ++i) {
            if (i > 0 && !takeSeparator(text, parts.separator))
                return std::nullopt;
            if (const auto month = i < 2 ? takeName(text, kMonths) : std::nullopt)
                parts.part[i] = {*month + 1, 0, true};
            else if (const auto number = takeNumber(text, 4))
                parts.part[i] = *number;
            else
                return std::nullopt;
        }
        if (text.starts_with("日"))
            text.remove_prefix(std::string_view("日").size());
    }
    if (text.empty())
        return parts;
    if (text.front() != 't' && trimmed(text).size() == text.size() && !text.starts_with("上") &&
        !text.starts_with("下") && text.front() != ',')
        return std::nullopt;
    parts.minute = readTime(trimmed(text.front() == 't' || text.front() == ',' ? text.substr(1) : text));
    if (!parts.minute)
        return std::nullopt;
    return parts;
}

} // namespace leadbook
