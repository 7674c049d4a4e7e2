// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationbutton.h"

#include "ui/shell/fonts.h"
#include "ui/shell/icons.h"
#include "ui/widgets/drawing.h"

#include <QPainter>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kPadding = 10;
constexpr int kIcon = 16;

} // namespace

NavigationButton::NavigationButton(const QString &name, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_icon(icon)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavigationButton::setBadge(const QString &badge)
{
    m_badge = badge;
    setAccessibleDescription(badge);
    update();
}

void NavigationButton::setMuted(bool muted)
{
    m_muted = muted;
    update();
}

QSize NavigationButton::sizeHint() const
{
    return {scaledPixels(font(), 151), std::max(kIcon, scaledPixels(font(), 18)) + 16};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tone = [this](Tone name) { return toneColor(palette(), name); };
    const bool on = isChecked();
    if (on || underMouse())
        drawBox(painter, rect(), kControlRadius, tone(on ? Tone::AccentSoft : Tone::Window), QColor());
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), kControlRadius, tone(Tone::Accent));
    const QColor color = tone(on ? Tone::Accent : m_muted ? Tone::Muted : Tone::Text);
    drawIcon(painter, m_icon, QRectF(kPadding, (height() - kIcon) / 2.0, kIcon, kIcon), color);
    const QFont small = roleFont(font(), TextRole::Note);
    const int badge = m_badge.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(m_badge) + kPadding;
    const QFont body = roleFont(font(), on ? TextRole::Strong : TextRole::Body);
    const QRect area = rect().adjusted(2 * kPadding + kIcon, 0, -badge - 6, 0);
    painter.setFont(body);
    painter.setPen(color);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(body).elidedText(text(), Qt::ElideRight, area.width()));
    painter.setFont(small);
    painter.setPen(tone(Tone::Muted));
    painter.drawText(rect().adjusted(0, 0, -kPadding, 0), Qt::AlignVCenter | Qt::AlignRight, m_badge);
}

} // namespace leadbook
