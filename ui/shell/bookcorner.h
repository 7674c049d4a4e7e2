// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

class Button;
class ElidedLabel;
class SpanLabel;

/// The right end of the menu bar: the open book's name and, where the book holds demo data, a mark that says
/// so with the way to be rid of them. By keyboard that is a command of the File menu.
class BookCorner : public QWidget
{
    Q_OBJECT

public:
    explicit BookCorner(QWidget *parent = nullptr);

    void setBookName(const QString &name);
    void setDemo(bool isDemo);
    bool isDemo() const { return m_isDemo; }

Q_SIGNALS:
    void removeDemoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    SpanLabel *m_mark;
    Button *m_remove;
    ElidedLabel *m_name;
    bool m_isDemo = false;
};

} // namespace leadbook
