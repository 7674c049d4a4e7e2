// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dimensionfigures.h"
#include "items/livesegmentfigures.h"
#include "items/segmentfigures.h"
#include "ui/reports/reportdocument.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace leadbook {

/// What the segment report says, as values.
struct SegmentReport
{
    SegmentFigures rfm;
    LiveSegmentFigures live;
    std::vector<DimensionFigures> perSegment; ///< of each live segment: its customers by life cycle
    std::vector<DimensionFigures> dimensions; ///< of which the book knows something
};

/// Works it out of @p view, whose book is the file @p path. Cancelled where @p progress is; else the errors
/// of reading the segments.
Result<SegmentReport> segmentReport(const View &view, const QString &path, const Progress &progress);

/// The report in words: RFM segments, live segments one by one with rule and strategy, ready groups, and the
/// book by each dimension of which something is known. @p book is its name.
ReportDocument segmentReportDocument(const SegmentReport &report, const QString &book, const QLocale &locale);

} // namespace leadbook
