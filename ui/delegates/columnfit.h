// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

namespace leadbook {

class TableView;

/// Pixels of a column of a table.
struct ColumnRoom
{
    int wished = 0; ///< as designed
    int needed = 0; ///< to show its heading and its cells whole
};

/// The widths of @p columns in @p room pixels: what both ask for where there is room for that, else what is
/// needed before what is wished for. Where that is too much, no column falls below both, and what is left
/// goes to all alike until each has what it needs. Columns may leave room over.
QList<int> fitColumns(const QList<ColumnRoom> &columns, int room);

/// Keeps the columns of a table wide enough for what stands in them, in whatever language, as far as the
/// table is: those with room to spare give it to those that would be elided. Belongs to the table; lets a
/// column that was dragged be.
class ColumnFit : public QObject
{
    Q_OBJECT

public:
    explicit ColumnFit(TableView &table);

    /// As TableView::setColumnWidths() and setStretchColumn(), @p stretched being a column.
    void setColumns(const QList<int> &widths, int stretched);
    /// The table shows something else. Told by the model where it is reset or its headings change.
    void fit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int needed(int column) const;
    void fitLater();

    TableView &m_table;
    // By pointer alone: events still come while the table, no longer one, is taken apart.
    const QObject *m_whole;
    const QObject *m_body;
    const QObject *m_head;
    QList<int> m_widths; ///< at 100 % text size
    int m_stretched = 0;
    bool m_isDue = false;
    bool m_isPressed = false;
    bool m_isDragged = false;
};

} // namespace leadbook
