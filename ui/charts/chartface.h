// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttable.h"

#include <QAccessibleWidget>
#include <QObject>

#include <optional>

namespace leadbook {

class Chart;

/// What a screen reader meets where a chart is: a chart that is a table of the figures that are drawn, the
/// same that are copied and saved as CSV. Its children are the headings of the columns, then the cells row by
/// row; the first cell of a row is its heading. Window's thread.
class ChartFace : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit ChartFace(Chart &chart);
    ~ChartFace() override;

    /// The figures as they are now.
    const ChartTable &figures() const;
    /// The heading of @p column; nullptr where there is none.
    QAccessibleInterface *heading(int column) const;

    void *interface_cast(QAccessible::InterfaceType type) override;
    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    QString columnDescription(int column) const override { return figures().columns.value(column); }
    QString rowDescription(int row) const override { return figures().text(row, 0); }
    int columnCount() const override { return static_cast<int>(figures().columns.size()); }
    int rowCount() const override { return static_cast<int>(figures().rows.size()); }
    // Figures are read, not selected.
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    /// The chart itself says that its figures are others.
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    /// The figures are others: cells that were handed out are no more.
    void forget();

    Chart &m_chart;
    QMetaObject::Connection m_changes;
    mutable std::optional<ChartTable> m_figures;
    mutable QList<QAccessible::Id> m_children; ///< 0 until somebody asked for it
};

} // namespace leadbook
