// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "workspace/view.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace leadbook {

struct Filter;

/// With fewer stays of won deals in a stage nothing is called long there.
inline constexpr std::size_t kLeastWonStays = 10;

/// Which open deals are asked for.
struct DealsQuestion
{
    std::int64_t pipeline = 0;              ///< its id; 0, or one that is gone: the one with the most deals
    std::optional<std::int64_t> owner = {}; ///< id, 0: nobody's; absent: everybody's
    std::optional<Period> expected = {};    ///< when they are expected to be closed; absent: whenever
    std::shared_ptr<const Filter> customers = {}; ///< whose they are; null: anybody's
};

/// An open deal.
struct OpenDeal
{
    Row deal = kNoRow;      ///< in Snapshot::deals
    std::int32_t days = -1; ///< in its stage, by its dated moves; -1: not known
    bool isLong = false;    ///< longer than StageDeals::longDays
    Money amount = {};      ///< as the deal has it

    friend bool operator==(const OpenDeal &, const OpenDeal &) = default;
};

/// A sum of known amounts in one currency.
struct CurrencySum
{
    std::string currency; ///< its code, else what the deals say; empty: that of the book
    Money amount;

    friend bool operator==(const CurrencySum &, const CurrencySum &) = default;
};

/// A stage with its open deals.
struct StageDeals
{
    std::uint16_t stage = kNoStage; ///< index into Snapshot::stages; kNoStage: those of which none is told
    std::optional<std::int32_t> longDays; ///< see longStay()
    std::vector<OpenDeal> deals;          ///< long ones first, then by amount, the largest first
    std::vector<CurrencySum> sums;        ///< the largest first
};

/// The open deals of one pipeline by stage, for one view.
struct OpenDeals
{
    std::uint16_t pipeline = kNoPipeline; ///< index into Snapshot::pipelines; kNoPipeline: the book has none
    std::vector<StageDeals> stages; ///< in the order of the pipeline; deals without a stage, if any, first
    std::size_t deals = 0;          ///< in all stages together
};

/// Answers @p question on @p view, as of its day. What is long follows from all won deals of the pipeline,
/// whichever deals are asked for. Any thread.
OpenDeals openDeals(const View &view, const DealsQuestion &question, const Progress &progress);

/// What is shown of a deal beside its own columns; texts are valid as long as the view.
struct DealParty
{
    std::string_view customer;         ///< its name; empty: nobody's
    std::string_view contact;          ///< the main contact's name; empty: none
    std::string_view owner;            ///< name; empty: none
    std::optional<std::uint8_t> grade; ///< of the customer: index into the scheme's grades
};

DealParty dealPartyOf(const View &view, Row deal);

} // namespace leadbook
