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

/// What contracts will bring by survival to their renewal.
struct ContractRenewals
{
    std::size_t contracts = 0;         ///< with a customer, a first and a last day
    std::vector<RenewalCount> counts;  ///< by how often the customer's contract had come to its end, from 1
    std::optional<ShiftedBetaFit> fit; ///< with at least kFewestRenewals ends whose outcome is known
    std::size_t running = 0;           ///< customers with a contract that may still be renewed
    double expected = 0;               ///< their renewals within the horizon
    double value = 0;                  ///< what those are worth at the amount of now, times margin
};

/// So many ends of contracts must be known before anything is learnt from them.
inline constexpr std::int64_t kFewestRenewals = 20;
/// Who signs a next contract within so many days of the end of the last one has renewed.
inline constexpr int kRenewalGrace = 90;

/// Follows the contracts of each customer, @p terms by customer and start, up to @p asOf, and looks
/// @p horizonDays ahead. Of contracts that run side by side only the one that ends last is followed. Pure;
/// any thread.
ContractRenewals followContracts(std::span<const ContractTerm> terms, Day asOf, int horizonDays,
                                 double margin, const Progress &progress);

/// The same for the contracts of the book @p path: in a worker. Errors: Io, Corrupt, Cancelled.
Result<ContractRenewals> contractRenewals(const QString &path, Day asOf, int horizonDays, double margin,
                                          const Progress &progress);

} // namespace leadbook
