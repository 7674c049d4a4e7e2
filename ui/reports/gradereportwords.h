// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gradereport.h"
#include "ui/reports/reportdocument.h"

#include <QLocale>

namespace leadbook {

/// The grading report in words: distribution, movements, owners, sources, the best leads with what is next,
/// and the scheme. @p book is the book's name. Any thread.
ReportDocument gradeReportDocument(const GradeReport &report, const QString &book, const QLocale &locale);

} // namespace leadbook
