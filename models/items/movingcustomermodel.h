// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/whatif/whatifanswer.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace leadbook {

/// A customer whose grade would be another one, with what is told of it in words.
struct MovingRow
{
    MovingCustomer customer;
    QString points;  ///< "73 → 88"
    QString because; ///< the part of the change that moves it
};

/// The customers who would move. Roles beside Qt::DisplayRole: GradeRole and BestGradeRole (where grades are
/// letters), AmountRole, CurrencyRole, CustomerIdRole.
class MovingCustomerModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Move, ///< GradeRole now, BestGradeRole then
        Points,
        Because,
        Value,
        Stage,
    };

    explicit MovingCustomerModel(QObject *parent = nullptr);

    /// @p before and @p after are the names of the grades as written; @p areLetters where they have a badge.
    void setRows(std::vector<MovingRow> rows, const QStringList &before, const QStringList &after,
                 bool areLetters);
    const MovingRow &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// Where the customer stands; absent where it is not listed.
    std::optional<int> rowOf(Row customer) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant display(const MovingRow &row, int column) const;

    std::vector<MovingRow> m_rows;
    QStringList m_before;
    QStringList m_after;
    bool m_areLetters = true;
};

} // namespace leadbook
