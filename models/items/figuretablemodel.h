// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>
#include <QVariant>

namespace leadbook {

/// One cell of a small table of figures.
struct FigureCell
{
    QVariant value;             ///< invalid: not known
    int role = Qt::DisplayRole; ///< that carries it: CountRole, ShareRole, AmountRole (ten-thousandths) …
};

struct FigureColumn
{
    QString title;
    bool isFigure = false; ///< at the right
};

/// A table of figures that was worked out elsewhere, shown as it comes. Roles beside Qt::DisplayRole: that of
/// each cell, CurrencyRole of amounts.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Row = QList<FigureCell>;

    explicit FigureTableModel(QObject *parent = nullptr);

    /// Rows have as many cells as there are columns; amounts are in @p currency.
    void setTable(const QList<FigureColumn> &columns, const QList<Row> &rows, const QString &currency);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<FigureColumn> m_columns;
    QList<Row> m_rows;
    QString m_currency;
};

} // namespace leadbook
