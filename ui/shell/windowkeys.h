// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSettings;

namespace leadbook {

class MainWindow;

/// Property of a button that keeps what was written around it, which Save presses; and, where it is false, of
/// a sheet that does more than keep, so that Save does nothing there.
inline constexpr auto kSaves = "saves";

/// What a desktop's usual keys do wherever in the window the keyboard is: Cut, Copy and Select all are for
/// what has it, Save keeps what is being written (see kSaves), F9 shows and hides the navigation, F10 opens
/// the menus.
class WindowKeys : public QObject
{
    Q_OBJECT

public:
    /// @p settings remembers whether the navigation is hidden; both outlive it.
    WindowKeys(MainWindow &window, QSettings &settings);

private:
    void save();
    void openMenus();
    void connectSidePane(QSettings &settings);

    MainWindow &m_window;
};

} // namespace leadbook
