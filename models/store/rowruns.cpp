// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowruns.h"

#include <algorithm>
#include <cstddef>

namespace leadbook {

void RowRuns::add(std::int64_t first, std::int64_t last)
{
    if (first > last)
        return;
    if (!m_runs.empty() && m_isSorted) {
        Run &back = m_runs.back();
        if (first == back.last + 1) {
            back.last = last;
            return;
        }
        m_isSorted = first > back.last;
    }
    m_runs.push_back({first, last});
}

void RowRuns::normalise() const
{
    if (m_isSorted)
        return;
    std::sort(m_runs.begin(), m_runs.end(), [](const Run &a, const Run &b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (std::size_t i = 1; i < m_runs.size(); ++i) {
        if (m_runs[i].first <= m_runs[kept].last + 1)
            m_runs[kept].last = std::max(m_runs[kept].last, m_runs[i].last);
        else
            m_runs[++kept] = m_runs[i];
    }
    m_runs.resize(kept + 1);
    m_isSorted = true;
}

const std::vector<RowRuns::Run> &RowRuns::runs() const
{
    normalise();
    return m_runs;
}

std::int64_t RowRuns::count() const
{
    std::int64_t count = 0;
    for (const Run &run : runs())
        count += run.last - run.first + 1;
    return count;
}

bool RowRuns::contains(std::int64_t id) const
{
    normalise();
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), id,
                                        [](std::int64_t value, const Run &run) { return value < run.first; });
    return after != m_runs.begin() && std::prev(after)->last >= id;
}

RowRuns RowRuns::intersected(const RowRuns &other) const
{
    RowRuns result;
    const auto &mine = runs();
    const auto &theirs = other.runs();
    for (std::size_t i = 0, j = 0; i < mine.size() && j < theirs.size();) {
        result.add(std::max(mine[i].first, theirs[j].first), std::min(mine[i].last, theirs[j].last));
        if (mine[i].last < theirs[j].last)
            ++i;
        else
            ++j;
    }
    return result;
}

void RowRuns::remove(const RowRuns &other)
{
    if (isEmpty() || other.isEmpty())
        return;
    std::vector<Run> kept;
    const auto &holes = other.runs();
    std::size_t hole = 0;
    for (Run run : runs()) {
        while (hole < holes.size() && holes[hole].last < run.first)
            ++hole;
        for (std::size_t h = hole; h < holes.size() && holes[h].first <= run.last; ++h) {
            if (run.first < holes[h].first)
                kept.push_back({run.first, holes[h].first - 1});
            run.first = holes[h].last + 1;
        }
        if (run.first <= run.last)
            kept.push_back(run);
    }
    m_runs = std::move(kept);
}

} // namespace leadbook
