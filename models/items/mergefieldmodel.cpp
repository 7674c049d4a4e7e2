// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/mergefieldmodel.h"

#include "items/cellroles.h"

using namespace Qt::StringLiterals;

namespace leadbook {

MergeFieldModel::MergeFieldModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void MergeFieldModel::setComparison(MergeComparison comparison)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    endResetModel();
}

void MergeFieldModel::choose(int row, std::size_t side)
{
    MergeField &field = m_comparison.fields[static_cast<std::size_t>(row)];
    if (field.isJoined || field.chosen == side)
        return;
    field.chosen = side;
    Q_EMIT dataChanged(index(row, First), index(row, Merged));
}

void MergeFieldModel::setHeadings(const QString &first, const QString &second)
{
    m_headings = {first, second};
    Q_EMIT headerDataChanged(Qt::Horizontal, First, Second);
}

void MergeFieldModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int MergeFieldModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.fields.size());
}

int MergeFieldModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Merged + 1;
}

/// A sign goes with the colour: taken or not.
QString MergeFieldModel::valueText(const MergeField &field, std::size_t side)
{
    const QString &value = field.values[static_cast<qsizetype>(side)];
    const bool isTaken = field.isJoined ? !value.isEmpty() : field.chosen == side;
    return (isTaken ? u"● "_s : u"○ "_s) + (value.isEmpty() ? tr("empty") : value);
}

QVariant MergeFieldModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MergeField &field = m_comparison.fields[static_cast<std::size_t>(index.row())];
    const bool isSide = index.column() == First || index.column() == Second;
    const std::size_t side = index.column() == Second ? 1 : 0;
    if (role == PrimaryRole)
        return field.isJoined;
    if (role == KindRole && isSide) {
        const bool isEmpty = field.values[static_cast<qsizetype>(side)].isEmpty();
        const bool isTaken = field.isJoined ? !isEmpty : field.chosen == side;
        return (isTaken ? Taken : 0) | (isEmpty ? Empty : 0);
    }
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Label)
        return fieldLabel(field.field);
    if (isSide)
        return valueText(field, side);
    const bool hasBothNotes = field.isJoined && !field.values[0].isEmpty() && !field.values[1].isEmpty() &&
                              (field.field == FieldId::Notes || field.field == FieldId::ContactNotes);
    if (hasBothNotes)
        return tr("both, in order of date");
    return field.isJoined ? field.joined : field.values[static_cast<qsizetype>(field.chosen)];
}

QVariant MergeFieldModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == First || section == Second)
        return m_headings[section - First];
    return section == Label ? tr("Field") : tr("Merged");
}

} // namespace leadbook
