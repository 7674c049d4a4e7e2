// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/workspace.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <vector>

namespace leadbook {

class Me;
class WindowLock;
class Notices;
class Preferences;

/// The window is in front and not blank, so that what it shows has been seen.
bool isSeen(const WindowLock &lock);

/// Tells the user of tasks that became due while the window is in the background: how many, never of whom,
/// because others may see the screen. Once a day for each task; what was due while the window was in front
/// has been seen. Window's thread.
class DueNotice : public QObject
{
    Q_OBJECT

public:
    /// Nobody is told before this hour of the day: a day begins at midnight.
    static constexpr int kFirstHour = 8;

    /// All outlive it; @p isInFront says whether the user has the window before them.
    DueNotice(Workspace &workspace, Preferences &preferences, const Me &me, Notices &notices,
              std::function<bool()> isInFront, QObject *parent = nullptr);

    /// Looks whether there is something to tell; by itself when the book or the day changes.
    void look();

private:
    bool mayTell() const;
    /// Whether any of @p ids is heard of for the first time on @p day; from now on none is.
    bool takeNew(Day day, const std::vector<std::int64_t> &ids);

    Workspace &m_workspace;
    Preferences &m_preferences;
    const Me &m_me;
    Notices &m_notices;
    std::function<bool()> m_isInFront;
    QTimer m_timer;
    Day m_day;                 ///< of m_told
    QSet<std::int64_t> m_told; ///< tasks that were told or seen on that day
    bool m_isShown = false;    ///< a notice is
};

} // namespace leadbook
