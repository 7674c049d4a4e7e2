// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/customertablemodel.h"

#include <QCoreApplication>

namespace leadbook {

CustomerTableModel::CustomerTableModel(std::span<const Heading> headings, QObject *parent)
    : QAbstractTableModel(parent)
    , m_headings(headings)
{
}

std::optional<int> CustomerTableModel::rowOf(Row customer) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (customerIn(row) == customer)
            return row;
    }
    return {};
}

void CustomerTableModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CustomerTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
}

QVariant CustomerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Heading &heading = m_headings[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate(metaObject()->className(), heading.title);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(heading.isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    return {};
}

} // namespace leadbook
