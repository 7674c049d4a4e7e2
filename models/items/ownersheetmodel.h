// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/ownership/ownerfigures.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

/// Owners with what is in their hands, and the unassigned pool, which stays the last row however it is
/// sorted. Roles beside Qt::DisplayRole: IdRole (0 = the pool), CountRole, AmountRole, CurrencyRole, and
/// SecondTextRole for who is inactive or the user.
class OwnerSheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Region,
        Customers,
        Contacts,
        OpenDeals,
        OpenValue,
        Overdue,
        Untouched,
    };

    explicit OwnerSheetModel(QObject *parent = nullptr);

    /// Shows @p owners, the pool last; rows that stay where they are keep their indexes.
    void setOwners(std::vector<OwnerFigures> owners, const QString &currency);
    /// Who the user is; 0: nobody.
    void setMe(std::int64_t owner);
    const OwnerFigures &ownerAt(int row) const { return m_owners[static_cast<std::size_t>(row)]; }
    /// The row of an owner, -1 where there is none.
    int rowOf(std::int64_t owner) const;
    /// What the cells of @p column count; none for names and regions.
    static std::optional<OwnerFigure> figureOf(int column);
    /// The texts are in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant display(const OwnerFigures &owner, int column) const;
    QVariant note(const OwnerFigures &owner) const;
    std::vector<OwnerFigures> sorted(std::vector<OwnerFigures> owners) const;

    std::vector<OwnerFigures> m_owners;
    QString m_currency;
    std::int64_t m_me = 0;
    int m_sortColumn = -1; ///< -1: as they come
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace leadbook
