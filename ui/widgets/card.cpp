// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"
#include "ui/widgets/elidedlabel.h"

#include <QChildEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadbook {

/// Lies over a flush body and keeps the card's corners round whatever the body paints.
class Card::Corners : public QWidget
{
public:
    explicit Corners(Card *card)
        : QWidget(card)
        , m_card(*card)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside;
        outside.addRect(rect());
        QPainterPath inside;
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
        painter.fillPath(outside.subtracted(inside), toneColor(palette(), Tone::Window));
        painter.setPen(toneColor(palette(), m_card.m_border.value_or(Tone::Line)));
        painter.drawPath(inside);
    }

private:
    Card &m_card;
};

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
    , m_headBox(new QWidget(this))
    , m_head(new QHBoxLayout(m_headBox))
    , m_body(new QVBoxLayout)
    , m_title(new ElidedLabel(QString(), u"strong"_s, this))
    , m_note(new ElidedLabel(QString(), u"note"_s, this))
{
    m_title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The note has what the title leaves.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_headBox->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note, 1);
    m_head->addStretch(0);
    m_body->setSpacing(8);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_outer->setSpacing(8);
    m_outer->addWidget(m_headBox);
    m_outer->addLayout(m_body, 1);
    // Takes what the body does not want; without it the head would float in the middle of the rest.
    m_outer->addStretch(0);
    setTitle(title);
    setNote(QString());
    updateMargins();
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_title->setMinimumHeight(scaledPixels(font(), 18));
    updateMargins();
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::addToHead(QWidget *control)
{
    m_head->addWidget(control);
    updateMargins();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    if (flush && !m_corners)
        m_corners = new Corners(this);
    if (m_corners)
        m_corners->setVisible(flush);
    updateMargins();
}

void Card::setPadding(int horizontal, int vertical)
{
    m_padding = {horizontal, vertical};
    updateMargins();
}

void Card::setBorderTone(std::optional<Tone> tone)
{
    m_border = tone;
    update();
}

void Card::updateMargins()
{
    const bool headed = !m_title->text().isEmpty() || m_head->count() > 3;
    m_headBox->setVisible(headed);
    const int side = m_flush ? 1 : m_padding.width();
    m_outer->setContentsMargins(side, m_flush && !headed ? 1 : m_padding.height(), side,
                                m_flush ? 1 : m_padding.height());
    const int inset = m_flush ? m_padding.width() - 1 : 0;
    m_head->setContentsMargins(inset, 0, inset, 0);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    drawBox(painter, rect(), kCardRadius, toneColor(palette(), Tone::Surface),
            toneColor(palette(), m_border.value_or(Tone::Line)));
}

void Card::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_corners)
        m_corners->setGeometry(rect());
}

void Card::childEvent(QChildEvent *event)
{
    QWidget::childEvent(event);
    if (m_corners && event->added())
        m_corners->raise();
}

} // namespace leadbook
