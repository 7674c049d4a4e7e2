// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/progress.h"
#include "workspace/filtering/condition.h"
#include "workspace/filtering/filterfield.h"

#include <QStringView>

#include <span>

namespace leadbook {

/// Makes conditions of a filter's nodes for rows of a list. What is asked of events (hasDeal(…)) is answered
/// once for every customer while the condition is made.
class FilterCompiler
{
public:
    /// @p only, where given, are the customers whose rows will be asked for; what happened with others is not
    /// looked at. Where @p until is a day, events of later days are not there yet.
    FilterCompiler(const View &view, ListKind list, const Progress &progress, std::span<const Row> only = {},
                   Day until = {})
        : m_view(view)
        , m_list(list)
        , m_progress(progress)
        , m_only(only)
        , m_until(until)
    {
    }

    /// A name or value that does not fit gives a condition that nothing passes.
    ConditionPtr make(const Filter &filter) const { return make(filter, {}); }

private:
    ConditionPtr make(const Filter &filter, QStringView scope) const;
    std::vector<ConditionPtr> makeAll(const std::vector<Filter> &filters, QStringView scope) const;
    ConditionPtr makeComparison(const Filter &filter, QStringView scope) const;
    ConditionPtr makeTerm(const Filter &filter) const;

    const View &m_view;
    ListKind m_list;
    const Progress &m_progress;
    std::span<const Row> m_only;
    Day m_until;
};

} // namespace leadbook
