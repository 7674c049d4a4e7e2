// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"
#include "workspace/privacy/erasing.h"

#include <QLocale>

namespace leadbook {

/// What an erase would do, a sentence a line: what goes, what stays without names, what is written anew.
QStringList erasePlanLines(const EraseCertificate &plan, const QLocale &locale);

/// The certificate of an erase: what went, what stayed, which files were searched and what was found. It
/// names nobody. @p book is the book's name, @p atMs when it was done. Any thread.
ReportDocument eraseReportDocument(const EraseCertificate &certificate, const QString &book,
                                   std::int64_t atMs, const QLocale &locale);

/// What @p document says as plain text: title, then headings, paragraphs and rows of tables a line each.
QString plainReport(const ReportDocument &document);

} // namespace leadbook
