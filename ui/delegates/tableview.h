// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/delegates/tableheader.h"

#include <QTableView>

class QMenu;

namespace leadbook {

class CellDelegate;
class RowMarks;
class SelectAllMark;

/// A list that behaves like a good spreadsheet: rows of one height, sorting by header, columns chosen, moved
/// and resized and remembered, rows selected and copied. Sorting is the model's matter: sortChanged() says
/// how. Give columns their looks with setItemDelegateForColumn() and the delegates of this folder.
class TableView : public QTableView
{
    Q_OBJECT

public:
    /// More rows than this are not put on the clipboard; export them.
    static constexpr int kMostCopied = 100'000;

    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    TableHeader &header() const { return *m_header; }
    /// Shows a box before each row to select it by.
    void setRowMarks(bool shown);
    /// Widths in the order of the columns, at 100 % text size.
    void setColumnWidths(const QList<int> &widths);
    /// The column that takes the rest of the width and keeps at least its own, after setColumnWidths() and
    /// before columns are hidden; -1: the last one.
    void setStretchColumn(int column);

    /// The columns with a tick before those shown, for a "Columns" button; owned by the view.
    QMenu &columnMenu() const { return *m_columns; }

    /// Order, widths, visibility and sort keys as bytes, and back; false where they are not of this table.
    QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &bytes);

    /// The selected rows, ascending.
    QList<int> selectedRows() const;

    /// Sorts by the column the keyboard is in, as a click on its heading does; @p asSecond as one with Shift.
    void sortByCurrent(bool asSecond);

public Q_SLOTS:
    /// Puts the selected rows on the clipboard as tab-separated text and as an HTML table.
    void copySelection(bool withHeader = false);

Q_SIGNALS:
    void sortChanged(const QList<leadbook::ColumnSort> &keys);
    /// @p rows were put on the clipboard.
    void copied(int rows);
    /// @p rows are more than kMostCopied.
    void copyRefused(int rows);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    void resizeEvent(QResizeEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void initViewItemOption(QStyleOptionViewItem *option) const override;

private:
    void fillColumnMenu();
    int currentColumn() const;
    void applyMetrics();
    /// The columns grow and shrink with the text.
    void scaleColumns();
    void fitStretch();
    void retranslate();

    TableHeader *m_header;
    RowMarks *m_marks;
    SelectAllMark *m_selectAll;
    QMenu *m_columns;
    CellDelegate *m_plain;
    bool m_marked = false;
    int m_stretch = -1;
    QList<int> m_widths; ///< as last set, at 100 % text size
    int m_hundred = 0;   ///< the pixels that 100 at 100 % are now
};

} // namespace leadbook
