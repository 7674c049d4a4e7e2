// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "snapshot/snapshot.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace leadbook {

/// Every task of a step that the book has, open or over.
class StepTasks
{
public:
    struct Task
    {
        std::int64_t step = 0;
        Row customer = kNoRow;
        std::int64_t id = 0;
        Day entered;
        Day due;
        Day over; ///< no day: open
        bool isWithdrawn = false;

        bool isOpen() const { return !over.isValid(); }
    };

    /// Reads those of the customers of @p snapshot from the book @p path. Errors: Io, Corrupt, Cancelled.
    static Result<StepTasks> read(const QString &path, const Snapshot &snapshot, const Progress &progress);

    /// All of @p step, by customer.
    std::vector<Task> of(std::int64_t step) const;

    /// Whether @p customer, who entered the class on @p entered, has @p step; see proposeStrategies().
    bool has(std::int64_t step, Row customer, Day entered) const;

private:
    std::vector<Task> m_tasks; ///< by step, then by customer
};

} // namespace leadbook
