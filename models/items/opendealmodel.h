// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/field.h"
#include "items/opendeallist.h"

#include <QAbstractTableModel>

namespace leadbook {

/// The open deals of a board as a table, by OpenDealColumn. Roles beside Qt::DisplayRole: AmountRole,
/// CurrencyRole, GradeRole, CountRole, OverdueRole, DayRole, SecondTextRole (the contact), TypeRole, IdRole
/// and CustomerIdRole. Titles, amounts and expected days are written into their cells: written() says what.
class OpenDealModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit OpenDealModel(QObject *parent = nullptr);

    const DealBoard &board() const { return m_board; }
    /// Shows @p rows of @p board; rows that stay where they are keep their indexes.
    void setDeals(DealBoard board, std::vector<OpenDealRow> rows);
    void clear() { setDeals({}, {}); }
    std::int64_t idAt(int row) const;
    /// The id of the stage that the deal is in.
    std::int64_t stageAt(int row) const;
    /// The row of the deal with that id; -1 where it is not listed.
    int rowOf(std::int64_t deal) const;
    /// The texts are in another language.
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Changes nothing itself.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The field that is written into cells of @p column; absent where none is.
    static std::optional<FieldId> fieldOf(int column);

Q_SIGNALS:
    /// @p text was typed for a field of the deal with id @p deal.
    void written(qint64 deal, leadbook::FieldId field, const QString &text);

private:
    QVariant input(const OpenDealRow &row, OpenDealColumn column) const;
    QVariant display(const OpenDealRow &row, OpenDealColumn column) const;
    QVariant figure(const OpenDealRow &row, OpenDealColumn column, int role) const;

    DealBoard m_board;
    std::vector<OpenDealRow> m_rows;
};

} // namespace leadbook
