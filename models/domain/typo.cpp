// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/typo.h"

#include <algorithm>

namespace leadbook {

namespace {

/// How many letters @p typed and @p word begin with in common.
std::size_t commonBeginning(std::string_view typed, std::string_view word)
{
    return static_cast<std::size_t>(std::ranges::mismatch(typed, word).in1 - typed.begin());
}

/// Whether two neighbours at @p at are in each other's place.
bool isSwapped(std::string_view typed, std::string_view word, std::size_t at)
{
    return at + 1 < typed.size() && at + 1 < word.size() && typed[at] == word[at + 1] &&
           typed[at + 1] == word[at];
}

} // namespace

bool isWithinOneTypo(std::string_view typed, std::string_view word)
{
    const std::size_t at = commonBeginning(typed, word);
    if (typed.size() == word.size())
        return at == typed.size() || typed.substr(at + 1) == word.substr(at + 1) ||
               (isSwapped(typed, word, at) && typed.substr(at + 2) == word.substr(at + 2));
    if (typed.size() + 1 == word.size())
        return typed.substr(at) == word.substr(at + 1);
    return typed.size() == word.size() + 1 && typed.substr(at + 1) == word.substr(at);
}

bool isTypoOf(std::string_view typed, std::string_view word)
{
    if (word.size() < kLeastWordWithTypo || typed.size() < kLeastTypedWithTypo)
        return false;
    if (typed.size() < kLeastWordWithTypo)
        return isWithinOneTypo(typed, word);
    // The first error decides what is left: it must be all the rest that was typed, whatever the word goes
    // on.
    const std::size_t at = commonBeginning(typed, word);
    if (at == typed.size())
        return true;
    const std::string_view rest = word.substr(at);
    const std::string_view more = typed.substr(at + 1);
    const bool isLeftOut = rest.substr(std::min<std::size_t>(1, rest.size())).starts_with(typed.substr(at));
    const bool isTooMany = rest.starts_with(more);
    const bool isAnother = !rest.empty() && rest.substr(1).starts_with(more);
    const bool isOrder = isSwapped(typed, word, at) && rest.substr(2).starts_with(more.substr(1));
    return isLeftOut || isTooMany || isAnother || isOrder;
}

} // namespace leadbook
