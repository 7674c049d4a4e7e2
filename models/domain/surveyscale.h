// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <cstdint>
#include <optional>

namespace leadbook {

/// What an answer to "would you recommend us" means: 9-10, 7-8, 0-6.
enum class NpsClass : std::uint8_t
{
    Promoter,
    Passive,
    Detractor
};

/// The largest score of a survey called @p kind: 10 for NPS, 5 for CSAT; absent for others.
std::optional<int> topScore(QStringView kind);

/// Whether scores of a survey called @p kind have an NPS class.
bool isNps(QStringView kind);
/// The class of @p score as an answer to an NPS survey; absent beyond 0 to 10.
std::optional<NpsClass> npsClass(double score);
/// The class of an answer to a survey called @p kind; absent where that is not NPS or @p score is no answer
/// to it.
std::optional<NpsClass> npsClass(QStringView kind, std::optional<double> score);

/// How satisfied an answer says a customer is.
enum class SatisfactionLevel : std::uint8_t
{
    High,   ///< a promoter, or 4 and 5 of 5
    Medium, ///< 7 and 8 of 10, or 3 of 5
    Low
};
/// The level of an answer to a survey called @p kind; absent where its scale is not known or @p score is not
/// on it.
std::optional<SatisfactionLevel> satisfactionLevel(QStringView kind, double score);

} // namespace leadbook
