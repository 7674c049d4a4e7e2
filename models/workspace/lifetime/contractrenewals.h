// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/shiftedbeta.h"
#include "core/day.h"
#include "core/money.h"
#include "core/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// A contract of a customer with its first and last day.
struct ContractTerm
{
    std::int64_t customer = 0; ///< id
    Day start;
    Day end;
    Money amount; ///< not known: not told
};

/// What is asked of contracts.
struct ContractQuestion
{
    Day asOf;              ///< they are seen from this day; must be a day
    int horizonDays = 364; ///< how far is looked ahead
    double margin = 1;     ///< share of the money that is earned
};

/// Whether contracts tell how long customers stay.
enum class ContractVerdict : std::uint8_t
{
    None,      ///< there are no contracts
    TooFew,    ///< fewer than kFewestRenewals ends are known
    AllAlike,  ///< all renewed, or nobody did
    Unsettled, ///< only first ends are known, or no parameters fit best
    Told,
};

/// What contracts will bring by survival to their renewal.
struct ContractRenewals
{
    ContractQuestion question;
    std::size_t contracts = 0;         ///< with a customer, a first and a last day
    std::vector<RenewalCount> counts;  ///< by how often the customer's contract had come to its end, from 1
    std::optional<ShiftedBetaFit> fit; ///< with at least kFewestRenewals ends whose outcome is known
    ContractVerdict verdict = ContractVerdict::None;
    std::size_t running = 0; ///< customers with a contract that may still be renewed
    // The rest only where the verdict is Told.
    double expected = 0;      ///< their renewals within the horizon
    double value = 0;         ///< what those are worth at the amount of now, times margin
    double left = 0;          ///< all their renewals to come, each discounted (DERL)
    double leftValue = 0;     ///< what those are worth likewise
    std::size_t unpriced = 0; ///< of running: without an amount, and so in no value

    /// Ends of contracts whose outcome is known, and renewals among them.
    RenewalCount known() const;
};

/// So many ends of contracts must be known before anything is learnt from them.
inline constexpr std::int64_t kFewestRenewals = 20;
/// Who signs a next contract within so many days of the end of the last one has renewed.
inline constexpr int kRenewalGrace = 90;
/// By how much a renewal is worth less for each year that it is away.
inline constexpr double kYearlyDiscount = 0.1;

/// Follows the contracts of each customer, @p terms by customer and start. Of contracts that run side by side
/// only the one that ends last is followed. Pure; any thread. Empty where @p progress is cancelled.
ContractRenewals followContracts(std::span<const ContractTerm> terms, const ContractQuestion &question,
                                 const Progress &progress);

/// The same for the contracts of the book @p path: in a worker. Where the day is not told (@p isDayTold) and
/// the last contract of all ended before it, as in a book of old data, they are seen from that end. Errors:
/// Io, Corrupt, Cancelled.
Result<ContractRenewals> contractRenewals(const QString &path, ContractQuestion question, bool isDayTold,
                                          const Progress &progress);

} // namespace leadbook
