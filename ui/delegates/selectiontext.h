// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QTableView;

namespace leadbook {

/// The columns of @p table that are shown, in their order on the screen.
QList<int> shownColumns(const QTableView &table);
/// The selected rows, ascending.
QList<int> selectedRows(const QTableView &table);

/// The selected rows as tab-separated text as spreadsheets take it, cells as they are shown.
QString selectionAsText(const QTableView &table, bool withHeader);
/// The same as an HTML table.
QString selectionAsHtml(const QTableView &table, bool withHeader);

} // namespace leadbook
