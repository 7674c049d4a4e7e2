// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"
#include "ui/reports/reportpages.h"

namespace leadbook {

/// Writes @p pages as the PDF file @p path, whole or not at all: text can be selected and searched, fonts are
/// embedded. Any thread. Errors: Io, Cancelled.
Status writeReport(const ReportPages &pages, const QString &path, const Progress &progress);

} // namespace leadbook
