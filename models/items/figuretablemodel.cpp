// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuretablemodel.h"

#include "core/money.h"
#include "items/cellroles.h"

#include <algorithm>

namespace leadbook {

bool FigureTableModel::hasSameShape(const QList<FigureColumn> &columns, const QList<FigureRow> &rows) const
{
    return columns.size() == m_columns.size() &&
           std::ranges::equal(
               rows, m_rows, {}, [](const FigureRow &row) { return row.front().value.toString(); },
               [](const FigureRow &row) { return row.front().value.toString(); });
}

void FigureTableModel::setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows,
                                const QString &currency)
{
    const bool isReset = !hasSameShape(columns, rows);
    if (isReset)
        beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_currency = currency;
    if (isReset) {
        endResetModel();
        return;
    }
    if (!m_columns.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

FigureCell FigureTableModel::cellAt(const QModelIndex &index) const
{
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? m_rows[index.row()][index.column()]
                                                             : FigureCell();
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureColumn &column = m_columns[index.column()];
    const FigureCell &cell = m_rows[index.row()][index.column()];
    if (role == SeriesRole)
        return cell.series < 0 ? QVariant() : QVariant(cell.series);
    const QVariant &value = cell.value;
    if (role == Qt::DisplayRole && column.role == AmountRole)
        return value.isValid() ? QVariant(Money(value.toLongLong()).toDouble()) : QVariant();
    if (role == Qt::DisplayRole || role == column.role)
        return value;
    if (role == CurrencyRole && column.role == AmountRole)
        return m_currency;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == 0 || m_columns[section].isText ? Qt::AlignLeft : Qt::AlignRight) |
               Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
