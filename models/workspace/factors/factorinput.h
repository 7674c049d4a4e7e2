// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/winfactors.h"
#include "core/progress.h"
#include "workspace/view.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace leadbook {

/// What may go with winning.
enum class FactorId : std::uint8_t
{
    Source,   ///< of the deal, else of its customer
    Industry, ///< of the customer
    Region,   ///< of the customer
    Size,     ///< of the customer: employees in four bands
    Product,
    Competitor,
    Owner,
    Amount,   ///< of the deal: a third of the deals each
    Contacts, ///< two-way contacts with the customer from the beginning to the point
    Answer,   ///< days from the beginning to the customer's first answer, up to the point
};

/// Bands of the factors that are no texts: the first number of each band after the first one.
inline constexpr int kSizeBands[] = {20, 100, 500};
inline constexpr int kContactBands[] = {1, 3, 6};
/// The last one: no answer up to the point.
inline constexpr int kAnswerBands[] = {3, 8, 15};

/// When in a deal's life its factors are measured.
struct FactorPoint
{
    int days = 14;                      ///< after it began
    std::optional<std::uint16_t> stage; ///< instead: when it came into this one (place in Snapshot::stages)
};

/// One factor of the decided deals.
struct FactorTable
{
    FactorId id = FactorId::Source;
    std::vector<std::string> names;   ///< of the levels; empty: bands, which have words of their own
    std::vector<std::uint32_t> level; ///< by deal, kNoFactorLevel where not known
    std::size_t levels = 0;
};

/// The decided deals and their factors.
struct FactorInput
{
    std::vector<Row> deals;        ///< rows of Snapshot::deals
    std::vector<std::uint8_t> won; ///< 1 or 0
    std::vector<FactorTable> factors;
    std::int64_t tooEarly = 0; ///< decided before the point, or never at it: measured by nothing
    std::int64_t undated = 0;  ///< decided, without the days that measuring needs
};

/// The deals of @p view that were decided after @p point, as of the view's day. What happened later than the
/// point is not looked at; fields of deals and customers are as the book has them today. Pure; any thread.
FactorInput gatherFactors(const View &view, const FactorPoint &point, const Progress &progress);

/// The same with what they say of winning.
struct WinFactors
{
    FactorInput input;
    std::vector<FactorLevel> levels;
};
WinFactors winFactorsOf(const View &view, const FactorPoint &point, const Progress &progress);

} // namespace leadbook
