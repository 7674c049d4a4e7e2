// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot/textquery.h"

#include "domain/fold.h"
#include "domain/phonenumber.h"
#include "domain/typo.h"

#include <algorithm>

namespace leadbook {

namespace {

constexpr bool isSmallLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

/// Whether a term can be part of a typed phone number: digits and the marks between them.
bool isPhoneLike(std::string_view term)
{
    return term.find_first_not_of("0123456789+-().") == std::string_view::npos;
}

/// How a term may be read as pinyin; none where it is more than letters (and the mark of "xi'an").
std::vector<std::string> soundsOf(std::string_view term)
{
    std::string letters;
    for (const char c : term) {
        if (isSmallLetter(c))
            letters += c;
        else if (c != '\'')
            return {};
    }
    if (letters.empty())
        return {};
    // ü is kept as v, and is typed as ü (folded to u), u or v, behind l and n.
    std::string dotted = letters;
    for (std::size_t i = 1; i < dotted.size(); ++i) {
        if (dotted[i] == 'u' && (dotted[i - 1] == 'l' || dotted[i - 1] == 'n'))
            dotted[i] = 'v';
    }
    if (dotted == letters)
        return {letters};
    return {letters, dotted};
}

std::vector<std::string_view> splitTerms(std::string_view text)
{
    constexpr std::string_view kBlanks = " \n";
    std::vector<std::string_view> terms;
    for (std::size_t begin = text.find_first_not_of(kBlanks); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(kBlanks, begin), text.size());
        terms.push_back(text.substr(begin, end - begin));
        begin = text.find_first_not_of(kBlanks, end);
    }
    return terms;
}

} // namespace

TextQuery::TextQuery(std::string_view typed, const DialPlan &home)
{
    const std::string text = folded(typed);
    const std::vector<std::string_view> terms = splitTerms(text);
    std::string spoken;
    for (std::size_t i = 0; i < terms.size();) {
        Group &group = m_groups.emplace_back();
        std::string phone;
        do {
            group.terms.push_back({std::string(terms[i]), soundsOf(terms[i])});
            m_phrase.text.append(m_phrase.text.empty() ? "" : " ").append(terms[i]);
            spoken.append(terms[i]);
            if (isPhoneLike(terms[i]))
                phone.append(terms[i]);
            ++i;
        } while (!phone.empty() && i < terms.size() && isPhoneLike(terms[i]));
        group.digits = phoneQueryDigits(phone, home);
        if (group.digits == group.terms.front().text)
            group.digits.clear();
    }
    m_phrase.sounds = soundsOf(spoken);
}

bool TextQuery::Term::mayHaveTypo() const
{
    return text.size() >= kLeastTypedWithTypo && std::ranges::all_of(text, isSmallLetter);
}

bool TextQuery::mayHaveTypos() const
{
    return std::ranges::any_of(
        m_groups, [](const Group &group) { return std::ranges::any_of(group.terms, &Term::mayHaveTypo); });
}

} // namespace leadbook
