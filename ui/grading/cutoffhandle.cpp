// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grading/cutoffhandle.h"

#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QMouseEvent>
#include <QPainter>

namespace leadbook {

namespace {

constexpr double kMark = 5;

} // namespace

CutoffHandle::CutoffHandle(QWidget *bar)
    : QAbstractSlider(bar)
{
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setPageStep(5);
}

void CutoffHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    setSliderDown(true);
    event->accept();
}

void CutoffHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT draggedTo(mapToParent(event->position()).x());
}

void CutoffHandle::mouseReleaseEvent(QMouseEvent *)
{
    setSliderDown(false);
}

void CutoffHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF mark((width() - kMark) / 2, 3, kMark, height() - 6);
    drawBox(painter, mark, 2, toneColor(palette(), Tone::Text), QColor());
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 4, toneColor(palette(), Tone::Accent));
}

void CutoffHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void CutoffHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace leadbook
