// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "core/result.h"
#include "store/change.h"

#include <QFuture>
#include <QString>

#include <cstdint>
#include <memory>
#include <variant>
#include <vector>

namespace leadbook {

class Editor;
class Workspace;

/// An owner takes customers out of the unassigned pool.
struct Claim
{
    std::vector<std::int64_t> customers;
    std::int64_t owner = 0;
};

/// Customers are nobody's any more, for a reason (may be empty).
struct PoolReturn
{
    std::vector<std::int64_t> customers;
    QString reason;
};

/// Customers get another owner, together with their open deals and open tasks, except those that a third
/// person has.
struct HandOver
{
    std::int64_t from = 0;               ///< everything open of this owner goes over; 0: only the customers
    std::vector<std::int64_t> customers; ///< where nobody is named in @c from
    std::int64_t to = 0;
    bool retires = false; ///< @c from becomes inactive
};

/// Customers without an owner each get one: the plan of assignment rules.
struct Assignment
{
    struct Share
    {
        std::int64_t owner = 0;
        std::vector<std::int64_t> customers;
    };
    std::vector<Share> shares;

    std::size_t customers() const;
};

/// Everything open of an owner is given away, shared out or to nobody: a customer goes to whom @c to gives
/// it, with its open deals and tasks, the others to the pool, and what the owner had open with customers of
/// others is left to these.
struct Release
{
    std::int64_t from = 0;
    Assignment to;        ///< empty: everybody goes to the pool
    QString reason;       ///< of those who do; may be empty
    bool retires = false; ///< @c from becomes inactive
};

/// What is done to who looks after whom.
using OwnershipChange = std::variant<Claim, PoolReturn, HandOver, Assignment, Release>;

/// What it did.
struct OwnershipOutcome
{
    std::int64_t customers = 0;   ///< who have another owner, or none, now
    std::int64_t left = 0;        ///< left as they are: they have an owner already, or none any more
    std::int64_t beyondLimit = 0; ///< left in the pool since the owner may have no more
    std::int64_t missing = 0;     ///< gone
    std::int64_t deals = 0;
    std::int64_t tasks = 0;
    CommittedChange change;
};

/// Writes @p change within a change of the book on @p today. Only customers without an owner are claimed or
/// assigned, and no more are claimed than the book's limit lets an owner have; what an owner gets leaves the
/// pool with its reason. NotFound for an owner who is gone, Invalid for an inactive one. Cancelled where
/// asked to.
Result<OwnershipOutcome> carryOut(Editor &editor, const OwnershipChange &change, Day today,
                                  const Progress &progress);

/// The label of the change in the journal.
QString labelOf(const OwnershipChange &change);

/// Carries out @p change as one change of the workspace's book.
QFuture<Result<OwnershipOutcome>> changeOwnership(Workspace &workspace, OwnershipChange change,
                                                  std::shared_ptr<Progress> progress);

} // namespace leadbook
