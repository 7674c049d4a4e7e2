// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "workspace/segments/livesegments.h"

#include <QLocale>

namespace leadbook {

/// The live segments of a book and the ready groups, as values for a page.
struct LiveSegmentFigures
{
    LiveSegments saved;
    LiveSegments ready; ///< readyGroups(), by their labels in the user's language
    QString currency;   ///< of the money; empty where not told or several
    QString problem;    ///< why the segments could not be read; empty: they were
};

/// Counts the segments of @p view, whose book is the file @p path. Any thread; unfinished where @p progress
/// is cancelled.
LiveSegmentFigures liveSegmentFigures(const View &view, const QString &path, const Progress &progress);

/// Segments as a table: name, customers, share of all, revenue, share of it, owner; each opens to its
/// customers.
QList<FigureColumn> liveSegmentColumns();
QList<FigureRow> liveSegmentRows(const LiveSegments &live);

/// How many customers pass @p filterText, or why it is no filter.
Result<std::int64_t> countFilter(const View &view, const QString &filterText, const Progress &progress);

} // namespace leadbook
