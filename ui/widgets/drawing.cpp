// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include "ui/shell/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QTextDocument>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace leadbook {

void drawBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const QRectF inner = border.isValid() ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect;
    painter.drawRoundedRect(inner, radius, radius);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &rect, double radius, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter.restore();
}

bool showsFocus(const QWidget &widget)
{
    return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

int mnemonicFlag(const QWidget &widget)
{
    return widget.style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, &widget) ? Qt::TextShowMnemonic
                                                                                     : Qt::TextHideMnemonic;
}

void drawGradeBadge(QPainter &painter, const QRectF &rect, int grade, const QFont &font,
                    const QPalette &palette)
{
    const bool known = grade >= 0 && grade <= 3;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette, known ? gradeTone(grade) : Tone::Line));
    painter.drawRoundedRect(rect, 5, 5);
    QFont letter = roleFont(font, TextRole::Small);
    letter.setWeight(QFont::Bold);
    painter.setFont(letter);
    painter.setPen(toneColor(palette, known ? Tone::OnAccent : Tone::Muted));
    painter.drawText(rect, Qt::AlignCenter, gradeLetter(grade));
    painter.restore();
}

QString gradeLetter(int grade)
{
    return grade < 0 || grade > 3 ? u"–"_s : QString(QChar(u'A' + grade));
}

void drawMenuArrow(QPainter &painter, const QPointF &center, const QColor &color)
{
    QPainterPath path;
    path.moveTo(center + QPointF(-3.5, -2.5));
    path.lineTo(center + QPointF(3.5, -2.5));
    path.lineTo(center + QPointF(0, 2.5));
    path.closeSubpath();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, color);
    painter.restore();
}

QString plainToolTip(const QString &text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span style=\"white-space:pre-wrap\">"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString plainLabel(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace leadbook
