// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figuretablemodel.h"
#include "ui/delegates/tableview.h"

namespace leadbook {

class Card;
class ColumnFit;

/// A table of figures that fills a card; Enter or a click on a figure asks for its people.
class FigureTable : public TableView
{
    Q_OBJECT

public:
    explicit FigureTable(Card &card);

    const FigureTableModel &figures() const { return *m_model; }
    /// Shows @p rows; @p widths in the order of the columns, of which the first takes what is left,
    /// are those wished for, see ColumnFit.
    void setTable(const QList<FigureColumn> &columns, const QList<FigureRow> &rows, const QList<int> &widths,
                  const QString &currency = {});
    /// Leaves the headings alone.
    void clearRows();

Q_SIGNALS:
    /// The people of a figure are wanted.
    void customersRequested(const QString &filterText, const QString &heading);

private:
    FigureTableModel *m_model;
    ColumnFit *m_fit;
    QList<int> m_roles; ///< of the columns that have their delegates
};

} // namespace leadbook
