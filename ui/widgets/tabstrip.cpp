// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tabstrip.h"

#include "ui/shell/fonts.h"
#include "ui/shell/tokens.h"
#include "ui/widgets/drawing.h"

#include <QLocale>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace leadbook {

namespace {

constexpr int kGap = 11;
constexpr int kLeastGap = 7;
constexpr int kBolder = 5;

int wordsWidth(const TabStrip &strip, int index)
{
    return QFontMetrics(strip.font()).size(Qt::TextShowMnemonic, strip.tabText(index)).width();
}

/// Between two words: less where it lets all of them be seen.
int gapOf(const TabStrip &strip)
{
    int all = kBolder;
    for (int i = 0; i < strip.count(); ++i)
        all += wordsWidth(strip, i);
    const int gaps = std::max(1, strip.count() - 1);
    const int fitting = (strip.width() - all) / gaps;
    return fitting < kLeastGap ? kGap : std::min(fitting, kGap);
}

/// Where tabs are seen: beside the buttons that scroll them.
int shownWidth(const TabStrip &strip)
{
    int width = strip.width();
    const QList<QToolButton *> buttons = strip.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->isVisible())
            width = std::min(width, button->x());
    }
    return width;
}

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
    const int gap = index == count() - 1 ? kBolder : gapOf(*this);
    return {wordsWidth(*this, index) + gap, scaledPixels(font(), 18) + 7};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, toneColor(palette(), Tone::Line));
    const int gap = gapOf(*this);
    const int end = shownWidth(*this);
    for (int i = 0; i < count(); ++i) {
        const bool on = i == currentIndex();
        const QRect area = tabRect(i).adjusted(0, 0, kBolder - (i == count() - 1 ? kBolder : gap), 0);
        // Words are shown whole or, until they are scrolled to, not at all.
        if (area.x() < 0 || area.right() - kBolder >= end)
            continue;
        painter.setFont(roleFont(font(), on ? TextRole::Strong : TextRole::Body));
        painter.setPen(toneColor(palette(), on ? Tone::Text : Tone::Muted));
        painter.drawText(area.adjusted(0, 0, gap, -6),
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
