// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/importissuemodel.h"

#include "items/cellroles.h"

namespace leadbook {

ImportIssueModel::ImportIssueModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportIssueModel::setReceipt(const ImportReceipt &receipt)
{
    beginResetModel();
    m_issues.clear();
    for (const NearName &name : receipt.near)
        m_issues.push_back({name.rows, Kind::NearName, name.value, name.known});
    for (const PlannedRow &issue : receipt.issues()) {
        const Kind kind = issue.outcome == RowOutcome::Review ? Kind::Review : Kind::Rejected;
        m_issues.push_back({issue.line, kind, issue.reason, {}});
    }
    endResetModel();
}

void ImportIssueModel::setHeadings(const QStringList &headings)
{
    m_headings = headings;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportIssueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int ImportIssueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportIssueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Issue &issue = m_issues[static_cast<std::size_t>(index.row())];
    if (role == KindRole)
        return static_cast<int>(issue.kind);
    if (index.column() == Line && (role == Qt::DisplayRole || role == CountRole))
        return issue.line;
    if (index.column() == Why && role == Qt::DisplayRole)
        return issue.reason;
    if (index.column() == Why && role == SecondTextRole && issue.kind == Kind::NearName)
        return issue.known;
    return {};
}

QVariant ImportIssueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section == Line && role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignRight) | Qt::AlignVCenter;
    const bool isHeading = orientation == Qt::Horizontal && role == Qt::DisplayRole;
    return isHeading ? QVariant(m_headings.value(section)) : QVariant();
}

} // namespace leadbook
