// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/backups/backupfiles.h"

#include <QAbstractTableModel>

#include <vector>

namespace leadbook {

/// "daily", "before schema 8", "by hand", "before a restore".
QString backupReasonText(const BackupFile &backup);

/// The backups of a book, newest first, a row each: when, why, size.
class BackupListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        When,
        Why,
        Size,
        Columns
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setBackups(std::vector<BackupFile> backups);
    const std::vector<BackupFile> &backups() const { return m_backups; }
    /// The row of the file @p path, -1 where there is none.
    int rowOf(const QString &path) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<BackupFile> m_backups;
};

} // namespace leadbook
