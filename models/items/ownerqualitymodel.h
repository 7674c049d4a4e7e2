// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/dataquality.h"

#include <QAbstractTableModel>

namespace leadbook {

/// How complete the customers of each owner are, and the share of needs called clear beside what was won.
/// Roles beside Qt::DisplayRole: CountRole, ShareRole, and Qt::ToolTipRole for what a share is of.
class OwnerQualityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Customers,
        NotSure,
        FirstThing, ///< one for each of kKnownThings
        Clear = FirstThing + static_cast<int>(kKnownThings.size()),
        Won,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @p grades: how many the scheme has.
    void setOwners(std::vector<OwnerQuality> owners, qsizetype grades);
    /// The filter that lists whom the cell is about: those it counts, or of whom something is not known;
    /// empty where there are none.
    QString filterAt(const QModelIndex &index) const;
    /// What that list is called.
    QString titleAt(const QModelIndex &index) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const OwnerQuality &ownerAt(int row) const { return m_owners[static_cast<std::size_t>(row)]; }
    QString nameOf(const OwnerQuality &owner) const;
    QString toolTip(const OwnerQuality &owner, int column) const;

    std::vector<OwnerQuality> m_owners;
    qsizetype m_grades = 0;
};

} // namespace leadbook
