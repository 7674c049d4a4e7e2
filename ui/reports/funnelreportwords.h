// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelfigures.h"
#include "ui/reports/reportdocument.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace leadbook {

/// What the funnel report says, as values.
struct FunnelReport
{
    FunnelAsk ask;
    FunnelFigures figures;            ///< its groups are owners
    std::vector<FunnelOwner> sources; ///< the same by source
};

/// Works it out of @p view. Errors as funnelFigures().
Result<FunnelReport> funnelReport(const View &view, const FunnelAsk &ask, const Progress &progress);

/// The report in words: what is counted, the funnel, what changed, times, stuck deals, lost reasons, owners
/// and sources. @p book is its name.
ReportDocument funnelReportDocument(const FunnelReport &report, const QString &book, const QLocale &locale);

} // namespace leadbook
