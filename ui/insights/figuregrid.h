// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace leadbook {

/// A figure that is read from afar.
struct Figure
{
    QString label; ///< small, above: "Win rate"
    QString value; ///< as it is written: "63 %"
    QString note;  ///< small, below; may be empty
};

/// Large figures side by side, in rows.
class FigureGrid : public QWidget
{
    Q_OBJECT

public:
    /// @p columns is how many stand in a row.
    explicit FigureGrid(int columns, QWidget *parent = nullptr);

    void setFigures(const QList<Figure> &figures);
    const QList<Figure> &figures() const { return m_figures; }

private:
    class Cell;
    int m_columns;
    QGridLayout *m_grid;
    QList<Cell *> m_cells;
    QList<Figure> m_figures;
};

} // namespace leadbook
