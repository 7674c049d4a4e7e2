// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/lifetime/lifetimeanalysis.h"
#include "workspace/view.h"

#include <cstdint>
#include <memory>
#include <optional>

namespace leadbook {

/// What the purchases of a book taught about its customers, without what it says of each. Remembers of which
/// purchases it is, so that an edit of anything else does not mean learning again.
class LearntLifetime
{
public:
    /// Learns from @p snapshot. In a worker: of a million customers it takes seconds. Without a model where
    /// @p progress is cancelled.
    LearntLifetime(const Snapshot &snapshot, const LifetimeQuestion &question, const Progress &progress);

    /// The same question of a snapshot with the same purchases.
    bool isAnswerTo(const Snapshot &snapshot, const LifetimeQuestion &question) const;
    const LifetimeAnalysis &analysis() const { return m_analysis; }

private:
    Column<Row> m_customer;
    Column<Day> m_day;
    Column<Money> m_amount;
    Column<std::uint32_t> m_order;
    LifetimeAnalysis m_analysis;
};

/// What one customer is expected to do.
struct CustomerOutlook
{
    std::shared_ptr<const LearntLifetime> learnt;
    std::uint32_t purchases = 0;              ///< days with a purchase; 0: has not bought
    std::optional<CustomerLifetime> lifetime; ///< absent without a purchase or a model
};

/// What the customer with @p id of @p view is expected to do by what @p learnt, which is learnt anew where it
/// is no answer to @p question; it may be null. In a worker. Nothing where @p progress is cancelled.
CustomerOutlook customerOutlook(const View &view, std::int64_t id, const LifetimeQuestion &question,
                                std::shared_ptr<const LearntLifetime> learnt, const Progress &progress);

} // namespace leadbook
