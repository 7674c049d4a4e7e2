// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QLocale>
#include <QPainter>

namespace leadbook {

namespace {

constexpr int kGap = 11;
constexpr int kBolder = 5;

} // namespace

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
}

void TabStrip::setTab(int index, const QString &text, int count)
{
    const QString shown = plainLabel(count < 0 ? text : text + u' ' + locale().toString(count));
    if (index < this->count())
        setTabText(index, shown);
    else
        addTab(shown);
}

QSize TabStrip::tabSizeHint(int index) const
{
    // The regular width for all, so that choosing one moves none; the bolder current one reaches into the
    // gap.
    const QFontMetrics metrics(font());
    const int gap = index == count() - 1 ? kBolder : kGap;
    return {metrics.size(Qt::TextShowMnemonic, tabText(index)).width() + gap, scaledPixels(font(), 18) + 7};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Line));
    for (int i = 0; i < count(); ++i) {
        const bool on = i == currentIndex();
        const QRect area = tabRect(i).adjusted(0, 0, kBolder - (i == count() - 1 ? kBolder : kGap), 0);
        painter.setFont(roleFont(font(), on ? TextRole::Strong : TextRole::Body));
        painter.setPen(toneColor(palette(), on ? Tone::Text : Tone::Muted));
        painter.drawText(area.adjusted(0, 0, kGap, -6),
                         Qt::AlignVCenter | Qt::AlignLeft | mnemonicFlag(*this) | Qt::TextSingleLine,
                         tabText(i));
        if (on)
            painter.fillRect(area.x(), height() - 2, area.width(), 2, toneColor(palette(), Tone::Accent));
        if (on && showsFocus(*this))
            drawFocusRing(painter, QRectF(area).adjusted(-3, 0, 3, -3), 4,
                          toneColor(palette(), Tone::Accent));
    }
}

} // namespace leadbook
