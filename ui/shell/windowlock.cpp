// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowlock.h"

#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMenuBar>
#include <QResizeEvent>
#include <QToolTip>

#include <utility>

namespace leadbook {

namespace {

/// What was copied here is ours to take back; what another program copied is not.
void clearClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    // Without a screen there is one clipboard for each program, which says of itself that nobody owns it.
    const bool isAlone = QGuiApplication::platformName() == u"offscreen";
    if (clipboard->ownsClipboard() || isAlone)
        clipboard->clear(QClipboard::Clipboard);
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

void closePopups()
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            return;
    }
}

} // namespace

WindowLock::WindowLock(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

WindowLock::~WindowLock() = default;

void WindowLock::lock()
{
    if (isLocked())
        return;
    closePopups();
    clearClipboard();
    m_focus = m_window.focusWidget();
    m_page = new LockPage(&m_window);
    connect(m_page, &LockPage::unlockRequested, this, &WindowLock::unlock, Qt::QueuedConnection);
    m_frame = m_window.takeCentralWidget();
    m_window.setCentralWidget(m_page);
    m_page->takeFocus(); // before what has it is put away, and the keyboard is given to a neighbour
    putAway();
    Q_EMIT locked();
}

void WindowLock::unlock()
{
    if (!isLocked())
        return;
    m_window.takeCentralWidget();
    LockPage *page = std::exchange(m_page, nullptr); // what is shown from here on may be seen
    bringBack();
    page->hide();
    page->deleteLater();
    Q_EMIT unlocked();
}

void WindowLock::putAway()
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (top != &m_window && top->isVisible()) {
            m_dialogs << top;
            top->hide();
        }
    }
    if (m_frame)
        m_frame->setParent(&m_store);
    m_menus = qobject_cast<QMenuBar *>(m_window.layout()->menuBar());
    m_window.setBlank(true);
    m_window.layout()->setMenuBar(nullptr);
    if (m_menus)
        m_menus->setParent(&m_store);
    const QObjectList children = m_window.children();
    for (QObject *child : children) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget == nullptr || widget->isWindow() || widget == m_page)
            continue;
        m_parts << Part{widget, widget->geometry(), !widget->isHidden()};
        widget->setParent(&m_store);
    }
}

void WindowLock::bringBack()
{
    if (m_menus) {
        m_menus->setParent(&m_window);
        m_window.layout()->setMenuBar(m_menus);
        m_menus->show();
    }
    if (m_frame) {
        m_window.setCentralWidget(m_frame);
        m_frame->show();
    }
    m_window.setBlank(false);
    for (const Part &part : std::as_const(m_parts)) {
        if (!part.widget)
            continue;
        part.widget->setParent(&m_window);
        part.widget->setGeometry(part.place);
        part.widget->setVisible(part.wasShown);
    }
    // The window may have another size by now.
    QResizeEvent resized(m_window.size(), m_window.size());
    QApplication::sendEvent(&m_window, &resized);
    for (const QPointer<QWidget> &dialog : std::as_const(m_dialogs)) {
        if (dialog)
            dialog->show();
    }
    m_parts.clear();
    m_dialogs.clear();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

bool WindowLock::locksFromDialog(const QObject *watched, const QEvent &event) const
{
    // Sent first of all, also where a dialog keeps the keys from the window.
    if (m_action == nullptr || event.type() != QEvent::ShortcutOverride)
        return false;
    const auto *widget = qobject_cast<const QWidget *>(watched);
    const QKeySequence keys(static_cast<const QKeyEvent &>(event).keyCombination());
    const bool isApart =
        widget != nullptr && (widget->window() != &m_window || QApplication::activeModalWidget() != nullptr);
    return isApart && m_action->shortcuts().contains(keys);
}

bool WindowLock::eventFilter(QObject *watched, QEvent *event)
{
    if (!isLocked()) {
        if (!locksFromDialog(watched, *event))
            return false;
        // Not while the dialog still handles its key.
        event->accept();
        QMetaObject::invokeMethod(this, &WindowLock::lock, Qt::QueuedConnection);
        return true;
    }
    switch (event->type()) {
    case QEvent::Shortcut: // of an action: they belong to the window, which is still there
        return true;
    case QEvent::DragEnter:
    case QEvent::Drop:
        return watched == &m_window;
    case QEvent::Show: { // of what something under way opens
        auto *top = qobject_cast<QWidget *>(watched);
        if (top == nullptr || !top->isWindow() || top == &m_window)
            return false;
        if (top->windowType() != Qt::ToolTip && top->windowType() != Qt::Popup)
            m_dialogs << top;
        QMetaObject::invokeMethod(top, &QWidget::hide, Qt::QueuedConnection);
        return false;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace leadbook
