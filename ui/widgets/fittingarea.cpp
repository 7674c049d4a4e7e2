// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fittingarea.h"

#include "ui/shell/fonts.h"

#include <QEvent>
#include <QResizeEvent>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kLeastHeight = 84;

} // namespace

FittingArea::FittingArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    fit();
}

void FittingArea::setFilling()
{
    m_isFilling = true;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    fit();
}

int FittingArea::neededHeight() const
{
    // The height without a scroll bar: that one is there only where this cannot be had.
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : widget()->sizeHint().height();
}

QSize FittingArea::sizeHint() const
{
    return {widget()->sizeHint().width(), neededHeight()};
}

QSize FittingArea::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width(),
            std::min(neededHeight(), scaledPixels(font(), kLeastHeight))};
}

void FittingArea::fit()
{
    setMaximumHeight(m_isFilling ? QWIDGETSIZE_MAX : std::max(1, neededHeight()));
    updateGeometry();
}

bool FittingArea::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return isHandled;
}

void FittingArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

} // namespace leadbook
