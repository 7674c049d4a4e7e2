// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spanlabel.h"

#include "ui/shell/fonts.h"
#include "ui/widgets/drawing.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace leadbook {

namespace {

constexpr int kHeading = 15; // from here on bold is bold, not semi-bold

} // namespace

QString plainText(const QList<Span> &spans)
{
    QString text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

SpanLabel::SpanLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

SpanLabel::SpanLabel(const QList<Span> &spans, QWidget *parent)
    : SpanLabel(parent)
{
    setSpans(spans);
}

void SpanLabel::setSpans(const QList<Span> &spans)
{
    if (spans == m_spans)
        return;
    m_spans = spans;
    setAccessibleName(text());
    updateGeometry();
    updateToolTip();
    update();
}

void SpanLabel::setText(const QString &text, Tone tone, bool bold)
{
    setSpans({{text, tone, bold, false}});
}

void SpanLabel::setWordWrap(bool wrap)
{
    m_wrap = wrap;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(wrap);
    policy.setVerticalPolicy(wrap ? QSizePolicy::Preferred : QSizePolicy::Fixed);
    setSizePolicy(policy);
    updateGeometry();
}

void SpanLabel::setPixels(int pixels)
{
    m_pixels = pixels;
    updateGeometry();
}

void SpanLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void SpanLabel::prepare(QTextLayout &layout) const
{
    QFont base = font();
    base.setPixelSize(scaledPixels(font(), m_pixels));
    QList<QTextLayout::FormatRange> formats;
    int at = 0;
    for (const Span &span : m_spans) {
        QTextLayout::FormatRange range;
        range.start = at;
        range.length = static_cast<int>(span.text.size());
        range.format.setForeground(toneColor(palette(), isEnabled() ? span.tone : Tone::Muted));
        QFont own = base;
        const QFont::Weight strong = m_pixels >= kHeading ? QFont::Bold : QFont::DemiBold;
        own.setWeight(span.bold ? strong : static_cast<QFont::Weight>(base.weight()));
        own.setItalic(span.italic);
        range.format.setFont(own);
        formats.append(range);
        at += range.length;
    }
    QTextOption option(m_alignment);
    option.setWrapMode(m_wrap ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFont(base);
    // A figure and its percent sign stay on one line.
    layout.setText(text().replace(u'\n', QChar::LineSeparator).replace(u" %"_s, u"\u00a0%"_s));
    layout.setFormats(formats);
}

double SpanLabel::layOut(QTextLayout &layout, double width) const
{
    double y = 0;
    const double leading = scaledPixels(font(), std::round(m_pixels * 1.38));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const double height = std::max(line.height(), leading);
        line.setPosition({0, y + (height - line.height()) / 2});
        y += height;
    }
    layout.endLayout();
    return y;
}

QSize SpanLabel::sizeHint() const
{
    QTextLayout layout;
    prepare(layout);
    const double height = layOut(layout, 1e6);
    const int width = static_cast<int>(std::ceil(layout.maximumWidth()));
    return {m_wrap ? std::min(width, scaledPixels(font(), 480)) : width, static_cast<int>(std::ceil(height))};
}

QSize SpanLabel::minimumSizeHint() const
{
    QSize size = sizeHint();
    size.setWidth(std::min(size.width(), scaledPixels(font(), 32)));
    return size;
}

int SpanLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    prepare(layout);
    return static_cast<int>(std::ceil(layOut(layout, width)));
}

void SpanLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    prepare(layout);
    double height = layOut(layout, width());
    if (!m_wrap && layout.maximumWidth() > width() + 0.5) {
        // Cut where the ellipsis still fits.
        const QString whole = layout.text();
        const double room = width() - QFontMetricsF(layout.font()).horizontalAdvance(u'…');
        const int cut = layout.lineCount() > 0
                            ? layout.lineAt(0).xToCursor(std::max(0.0, room), QTextLine::CursorOnCharacter)
                            : 0;
        QList<QTextLayout::FormatRange> formats;
        const QList<QTextLayout::FormatRange> all = layout.formats();
        for (QTextLayout::FormatRange range : all) {
            range.length = std::min(range.length, cut + 1 - range.start);
            if (range.length > 0)
                formats.append(range);
        }
        layout.setText(whole.left(cut) + u'…');
        layout.setFormats(formats);
        height = layOut(layout, width() + 8);
    }
    layout.draw(&painter, {0, m_wrap ? 0 : std::round((this->height() - height) / 2)});
}

void SpanLabel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateToolTip();
}

void SpanLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

void SpanLabel::updateToolTip()
{
    const bool cut = !m_wrap && sizeHint().width() > width();
    setToolTip(cut ? plainToolTip(text()) : QString());
}

} // namespace leadbook
