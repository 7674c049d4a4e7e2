// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace leadbook {

/// A set of row ids kept as runs without gaps: a million rows of one import are one run.
class RowRuns
{
public:
    struct Run
    {
        std::int64_t first = 0;
        std::int64_t last = 0; ///< included

        friend bool operator==(const Run &, const Run &) = default;
    };

    /// Adds first..last. Cheap when they come in order; otherwise the runs are sorted when next asked for.
    void add(std::int64_t first, std::int64_t last);
    void add(std::int64_t id) { add(id, id); }
    void remove(const RowRuns &other);

    /// Ascending, disjoint, never touching each other.
    const std::vector<Run> &runs() const;
    bool isEmpty() const { return m_runs.empty(); }
    std::int64_t count() const;
    bool contains(std::int64_t id) const;
    /// The ids in both.
    RowRuns intersected(const RowRuns &other) const;

private:
    void normalise() const;

    mutable std::vector<Run> m_runs;
    mutable bool m_isSorted = true;
};

} // namespace leadbook
