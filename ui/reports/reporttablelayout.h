// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/reports/reportdocument.h"

namespace leadbook {

class ReportFlow;

/// The height of the head of @p table and of its first row, which stay together.
double reportTableStart(ReportFlow &flow, const ReportTable &table);

/// Places @p table where @p flow is: rows of up to three lines stay whole, the head is repeated on each page.
/// Stops where @p progress is cancelled.
void placeReportTable(ReportFlow &flow, const ReportTable &table, const Progress &progress);

} // namespace leadbook
