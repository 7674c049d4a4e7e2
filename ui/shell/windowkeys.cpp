// SPDX-FileCopyrightText: 2026 The Leadbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowkeys.h"

#include "ui/shell/actions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/pagekeys.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sheet.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QSettings>
#include <QShortcut>

#include <algorithm>

namespace leadbook {

namespace {

constexpr QLatin1StringView kNavigationKey("window/navigation");

/// What has the keyboard does what it does by Ctrl and @p key anyway. Not through the application, which
/// would find the shortcut of the menu again.
void give(Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::ControlModifier);
    for (QWidget *to = QApplication::focusWidget(); to != nullptr; to = to->parentWidget()) {
        event.accept();
        static_cast<QObject *>(to)->event(&event);
        if (event.isAccepted() || to->isWindow())
            return;
    }
}

/// The button that keeps what was written around @p place, the nearest one; null: nothing is to be kept
/// there.
QAbstractButton *saveButton(QWidget *place)
{
    for (; place != nullptr && !place->isWindow(); place = place->parentWidget()) {
        for (QAbstractButton *button : place->findChildren<QAbstractButton *>()) {
            if (button->property(kSaves).toBool() && button->isVisible() && button->isEnabled())
                return button;
        }
    }
    return nullptr;
}

/// What is being written in a line of @p page by itself; a search is nothing to keep.
QLineEdit *writtenLine(const Page *page, QWidget *focused)
{
    auto *line = qobject_cast<QLineEdit *>(focused);
    const bool isWritten =
        line != nullptr && line->isModified() && qobject_cast<SearchField *>(line) == nullptr;
    return isWritten && page != nullptr && page->isAncestorOf(line) ? line : nullptr;
}

void sendEnter(QWidget &to)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(&to, &event);
}

/// Enter on the sheet itself, whichever of its buttons has the keyboard.
void finish(Sheet &sheet)
{
    if (qobject_cast<QAbstractButton *>(QApplication::focusWidget()) != nullptr)
        sheet.setFocus();
    sendEnter(sheet);
}

/// A cell of a list is being written.
bool isEditor(const QWidget *widget)
{
    const QWidget *over = widget != nullptr ? widget->parentWidget() : nullptr;
    const auto *view =
        over != nullptr ? qobject_cast<const QAbstractItemView *>(over->parentWidget()) : nullptr;
    return view != nullptr && view->viewport() == over;
}

} // namespace

WindowKeys::WindowKeys(MainWindow &window, QSettings &settings)
    : QObject(&window)
    , m_window(window)
{
    Actions &actions = window.actionTable();
    actions.handle(ActionId::Cut, this, [] { give(Qt::Key_X); });
    actions.handle(ActionId::Copy, this, [] { give(Qt::Key_C); });
    actions.handle(ActionId::SelectAll, this, [] { give(Qt::Key_A); });
    actions.handle(ActionId::Save, this, [this] { save(); });
    connectSidePane(settings);
    auto *menus = new QShortcut(QKeySequence(keyOf(PageKey::Menus)), &window);
    connect(menus, &QShortcut::activated, this, &WindowKeys::openMenus);
}

void WindowKeys::connectSidePane(QSettings &settings)
{
    QAction &pane = m_window.actionTable().action(ActionId::SidePane);
    pane.setCheckable(true);
    pane.setChecked(settings.value(kNavigationKey, true).toBool());
    m_window.navigation().setVisible(pane.isChecked());
    m_window.actionTable().handle(ActionId::SidePane, this, [this, &pane, &settings] {
        m_window.navigation().setVisible(pane.isChecked());
        settings.setValue(kNavigationKey, pane.isChecked());
    });
}

void WindowKeys::save()
{
    QWidget *focused = QApplication::focusWidget();
    if (isEditor(focused))
        return sendEnter(*focused);
    for (QWidget *over = focused; over != nullptr; over = over->parentWidget()) {
        auto *sheet = qobject_cast<Sheet *>(over);
        if (sheet == nullptr)
            continue;
        const QVariant saves = sheet->property(kSaves);
        if (!saves.isValid() || saves.toBool())
            finish(*sheet);
        return;
    }
    QAbstractButton *button = saveButton(focused);
    if (button == nullptr)
        button = saveButton(m_window.currentPage());
    if (button != nullptr)
        return button->click();
    if (QLineEdit *line = writtenLine(m_window.currentPage(), focused))
        return sendEnter(*line);
    if (m_window.messages().isHidden()) // what it offers, such as Undo, is worth more
        m_window.messages().show(MessageBar::Kind::Done,
                                 tr("Everything is saved: each change is kept as soon as it is made."));
}

void WindowKeys::openMenus()
{
    const QList<QAction *> menus = m_window.menuBar()->actions();
    const auto first = std::ranges::find_if(menus, &QAction::isVisible);
    if (first != menus.end())
        m_window.menuBar()->setActiveAction(*first);
}

} // namespace leadbook
