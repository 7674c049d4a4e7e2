// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lifetime/customervalue.h"
#include "analysis/lifetime/gammagamma.h"
#include "analysis/lifetime/holdout.h"
#include "analysis/lifetime/purchasecounts.h"
#include "core/progress.h"
#include "snapshot/snapshot.h"

#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// What is asked about what customers will be worth.
struct LifetimeQuestion
{
    int unitDays = 7;    ///< unit of time: 1 or 7 days
    Day calibrationEnd;  ///< the models learn up to this day, and customers are seen from it; no day: up to
                         ///< asOf
    Day asOf;            ///< the last day that is known; must be a day
    double horizon = 52; ///< how far customers are looked at, in units
    double margin = 1;   ///< share of the money that is earned

    friend bool operator==(const LifetimeQuestion &, const LifetimeQuestion &) = default;
};

/// How a customer's future is told.
enum class LifetimeBasis : std::uint8_t
{
    OneOrder, ///< by the model alone: whether one is still a customer cannot be told
    Model,    ///< BG/NBD
    Rhythm,   ///< by the customer's own regular rhythm
};

/// The effect of a tenth more, in money over the horizon.
struct LifetimeGains
{
    double frequency = 0; ///< of buying a tenth more often
    double spend = 0;     ///< of spending a tenth more at a time
    double retention = 0; ///< of a tenth fewer drop-outs after a purchase

    LifetimeGains &operator+=(const LifetimeGains &other);
};

/// What one customer is expected to do from the end of the calibration over the horizon.
struct CustomerLifetime
{
    LifetimeBasis basis = LifetimeBasis::OneOrder;
    PurchaseCounts counts;
    double meanSpend = 0; ///< expected at a time
    double earned = 0;    ///< at a time: mean spend times margin
    Day next; ///< when the next purchase is as likely made as not; no day: cannot be told, or gone
    LifetimeGains gains;
    double modelAlive = 1;    ///< by BG/NBD, whatever the basis; 1 of customers with one purchase
    double modelExpected = 0; ///< purchases over the horizon, by BG/NBD

    double value() const { return counts.expected * earned; }
    /// What the 80 % range of the number of purchases comes to.
    double low() const { return counts.low * earned; }
    double high() const { return counts.high * earned; }
};

/// Where mean spends come from.
enum class SpendBasis : std::uint8_t
{
    Model, ///< Gamma-Gamma
    // Each customer's own mean, because
    Correlated, ///< who buys more often spends otherwise, which the model rules out
    NoMean,     ///< spends differ so much that the model has no mean
    TooFew,     ///< there are too few customers to learn from
};

/// Whether the model may be trusted, by what it was held against.
enum class LifetimeVerdict : std::uint8_t
{
    NobodyAgain, ///< no customer bought on two days
    TooFew,      ///< too few customers did
    Unsettled,   ///< no parameters fit best
    NoHoldOut,   ///< nothing was kept back to hold it against
    Misses,      ///< all purchases together lie outside their range and a fifth off
    TooNarrow,   ///< fewer than 80 % of the customers lie in their 80 % range
    Holds,
};

/// The fewest customers with repeats that a model is learnt from.
inline constexpr std::size_t kFewestRepeaters = 20;

/// Value as the trade's rule of thumb has it: margin × frequency × expected life.
struct SimpleValue
{
    double spend = 0;     ///< at a time, in the last year
    double frequency = 0; ///< purchases a year of who bought in it
    double retention = 0; ///< share of the buyers of the year before who bought again, 0-1
    double margin = 1;

    /// Years: 1 / (1 - retention); absent where all came back or nobody was there before.
    std::optional<double> life() const;
    std::optional<double> value() const;
    bool hasYearBefore = false;
};

/// What customers will be worth, and how well that was told before.
struct LifetimeAnalysis
{
    LifetimeQuestion question;
    BuyingHistories histories; ///< up to the end of the calibration
    std::optional<BgNbdFit> buying;
    std::optional<GammaGammaFit> spending;
    SpendBasis spendBasis = SpendBasis::Model;
    std::size_t freePurchases = 0;           ///< purchases that count though they were free
    double correlation = 0;                  ///< rank correlation of repeats and mean spend
    std::vector<CustomerLifetime> customers; ///< as in histories; empty without a model
    Day checkedFrom;                         ///< the hold-out begins after this day
    std::optional<BgNbdFit> checked;         ///< the model that was held against it
    BuyingHoldOut holdOut;
    std::vector<TrackingPoint> tracking; ///< by weeks
    SimpleValue simple;
    LifetimeVerdict verdict = LifetimeVerdict::NobodyAgain;
};

/// Looks at the customers of @p snapshot. With no end of the calibration the models learn from everything up
/// to the day, and a second one from all but the last part of the time, to be held against that: as long as
/// the horizon, but at most a third of the time. Pure; any thread. Without a model where @p progress is
/// cancelled.
LifetimeAnalysis analyseLifetime(const Snapshot &snapshot, const LifetimeQuestion &question,
                                 const Progress &progress);

/// The same without the customers themselves.
LifetimeAnalysis learnLifetime(const Snapshot &snapshot, const LifetimeQuestion &question,
                               const Progress &progress);

/// How the customers of @p snapshot buy, learnt from everything up to @p end, for their values over a year.
/// Absent where too few bought on a second day, where no parameters fit best, or where @p progress is
/// cancelled.
std::optional<ValueModel> learnValueModel(const Snapshot &snapshot, Day end, const Progress &progress);

/// Customers of one group summed.
struct LifetimeSum
{
    std::int64_t customers = 0; ///< who have bought
    std::int64_t oneOrder = 0;  ///< of them, with one purchase
    double expected = 0;        ///< purchases over the horizon
    double value = 0;
    double variance = 0; ///< of value, by the numbers of purchases
    LifetimeGains gains;

    void add(const CustomerLifetime &customer);
    /// The range that holds the value in 80 of 100 cases if customers go on as the model has it.
    double low() const;
    double high() const;
};

/// Sums by group: @p group has a number below @p groups for each customer row; others are left out.
std::vector<LifetimeSum> sumLifetimes(const LifetimeAnalysis &analysis, std::span<const std::uint32_t> group,
                                      std::size_t groups);

/// The day by which half of a group's customers are expected to have bought again, of those of whom it can be
/// told; no day where it can be told of nobody. Groups as above.
std::vector<Day> nextByGroup(const LifetimeAnalysis &analysis, std::span<const std::uint32_t> group,
                             std::size_t groups);

} // namespace leadbook
