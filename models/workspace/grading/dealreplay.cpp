// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/grading/dealreplay.h"

#include "workspace/pastsnapshot.h"

#include <utility>

namespace leadbook {

DealReplay::DealReplay(const Snapshot &today)
    : m_today(today)
    , m_places(today.deals.ids.size())
{
    for (std::uint16_t pipeline = 0; pipeline < today.pipelines.size(); ++pipeline) {
        auto course = std::make_unique<Course>();
        course->input = gatherDeals(today, pipeline);
        course->stages = stagesOf(today, pipeline);
        course->paths = std::make_unique<DealPaths>(course->input.columns(), course->input.moves(),
                                                    course->stages.size());
        for (std::uint32_t at = 0; at < course->input.deals.size(); ++at)
            m_places[course->input.deals[at]] = {at, static_cast<std::uint16_t>(m_courses.size())};
        m_courses.push_back(std::move(course));
    }
}

void DealReplay::set(DealTable &deals, Row row, Day day) const
{
    const Place place = m_places[row];
    if (place.course == kNoPipeline)
        return;
    deals.alive.set(row, m_today.deals.alive[row]);
    deals.outcome.set(row, m_today.deals.outcome[row]);
    deals.stage.set(row, m_today.deals.stage[row]);
    const Course &course = *m_courses[place.course];
    setStanding(deals, row, course.paths->standing(place.at, day), course.stages);
}

} // namespace leadbook
