// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"
#include "snapshot/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace leadbook {

/// What the events of one customer add up to on a day: the inputs of grade and RFM.
struct CustomerFacts
{
    Day lastContact;                 ///< latest two-way contact up to the day
    std::uint16_t contactDays30 = 0; ///< different days with two-way contact in the last 30
    std::uint16_t contactDays90 = 0;
    std::uint8_t stageLevel = 0;    ///< 1-5 of the furthest open deal, 0 = none
    std::uint16_t stage = kNoStage; ///< that stage
    std::uint32_t openDeals = 0;
    Money openValue;   ///< sum over open deals
    Money largestOpen; ///< largest open deal
    Money wonYear;     ///< won deals closed in the last 12 months
    Money boughtYear;  ///< net purchases of the last 12 months
};

/// Facts of the customers in rows [@p first, @p end) for @p asOf: what is dated later does not count. Streams
/// over all event tables once; 48 bytes a customer and 8 for each contact of the last 90 days.
std::vector<CustomerFacts> gatherFacts(const Snapshot &snapshot, Day asOf, Row first, Row end);
/// The same of the customers @p rows, in that order, by following their adjacencies: for a few.
std::vector<CustomerFacts> gatherFacts(const Snapshot &snapshot, Day asOf, std::span<const Row> rows);

/// grading.md: the largest of open deal amount, won deals or net purchases of 12 months, and yearly
/// potential; not known where there is none of them.
Money customerValue(const CustomerFacts &facts, Money potential);

} // namespace leadbook
