// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "workspace/segments/livesegments.h"

#include <QLocale>
#include <QStringList>

namespace leadbook {

/// The live segments of a book and the ready groups, as values for a page.
struct LiveSegmentFigures
{
    LiveSegments saved;
    QStringList
        rules; ///< of the saved ones, in the user's words; as written where they fit the book no longer
    LiveSegments ready; ///< readyGroups(), by their labels in the user's language
    QString currency;   ///< of the money; empty where not told or several
    QString problem;    ///< why the segments could not be read; empty: they were
};

/// Counts the segments of @p view, whose book is the file @p path. Any thread; unfinished where @p progress
/// is cancelled.
LiveSegmentFigures liveSegmentFigures(const View &view, const QString &path, const Progress &progress);

/// Segments as a table: name, customers, share of all, revenue, share of it; each opens to its customers.
/// @p hasColours: names stand behind the colours of their segments.
QList<FigureColumn> liveSegmentColumns(bool hasColours);
QList<FigureRow> liveSegmentRows(const LiveSegments &live);
/// The column that stands behind those of saved segments: who looks after each, or that its filter no longer
/// fits the book.
FigureColumn segmentOwnerColumn();
FigureCell segmentOwner(const LiveSegments::Segment &segment);

/// How many customers pass @p filterText, or why it is no filter.
Result<std::int64_t> countFilter(const View &view, const QString &filterText, const Progress &progress);

} // namespace leadbook
