// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "store/book.h"
#include "workspace/ownership/ownershipchange.h"
#include "workspace/view.h"

#include <QString>

#include <cstdint>
#include <vector>

struct sqlite3;

namespace leadbook {

/// Whoever matches gets this owner; of several owners one after the other.
struct AssignmentRule
{
    QString where; ///< a filter (see FilterParser), such as region = "East"; empty: everyone
    std::vector<std::int64_t> owners;

    friend bool operator==(const AssignmentRule &, const AssignmentRule &) = default;
};

/// Tried in their order; the first that matches counts.
using AssignmentRules = std::vector<AssignmentRule>;

/// What the rules would do, before anything is written.
struct AssignmentPlan
{
    Assignment assignment;     ///< one share for each owner who gets any, in the order of the rules
    std::size_t unmatched = 0; ///< without an owner, and no rule is for them
};

/// {"rules": [{"where": "…", "owners": [1, 2]}, …]}.
QByteArray toJson(const AssignmentRules &rules);
/// Invalid with a sentence where @p json is something else, or a rule has no owner.
Result<AssignmentRules> assignmentRulesFrom(const QByteArray &json);

/// The rules that the book keeps; none where it keeps none.
Result<AssignmentRules> readAssignmentRules(sqlite3 *database);
/// The same of the book @p path, for a worker.
Result<AssignmentRules> readAssignmentRules(const QString &path);
/// The work of the change that keeps @p rules; none takes them away.
Book::Work keepAssignmentRules(const AssignmentRules &rules);

/// Who of the customers without an owner would get whom. Pure. Invalid where the filter of a rule does not
/// fit the book; Cancelled where asked to.
Result<AssignmentPlan> planAssignment(const View &view, const AssignmentRules &rules,
                                      const Progress &progress);

/// The same for the customers of @p from as if they had no owner. Owners who are inactive or gone, and @p
/// from, get nobody; a rule for nobody else is passed over.
Result<AssignmentPlan> planRelease(const View &view, const AssignmentRules &rules, std::int64_t from,
                                   const Progress &progress);

/// The filter that lists whom to propose for the pool: customers with an owner, without an open deal, and
/// without contact for @p days (never contacted: in the book for that long).
QString untouchedFilter(int days);

} // namespace leadbook
