// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>
#include <QString>

namespace leadbook {

/// A column of figures: its heading, and the role that carries them: CountRole, ShareRole, AmountRole
/// (ten-thousandths) …; Qt::DisplayRole for text, SeriesRole for text behind a series colour. The first names
/// the rows and stands at the left.
struct FigureColumn
{
    QString title;
    int role = Qt::DisplayRole;
    bool isText = false; ///< words: at the left, as the first column is
};

/// A figure of a table, and whom it counts.
struct FigureCell
{
    QVariant value;       ///< invalid: not known
    QString filter = {};  ///< lists the customers counted; empty: it opens to none
    QString heading = {}; ///< what that list is called
    int series = -1;      ///< the series colour in front of it, where the column has SeriesRole; -1: none
};

using FigureRow = QList<FigureCell>;

/// A small table of figures that were worked out elsewhere, each of which may open to its people. Amounts
/// (AmountRole) carry the currency of the whole table as CurrencyRole.
class FigureTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Rows have a cell for each column. Whoever refers to a row still does where the new rows have the same
    /// names.
    void setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows,
                  const QString &currency = {});
    const QList<FigureColumn> &columns() const { return m_columns; }
    const QList<FigureRow> &rows() const { return m_rows; }
    /// The cell at @p index, of nobody where there is none.
    FigureCell cellAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool hasSameShape(const QList<FigureColumn> &columns, const QList<FigureRow> &rows) const;

    QList<FigureColumn> m_columns;
    QList<FigureRow> m_rows;
    QString m_currency;
};

} // namespace leadbook
