// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/gradecheck.h"
#include "ui/reports/reportdocument.h"
#include "workspace/schemeinuse.h"

#include <QLocale>

namespace leadbook {

/// "Scheme: Software company, version 3, in use since 3 Nov 2026".
QString schemeLine(const GradeScheme &scheme, const SchemeInUse &inUse, const QLocale &locale);

/// How grades are made: criteria, bands with their starts, points and written standards, cut-offs, and what
/// the rule check says. @p currency: of values.
QList<ReportBlock> schemeBlocks(const GradeScheme &scheme, const GradeCheck &check, const QString &currency,
                                const QLocale &locale);

} // namespace leadbook
