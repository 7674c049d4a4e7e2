// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawing.h"

#include "ui/shell/fonts.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
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

namespace {

QPixmap gradeBadge(int side, int grade, const QFont &font, const QPalette &palette, qreal ratio)
{
    const bool known = grade >= 0 && grade <= 3;
    QPixmap picture(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(palette, known ? gradeTone(grade) : Tone::Line));
    painter.drawRoundedRect(QRectF(0, 0, side, side), 5, 5);
    QFont letter = roleFont(font, TextRole::Small);
    letter.setWeight(QFont::Bold);
    painter.setFont(letter);
    painter.setPen(toneColor(palette, known ? Tone::OnAccent : Tone::Muted));
    painter.drawText(QRectF(0, 0, side, side), Qt::AlignCenter, gradeLetter(grade));
    return picture;
}

} // namespace

void drawGradeBadge(QPainter &painter, const QRectF &rect, int grade, const QFont &font,
                    const QPalette &palette)
{
    // A table draws the same few badges thousands of times.
    const int side = static_cast<int>(rect.width());
    const qreal ratio = painter.device()->devicePixelRatio();
    const QString key =
        u"leadbook/grade/%1/%2/%3/%4"_s.arg(grade).arg(side).arg(isDark(palette)).arg(qRound(ratio * 100));
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = gradeBadge(side, grade, font, palette, ratio);
        QPixmapCache::insert(key, picture);
    }
    painter.drawPixmap(rect.topLeft(), picture);
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
