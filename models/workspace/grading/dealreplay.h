// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/dealpath.h"
#include "core/day.h"
#include "snapshot/snapshot.h"
#include "workspace/funnelinput.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// Lets the deals of a snapshot stand as they did on one day after the other, one deal at a time; what
/// withDealsOf() does for all of them.
class DealReplay
{
public:
    /// @p today, which must outlive it, has the deals as they are.
    explicit DealReplay(const Snapshot &today);

    /// Brings deal @p row of @p deals, a copy of today's that may have been brought to another day, to the
    /// end of @p day.
    void set(DealTable &deals, Row row, Day day) const;

private:
    /// The deals of one pipeline.
    struct Course
    {
        FunnelInput input;
        std::vector<std::uint16_t> stages;
        std::unique_ptr<DealPaths> paths;
    };
    struct Place
    {
        std::uint32_t at = 0;
        std::uint16_t course = kNoPipeline; ///< kNoPipeline: of no pipeline, stays as it is
    };

    const Snapshot &m_today;
    std::vector<std::unique_ptr<Course>> m_courses;
    std::vector<Place> m_places; ///< by deal row
};

} // namespace leadbook
