// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace leadbook {

Avatar::Avatar(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    const QString trimmed = name.trimmed();
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, trimmed);
    const qsizetype end = graphemes.toNextBoundary();
    m_initial = end > 0 ? trimmed.left(end).toUpper() : QString();
    // The name itself stands beside the circle.
    setAccessibleName(trimmed);
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = scaledPixels(font(), 42);
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette(), Tone::AccentSoft));
    painter.drawEllipse(QRectF(rect()));
    QFont letter = roleFont(font(), TextRole::Strong);
    letter.setWeight(QFont::Bold);
    painter.setFont(letter);
    painter.setPen(toneColor(palette(), Tone::Accent));
    painter.drawText(rect(), Qt::AlignCenter, m_initial);
}

} // namespace leadbook
