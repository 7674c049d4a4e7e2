// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/grader.h"
#include "workspace/gradeinputs.h"
#include "workspace/grading/dealreplay.h"
#include "workspace/grading/gradedrift.h"
#include "workspace/grading/gradelog.h"
#include "workspace/grading/gradeshifts.h"
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
    std::vector<Row> whomToGrade(Day day, Triggers triggers) const;
    /// Customers whose grade the view shows is another; on its own day.
    void addOtherwiseShown(std::vector<Row> &rows) const;
    void grade(const Snapshot &snapshot, Day day, std::span<const Row> rows, Triggers triggers);
    void take(Row row, Day day, const Grading &grading, std::size_t at, const std::vector<double> &inputs,
              Triggers triggers);
    /// Has the customer in @p slot looked at again when its inputs have drifted to where a band begins.
    void wakeLater(std::size_t slot, Day day, const std::vector<double> &inputs);
    std::size_t slotOf(Row row) const;

    /// What a customer has at the end of the day reached.
    struct Standing
    {
        float points = 0;
        std::uint8_t grade = kNoGrade; ///< place in GradeLog::grades
        bool isByHand = false;
        Day wake; ///< when it drifts to another band, without what happens; no day: not by itself
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
    std::optional<GradeDrift> m_drift;
    std::vector<std::uint8_t> m_places;             ///< by the scheme's grade: its place in GradeLog::grades
    GradeRules m_rules;                             ///< of the schemes of the span
    std::vector<std::vector<CriterionDays>> m_days; ///< by scheme version and criterion; of the span
    bool m_readsSegments = false;                   ///< one of those schemes does
    std::vector<std::vector<Row>> m_wakes;          ///< by days after the log's first
    std::size_t m_version = 0;
    bool m_isNewScheme = false; ///< of the day being graded
    std::vector<Standing> m_standings;
    std::vector<double> m_inputs; ///< by slot, then by the grader's field
};

} // namespace leadbook
