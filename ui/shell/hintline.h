// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

class Button;
class SpanLabel;

/// One hint at the right end of the status line, with a button for the next one and a cross that ends all of
/// them. Hidden while it has no text.
class HintLine : public QWidget
{
    Q_OBJECT

public:
    explicit HintLine(QWidget *parent = nullptr);

    /// Empty: none, and the line is hidden. @p isLast: there is no next one.
    void setHint(const QString &text, bool isLast);
    QString text() const;

    Button &nextButton() const { return *m_next; }
    Button &closeButton() const { return *m_close; }

Q_SIGNALS:
    void nextRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SpanLabel *m_text;
    Button *m_next;
    Button *m_close;
};

} // namespace leadbook
