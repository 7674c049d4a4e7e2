// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tree/treerules.h"
#include "core/progress.h"
#include "core/result.h"
#include "domain/filter.h"
#include "workspace/listcolumn.h"

#include <cstdint>
#include <vector>

namespace leadbook {

/// A question that each customer answers with yes or no.
struct ExplainRequest
{
    Filter question;                   ///< who passes it answers yes
    Filter among = {};                 ///< whom it is asked; empty: everybody
    std::vector<FieldRef> fields = {}; ///< that may explain it; none: explainingFields()
    std::size_t mostRules = 6;         ///< together; at least 2
    std::uint64_t seed = 1;
};

/// The answer in plain rules.
struct Explanation
{
    ExplainRequest request;     ///< with the fields that were looked at, those of the table
    std::vector<Row> customers; ///< who was asked, ascending
    std::int64_t yes = 0;       ///< of them
    ScoreTable table;           ///< their values by field
    TreeAnswer rules;           ///< label 1: yes; those with most of them first

    /// The share of yes among those whom @p rule has.
    static double yesShare(const TreeRule &rule);
    double yesShare() const;
};

/// Learns rules for the answer to a question, in which no field of the same events as the question takes
/// part unless told. The same for the same request. Errors: Invalid where a field cannot be asked about or a
/// filter does not fit the book; Cancelled.
Result<Explanation> explainQuestion(const View &view, const ExplainRequest &request,
                                    const Progress &progress);

/// The filter of one of its rules: exactly the customers that the rule has, among those who were asked.
Filter ruleFilter(const Snapshot &snapshot, const Explanation &explanation, const TreeRule &rule);

} // namespace leadbook
