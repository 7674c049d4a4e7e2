// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/recentrow.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace leadbook {

RecentRow::RecentRow(const QString &name, const QString &customers, const QString &when, QWidget *parent)
    : QAbstractButton(parent)
    , m_customers(customers)
    , m_when(when)
{
    // Not plainLabel(): this button draws its text without mnemonics.
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(customers + u", "_s + when);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentRow::sizeHint() const
{
    return {scaledPixels(font(), 400), scaledPixels(font(), 24)};
}

QSize RecentRow::minimumSizeHint() const
{
    return {scaledPixels(font(), 200), sizeHint().height()};
}

void RecentRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto tone = [this](Tone name) { return toneColor(palette(), name); };
    if (showsFocus(*this))
        drawFocusRing(painter, rect(), kControlRadius, tone(Tone::Accent));
    const int when = scaledPixels(font(), 120);
    const int customers = scaledPixels(font(), 160);
    const QRect name = rect().adjusted(0, 0, -when - customers, 0);
    const auto line = [&](const QRect &area, Qt::Alignment alignment, const QString &text) {
        painter.drawText(area, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideMiddle, area.width()));
    };
    painter.setPen(tone(underMouse() ? Tone::Accent : Tone::Text));
    line(name, Qt::AlignLeft, text());
    painter.setPen(tone(Tone::Muted));
    line(QRect(name.right() + 1, 0, customers, height()), Qt::AlignLeft, m_customers);
    line(QRect(width() - when, 0, when, height()), Qt::AlignRight, m_when);
}

} // namespace leadbook
