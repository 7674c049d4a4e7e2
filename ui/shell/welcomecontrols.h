// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadbook {

class Button;
class ViewMenu;

/// "English ▾ · Light ▾" at the right end of the status line while no book is open.
class WelcomeControls : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeControls(ViewMenu &menus, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ViewMenu &m_menus;
    Button *m_language;
    Button *m_theme;
};

} // namespace leadbook
