// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace leadbook {

class HintLine;
class MainWindow;
class Preferences;
class Workspace;

/// The first hints, one at a time in the status line, once there is a book with customers: the next one comes
/// when what the hint is about was done, or when it is asked for. Which one is next is remembered; ended,
/// they never come again.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Workspace &workspace, MainWindow &window, Preferences &preferences);

    HintLine &line() const { return *m_line; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void begin();
    void show();
    void goOn();
    void end();

    Workspace &m_workspace;
    MainWindow &m_window;
    Preferences &m_preferences;
    HintLine *m_line;
    bool m_isShown = false;
};

} // namespace leadbook
