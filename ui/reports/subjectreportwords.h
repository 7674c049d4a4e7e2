// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"
#include "workspace/privacy/subjectdata.h"

#include <QLocale>
#include <QString>
#include <QStringList>

namespace leadbook {

/// All data of one person as a report, in the language of the program. @p grade: why it has its grade, a line
/// each; @p book: what the book is called; @p atMs: when it was made (UTC).
ReportDocument subjectReportDocument(const SubjectData &data, const QStringList &grade, const QString &book,
                                     std::int64_t atMs, const QLocale &locale);

} // namespace leadbook
