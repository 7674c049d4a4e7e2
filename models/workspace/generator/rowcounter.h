// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <cstdint>

namespace leadbook {

/// Counts the rows of a sink, tells a Progress of them now and then, and hears when it is cancelled.
class RowCounter
{
public:
    RowCounter(const Progress &progress, std::int64_t total)
        : m_progress(progress)
        , m_total(total)
    {
    }

    /// @p rows more are written; Cancelled where they are no longer wanted.
    Status count(std::int64_t rows)
    {
        m_done += rows;
        if (m_done < m_nextReport)
            return {};
        m_nextReport = m_done + kRowsBetweenReports;
        m_progress.report(m_done, m_total);
        if (m_progress.isCancelled())
            return cancelledError();
        return {};
    }

private:
    static constexpr std::int64_t kRowsBetweenReports = 5'000; // some 20 ms
    const Progress &m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
    std::int64_t m_nextReport = 0;
};

} // namespace leadbook
