// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"
#include "workspace/today/workreport.h"

#include <QLocale>

namespace leadbook {

/// The report of some days' work in words: contacts, results, moves of deals, tasks done and what is planned.
/// @p currency is that of amounts without one, @p book the book's name.
ReportDocument workReportDocument(const WorkReport &report, const QString &currency, const QString &book,
                                  const QLocale &locale);

} // namespace leadbook
