// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/missinginputmodel.h"

#include "domain/shippedschemes.h"
#include "items/cellroles.h"

namespace leadbook {

void MissingInputModel::setInputs(std::vector<MissingInput> inputs, const QStringList &grades)
{
    const bool isReset = inputs.size() != m_inputs.size() || grades != m_grades;
    if (isReset)
        beginResetModel();
    m_inputs = std::move(inputs);
    m_grades = grades;
    if (isReset)
        endResetModel();
    else if (!m_inputs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void MissingInputModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_inputs.empty())
        Q_EMIT dataChanged(index(0, Input), index(rowCount() - 1, Input));
}

int MissingInputModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_inputs.size());
}

int MissingInputModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int{ColumnCount};
}

std::int64_t MissingInputModel::countAt(const QModelIndex &index) const
{
    const MissingInput &input = m_inputs[static_cast<std::size_t>(index.row())];
    if (index.column() == Missing)
        return input.missing;
    if (index.column() == Blocked)
        return input.blocked;
    const auto grade = static_cast<std::size_t>(index.column() - UpToBest);
    return grade < input.upTo.size() ? input.upTo[grade] : 0;
}

QString MissingInputModel::filterAt(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (index.column() != Input && countAt(index) == 0))
        return {};
    const QString &field = m_inputs[static_cast<std::size_t>(index.row())].field;
    std::optional<int> upTo;
    if (index.column() >= UpToBest)
        upTo = index.column() - UpToBest;
    return missingFilter(field, m_grades.size(), index.column() >= Blocked, upTo);
}

QString MissingInputModel::titleAt(const QModelIndex &index) const
{
    const QString input = index.siblingAtColumn(Input).data().toString();
    switch (index.column()) {
    case Blocked:
        return tr("Grade not sure without: %1").arg(input);
    case UpToBest:
    case UpToSecond:
        return tr("Up to grade %1 with: %2").arg(gradeWord(m_grades.value(index.column() - UpToBest)), input);
    default:
        return tr("Not known: %1").arg(input);
    }
}

QVariant MissingInputModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.column() == Input)
        return role == Qt::DisplayRole
                   ? QVariant(schemeLabel(m_inputs[static_cast<std::size_t>(index.row())].label))
                   : QVariant();
    return role == Qt::DisplayRole || role == CountRole ? QVariant(qlonglong{countAt(index)}) : QVariant();
}

QVariant MissingInputModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(section == Input ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Input:
        return tr("Input");
    case Missing:
        return tr("Not known");
    case Blocked:
        return tr("Not sure");
    default:
        return tr("Up to %1").arg(gradeLabel(m_grades.value(section - UpToBest)));
    }
}

} // namespace leadbook
