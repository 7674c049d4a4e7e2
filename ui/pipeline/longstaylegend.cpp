// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/longstaylegend.h"

#include "ui/pipeline/dealwords.h"
#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/shell/tokens.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kSign = 13;
constexpr int kGap = 5;

} // namespace

LongStayLegend::LongStayLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void LongStayLegend::retranslate()
{
    m_text = longStayLegend();
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

QSize LongStayLegend::sizeHint() const
{
    const QFontMetrics metrics(roleFont(font(), TextRole::Small));
    return {scaledPixels(font(), kSign) + kGap + metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize LongStayLegend::minimumSizeHint() const
{
    return {scaledPixels(font(), kSign) + kGap, sizeHint().height()};
}

void LongStayLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int sign = scaledPixels(font(), kSign);
    drawIcon(painter, u"warning"_s, QRectF(0, (height() - sign) / 2.0, sign, sign),
             toneColor(palette(), Tone::Bad));
    painter.setFont(roleFont(font(), TextRole::Small));
    painter.setPen(toneColor(palette(), Tone::Muted));
    const QRect room = rect().adjusted(sign + kGap, 0, 0, 0);
    painter.drawText(room, Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, room.width()));
}

void LongStayLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leadbook
