// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/dealreplay.h"
#include "workspace/grading/gradelog.h"
#include "workspace/grading/gradetriggers.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace leadbook {

/// Goes through the days of a log and grades on each whom something may have moved.
class GradeReplay
{
public:
    /// @p log has its span, schemes and customers; @p needs are those of its customers. All must outlive it.
    GradeReplay(const View &view, std::span<const NeedMove> needs, const GradeLogRequest &request,
                GradeLog &log);

    /// Fills in where the log begins and its movements. Cancelled where @p progress is.
    Status run(const Progress &progress);

private:
    using Triggers = std::span<const GradeTrigger>;

    void beginPast();
    void useScheme(std::size_t version);
    /// Brings deals and needs to the end of @p day by what moved them then.
    void movePast(Day day, Triggers triggers);
    /// Whom to grade on @p day, rising.
    std::vector<Row> whomToGrade(Day day, Triggers triggers, bool isAnyDay) const;
    /// Customers whose grade the view shows is another; on its own day.
    void addOtherwiseShown(std::vector<Row> &rows) const;
    void grade(const Snapshot &snapshot, Day day, std::span<const Row> rows, Triggers triggers);
    void take(Row row, Day day, const Grading &grading, std::size_t at, const std::vector<double> &inputs,
              Triggers triggers);
    std::size_t slotOf(Row row) const;

    /// What a customer has at the end of the day reached.
    struct Standing
    {
        float points = 0;
        std::uint8_t grade = kNoGrade; ///< place in GradeLog::grades
        bool isByHand = false;
    };

    const View &m_view;
    std::span<const NeedMove> m_needs;
    const GradeLogRequest &m_request;
    const Progress *m_progress = nullptr; ///< of the run
    GradeLog &m_log;
    Snapshot m_past;
    FieldColumns m_derived;
    DealReplay m_deals;
    AnalysisSettings m_settings;
    std::optional<Grader> m_grader;
    std::vector<std::uint8_t> m_places;            ///< by the scheme's grade: its place in GradeLog::grades
    std::vector<std::uint16_t> m_criterionSources; ///< by criterion
    std::uint16_t m_sources = 0;                   ///< of all schemes
    std::size_t m_version = 0;
    bool m_isNewScheme = false; ///< of the day being graded
    std::vector<Standing> m_standings;
    std::vector<double> m_inputs; ///< by slot, then by the grader's field
};

} // namespace leadbook
