// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "ui/reports/reportpages.h"

#include <QStringList>

namespace leadbook {

/// Lays @p document out on the paper of @p layout in fonts of @p families, in the colours of the light theme:
/// headings stay with what follows, rows of a table stay whole, its head is repeated, each page has a foot
/// with "page x of y". Any thread, in a program that has fonts. No pages where @p progress is cancelled.
ReportPages layOutReport(const ReportDocument &document, const QPageLayout &layout,
                         const QStringList &families, const Progress &progress);

} // namespace leadbook
