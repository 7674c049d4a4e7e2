// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dialplan.h"

#include <string>
#include <string_view>
#include <vector>

namespace leadbook {

/// What a user typed into the search box, ready to be looked for. Each blank-separated term must be found
/// (AND); see TextIndex for what finding means. Immutable; may be used from several threads at once.
class TextQuery
{
public:
    /// One term: found by its folded text, or, where it is letters only, by ear.
    struct Term
    {
        std::string text;                ///< folded, not empty
        std::vector<std::string> sounds; ///< as pinyin: with u, and with v where it may stand for ü

        /// A Latin word long enough to be looked for with an error; see isWithinOneTypo().
        bool mayHaveTypo() const;
    };
    /// Terms next to each other that are digits, blanks, + and - are perhaps one phone number: the group is
    /// found where all its terms are, or its joined digits.
    struct Group
    {
        std::vector<Term> terms;
        std::string digits; ///< empty where the terms say it all
    };

    TextQuery() = default;
    /// @p typed is UTF-8; @p home says what "+86 …" means (see phoneQueryDigits()).
    explicit TextQuery(std::string_view typed, const DialPlan &home = dialPlanOf("CN"));

    /// Nothing but blanks was typed.
    bool isEmpty() const { return m_groups.empty(); }
    const std::vector<Group> &groups() const { return m_groups; }
    /// All of it as one term: with a blank between words, and without one where it is read aloud.
    const Term &phrase() const { return m_phrase; }
    /// Some word may be looked for with an error.
    bool mayHaveTypos() const;

private:
    std::vector<Group> m_groups;
    Term m_phrase;
};

} // namespace leadbook
