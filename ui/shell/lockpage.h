// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

class PageState;

/// What the window shows while it is locked: that it is, what that is worth, and how to go on.
class LockPage : public QWidget
{
    Q_OBJECT

public:
    explicit LockPage(QWidget *parent = nullptr);

    /// Gives the keyboard to the button that unlocks.
    void takeFocus();

Q_SIGNALS:
    void unlockRequested();

protected:
    void changeEvent(QEvent *event) override;
    /// Enter and Esc unlock, wherever the keyboard is.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();

    PageState *m_state;
};

} // namespace leadbook
