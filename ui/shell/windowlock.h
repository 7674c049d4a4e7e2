// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenuBar;

namespace leadbook {

class LockPage;
class MainWindow;

/// Blanks the window so that nothing of the book can be read, reached by keyboard or found by a screen
/// reader, and shows it again as it was, with what was being typed. All that is in the window is put away
/// into a window of its own that is never shown; dialogs are hidden, also those that something under way
/// opens meanwhile; what was copied here is taken off the clipboard. A privacy screen, no encryption: the
/// page says so.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    explicit WindowLock(MainWindow &window);
    ~WindowLock() override;

    /// The keys of @p action lock from dialogs as well, which keep its shortcut from the window. Outlives it.
    void followKeys(const QAction &action) { m_action = &action; }

    bool isLocked() const { return m_page != nullptr; }
    void lock();
    void unlock();

Q_SIGNALS:
    void locked();
    void unlocked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A part of the window that is put away.
    struct Part
    {
        QPointer<QWidget> widget;
        QRect place;
        bool wasShown = false;
    };

    void putAway();
    bool locksFromDialog(const QObject *watched, const QEvent &event) const;
    void bringBack();

    MainWindow &m_window;
    const QAction *m_action = nullptr; ///< locks; may be none
    QWidget m_store;                   ///< never shown
    QPointer<QWidget> m_frame;
    QPointer<QMenuBar> m_menus;
    QList<Part> m_parts;                ///< sheets and the like, the lowest first
    QList<QPointer<QWidget>> m_dialogs; ///< windows of their own that were shown
    QPointer<QWidget> m_focus;          ///< had the keyboard
    LockPage *m_page = nullptr;
};

} // namespace leadbook
