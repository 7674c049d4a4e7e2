// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/rules/actionrule.h"
#include "domain/template/messagetemplate.h"
#include "domain/workdays.h"
#include "workspace/record/recordwork.h"
#include "workspace/rules/ruleevents.h"
#include "workspace/view.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace leadbook {

/// A rule with what it came to.
struct RuleStanding
{
    ActionRule rule;
    QString problem;                 ///< why it cannot be asked of the book; empty: it can
    std::vector<RuleHit> hits;       ///< of the days asked for, in use or not
    std::vector<std::uint8_t> isDue; ///< by hit: 1 where the rule, in use, has not seen it yet
    std::int64_t ran = 0;            ///< how often it ran before, as the book keeps it

    std::int64_t due() const;
};

/// What the rules of a book would do now, and what they would have done in the last days.
struct RuleProposal
{
    Day asOf;
    Day from;                               ///< hits are of the days after it
    std::vector<RuleStanding> rules;        ///< in the order of readRules()
    QStringList grades;                     ///< that hits of RuleEvent::GradeFell name by place
    SnapshotPtr snapshot;                   ///< rows are of it
    Workdays workdays;                      ///< on which tasks are due
    std::vector<MessageTemplate> templates; ///< of the book, if a rule names one

    std::int64_t due() const;
};

/// A rule acts on what happened since it came into use, and not longer ago than this.
inline constexpr int kRuleMemoryDays = 30;
/// How many days a dry run shows.
inline constexpr int kDryRunDays = 90;

/// When a task is due that @p rule sets @p days after the event of @p hit: on a workday, not before @p asOf,
/// and of what has its day (a birthday, a holiday, the end of a contract) rather before than behind it.
Day ruleTaskDue(const ActionRule &rule, const RuleHit &hit, int days, const Workdays &workdays, Day asOf);

/// Looks for what the book's rules wait for in the last @p days. Only rules in use where @p inUseOnly. In a
/// worker; a rule that cannot be asked has a problem. Errors: Io, Corrupt, Cancelled.
Result<RuleProposal> proposeRules(const QString &path, const View &view, int days, bool inUseOnly,
                                  const Progress &progress);
/// The same for one rule that need not be written yet: its dry run.
Result<RuleStanding> tryRule(const QString &path, const View &view, const ActionRule &rule, int days,
                             const Progress &progress);

/// Does what is due as one change: tasks, tags, owners, and that it was done. What was seen stays seen even
/// if the change is undone, so a rule acts once on an event; and as nothing that a rule does is looked at
/// before the change is over, and its own change starts no run, rules cannot call each other.
RecordWork applyRules(std::shared_ptr<const RuleProposal> proposal, std::shared_ptr<const Progress> progress);

} // namespace leadbook
