// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/figuretablemodel.h"

#include "core/money.h"
#include "items/cellroles.h"

namespace leadbook {

FigureTableModel::FigureTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void FigureTableModel::setTable(const QList<FigureColumn> &columns, const QList<Row> &rows,
                                const QString &currency)
{
    beginResetModel();
    m_columns = columns;
    m_rows = rows;
    m_currency = currency;
    endResetModel();
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
    const FigureCell cell = m_rows[index.row()].value(index.column());
    if (role == Qt::DisplayRole && cell.role == AmountRole && cell.value.isValid())
        return Money(cell.value.toLongLong()).toDouble();
    if (role == Qt::DisplayRole || role == cell.role)
        return cell.value;
    if (role == CurrencyRole && cell.role == AmountRole)
        return m_currency;
    return {};
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns[section].title;
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(m_columns[section].isFigure ? Qt::AlignRight : Qt::AlignLeft) |
               Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
