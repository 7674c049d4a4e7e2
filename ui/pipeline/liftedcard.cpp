// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/liftedcard.h"

#include "ui/widgets/drawing.h"

#include <QPainter>

namespace leadbook {

namespace {

constexpr int kRoom = 28; ///< around the card, for its shadow and its corners
constexpr double kAngle = 2;
constexpr int kShadowRings = 12;
constexpr int kShadowDown = 6;
constexpr int kShadowAlpha = 5; ///< of each ring, of 255

} // namespace

LiftedCard::LiftedCard(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void LiftedCard::lift(const QPixmap &picture, const QPoint &inCard)
{
    m_picture = picture;
    m_hold = inCard + QPoint(kRoom, kRoom);
    resize(picture.deviceIndependentSize().toSize() + QSize(2 * kRoom, 2 * kRoom));
    show();
    raise();
}

void LiftedCard::carry(const QPoint &position)
{
    move(position - m_hold);
}

void LiftedCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(m_hold);
    painter.rotate(kAngle);
    painter.translate(-m_hold);
    const QRectF card(QPointF(kRoom, kRoom), m_picture.deviceIndependentSize());
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 0, 0, kShadowAlpha));
    for (int ring = 0; ring < kShadowRings; ++ring)
        painter.drawRoundedRect(card.translated(0, kShadowDown).adjusted(-ring, -ring, ring, ring),
                                kCardRadius + ring, kCardRadius + ring);
    painter.drawPixmap(card.topLeft(), m_picture);
}

} // namespace leadbook
