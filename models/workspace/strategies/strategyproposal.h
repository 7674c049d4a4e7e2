// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/strategies/strategy.h"
#include "workspace/record/recordwork.h"
#include "workspace/strategies/classmembers.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// A task that would be created, or an open one that would be withdrawn.
struct StrategyChange
{
    bool isWithdrawn = false;
    std::size_t strategy = 0; ///< place in StrategyProposal::strategies
    std::size_t step = 0;     ///< place in its steps
    Row customer = kNoRow;
    Day entered; ///< when the customer entered the class
    Day due;
    std::int64_t task = 0;  ///< id, of one that would be withdrawn
    bool isCadence = false; ///< of the strategy's cadence: a contact that repeats, and no step of it
};

/// A strategy and its class as it stands.
struct StrategyStanding
{
    Strategy strategy;
    QString where;   ///< the filter of the class; empty where there is a problem
    QString problem; ///< why its customers or their coming cannot be told; empty: they can
    std::int64_t members = 0;
    std::int64_t leftOut = 0; ///< who entered but wants no contact, or is invalid: nothing is proposed
    std::int64_t heldOut = 0; ///< who entered but is left alone as control group
    std::int64_t created = 0; ///< tasks that would be
    std::int64_t withdrawn = 0;
};

/// What the strategies in use ask for and the book does not have yet.
struct StrategyProposal
{
    Day asOf;
    std::vector<StrategyStanding> strategies; ///< in the order of readStrategies()
    std::vector<StrategyChange> changes; ///< by strategy; withdrawn ones first, then by customer and step;
                                         ///< behind them new ones of cadences
    SnapshotPtr snapshot;                ///< rows are of it

    std::int64_t created() const;
    std::int64_t withdrawn() const { return static_cast<std::int64_t>(changes.size()) - created(); }
};

/// Compares who is in the classes of the book's strategies with the tasks there are of their steps.
///
/// For each strategy in use, who entered its class on the day it came into use or later, and is in it, gets
/// every step that it does not have for this stay; with @p everybody who was in it before gets them as well,
/// as if it had entered on the day the strategy came into use. A step is had that is open, or that was done
/// or dropped and was set for an entry on that day or later, or ended since; one that was withdrawn is not.
/// It is due its days after the entry, never before the view's day. When a customer entered is told by the
/// movements of its class from those days on; where they cannot be told, only @p everybody proposes.
///
/// Who is held out of a strategy gets nothing of it; what is open of its steps stays.
///
/// What is open of a step whose customer is not in the class is withdrawn, of every strategy, in use or not,
/// whose class can be told.
///
/// Whoever a strategy with a cadence proposes its steps to, and has no open task of a cadence, gets one that
/// repeats: due the cadence's days after the last contact, or on the view's day where that is past. Of
/// several strategies the one with the fewest days counts.
///
/// What falls on a weekend or a holiday is due on the workday behind it.
///
/// In a worker. Errors: Io, Corrupt, Cancelled.
Result<StrategyProposal> proposeStrategies(const QString &path, const View &view, bool everybody,
                                           const Progress &progress);

/// Strategies with their members alone: nothing is compared, nothing is proposed.
Result<StrategyProposal> strategyStandings(const QString &path, const View &view, const Progress &progress);

/// Writes @p proposal as one change: after it nothing is proposed of the same view. @p progress, which may be
/// null, is told of each task and may cancel.
RecordWork applyStrategies(std::shared_ptr<const StrategyProposal> proposal,
                           std::shared_ptr<const Progress> progress);

/// The rule by which a contact repeats every @p days days.
QString cadenceRule(int days);

} // namespace leadbook
