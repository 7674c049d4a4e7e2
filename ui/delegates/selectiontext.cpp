// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/selectiontext.h"

#include "ui/delegates/celldelegate.h"
#include "ui/delegates/cellroles.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

/// A field for the clipboard as spreadsheets read it: quoted where it would break the table.
QString quoted(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'\r') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString cellText(const QTableView &table, int row, int column)
{
    const QModelIndex index = table.model()->index(row, column, table.rootIndex());
    if (const QVariant copied = index.data(CopiedRole); copied.isValid())
        return copied.toString();
    const auto *delegate = qobject_cast<CellDelegate *>(table.itemDelegateForIndex(index));
    return delegate ? delegate->text(index, table.locale()) : index.data().toString();
}

/// Calls @p line with the cells of the header, where wanted, and of each selected row.
template <typename Line> void forSelection(const QTableView &table, bool withHeader, Line line)
{
    const QList<int> columns = shownColumns(table);
    QStringList cells;
    if (withHeader) {
        for (const int column : columns)
            cells << table.model()->headerData(column, Qt::Horizontal).toString();
        line(cells, true);
    }
    const QList<int> rows = selectedRows(table);
    for (const int row : rows) {
        cells.clear();
        for (const int column : columns)
            cells << cellText(table, row, column);
        line(cells, false);
    }
}

} // namespace

QList<int> shownColumns(const QTableView &table)
{
    QList<int> columns;
    for (int visual = 0; visual < table.horizontalHeader()->count(); ++visual) {
        const int column = table.horizontalHeader()->logicalIndex(visual);
        if (!table.isColumnHidden(column))
            columns << column;
    }
    return columns;
}

QList<int> selectedRows(const QTableView &table)
{
    QList<int> rows;
    if (!table.selectionModel())
        return rows;
    const QItemSelection selection = table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString selectionAsText(const QTableView &table, bool withHeader)
{
    QString text;
    forSelection(table, withHeader, [&text](const QStringList &cells, bool) {
        for (qsizetype i = 0; i < cells.size(); ++i)
            text += (i > 0 ? u"\t"_s : QString()) + quoted(cells[i]);
        text += u'\n';
    });
    return text;
}

QString selectionAsHtml(const QTableView &table, bool withHeader)
{
    QString text = u"<table>"_s;
    forSelection(table, withHeader, [&text](const QStringList &cells, bool header) {
        const QString tag = header ? u"th>"_s : u"td>"_s;
        text += u"<tr>"_s;
        for (const QString &cell : cells)
            text += u'<' + tag + cell.toHtmlEscaped() + u"</"_s + tag;
        text += u"</tr>"_s;
    });
    return text + u"</table>"_s;
}

} // namespace leadbook
