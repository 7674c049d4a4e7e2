// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/funnelfigures.h"

#include <QAbstractTableModel>

#include <vector>

namespace leadbook {

/// Owners, or other groups, and what became of their deals: name, won, lost, open, win rate, won value; sorts
/// by any column. Roles beside Qt::DisplayRole: CountRole, ShareRole, AmountRole, CurrencyRole.
class FunnelOwnerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Won,
        Lost,
        Open,
        WinRate,
        WonValue,
    };

    explicit FunnelOwnerModel(QObject *parent = nullptr);

    /// Shows @p owners in the order they come in.
    void setOwners(std::vector<FunnelOwner> owners, const QString &currency);
    /// Other groups than owners: what they are called, what deals of none are, and how a name is shown.
    void setKind(const QString &title, const QString &none, QString (*label)(const QString &name));
    const FunnelOwner &ownerAt(int row) const { return m_owners[static_cast<std::size_t>(row)]; }
    /// Headings in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Unknown rates come last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant display(const FunnelOwner &owner, int column) const;

    std::vector<FunnelOwner> m_owners;
    QString m_currency;
    QString m_title; ///< empty: owners
    QString m_none;
    QString (*m_label)(const QString &name) = nullptr;
};

} // namespace leadbook
