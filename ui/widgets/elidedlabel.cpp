// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include "ui/widgets/drawing.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace leadbook {

ElidedLabel::ElidedLabel(const QString &text, const QString &role, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setRole(role);
    setText(text);
}

void ElidedLabel::setRole(const QString &role)
{
    setProperty("role", role);
    style()->unpolish(this);
    style()->polish(this);
}

QSize ElidedLabel::sizeHint() const
{
    // Letters of another font may be taller; lines side by side would then differ.
    const QMargins margins = contentsMargins();
    return {QLabel::sizeHint().width(), fontMetrics().height() + margins.top() + margins.bottom()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {std::min(QLabel::minimumSizeHint().width(), fontMetrics().averageCharWidth() * 4),
            sizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    tellWhole();
    QPainter painter(this);
    const QRect area = contentsRect();
    const QFontMetrics metrics = fontMetrics();
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, area.width());
    const QSize size(metrics.horizontalAdvance(shown), metrics.height());
    const QRect line = QStyle::alignedRect(layoutDirection(), alignment(), size, area);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(line.x(), line.y() + metrics.ascent(), shown);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    tellWhole();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setToolTip({}); // of a text in another language; who sees the label gets the new one
}

void ElidedLabel::tellWhole()
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
    const QString whole = cut ? plainToolTip(text()) : QString();
    if (whole != toolTip())
        setToolTip(whole);
}

QLabel *wrappedLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace leadbook
