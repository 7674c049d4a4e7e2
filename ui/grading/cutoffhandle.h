// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace leadbook {

/// One cut-off on a CutoffBar: dragged there, or moved by the arrow keys. Its value is in steps of the
/// scheme; the bar places it.
class CutoffHandle : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr int kWidth = 16;

    explicit CutoffHandle(QWidget *bar);

Q_SIGNALS:
    /// Is dragged to @p x on the bar.
    void draggedTo(double x);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace leadbook
