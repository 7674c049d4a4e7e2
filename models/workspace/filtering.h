// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "domain/filter.h"
#include "domain/filterparser.h"
#include "workspace/listcolumn.h"

#include <QString>

#include <vector>

namespace leadbook {

/// What names mean in a filter over people: the fields that memory holds, the user's own as extra."NAME", and
/// the terms hasDeal(…), bought(…), contacted(…) and answered(…) with the fields of a deal, a purchase line,
/// an interaction and a survey answer inside their brackets: answered(kind = "NPS" and score <= 6). @p view
/// must outlive it.
FilterNames filterNames(const View &view);

/// Reads the text form of a filter and makes sure that it can be asked of @p view: fields exist, values fit
/// them. Invalid with one sentence that says what does not.
Result<Filter> parseFilter(const View &view, const QString &text);

/// The same test for a filter made otherwise, a tree from the builder or a saved one.
Status checkFilter(const View &view, const Filter &filter);

/// Keeps those of @p rows that pass @p filter, in their order. Texts are compared folded (appendFolded();
/// order by locale), days relative to view.asOf; a cell without a value passes != and "is empty" only; stage
/// of a deal is Won or Lost once it is decided. What checkFilter() would refuse passes nothing. Shared among
/// threads; a million rows and five conditions take below 100 ms. Leaves no rows where @p progress is
/// cancelled.
void filterRows(const View &view, ListKind list, const Filter &filter, std::vector<Row> &rows,
                const Progress &progress);

} // namespace leadbook
