// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <utility>

namespace leadbook {

/// How a long job tells how far it is and hears that it is no longer wanted. Made by whoever starts the job,
/// used in the worker's thread; cancel() may be called from any thread. The job asks isCancelled() at least
/// every 50 ms of work and then returns ErrorCode::Cancelled having left nothing behind.
class Progress
{
public:
    /// @p done of @p total, in units the job names (rows, bytes); total 0 = not known.
    using Report = std::function<void(std::int64_t done, std::int64_t total)>;

    Progress() = default;
    explicit Progress(Report report)
        : m_report(std::move(report))
    {
    }
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    void report(std::int64_t done, std::int64_t total) const
    {
        if (m_report)
            m_report(done, total);
    }
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }

private:
    Report m_report;
    std::atomic<bool> m_cancelled{false};
};

/// The error every cancelled job returns.
Error cancelledError();

} // namespace leadbook
