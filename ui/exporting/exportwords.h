// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "ui/exporting/exportchoice.h"

#include <QString>

namespace leadbook {

/// The format on a button, with its mnemonic: "Excel workbook (.xlsx)".
QString formatText(ExportFileKind format);
/// The format in a file dialog's filter: "Excel workbooks (*.xlsx)".
QString formatFilter(ExportFileKind format);
/// The scope on a button, with its mnemonic and, once it is known, how many people it means.
QString scopeText(ExportScope::Kind kind, std::optional<qint64> count);
/// "Deals".
QString tableText(const ExportTableSpec &table);
/// "Customers 2026-11-21.xlsx".
QString proposedName(const ExportChoice &choice, Day today);
/// @p path with the ending of @p format, which is added where it has another or none.
QString withEnding(const QString &path, ExportFileKind format);
/// "1,234 customers exported to Customers.csv."
QString exportedText(const ExportTableSpec &table, qint64 count, const QString &file);

} // namespace leadbook
