// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dataquality.h"

#include <QAbstractTableModel>

namespace leadbook {

/// The inputs of a scheme that may be unknown: of how many customers each is missing, how many grades it
/// keeps from being sure, and how many of these could still be the best and the second grade. Roles beside
/// Qt::DisplayRole: CountRole.
class MissingInputModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Input,
        Missing,
        Blocked,
        UpToBest,
        UpToSecond,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p grades are the names of the scheme's grades, as written.
    void setInputs(std::vector<MissingInput> inputs, const QStringList &grades);
    /// The filter that lists whom the cell counts; empty where there is none.
    QString filterAt(const QModelIndex &index) const;
    /// What that list is called.
    QString titleAt(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::int64_t countAt(const QModelIndex &index) const;

    std::vector<MissingInput> m_inputs;
    QStringList m_grades;
};

} // namespace leadbook
