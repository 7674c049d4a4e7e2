// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/rules/actionrule.h"
#include "workspace/segments/savedsegments.h"
#include "workspace/strategies/classmembers.h"
#include "workspace/view.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What a rule waits for happened with a customer.
struct RuleHit
{
    Row customer = kNoRow;
    Day day;
    double score = 0;        ///< of SurveyLow
    Row contact = kNoRow;    ///< of Birthday
    Row deal = kNoRow;       ///< of DealStuck
    std::uint8_t before = 0; ///< of GradeFell: places in GradeLog::grades
    std::uint8_t after = 0;
};

/// Finds what happened in a book: one after the other for each of its rules. Replays of grades and segments
/// are made once for all rules.
class RuleEvents
{
public:
    /// Looks at the days after @p from, up to the view's. @p view must outlive it.
    RuleEvents(QString path, const View &view, Day from, std::vector<SavedSegment> segments);

    /// What @p rule waits for, with customers who are worked with, may be contacted and pass its filter now;
    /// by day, then by customer, each customer once a day. Invalid with one sentence where the rule cannot
    /// be asked of this book; Io, Corrupt, Cancelled. In a worker.
    Result<std::vector<RuleHit>> find(const ActionRule &rule, const Progress &progress);

    /// Names of the grades that hits of GradeFell name by place; after find() of such a rule.
    QStringList grades(const Progress &progress);

private:
    Result<std::vector<RuleHit>> classMoves(const ActionRule &rule, const Progress &progress);
    Result<std::vector<RuleHit>> falls(const Progress &progress);
    std::vector<RuleHit> silences(int days) const;
    std::vector<RuleHit> lowAnswers(const ActionRule &rule) const;
    std::vector<RuleHit> birthdays(int days) const;
    Result<std::vector<RuleHit>> holidays(const ActionRule &rule) const;
    Result<std::vector<RuleHit>> contractEnds(int days, const Progress &progress) const;
    std::vector<RuleHit> stuckDeals(int days) const;
    Status keepAskedFor(const ActionRule &rule, std::vector<RuleHit> &hits, const Progress &progress) const;
    bool isInSpan(Day day) const { return day.isValid() && day > m_from && day <= m_view.asOf; }

    QString m_path;
    const View &m_view;
    Day m_from;
    std::vector<SavedSegment> m_segments;
    ClassEntries m_entries;
};

} // namespace leadbook
