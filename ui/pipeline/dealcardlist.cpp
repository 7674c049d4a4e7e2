// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/dealcardlist.h"

#include "ui/pipeline/dealcarddelegate.h"
#include "ui/pipeline/dealkeys.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

namespace leadbook {

DealCardList::DealCardList(QWidget *parent)
    : QListView(parent)
    , m_delegate(new DealCardDelegate(this))
{
    setItemDelegate(m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setFocusPolicy(Qt::ClickFocus);
    viewport()->setAutoFillBackground(false);
    setProperty("bare", true);
}

QRect DealCardList::cardRect(const QModelIndex &index) const
{
    return m_delegate->cardRect(visualRect(index), font());
}

QPixmap DealCardList::picture(const QModelIndex &card) const
{
    const QRect rect = cardRect(card);
    const qreal ratio = devicePixelRatioF();
    QPixmap picture(rect.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state &= ~(QStyle::State_Selected | QStyle::State_HasFocus);
    m_delegate->paintCard(painter, QRect(QPoint(), rect.size()), option, card);
    return picture;
}

bool DealCardList::event(QEvent *event)
{
    // These keys are the customer's elsewhere; here they are the card's.
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QListView::event(event);
}

bool DealCardList::isOwnKey(const QKeyEvent &event)
{
    return event.modifiers() == Qt::NoModifier &&
           (event.key() == Qt::Key_F2 || event.key() == Qt::Key_Delete);
}

/// Left and right, and what they do with Ctrl.
bool DealCardList::handleStep(const QKeyEvent &event)
{
    const bool isPlain = event.modifiers() == Qt::NoModifier;
    const bool isControl = event.modifiers() == Qt::ControlModifier;
    if (!isPlain && !isControl)
        return false;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event.key() == Qt::Key_Left ? -1 : 1;
        if (isPlain)
            Q_EMIT walked(direction);
        else
            Q_EMIT shoved(direction);
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_End:
        if (isControl)
            Q_EMIT walkedToEnd(event.key() == Qt::Key_Home ? -1 : 1);
        return isControl;
    case Qt::Key_F2:
        Q_EMIT editAsked();
        return true;
    case Qt::Key_Delete:
        Q_EMIT removeAsked();
        return true;
    default:
        return false;
    }
}

void DealCardList::keyPressEvent(QKeyEvent *event)
{
    if (m_isDragging) {
        if (event->key() == Qt::Key_Escape)
            Q_EMIT dragCancelled();
        return;
    }
    if (event->keyCombination() == kWonKey)
        Q_EMIT decided(DealOutcome::Won);
    else if (event->keyCombination() == kLostKey)
        Q_EMIT decided(DealOutcome::Lost);
    else if (event->keyCombination() == kPartsKey)
        Q_EMIT partsAsked();
    else if (!handleStep(*event))
        QListView::keyPressEvent(event);
}

void DealCardList::mousePressEvent(QMouseEvent *event)
{
    QListView::mousePressEvent(event);
    m_pressed = QModelIndex();
    m_pressedAt = event->position().toPoint();
    const QModelIndex index = indexAt(m_pressedAt);
    if (event->button() == Qt::LeftButton && index.isValid() && cardRect(index).contains(m_pressedAt))
        m_pressed = index;
}

void DealCardList::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint global = event->globalPosition().toPoint();
    if (m_isDragging) {
        Q_EMIT carried(global);
        return;
    }
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (!event->buttons().testFlag(Qt::LeftButton) || !m_pressed.isValid() ||
        way.manhattanLength() < QApplication::startDragDistance())
        return;
    const QModelIndex card = m_pressed;
    Q_EMIT lifted(card, m_pressedAt - cardRect(card).topLeft(), global);
}

void DealCardList::mouseReleaseEvent(QMouseEvent *event)
{
    m_pressed = QModelIndex();
    if (m_isDragging)
        Q_EMIT dropped(event->globalPosition().toPoint());
    else
        QListView::mouseReleaseEvent(event);
}

void DealCardList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        at = viewport()->mapToGlobal(cardRect(currentIndex()).center());
    Q_EMIT menuAsked(at);
}

void DealCardList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
    Q_EMIT focused();
}

void DealCardList::focusOutEvent(QFocusEvent *event)
{
    if (m_isDragging)
        Q_EMIT dragCancelled();
    QListView::focusOutEvent(event);
    viewport()->update();
}

void DealCardList::updateGeometries()
{
    QListView::updateGeometries();
    m_delegate->setRightInset(verticalScrollBar()->isVisibleTo(this) ? 0 : DealCardDelegate::kInset);
    verticalScrollBar()->setSingleStep(DealCardDelegate::cellHeight(font()) / 3);
}

} // namespace leadbook
