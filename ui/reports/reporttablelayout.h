// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/reports/reportdocument.h"

namespace leadbook {

class ReportFlow;

/// The height of the head of @p table and of its first rows, which stay together: two, three where there are
/// no more.
double reportTableStart(ReportFlow &flow, const ReportTable &table);

/// Whether these rows are all there are.
bool isWholeAtStart(const ReportTable &table);

/// Places @p table where @p flow is: rows of up to three lines stay whole, the head is repeated on each page,
/// and so is what a row without a first cell belongs to. The last two rows stay together, with @p kept of
/// room below them on their page. Stops where @p progress is cancelled.
void placeReportTable(ReportFlow &flow, const ReportTable &table, double kept, const Progress &progress);

} // namespace leadbook
