// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QHeaderView>

namespace leadbook {

/// A small box, ticked or not, around @p center.
void drawMark(QPainter &painter, const QPointF &center, bool ticked, const QColor &color);

/// The boxes before the rows of a TableView, ticked where the row is selected; a click adds a row to the
/// selection or takes it away.
class RowMarks : public QHeaderView
{
    Q_OBJECT

public:
    explicit RowMarks(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    QSize sizeHint() const override;
};

/// The box above them: selects all rows, or none.
class SelectAllMark : public QAbstractButton
{
    Q_OBJECT

public:
    explicit SelectAllMark(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace leadbook
