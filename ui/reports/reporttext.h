// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportdocument.h"

namespace leadbook {

/// @p document as plain text, to be put into a mail or a chat: a line for each row of a table, whose cells
/// are divided by " · " and without those that are empty.
QString reportText(const ReportDocument &document);

/// @p document as HTML that QTextDocument shows; every text in it is escaped.
QString reportHtml(const ReportDocument &document);

} // namespace leadbook
