// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/deallist.h"

#include <QAbstractTableModel>

namespace leadbook {

/// Deals line by line: customer, deal, stage, outcome, amount, opened, closed, owner, days in the stage;
/// sorts by any column. Roles beside Qt::DisplayRole: CustomerIdRole, AmountRole, CurrencyRole, DayRole,
/// CountRole.
class DealListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Customer,
        Title,
        Stage,
        Outcome,
        Amount,
        Opened,
        Closed,
        Owner,
        Days,
    };

    explicit DealListModel(QObject *parent = nullptr);

    /// Shows @p lines in the order they come in.
    void setLines(std::vector<ListedDeal> lines);
    const ListedDeal &lineAt(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// Headings and outcomes in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// What is not known comes last either way.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    QVariant display(const ListedDeal &line, int column) const;

    std::vector<ListedDeal> m_lines;
};

} // namespace leadbook
