// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/import/importreceipt.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace leadbook {

/// What an import asks about: rows it did not take, and names that nearly are known ones. The first column is
/// the row's number in the file (CountRole; for a name, how many rows hold it), KindRole what it is.
class ImportIssueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Plan,
        Why,
        ColumnCount
    };
    enum class Kind
    {
        Review,
        Rejected,
        NearName
    };

    explicit ImportIssueModel(QObject *parent = nullptr);

    void setReceipt(const ImportReceipt &receipt);
    /// The columns' headings, in the user's language.
    void setHeadings(const QStringList &headings);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole of Why is the reason, or the name as used; SecondTextRole the name it nearly is.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Issue
    {
        qlonglong line = 0;
        Kind kind = Kind::Rejected;
        QString reason;
        QString known;
    };

    std::vector<Issue> m_issues;
    QStringList m_headings;
};

} // namespace leadbook
