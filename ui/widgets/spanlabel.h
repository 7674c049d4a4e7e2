// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/tokens.h"

#include <QList>
#include <QString>
#include <QWidget>

class QTextLayout;

namespace leadbook {

/// A stretch of text with one look.
struct Span
{
    QString text;
    Tone tone = Tone::Text;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Span &, const Span &) = default;
};

/// The spans' text, one after the other.
QString plainText(const QList<Span> &spans);

/// Text with bold and coloured parts, without HTML: whatever the text holds is shown as it is. On one line
/// (cut off with "…", the whole then in the tooltip) or wrapped. Its accessible name is the text.
class SpanLabel : public QWidget
{
    Q_OBJECT

public:
    explicit SpanLabel(QWidget *parent = nullptr);
    explicit SpanLabel(const QList<Span> &spans, QWidget *parent = nullptr);

    const QList<Span> &spans() const { return m_spans; }
    void setSpans(const QList<Span> &spans);
    /// One span.
    void setText(const QString &text, Tone tone = Tone::Text, bool bold = false);
    QString text() const { return plainText(m_spans); }

    void setWordWrap(bool wrap);
    /// Size at 100 % text size; 13 unless told.
    void setPixels(int pixels);
    void setAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void prepare(QTextLayout &layout) const;
    double layOut(QTextLayout &layout, double width) const;
    void updateToolTip();

    QList<Span> m_spans;
    Qt::Alignment m_alignment = Qt::AlignLeft;
    int m_pixels = 13;
    bool m_wrap = false;
};

} // namespace leadbook
