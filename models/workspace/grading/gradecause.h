// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string_view>

namespace leadbook {

/// Why a grade moved.
enum class GradeCause : std::uint8_t
{
    Contact,    ///< an interaction of that day
    TimePassed, ///< something left its window, or came to another band with the days
    Need,       ///< an assessment of the need
    Deal,       ///< a deal began, moved or was decided
    Purchase,
    Survey,     ///< an answer to a survey
    Scheme,     ///< a new version of the rules
    ByHand,     ///< a person set it
    RulesAgain, ///< a grade set by hand ended
    Other,      ///< what has no day of its own
};

inline constexpr std::size_t kGradeCauses = 10;

/// The keys of the causes, as the command line prints them.
inline constexpr std::array<std::string_view, kGradeCauses> kGradeCauseKeys{
    "contact", "timePassed", "need", "deal", "purchase", "survey", "scheme", "byHand", "rulesAgain", "other"};

constexpr std::string_view gradeCauseKey(GradeCause cause)
{
    return kGradeCauseKeys[static_cast<std::size_t>(cause)];
}

/// The cause in the user's language, as a choice of a filter.
QString gradeCauseLabel(GradeCause cause);

} // namespace leadbook
